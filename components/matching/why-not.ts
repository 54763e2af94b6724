/** Why a span that looked like a name is no mention: for the match tester, so that a missing mark can be understood. */
import type { Strictness } from './resolve.ts';
import type { Candidate, Choice, Mention } from './types.ts';

export type WhyNot =
  /** The reader asked not to see this card, or this alias of it. */
  | { kind: 'hidden' }
  /** It is part of a longer name. */
  | { kind: 'within'; text: string }
  /** It names somebody or something that no card is about. */
  | { kind: 'stranger' }
  /** A bare surname goes with the full name before it, which no card is about. */
  | { kind: 'other-bearer'; text: string }
  /** A name that is nearly written so needs the right name beside it, where the reader wants to be strict. */
  | { kind: 'slip' }
  /** The text names neither the card plainly nor enough of the related ones. */
  | { kind: 'evidence' };

/** A candidate that is no mention. */
export interface Unmarked {
  candidate: Candidate;
  /** The card that it came nearest to; undefined for a stranger. */
  choice: Choice | undefined;
  why: WhyNot;
}

interface Settled {
  /** The candidates as they were found. */
  found: readonly Candidate[];
  /** The same, in the same order, without what the reader has hidden. */
  wanted: readonly Candidate[];
  /** What `resolve` made of `wanted`. */
  mentions: readonly Mention[];
  strictness: Strictness;
}

/** Every candidate that is no mention, in the order of the text, with the reason. */
export function whyNot({ found, wanted, mentions, strictness }: Settled): Unmarked[] {
  const isMention = (one: Candidate) =>
    mentions.some(({ passage, start, end }) => {
      return passage === one.passage && start === one.start && end === one.end;
    });
  return found.flatMap((candidate, at) => {
    if (isMention(candidate)) return [];
    const choice = wanted[at]?.choices[0] ?? candidate.choices[0];
    return { candidate, choice, why: reasonFor(candidate, at) };
  });

  function reasonFor(candidate: Candidate, at: number): WhyNot {
    const longer = [...mentions, ...found.filter(isStranger)].find(
      (other) => covers(other, candidate) && other.text !== candidate.text,
    );
    if (longer) return { kind: 'within', text: longer.text };
    if (isStranger(candidate)) return { kind: 'stranger' };
    if (candidate.crowd !== undefined) return { kind: 'evidence' };
    const [choice] = wanted[at]?.choices ?? [];
    if (!choice) return { kind: 'hidden' };
    const bearer = candidate.bare && lastBearer(candidate.surname, at);
    if (bearer && isStranger(bearer)) return { kind: 'other-bearer', text: bearer.text };
    const isSlip = candidate.how === 'fuzzy' && choice.need.kind === 'nothing' && strictness === 'strict';
    return { kind: isSlip ? 'slip' : 'evidence' };
  }

  /** The full name before, of the same surname. */
  function lastBearer(surname: string | undefined, before: number): Candidate | undefined {
    return wanted.slice(0, before).findLast((one) => !one.bare && one.surname === surname);
  }
}

const isStranger = ({ choices, crowd }: Candidate): boolean => choices.length === 0 && crowd === undefined;

type Span = Pick<Candidate, 'passage' | 'start' | 'end'>;

/** Whether two spans share a letter. */
function covers(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
