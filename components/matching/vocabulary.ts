/**
 * Every word that means something to the matcher, with flags that say what: one look-up a word of text answers both
 * "can an alias begin or go on here?" and "is this a title, a given name, an ordinary word?".
 */
import { hashSeed, hashStep, type Tokens } from './tokens.ts';

export interface Vocabulary {
  /** Number of words. */
  size: number;
  /** Open addressing: word id + 1, or 0. Its length is a power of two, at most half full. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Folded units of word `id` are `units[starts[id]]` up to `units[starts[id + 1]]`. */
  starts: Int32Array;
  units: Uint16Array;
  /** Meanings of word `id`, bits that the caller defines. */
  flags: Int32Array;
}

export interface VocabularyBuilder {
  /** Adds a folded word, or more flags to a word that is there; gives its id. */
  add(word: string, flags: number): number;
  /** The flags of a folded word, 0 where it is not there. */
  flagsOf(word: string): number;
  finish(): Vocabulary;
}

/** The hash that `tokenise` gives a token with these folded units. */
export function hashOf(word: string): number {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** Spreads FNV's low bits, which are weak for short words, over the table. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

export function createVocabularyBuilder(): VocabularyBuilder {
  const ids = new Map<string, number>();
  const flags: number[] = [];
  return {
    add(word, more) {
      const known = ids.get(word);
      if (known !== undefined) {
        flags[known] = (flags[known] ?? 0) | more;
        return known;
      }
      ids.set(word, flags.length);
      return flags.push(more) - 1;
    },
    flagsOf: (word) => flags[ids.get(word) ?? -1] ?? 0,
    finish() {
      const words = [...ids.keys()];
      let room = 16;
      while (room < words.length * 2) room *= 2;
      const vocabulary: Vocabulary = {
        size: words.length,
        slots: new Int32Array(room),
        hashes: Int32Array.from(words, hashOf),
        starts: new Int32Array(words.length + 1),
        units: new Uint16Array(words.reduce((sum, word) => sum + word.length, 0)),
        flags: Int32Array.from(flags),
      };
      let used = 0;
      words.forEach((word, id) => {
        vocabulary.starts[id] = used;
        for (let at = 0; at < word.length; at++) vocabulary.units[used++] = word.charCodeAt(at);
        let slot = slotOf(vocabulary.hashes[id] ?? 0, room - 1);
        while (vocabulary.slots[slot] !== 0) slot = (slot + 1) & (room - 1);
        vocabulary.slots[slot] = id + 1;
      });
      vocabulary.starts[words.length] = used;
      return vocabulary;
    },
  };
}

/** The id of the word that `units[from..to]` spell, whose hash is `hash`; -1 where there is none. */
export function findWord(
  vocabulary: Vocabulary,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const { slots, hashes, starts } = vocabulary;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = (slots[slot] ?? 0) - 1;
    if (id < 0) return -1;
    if (hashes[id] !== hash) continue;
    const start = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - start !== to - from) continue;
    let at = from;
    while (at < to && units[at] === vocabulary.units[start + at - from]) at++;
    if (at === to) return id;
  }
}

/** The id of token `index`, or -1. */
export function findToken(vocabulary: Vocabulary, tokens: Tokens, index: number): number {
  return findWord(
    vocabulary,
    tokens.hash[index] ?? 0,
    tokens.units,
    tokens.unitStart[index] ?? 0,
    tokens.unitEnd[index] ?? 0,
  );
}

/** The id of a folded word, or -1. */
export function findFolded(vocabulary: Vocabulary, word: string): number {
  const units = Uint16Array.from(word, (unit) => unit.charCodeAt(0));
  return findWord(vocabulary, hashOf(word), units, 0, units.length);
}

/** The folded text of word `id`. */
export function wordOf(vocabulary: Vocabulary, id: number): string {
  const { starts, units } = vocabulary;
  const to = starts[id + 1] ?? 0;
  let text = '';
  for (let at = starts[id] ?? 0; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
