/** The quality of mention finding as a number that cannot quietly fall: by class, against what is recorded. */
import { describe, expect, it } from 'vitest';
import { passagesOfText } from '../../components/matching/text-passages.ts';
import { add, type Counts, none, precision, recall, scoreLine } from '../../scripts/eval/score.ts';
import { readHalf } from '../corpus/corpus.ts';
import recordedFloors from '../corpus/recorded.json' with { type: 'json' };
import { bundled, mentionsIn } from './bundled.ts';

const recorded: Record<string, Record<string, { precision: number; recall: number }>> = recordedFloors;

const idOf = (key: string) => key.slice(bundled.id.length + 1);

function countsOf(half: string): Map<string, Counts> {
  const classes = new Map<string, Counts>();
  for (const line of readHalf(half)) {
    const passages = passagesOfText(line.text, line.lang);
    const found = mentionsIn(line.text, line.lang).map(({ passage, start, end, card, others }) => {
      const offset = passages[passage]?.offset ?? 0;
      return { start: start + offset, end: end + offset, card: idOf(card), others: others.map(idOf) };
    });
    classes.set(line.class, add(classes.get(line.class) ?? none, scoreLine(line, found).counts));
  }
  return classes;
}

describe.each(Object.entries(recorded))('the %s half of the corpus', (half, classes) => {
  const counts = countsOf(half);

  it('has the classes that are recorded', () => {
    expect([...counts.keys()].sort()).toEqual(Object.keys(classes).sort());
  });

  it.each(Object.entries(classes))('%s: is no worse than recorded', (name, floor) => {
    const now = counts.get(name) ?? none;
    expect(precision(now)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(now)).toBeGreaterThanOrEqual(floor.recall);
  });
});
