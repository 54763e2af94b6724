import { describe, expect, it } from 'vitest';
import { chooseMarks } from '../../../components/core/resolve/choose-marks.ts';
import type { Mention } from '../../../components/core/text/model.ts';

const mention = (card: string, passage: number): Mention => ({
  passage,
  start: 0,
  end: 5,
  text: card,
  card,
  kind: 'person',
  others: [],
  alias: card,
  how: 'exact',
  score: 0,
  evidence: { kind: 'alone' },
});
/** Passages 0 and 1 are one section, 2 and 3 another. */
const sectionOf = (passage: number) => passage >> 1;
const page = [
  mention('putin', 0),
  mention('biden', 0),
  mention('putin', 0),
  mention('putin', 1),
  mention('putin', 2),
  mention('biden', 3),
];
const chosen = (howMuch: Parameters<typeof chooseMarks>[1]) =>
  chooseMarks(page, howMuch, sectionOf).map((one) => page.indexOf(one));

describe('which mentions are marked', () => {
  it('every mention', () => expect(chosen('every')).toEqual([0, 1, 2, 3, 4, 5]));
  it('the first of a card in each section', () => expect(chosen('section')).toEqual([0, 1, 4, 5]));
  it('the first of a card on the page', () => expect(chosen('page')).toEqual([0, 1]));
  it('no mentions', () => expect(chooseMarks([], 'section', sectionOf)).toEqual([]));
});
