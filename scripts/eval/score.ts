/** Compares a finder's spans with the corpus labels. */
import { type CorpusLine, type Span, spanOf } from '../../test/corpus/corpus.ts';

/** A span found by a finder; `card` is the card's id without its pack. */
export interface Found extends Span {
  card: string;
  others?: readonly string[];
}
export type Finder = (text: string, language: string | undefined) => Found[];

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
  /** Of the correct spans, those with exactly the labelled span. */
  sameSpan: number;
}

export interface Mistake {
  line: string;
  what: 'wrong' | 'missed';
  text: string;
  card: string;
  around: string;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A found span is correct if it overlaps a label of the same card (or of a card that either also offers). */
function scoreLine(line: CorpusLine, found: readonly Found[]): { counts: Counts; mistakes: Mistake[] } {
  const labels = line.mentions.map((mention) => ({
    ...spanOf(line, mention),
    cards: [mention.card, ...(mention.others ?? [])],
  }));
  const met = new Set<(typeof labels)[number]>();
  const counts: Counts = { right: 0, wrong: 0, missed: 0, sameSpan: 0 };
  const mistakes: Mistake[] = [];
  const mistake = (what: Mistake['what'], span: Span, card: string) =>
    mistakes.push({
      line: line.id,
      what,
      text: line.text.slice(span.start, span.end),
      card,
      around: line.text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/g, ' '),
    });
  for (const each of found) {
    const label = labels.find(
      (other) =>
        overlaps(other, each) &&
        [each.card, ...(each.others ?? [])].some((card) => other.cards.includes(card)),
    );
    if (label && !met.has(label)) {
      met.add(label);
      counts.right++;
      if (label.start === each.start && label.end === each.end) counts.sameSpan++;
    } else if (!label) {
      counts.wrong++;
      mistake('wrong', each, each.card);
    }
  }
  for (const label of labels) {
    if (met.has(label)) continue;
    counts.missed++;
    mistake('missed', label, label.cards[0] ?? '');
  }
  return { counts, mistakes };
}

const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
  sameSpan: a.sameSpan + b.sameSpan,
});
export const none: Counts = { right: 0, wrong: 0, missed: 0, sameSpan: 0 };
/** Scores lines by group, and lists the mistakes. */
export function countBy(
  lines: readonly CorpusLine[],
  find: Finder,
  groupOf: (line: CorpusLine) => string,
): { groups: Map<string, Counts>; mistakes: Mistake[] } {
  const groups = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  for (const line of lines) {
    const score = scoreLine(line, find(line.text, line.lang));
    mistakes.push(...score.mistakes);
    groups.set(groupOf(line), add(groups.get(groupOf(line)) ?? none, score.counts));
  }
  return { groups, mistakes };
}
export const total = (groups: ReadonlyMap<string, Counts>): Counts => [...groups.values()].reduce(add, none);
/** 1 if there was nothing to find. */
export const precision = ({ right, wrong }: Counts) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Counts) => (right + missed === 0 ? 1 : right / (right + missed));
export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
