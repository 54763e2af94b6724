/** The accuracy of mention finding, by class, compared with the recorded figures so that it cannot drop unnoticed. */
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../scripts/eval/finders.ts';
import { countBy, none, precision, recall } from '../../scripts/eval/score.ts';
import { corpusParts, readPart } from '../corpus/corpus.ts';
import recordedFloors from '../corpus/recorded.json' with { type: 'json' };
import { bundled } from './bundled.ts';

const recorded: Record<string, Record<string, { precision: number; recall: number }>> = recordedFloors;

const find = createFinder(bundled, 'balanced');

it('has recorded figures for every part', () => {
  expect(Object.keys(recorded).sort()).toEqual([...corpusParts].sort());
});

it('has almost no marks on pages unrelated to the cards', () => {
  const unrelated = readPart('pages').filter((line) => line.class === 'unrelated');
  expect(countBy(unrelated, find, (line) => line.class).groups.get('unrelated')?.wrong).toBeLessThanOrEqual(
    1,
  );
});

describe.each(corpusParts)('%s', (part) => {
  const floors = recorded[part] ?? {};
  const { groups } = countBy(readPart(part), find, (line) => line.class);

  it('has the recorded classes', () => {
    expect([...groups.keys()].sort()).toEqual(Object.keys(floors).sort());
  });

  it.each(Object.entries(floors))('%s: is no worse than recorded', (name, floor) => {
    const now = groups.get(name) ?? none;
    expect(precision(now)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(now)).toBeGreaterThanOrEqual(floor.recall);
  });
});
