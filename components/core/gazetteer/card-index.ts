/** The index used to find candidates; built once from the packs and kept in the background's memory. */

import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import type { Languages } from '../lexicon/languages.ts';
import { type LexemeTable, wordOf } from '../lexicon/lexeme-table.ts';
import { createPassageReader, type PassageReader } from '../passage/passage-reader.ts';
import { type AliasTable, type IndexedAlias, readAlias } from './alias-table.ts';
import { type CardTable, type IndexedCard, readCard } from './card-table.ts';
import { createMisspellingFinder, type MisspellingFinder, type MisspellingTable } from './misspellings.ts';
import { createNegativeCache, type NegativeCache } from './negative-cache.ts';
import type { StringPool } from './string-pool.ts';
import type { Trie } from './trie.ts';

/**
 * Only arrays of numbers, so that the index is stored and read back as it is, in little more space than its letters.
 */
export interface FlatIndex {
  lexemes: LexemeTable;
  trie: Trie;
  misspellings: MisspellingTable;
  strings: StringPool;
  aliases: AliasTable;
  cards: CardTable;
}

/** A flat index with a cache of what was read from it: pages need the same few aliases and cards again and again. */
export interface CardIndex extends FlatIndex {
  /** Gives an alias or card by number. */
  aliasAt(number: number): IndexedAlias;
  cardAt(number: number): IndexedCard;
  /** Reads the passages that names are looked for in, one at a time. */
  reader: PassageReader;
  misspellingFinder: MisspellingFinder;
  /** A cache for `findCandidates`. */
  negativeCache: NegativeCache;
}

/** Most aliases and cards cached; beyond that, the cache is cleared. */
const mostRead = 4_096;

/**
 * Opens an index, newly built or loaded from storage. Reads nothing yet.
 * @param languages the languages that it was built with.
 */
export function openIndex(flat: FlatIndex, languages: Languages = knownLanguages): CardIndex {
  const { lexemes, misspellings, strings, aliases: entries, cards } = flat;
  return {
    ...flat,
    aliasAt: remembering((number) => readAlias(entries, strings, number)),
    cardAt: remembering((number) => readCard(cards, strings, number, (id) => wordOf(lexemes, id))),
    reader: createPassageReader(lexemes, languages),
    misspellingFinder: createMisspellingFinder(lexemes, misspellings),
    negativeCache: createNegativeCache(),
  };
}

/** The part of an index that is stored. */
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
