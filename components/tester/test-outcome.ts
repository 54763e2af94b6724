/** The result of a match test. */
import type { CardAnswer } from '../core/pack/model.ts';
import type { RejectionReason } from '../core/resolve/explain-rejection.ts';
import type { FoundCue, Mention } from '../core/text/model.ts';
import type { MarkedPassage } from './marked-passage.ts';

/** A possible name that was not marked. */
export interface UnmarkedName {
  text: string;
  /** Name of the best matching card; undefined if it refers to an entity without a card. */
  card?: string | undefined;
  why: RejectionReason;
  /** Names of a few cards related to it, where their names nearby would be the evidence that is missing. */
  related?: readonly string[] | undefined;
  /** The cues beside it, if there are any. */
  cues?: readonly FoundCue[] | undefined;
}

/** The result of a match test. */
export interface TestOutcome {
  passages: readonly MarkedPassage[];
  /** `others` are the names of further cards that may be meant. */
  marked: readonly { mention: Mention; answer: CardAnswer; others: readonly string[] }[];
  unmarked: readonly UnmarkedName[];
  /** The complete report in English, for the maintainer. */
  report: string;
}
