/** Why a possible name is not a mention: for the match tester, to explain missing marks. */

import type { Candidate, Choice, Dropped, Mention } from '../text/model.ts';
import type { MarkSettings, SettledMarks } from './settle-marks.ts';

export type RejectionReason =
  /** The alias is so frequent in this text that it is treated as an ordinary word. */
  | { kind: 'frequent' }
  /** It is a mention, but the reader has switched off marks for cards of this kind. */
  | { kind: 'kind-off' }
  /** It is a mention, but the card is already marked: the reader wants only the first one per section or page. */
  | { kind: 'repeated' }
  /** The reader has hidden this card, or this alias of it. */
  | { kind: 'hidden' }
  /** It is part of a longer name. */
  | { kind: 'within'; text: string }
  /** It refers to an entity without a card. */
  | { kind: 'unknown-entity' }
  /** It refers to something without a card: a bare surname to a full name, an ambiguous name to a confusable on the page. */
  | { kind: 'other-entity'; text: string }
  /** What is beside it, or how it is written, shows that it is something else. */
  | { kind: 'beside' }
  /** With strict settings, a misspelling also needs the correct name on the page. */
  | { kind: 'misspelling' }
  /** The text neither names the card unambiguously nor enough related cards. */
  | { kind: 'evidence' };

/** A candidate that is not marked. */
export interface Unmarked {
  candidate: Candidate;
  /** The best matching card; undefined for another entity. */
  choice: Choice | undefined;
  why: RejectionReason;
}

interface Settled extends SettledMarks, Pick<MarkSettings, 'strictness' | 'kindsOff'> {
  /** The candidates as found. */
  found: readonly Candidate[];
  /** The same, in the same order, without hidden choices. */
  wanted: readonly Candidate[];
}

/**
 * The dropped names that nothing else in the text explains: only the longest of those that overlap, and none that
 * overlaps a mention or a candidate.
 */
export function explainDropped(
  dropped: readonly Dropped[],
  others: readonly (Candidate | Mention)[],
): Dropped[] {
  const kept: Dropped[] = [];
  const byLength = [...dropped].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of byLength) {
    if (others.some((other) => overlap(other, one)) || kept.some((other) => overlap(other, one))) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.passage - b.passage || a.start - b.start);
}

/** Every candidate that is not marked, in text order, with the reason. */
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
  /** Every span that may contain a candidate, by passage. */
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
      ?.find((other) => overlap(other, candidate) && other.text !== candidate.text);
    if (longer) return { kind: 'within', text: longer.text };
    if (isOtherEntity(candidate)) return { kind: 'unknown-entity' };
    if (candidate.sharedSurname !== undefined) return { kind: 'evidence' };
    const { choices } = wanted[at] ?? candidate;
    const [choice] = choices;
    if (!choice) return { kind: 'hidden' };
    if (choices.every(isFrequent)) return { kind: 'frequent' };
    const confusable =
      choices.every(({ unlessConfused }) => unlessConfused) &&
      found.find(({ confusableOf }) => confusableOf === choice.card);
    if (confusable) return { kind: 'other-entity', text: confusable.text };
    const referent = candidate.surnameOnly && lastReferent(candidate.surname, at);
    if (referent && isOtherEntity(referent)) return { kind: 'other-entity', text: referent.text };
    const isMisspelling =
      candidate.how === 'fuzzy' && choice.required.kind === 'nothing' && strictness === 'strict';
    return { kind: isMisspelling ? 'misspelling' : 'evidence' };
  }

  /** The last full name before this position with the same surname. */
  function lastReferent(surname: string | undefined, before: number): Candidate | undefined {
    return wanted.slice(0, before).findLast((one) => !one.surnameOnly && one.surname === surname);
  }
}

const isOtherEntity = ({ choices, sharedSurname }: Candidate): boolean =>
  choices.length === 0 && sharedSurname === undefined;

type Span = Pick<Candidate, 'passage' | 'start' | 'end'>;

/** Whether two spans overlap. */
function overlap(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
