/** Which of a card's notes on later events comes first, and which stands for all of them. */
import type { Note } from '../../../core/pack/model.ts';
import { startOf } from '../../shared/partial-date.ts';

/** The key note, of which a card has one at most, then the newest first. */
export function inOrder(notes: readonly Note[]): Note[] {
  const rank = ({ key, date }: Note) => (key ? Number.POSITIVE_INFINITY : date ? startOf(date) : 0);
  return notes.toSorted((a, b) => rank(b) - rank(a));
}

/**
 * The note to show if there is room for one: the key note, otherwise the newest undisputed one, otherwise the newest.
 * @param ordered as `inOrder` gives them.
 */
export const leadOf = (ordered: readonly Note[]): Note | undefined =>
  ordered.find(({ key, certainty }) => key || certainty === 'established') ?? ordered[0];
