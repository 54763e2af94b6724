import type { Aspect, Difference } from './entry.ts';

/** How much is shown around the first difference. */
const around = 160;

/** Describes briefly where two values begin to differ. */
export function describeDifference(what: Aspect, mine: unknown, theirs: unknown): Difference {
  const [one, other] = [JSON.stringify(mine) ?? 'undefined', JSON.stringify(theirs) ?? 'undefined'];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const cut = (text: string) => text.slice(Math.max(0, at - around / 2), at + around);
  return { what, with: cut(one), bare: cut(other) };
}
