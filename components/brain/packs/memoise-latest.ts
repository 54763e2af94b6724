import type { Pack } from '../../core/pack/model.ts';

/** Keeps the most recent result for as long as the same packs are requested. */
export function memoiseLatest<Made>(
  make: (packs: readonly Pack[]) => Made,
): (packs: readonly Pack[]) => Made {
  let last: { packs: readonly Pack[]; made: Made } | undefined;
  return (packs) => {
    const same = last?.packs.length === packs.length && packs.every((pack, at) => pack === last?.packs[at]);
    if (!last || !same) last = { packs, made: make(packs) };
    return last.made;
  };
}
