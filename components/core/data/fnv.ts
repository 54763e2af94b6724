/** FNV-1a over UTF-16 units, 32 bits, signed: hashes that are made while a text is read, a unit at a time. */
export const hashSeed = 0x811c9dc5 | 0;

/** The hash of a text, given the hash of all but its last unit. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a whole text. */
export function hashOf(text: string): number {
  let hash = hashSeed;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of `units[from..to]`. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = hashStep(hash, units[at] as number);
  return hash;
}

/**
 * The slot of a hash in a table whose size is a power of two. Spreads the low bits, which are weak for short words.
 * @param mask number of slots minus one.
 */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
