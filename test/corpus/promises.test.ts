/** What the corpus guarantees: enough of everything, in enough languages, with labels that occur in their text. */
import { describe, expect, it } from 'vitest';
import { bundled } from '../core/bundled.ts';
import { type CorpusLine, corpusParts, readPart, spanOf } from './corpus.ts';

const passages = 600;
const spans = 1_500;
const languages = 12;
/** Labelled and look-alike spans of each class of the open part, half of which at least stay unmarked. */
const spansPerClass = 25;
const pages = 25;

const all = corpusParts.flatMap(readPart);
const marked = (lines: readonly CorpusLine[]) => lines.reduce((sum, { mentions }) => sum + mentions.length, 0);
const unmarked = (lines: readonly CorpusLine[]) =>
  lines.reduce((sum, { lookalikes = [] }) => sum + lookalikes.length, 0);

describe('the corpus', () => {
  it('is large enough', () => {
    expect(all.length).toBeGreaterThanOrEqual(passages);
    expect(marked(all) + unmarked(all)).toBeGreaterThanOrEqual(spans);
  });

  it('is in many languages', () => {
    const counts = Map.groupBy(all, ({ lang = '' }) => lang);
    const full = [...counts.values()].filter((lines) => marked(lines) + unmarked(lines) >= spansPerClass);
    expect(full.length).toBeGreaterThanOrEqual(languages);
  });

  it('has whole pages, with and without evidence', () => {
    const whole = all.filter((line) => line.class === 'evidence' && line.text.includes('\n\n'));
    expect(whole.length).toBeGreaterThanOrEqual(pages);
    expect(whole.some(({ mentions }) => mentions.length === 0)).toBe(true);
  });

  it('has pages on which nothing should be marked', () => {
    const nothing = readPart('pages').filter((line) => line.class === 'unrelated');
    expect(nothing.length).toBeGreaterThanOrEqual(pages);
    expect(marked(nothing)).toBe(0);
  });

  it('has no duplicate ids', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('labels text that exists, with existing cards, and no span twice', () => {
    const cards = new Set(bundled.cards.map(({ id }) => id));
    for (const line of all) {
      const seen = new Set<string>();
      for (const label of [...line.mentions, ...(line.lookalikes ?? [])]) {
        const { start, end } = spanOf(line, label);
        expect(seen.has(`${start}-${end}`), `${line.id}: ${label.text} is labelled twice`).toBe(false);
        seen.add(`${start}-${end}`);
      }
      for (const { card, others = [] } of line.mentions)
        for (const id of [card, ...others]) expect(cards, line.id).toContain(id);
    }
  });

  it.each([...Map.groupBy(readPart('open'), (line) => line.class)])(
    'has enough of %s, half of it unmarked',
    (_name, lines) => {
      expect(marked(lines) + unmarked(lines)).toBeGreaterThanOrEqual(spansPerClass);
      expect(unmarked(lines)).toBeGreaterThanOrEqual(marked(lines));
      expect(marked(lines)).toBeGreaterThan(0);
    },
  );
});
