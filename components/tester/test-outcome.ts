/** What the match tester answers. */
import type { CardAnswer } from '../core/pack/model.ts';
import type { RejectionReason } from '../core/resolve/explain-rejection.ts';
import type { Mention } from '../core/text/model.ts';
import type { MarkedPassage } from './marked-passage.ts';

/** A name that looked like one and is not marked. */
export interface UnmarkedName {
  text: string;
  /** Name of the card that it came nearest to; none for another entity. */
  card?: string | undefined;
  why: RejectionReason;
}

/** What the match tester found out about a text. */
export interface TestOutcome {
  passages: readonly MarkedPassage[];
  /** `others` are the names of further cards that may be meant. */
  marked: readonly { mention: Mention; answer: CardAnswer; others: readonly string[] }[];
  unmarked: readonly UnmarkedName[];
  /** The whole report in English, for the maintainer. */
  report: string;
}
