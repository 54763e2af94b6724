import type { Pack } from '../../core/pack/model.ts';

/** Whether two lists have the same packs in the same order. */
export const arePacksSame = (one: readonly Pack[], other: readonly Pack[]): boolean =>
  one.length === other.length && one.every((pack, at) => pack === other[at]);

/** Keeps the most recent result for as long as the same packs are requested. */
export function memoiseLatest<Made>(
  make: (packs: readonly Pack[]) => Made,
): (packs: readonly Pack[]) => Made {
  let last: { packs: readonly Pack[]; made: Made } | undefined;
  return (packs) => {
    if (!last || !arePacksSame(last.packs, packs)) last = { packs, made: make(packs) };
    return last.made;
  };
}
