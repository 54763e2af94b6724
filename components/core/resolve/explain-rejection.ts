/** Why a span that looked like a name is no mention: for the match tester, so that a missing mark can be understood. */

import type { Candidate, Choice, Mention } from '../text/model.ts';
import type { MarkSettings, SettledMarks } from './settle-marks.ts';

export type RejectionReason =
  /** The alias is so frequent in this text that it is an ordinary word. */
  | { kind: 'frequent' }
  /** It counts, and the reader does not want cards of this kind marked. */
  | { kind: 'kind-off' }
  /** It counts, and the same card is marked before it: the reader wants the first of a section or page. */
  | { kind: 'repeated' }
  /** The reader asked not to see this card, or this alias of it. */
  | { kind: 'hidden' }
  /** It is part of a longer name. */
  | { kind: 'within'; text: string }
  /** It names somebody or something that no card is about. */
  | { kind: 'stranger' }
  /** A bare surname goes with the full name before it, which no card is about. */
  | { kind: 'other-entity'; text: string }
  /** A name that is nearly written so needs the right name beside it, where the reader wants to be strict. */
  | { kind: 'misspelling' }
  /** The text names neither the card plainly nor enough of the related ones. */
  | { kind: 'evidence' };

/** A candidate that is not marked. */
export interface Unmarked {
  candidate: Candidate;
  /** The card that it came nearest to; undefined for another entity. */
  choice: Choice | undefined;
  why: RejectionReason;
}

interface Settled extends SettledMarks, Pick<MarkSettings, 'strictness' | 'kindsOff'> {
  /** The candidates as they were found. */
  found: readonly Candidate[];
  /** The same, in the same order, without what the reader has hidden. */
  wanted: readonly Candidate[];
}

/** Every candidate that is not marked, in the order of the text, with the reason. */
export function explainRejection({
  found,
  wanted,
  mentions,
  marked,
  isFrequent,
  strictness,
  kindsOff,
}: Settled): Unmarked[] {
  const placeOf = ({ passage, start, end }: Span) => `${passage} ${start} ${end}`;
  const mentionAt = new Map(mentions.map((mention) => [placeOf(mention), mention]));
  const isMarked = new Set(marked);
  /** Everything that may be longer than a candidate, by passage. */
  const longerIn = Map.groupBy<number, Candidate | Mention>(
    [...mentions, ...found.filter(isOtherEntity)],
    ({ passage }) => passage,
  );
  return found.flatMap((candidate, at): Unmarked[] => {
    const choice = wanted[at]?.choices[0] ?? candidate.choices[0];
    const mention = mentionAt.get(placeOf(candidate));
    if (mention) {
      if (isMarked.has(mention)) return [];
      return [
        { candidate, choice, why: { kind: kindsOff.includes(mention.kind) ? 'kind-off' : 'repeated' } },
      ];
    }
    return [{ candidate, choice, why: reasonFor(candidate, at) }];
  });

  function reasonFor(candidate: Candidate, at: number): RejectionReason {
    const longer = longerIn
      .get(candidate.passage)
      ?.find((other) => covers(other, candidate) && other.text !== candidate.text);
    if (longer) return { kind: 'within', text: longer.text };
    if (isOtherEntity(candidate)) return { kind: 'stranger' };
    if (candidate.sharedSurname !== undefined) return { kind: 'evidence' };
    const [choice] = wanted[at]?.choices ?? [];
    if (!choice) return { kind: 'hidden' };
    if (wanted[at]?.choices.every(isFrequent)) return { kind: 'frequent' };
    const referent = candidate.surnameOnly && lastReferent(candidate.surname, at);
    if (referent && isOtherEntity(referent)) return { kind: 'other-entity', text: referent.text };
    const isMisspelling =
      candidate.how === 'fuzzy' && choice.need.kind === 'nothing' && strictness === 'strict';
    return { kind: isMisspelling ? 'misspelling' : 'evidence' };
  }

  /** The full name before, of the same surname. */
  function lastReferent(surname: string | undefined, before: number): Candidate | undefined {
    return wanted.slice(0, before).findLast((one) => !one.surnameOnly && one.surname === surname);
  }
}

const isOtherEntity = ({ choices, sharedSurname: crowd }: Candidate): boolean =>
  choices.length === 0 && crowd === undefined;

type Span = Pick<Candidate, 'passage' | 'start' | 'end'>;

/** Whether two spans share a letter. */
function covers(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
