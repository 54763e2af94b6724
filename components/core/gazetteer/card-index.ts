/** What finding candidates needs to know, made once from the packs and kept in the background's memory. */

import { type Vocabulary, wordOf } from '../lexicon/lexeme-table.ts';
import { type Entry, type EntryTable, readEntry } from './alias-table.ts';
import { type CardTable, type IndexedCard, readCard } from './card-table.ts';
import type { SlipTable } from './misspellings.ts';
import { createDullWords, type DullWords } from './negative-cache.ts';
import type { StringPool } from './string-pool.ts';
import type { Trie } from './trie.ts';

/** Arrays of numbers throughout, so that it is stored and read back as it is, and takes little more than its letters. */
export interface FlatIndex {
  vocabulary: Vocabulary;
  trie: Trie;
  slips: SlipTable;
  strings: StringPool;
  entries: EntryTable;
  cards: CardTable;
}

/** A flat index with what was read out of it: pages ask for the same few entries and cards again and again. */
export interface CardIndex extends FlatIndex {
  /** Entry and card by number. */
  entryAt(number: number): Entry;
  cardAt(number: number): IndexedCard;
  /** A memory of `findCandidates`. */
  dull: DullWords;
}

/** Entries and cards remembered; past it all are forgotten. */
const mostRead = 4_096;

/** Takes an index as it was built or stored; gives it ready to be asked. Reads nothing yet. */
export function openIndex(flat: FlatIndex): CardIndex {
  const { vocabulary, strings, entries, cards } = flat;
  return {
    ...flat,
    entryAt: remembering((number) => readEntry(entries, strings, number)),
    cardAt: remembering((number) => readCard(cards, strings, number, (id) => wordOf(vocabulary, id))),
    dull: createDullWords(),
  };
}

/** What of an index is stored. */
export const flatOf = ({ vocabulary, trie, slips, strings, entries, cards }: CardIndex): FlatIndex => ({
  vocabulary,
  trie,
  slips,
  strings,
  entries,
  cards,
});

function remembering<Read>(read: (number: number) => Read): (number: number) => Read {
  const known = new Map<number, Read>();
  return (number) => {
    let found = known.get(number);
    if (found === undefined) {
      found = read(number);
      if (known.size >= mostRead) known.clear();
      known.set(number, found);
    }
    return found;
  };
}
