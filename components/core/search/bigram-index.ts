/**
 * Finds the rows that contain given words, so that a search compares only a few of a hundred thousand cards: a sorted
 * word list for prefixes, letter bigrams for misspellings. Flat arrays, because an object per word would take more
 * memory than the words.
 */

import { type CsrLists, listAt, transposed } from '../data/csr.ts';
import { lowerBound } from '../data/lower-bound.ts';
import { editsBetween, maxEdits, transpositions } from '../text/edit-distance.ts';

export interface BigramIndex {
  /** Rows with a word that begins with `prefix`, without duplicates, in row order. */
  beginningWith(prefix: string): number[];
  /** Up to `limit` rows with words similar to each of `words`, most similar first. */
  like(words: readonly string[], limit: number): number[];
  /**
   * Rows that contain each of `words` or one that is a misspelling or two away, with their number of misspellings, at
   * least one.
   */
  near(words: readonly string[]): Map<number, number>;
}

/** Minimum share of the typed word's bigrams: words that share fewer are different words. */
const leastShared = 0.3;
/** Most indexed words considered for a typed word. */
const mostWords = 200;
/** Put before and after a word, so that its first and last letters form bigrams as well. */
const edge = '\u0000';

/** @param words of each row, folded. */
export function createBigramIndex(words: readonly (readonly string[])[]): BigramIndex {
  const sorted = [...new Set(words.flat())].sort();
  const idOf = new Map(sorted.map((word, id) => [word, id]));
  const rowsOf = transposed(sorted.length, words.length, (row) =>
    [...new Set(words[row])].map((word) => idOf.get(word) ?? 0),
  );
  const pairIds = new Map<string, number>();
  const pairsOfWords = sorted.map((word) =>
    pairsOf(word).map((pair) => {
      const id = pairIds.get(pair) ?? pairIds.size;
      pairIds.set(pair, id);
      return id;
    }),
  );
  const wordsOf = transposed(pairIds.size, sorted.length, (word) => pairsOfWords[word] ?? []);
  const pairCounts = Uint16Array.from(pairsOfWords, (pairs) => pairs.length);
  const shared = new Uint16Array(sorted.length);

  /** The most similar words, with their similarity from 0 to 1. */
  function likeWords(typed: string): [word: number, likeness: number][] {
    const pairs = pairsOf(typed);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const word of wordsWith(wordsOf, pairIds.get(pair))) {
        if (shared[word] === 0) touched.push(word);
        shared[word] = (shared[word] ?? 0) + 1;
      }
    }
    const found: [number, number][] = [];
    for (const word of touched) {
      const count = shared[word] ?? 0;
      shared[word] = 0;
      if (count >= pairs.length * leastShared)
        found.push([word, (2 * count) / (pairs.length + (pairCounts[word] ?? 0))]);
    }
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostWords);
  }

  /** Words within the misspellings allowed for a typed word of this length. */
  function nearWords(typed: string): Map<number, number> {
    const found = new Map<number, number>();
    const exact = idOf.get(typed);
    if (exact !== undefined) found.set(exact, 0);
    const most = maxEdits(typed);
    if (most === 0) return found;
    // Two swapped letters change three bigrams, so other words rank higher; swaps are looked up directly.
    for (const swap of transpositions(typed)) {
      const word = idOf.get(swap);
      if (word !== undefined && !found.has(word)) found.set(word, 1);
    }
    for (const [word] of likeWords(typed)) {
      const misspellings = found.has(word) ? undefined : editsBetween(typed, sorted[word] ?? '', most);
      if (misspellings !== undefined) found.set(word, misspellings);
    }
    return found;
  }

  return {
    near(typed) {
      let all: Map<number, number> | undefined;
      for (const one of typed) {
        const best = new Map<number, number>();
        for (const [word, misspellings] of nearWords(one))
          for (const row of listAt(rowsOf, word)) {
            const before = all ? all.get(row) : 0;
            if (before !== undefined)
              best.set(row, Math.min(best.get(row) ?? Infinity, before + misspellings));
          }
        all = best;
      }
      return new Map([...(all ?? [])].filter(([, misspellings]) => misspellings > 0));
    },
    beginningWith(prefix) {
      const rows = new Set<number>();
      for (
        let word = lowerBound(sorted.length, (at) => (sorted[at] ?? '') < prefix);
        sorted[word]?.startsWith(prefix);
        word++
      )
        for (const row of listAt(rowsOf, word)) rows.add(row);
      return [...rows].sort((a, b) => a - b);
    },
    like(typed, limit) {
      let all: Map<number, number> | undefined;
      for (const one of typed) {
        const best = new Map<number, number>();
        for (const [word, likeness] of likeWords(one))
          for (const row of listAt(rowsOf, word)) {
            const before = all ? all.get(row) : 0;
            if (before !== undefined) best.set(row, Math.max(best.get(row) ?? 0, before + likeness));
          }
        all = best;
      }
      return [...(all ?? [])]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .map(([row]) => row);
    },
  };
}

function pairsOf(word: string): string[] {
  const padded = edge + word + edge;
  const pairs = new Set<string>();
  for (let at = 1; at < padded.length; at++) pairs.add(padded.slice(at - 1, at + 1));
  return [...pairs];
}

/** Of a pair that no word has, nothing. */
const wordsWith = (lists: CsrLists, pair: number | undefined): Int32Array =>
  listAt(lists, pair ?? lists.starts.length);
