/**
 * Finds the alias words that a misspelt word may stand for. Comparing with every alias would be far too slow and would
 * find `Osama` as close to `Obama` as `Nawalny` to `Navalny`. So a table of words with one letter deleted (as in
 * SymSpell) finds the few within one misspelling, and Fuse decides between those.
 */
import Fuse from 'fuse.js';
import { slotOf } from '../data/fnv.ts';
import { type LexemeTable, wordOf } from '../lexicon/lexeme-table.ts';
import type { Tokens } from '../text/tokenise.ts';

/**
 * Shortest alias word that misspellings are looked up for, and only inside a longer name; alone it needs `aloneLength`.
 */
const minLength = 4;
/**
 * Shortest single-word name that may be misspelt: in shorter ones, one letter makes another name (`Osama`, `Bidden`,
 * `Puttin`).
 */
export const aloneLength = 6;
const maxLength = 32;
/** Fuse's scale: one error in five letters is 0.2; swapped neighbours count as two errors, hence 0.4. */
const fuseThreshold = 0.4;

export interface MisspellingTable {
  /** Hash buckets: index + 1 of the first row, or 0; rows in a bucket are chained. The length is a power of two. */
  buckets: Int32Array;
  rowHash: Int32Array;
  rowWord: Int32Array;
  rowNext: Int32Array;
}

/** Most words cached; beyond that, the cache is cleared. */
const maxKnown = 4_000;

export interface Misspelling {
  /** Word id in the lexemes. */
  word: number;
  /** Fuse's score; 0 is perfect. */
  score: number;
  /** A common kind of misspelling (doubled or swapped letters, another transliteration), not just any other letter. */
  likely: boolean;
}

/** An odd base for polynomial hashes, from which one unit can be removed without recomputing the hash. */
const base = 0x01000193;
const powers = new Int32Array(maxLength + 1);
powers[0] = 1;
for (let at = 1; at <= maxLength; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, base);

/** Hashes of a word and of the same word without each of its letters, in arrays that are reused for each word. */
function createDeletions() {
  const suffixes = new Int32Array(maxLength + 1);
  const hashes = new Int32Array(maxLength + 1);
  return {
    hashes,
    /**
     * Fills `hashes` with the hash of all of `units[from..to]`, then those with each unit left out; gives their number.
     * Sums wrap around at 32 bits.
     */
    fill(units: Uint16Array, from: number, to: number): number {
      const length = to - from;
      suffixes[length] = 0;
      for (let at = length - 1; at >= 0; at--) {
        const own = Math.imul(units[from + at] as number, powers[length - 1 - at] as number);
        suffixes[at] = (suffixes[at + 1] as number) + own;
      }
      hashes[0] = suffixes[0] as number;
      let prefix = 0;
      for (let left = 0; left < length; left++) {
        const before = Math.imul(prefix, powers[length - 1 - left] as number);
        hashes[left + 1] = before + (suffixes[left + 1] as number);
        prefix = (Math.imul(prefix, base) + (units[from + left] as number)) | 0;
      }
      return length + 1;
    },
  };
}

/** @param words ids of the words that may be misspelt. */
export function buildMisspellingTable(lexemes: LexemeTable, words: Iterable<number>): MisspellingTable {
  const rowHash: number[] = [];
  const rowWord: number[] = [];
  const { hashes, fill } = createDeletions();
  for (const id of words) {
    const from = lexemes.starts[id] ?? 0;
    const to = lexemes.starts[id + 1] ?? 0;
    if (to - from < minLength || to - from > maxLength) continue;
    const seen = new Set<number>();
    const count = fill(lexemes.units, from, to);
    for (let at = 0; at < count; at++) seen.add(hashes[at] ?? 0);
    for (const hash of seen) {
      rowHash.push(hash);
      rowWord.push(id);
    }
  }
  let room = 16;
  while (room < rowHash.length) room *= 2;
  const table: MisspellingTable = {
    buckets: new Int32Array(room),
    rowHash: Int32Array.from(rowHash),
    rowWord: Int32Array.from(rowWord),
    rowNext: new Int32Array(rowHash.length),
  };
  rowHash.forEach((hash, row) => {
    const bucket = slotOf(hash, room - 1);
    table.rowNext[row] = table.buckets[bucket] ?? 0;
    table.buckets[bucket] = row + 1;
  });
  return table;
}

export interface MisspellingFinder {
  /** The words within one misspelling of token `at`, best first. */
  find(tokens: Tokens, at: number): readonly Misspelling[];
  /** Number of Fuse calls since the start, for the benchmark. */
  timesFuseWasAsked(): number;
}

/** Caches its results, because a page repeats its misspellings. */
export function createMisspellingFinder(lexemes: LexemeTable, table: MisspellingTable): MisspellingFinder {
  const { hashes, fill } = createDeletions();
  const found = new Map<string, readonly Misspelling[]>();
  let asked = 0;

  /** Words that are equal to `units` after deleting one letter from either. */
  function wordsNear(units: Uint16Array, from: number, to: number): ReadonlySet<number> {
    let near: Set<number> | undefined;
    const mask = table.buckets.length - 1;
    const count = fill(units, from, to);
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      let row = table.buckets[slotOf(hash, mask)] ?? 0;
      for (; row !== 0; row = table.rowNext[row - 1] ?? 0) {
        if (table.rowHash[row - 1] !== hash) continue;
        near ??= new Set();
        near.add(table.rowWord[row - 1] ?? 0);
      }
    }
    return near ?? none;
  }

  return {
    timesFuseWasAsked: () => asked,
    find({ units, unitStart }, at) {
      const from = unitStart[at] ?? 0;
      const to = unitStart[at + 1] ?? 0;
      if (to - from < minLength || to - from > maxLength) return noMisspellings;
      const near = wordsNear(units, from, to);
      if (near.size === 0) return noMisspellings;
      const text = String.fromCharCode(...units.subarray(from, to));
      const before = found.get(text);
      if (before) return before;
      const misspellings: Misspelling[] = [];
      for (const id of near) {
        const name = wordOf(lexemes, id);
        const kind = misspellingKind(name, text);
        if (kind === 'none' || !isOfNearLength(name, text)) continue;
        asked++;
        const score = similarity(name, text);
        if (score !== undefined) misspellings.push({ word: id, score, likely: kind === 'likely' });
      }
      misspellings.sort((a, b) => a.score - b.score || a.word - b.word);
      if (found.size >= maxKnown) found.clear();
      found.set(text, misspellings);
      return misspellings;
    },
  };
}

const noMisspellings: readonly Misspelling[] = [];
const none: ReadonlySet<number> = new Set();

/** Checked before Fuse, which rates containment as almost perfect (`Putin` in `Rasputin`: 0.001). */
const isOfNearLength = (name: string, text: string): boolean => Math.abs(name.length - text.length) <= 2;

/** Fuse's score for two words of nearly equal length; undefined if it rejects them. */
function similarity(name: string, text: string): number | undefined {
  const [pattern, field] = name.length <= text.length ? [name, text] : [text, name];
  const { isMatch, score } = Fuse.match(pattern, field, { threshold: fuseThreshold, ignoreLocation: true });
  // Fuse does not count the extra letters of a field that contains the pattern.
  return isMatch
    ? Math.max(score, Math.abs(name.length - text.length) / (name.length + text.length))
    : undefined;
}

/** Letters that different transliterations interchange. */
const interchangeable = ['iyj', 'vw', 'kcq', 'szc', 'оа', 'иеі', 'эе', 'её'];
const swaps = (a: string, b: string) =>
  interchangeable.some((group) => group.includes(a) && group.includes(b));

/** The kind of misspelling that turned `name` into `text`. */
export function misspellingKind(name: string, text: string): 'likely' | 'other' | 'none' {
  let from = 0;
  while (from < name.length && name[from] === text[from]) from++;
  let back = 0;
  while (
    back < Math.min(name.length, text.length) - from &&
    name[name.length - 1 - back] === text[text.length - 1 - back]
  )
    back++;
  const cut = name.slice(from, name.length - back);
  const put = text.slice(from, text.length - back);
  const before = name[from - 1] ?? '';
  const swapped = cut.length === 2 && put.length === 2 && cut[0] === put[1] && cut[1] === put[0];
  // People who misspell a name still get its first letter right.
  if (from === 0 && !(cut.length === 1 && put.length === 1 && swaps(cut, put))) return 'none';
  if (cut === '' && put === '') return 'likely';
  if (swapped) return 'likely';
  if (cut.length + put.length === 1) {
    const changed = cut || put;
    return changed === before || (back === 0 && 'iyj'.includes(changed)) ? 'likely' : 'other';
  }
  if (cut.length === 1 && put.length === 1) return swaps(cut, put) ? 'likely' : 'other';
  return 'none';
}
