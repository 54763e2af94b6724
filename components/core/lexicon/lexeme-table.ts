/**
 * Every word that the matcher knows, with flags for its meaning: one lookup per word of text answers both "can an alias begin or
 * continue here?" and "is this a title, a given name, an ordinary word?".
 */
import { hashOf, slotOf } from '../data/fnv.ts';
import type { Tokens } from '../text/tokenise.ts';

export interface LexemeTable {
  /** Number of words. */
  size: number;
  /**
   * Open addressing with two numbers per slot, next to each other because they are read together: the word's hash, and its id + 1
   * or 0. The number of slots is a power of two, and at most two thirds are used.
   */
  slots: Int32Array;
  /** The folded units of word `id` are `units[starts[id]]` up to `units[starts[id + 1]]`. */
  starts: Int32Array;
  units: Uint16Array;
  /** The meaning of word `id`, as bits that the caller defines. */
  flags: Int32Array;
  /**
   * By the low bits of a hash, the union of the `filtered` flags of all words with such a hash. Most words of a text have none and
   * need no lookup. The length is a power of two.
   */
  prefilter: Int32Array;
}

export interface LexemeTableBuilder {
  /** Adds a folded word, or more flags to an existing one, and gives its id. */
  add(word: string, flags: number): number;
  /** The flags of a folded word; 0 if it is not in the table. */
  flagsOf(word: string): number;
  /** The folded text of word `id`. */
  wordOf(id: number): string;
  /** @param filtered the flags that the prefilter records. */
  finish(filtered: number): LexemeTable;
}

export function createLexemeTableBuilder(): LexemeTableBuilder {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const flags: number[] = [];
  return {
    add(word, more) {
      const known = ids.get(word);
      if (known !== undefined) {
        flags[known] = (flags[known] ?? 0) | more;
        return known;
      }
      ids.set(word, flags.length);
      words.push(word);
      return flags.push(more) - 1;
    },
    wordOf: (id) => words[id] ?? '',
    flagsOf: (word) => flags[ids.get(word) ?? -1] ?? 0,
    finish(filtered) {
      let room = 16;
      while (room * 2 < words.length * 3) room *= 2;
      const slots = new Int32Array(room * 2);
      const lexemes: LexemeTable = {
        size: words.length,
        slots,
        starts: new Int32Array(words.length + 1),
        units: new Uint16Array(words.reduce((sum, word) => sum + word.length, 0)),
        flags: Int32Array.from(flags),
        prefilter: prefilterOf(words, flags, filtered),
      };
      let used = 0;
      words.forEach((word, id) => {
        lexemes.starts[id] = used;
        for (let at = 0; at < word.length; at++) lexemes.units[used++] = word.charCodeAt(at);
        const hash = hashOf(word);
        let slot = slotOf(hash, room - 1);
        while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (room - 1);
        slots[slot * 2] = hash;
        slots[slot * 2 + 1] = id + 1;
      });
      lexemes.starts[words.length] = used;
      return lexemes;
    },
  };
}

/** Prefilter places per word, enough that other words rarely share one; and the minimum and maximum in total. */
const prefilterPlaces = 16;
const fewestPlaces = 1 << 12;
const mostPlaces = 1 << 20;

function prefilterOf(words: readonly string[], flags: readonly number[], filtered: number): Int32Array {
  const caught = words.filter((_, id) => (flags[id] ?? 0) & filtered);
  let room = fewestPlaces;
  while (room < caught.length * prefilterPlaces && room < mostPlaces) room *= 2;
  const prefilter = new Int32Array(room);
  words.forEach((word, id) => {
    const place = slotOf(hashOf(word), room - 1);
    prefilter[place] = (prefilter[place] ?? 0) | ((flags[id] ?? 0) & filtered);
  });
  return prefilter;
}

/** The flags of the prefilter that a word of this hash may have. */
export const mayHave = ({ prefilter }: LexemeTable, hash: number): number =>
  prefilter[slotOf(hash, prefilter.length - 1)] as number;

/** The id of the word in `units[from..to]` with this hash; -1 if there is none. */
export function findWord(
  lexemes: LexemeTable,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const { slots, starts } = lexemes;
  const mask = (slots.length >>> 1) - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = (slots[slot * 2 + 1] as number) - 1;
    if (id < 0) return -1;
    if (slots[slot * 2] !== hash) continue;
    const start = starts[id] as number;
    if ((starts[id + 1] as number) - start !== to - from) continue;
    let at = from;
    while (at < to && units[at] === lexemes.units[start + at - from]) at++;
    if (at === to) return id;
  }
}

/** The id of token `index`, or -1. */
export function findToken(lexemes: LexemeTable, tokens: Tokens, index: number): number {
  return findWord(
    lexemes,
    tokens.hash[index] ?? 0,
    tokens.units,
    tokens.unitStart[index] ?? 0,
    tokens.unitStart[index + 1] ?? 0,
  );
}

/** The id of a folded word, or -1. */
export function findFolded(lexemes: LexemeTable, word: string): number {
  const units = Uint16Array.from(word, (unit) => unit.charCodeAt(0));
  return findWord(lexemes, hashOf(word), units, 0, units.length);
}

/** The folded text of word `id`. */
export function wordOf(lexemes: LexemeTable, id: number): string {
  const { starts, units } = lexemes;
  const to = starts[id + 1] ?? 0;
  let text = '';
  for (let at = starts[id] ?? 0; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
