/**
 * Words with a capital that no entry begins with: pages repeat `The`, `Monday` and the names that no pack knows, and each is
 * looked into once. A word is recognised by its letters and its language, never by its hash alone, so that what one page
 * leaves here says nothing about another word of another page.
 */

import { slotOf } from '../lexicon/lexeme-table.ts';
import type { Tokens } from '../text/tokenise.ts';

export interface NegativeCache {
  /** Is token `at` a word that was noted in this language? */
  has(tokens: Tokens, at: number, language: string): boolean;
  note(tokens: Tokens, at: number, language: string): void;
}

/** Words remembered, a power of two. */
const room = 1 << 13;
/** Longer words, in folded units, are not remembered. */
const longest = 16;

/** Gives an empty memory of bounded size. */
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
      // No word is empty, so a free slot fits none.
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
