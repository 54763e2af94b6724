/** What finding candidates needs to know, made once from the packs and kept in the background's memory. */

import { type LexemeTable, wordOf } from '../lexicon/lexeme-table.ts';
import { type AliasTable, type IndexedAlias, readAlias } from './alias-table.ts';
import { type CardTable, type IndexedCard, readCard } from './card-table.ts';
import type { MisspellingTable } from './misspellings.ts';
import { createNegativeCache, type NegativeCache } from './negative-cache.ts';
import type { StringPool } from './string-pool.ts';
import type { Trie } from './trie.ts';

/** Arrays of numbers throughout, so that it is stored and read back as it is, and takes little more than its letters. */
export interface FlatIndex {
  lexemes: LexemeTable;
  trie: Trie;
  misspellings: MisspellingTable;
  strings: StringPool;
  aliases: AliasTable;
  cards: CardTable;
}

/** A flat index with what was read out of it: pages ask for the same few entries and cards again and again. */
export interface CardIndex extends FlatIndex {
  /** Entry and card by number. */
  aliasAt(number: number): IndexedAlias;
  cardAt(number: number): IndexedCard;
  /** A memory of `findCandidates`. */
  negativeCache: NegativeCache;
}

/** Entries and cards remembered; past it all are forgotten. */
const mostRead = 4_096;

/** Takes an index as it was built or stored; gives it ready to be asked. Reads nothing yet. */
export function openIndex(flat: FlatIndex): CardIndex {
  const { lexemes, strings, aliases: entries, cards } = flat;
  return {
    ...flat,
    aliasAt: remembering((number) => readAlias(entries, strings, number)),
    cardAt: remembering((number) => readCard(cards, strings, number, (id) => wordOf(lexemes, id))),
    negativeCache: createNegativeCache(),
  };
}

/** What of an index is stored. */
export const flatOf = ({
  lexemes,
  trie,
  misspellings,
  strings,
  aliases: entries,
  cards,
}: CardIndex): FlatIndex => ({
  lexemes: lexemes,
  trie,
  misspellings,
  strings,
  aliases: entries,
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
