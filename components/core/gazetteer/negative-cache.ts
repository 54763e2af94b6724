/**
 * Caches capitalised words that begin no alias: pages repeat `The`, `Monday` and names that no pack has, and each
 * should be looked up once. Words are compared by letters and language, never by hash alone, so that a hash collision
 * with a word from one page cannot hide a name on another.
 */

import { slotOf } from '../data/fnv.ts';
import type { Tokens } from '../text/tokenise.ts';

export interface NegativeCache {
  /** Whether the word of token `at` is cached for this language. */
  has(tokens: Tokens, at: number, language: string): boolean;
  note(tokens: Tokens, at: number, language: string): void;
}

/** Number of words cached, a power of two. */
const room = 1 << 13;
/** Longer words, in folded units, are not cached. */
const longest = 16;

/** Creates an empty cache of bounded size. */
export function createNegativeCache(): NegativeCache {
  const hashes = new Int32Array(room);
  const lengths = new Uint8Array(room);
  const units = new Uint16Array(room * longest);
  const languages = new Array<string>(room).fill('');
  return {
    has(tokens, at, language) {
      const hash = tokens.hash[at] as number;
      const slot = slotOf(hash, room - 1);
      if (hashes[slot] !== hash || languages[slot] !== language) return false;
      const from = tokens.unitStart[at] as number;
      const length = (tokens.unitStart[at + 1] as number) - from;
      // No word is empty, so a free slot matches none.
      if (lengths[slot] !== length) return false;
      const base = slot * longest;
      for (let unit = 0; unit < length; unit++)
        if (units[base + unit] !== tokens.units[from + unit]) return false;
      return true;
    },
    note(tokens, at, language) {
      const from = tokens.unitStart[at] as number;
      const length = (tokens.unitStart[at + 1] as number) - from;
      if (length > longest) return;
      const hash = tokens.hash[at] as number;
      const slot = slotOf(hash, room - 1);
      hashes[slot] = hash;
      lengths[slot] = length;
      languages[slot] = language;
      units.set(tokens.units.subarray(from, from + length), slot * longest);
    },
  };
}
