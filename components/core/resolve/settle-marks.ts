/**
 * The last steps from candidates to marks, over a whole document: drops frequent words, resolves candidates, drops
 * kinds that the reader has switched off, and limits the marks as set. Needs no index, so it runs in the page;
 * everything else that shows marks calls it too.
 */
import type { Settings } from '../settings/settings.ts';
import type { Candidate, Choice, Mention } from '../text/model.ts';
import { chooseMarks } from './choose-marks.ts';
import { type DocumentText, dropFrequent, frequentAliases } from './drop-frequent-aliases.ts';
import { resolve } from './resolve.ts';

/** The settings that decide which candidates are marked. */
export type MarkSettings = Pick<Settings, 'strictness' | 'kindsOff' | 'markHowMuch'>;

/** The result for a document's candidates. */
export interface SettledMarks {
  /** Every mention, marked or not, in document order. */
  mentions: Mention[];
  /** Those of `mentions` that are marked. */
  marked: Mention[];
  /** Whether a choice was left out because its alias is too frequent in this document. */
  isFrequent(choice: Choice): boolean;
}

/** What the rules need from a document's text. */
export interface WholeText extends DocumentText {
  /** The section of a passage, by its id. */
  sectionOf(passage: number): number;
}

/**
 * @param candidates of the whole document, in order, without hidden choices.
 * @param whole the measures of the document's text.
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

/** The same in steps, for a page: the caller may pause at every `yield`. */
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

/** The measures of a document given as passages. */
export function documentOf(passages: readonly { id: number; text: string; section?: number }[]): WholeText {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    length: passages.reduce((sum, { text }) => sum + text.length, 0),
    lengthOf: (passage) => byId.get(passage)?.text.length ?? 0,
    sectionOf: (passage) => byId.get(passage)?.section ?? 0,
  };
}
