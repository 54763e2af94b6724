/**
 * The last steps from candidates to marks, over a whole document: frequent words go, evidence is weighed, kinds that the
 * reader has switched off go, and so many stay as the reader wants. Needs no index, so it runs in the page; every other
 * place that shows marks calls it too.
 */
import type { Settings } from '../settings/settings.ts';
import type { Candidate, Choice, Mention } from '../text/model.ts';
import { chooseMarks } from './choose-marks.ts';
import { type DocumentText, dropFrequent, frequentAliases } from './drop-frequent-aliases.ts';
import { resolve } from './resolve.ts';

/** The settings that decide which candidates are marked. */
export type MarkSettings = Pick<Settings, 'strictness' | 'kindsOff' | 'markHowMuch'>;

/** What became of a document's candidates. */
export interface SettledMarks {
  /** Everything that counts, marked or not, in the order of the document. */
  mentions: Mention[];
  /** Those of `mentions` that are marked. */
  marked: Mention[];
  /** Whether a choice was left out because its alias is too frequent in this document. */
  isFrequent(choice: Choice): boolean;
}

/** What counts of a document's text. */
export interface WholeText extends DocumentText {
  /** The section of a passage, by its id. */
  sectionOf(passage: number): number;
}

/**
 * @param candidates of the whole document in its order, without what is hidden.
 * @param whole what counts of the document's text.
 */
export function settleMarks(
  candidates: readonly Candidate[],
  whole: WholeText,
  settings: MarkSettings,
): SettledMarks {
  const steps = settleInSteps(candidates, whole, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same piecemeal, for a page: a caller may pause at every `yield`. */
export function* settleInSteps(
  candidates: readonly Candidate[],
  whole: WholeText,
  { strictness, kindsOff, markHowMuch }: MarkSettings,
): Generator<void, SettledMarks> {
  const isFrequent = frequentAliases(candidates, whole);
  yield;
  const mentions = resolve(dropFrequent(candidates, isFrequent), { strictness });
  yield;
  const wanted = mentions.filter(({ kind }) => !kindsOff.includes(kind));
  return { mentions, marked: chooseMarks(wanted, markHowMuch, whole.sectionOf), isFrequent };
}

/** What the settling asks of a document that is at hand as passages. */
export function documentOf(passages: readonly { id: number; text: string; section?: number }[]): WholeText {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    length: passages.reduce((sum, { text }) => sum + text.length, 0),
    lengthOf: (passage) => byId.get(passage)?.text.length ?? 0,
    sectionOf: (passage) => byId.get(passage)?.section ?? 0,
  };
}
