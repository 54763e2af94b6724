/** Builds the index that serves every tab. */

import { createCsrBuilder } from '../data/csr.ts';
import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import type { Languages } from '../lexicon/languages.ts';
import { createLexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { addLexicon, ofAliases } from '../lexicon/word-classes.ts';
import type { Card, Pack } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';
import { createTokens } from '../text/tokenise.ts';
import { ownNames } from './alias-surnames.ts';
import { createAliasTableBuilder } from './alias-table.ts';
import { type CardIndex, openIndex } from './card-index.ts';
import { buildCardTable, type DraftCard } from './card-table.ts';
import { compileAliases, wordsThatMisspell } from './compile-aliases.ts';
import { deriveForPacks } from './derive/derive-for-packs.ts';
import { buildMisspellingTable } from './misspellings.ts';
import { relatedIds } from './related-cards.ts';
import { markSharedSurnames } from './shared-surnames.ts';
import { createStringPoolBuilder } from './string-pool.ts';
import { buildTrie } from './trie.ts';

/**
 * Builds the index from parsed packs in the reader's order. Does not change the packs.
 * @param languages the languages that texts may be in.
 */
export function buildIndex(packs: readonly Pack[], languages: Languages = knownLanguages): CardIndex {
  const lexemes = createLexemeTableBuilder();
  addLexicon(lexemes, languages);
  const strings = createStringPoolBuilder();
  const entries = createAliasTableBuilder(strings);
  const words = createCsrBuilder();
  const slipping = new Set<number>();
  const cards: DraftCard[] = [];
  const compiler = { builder: lexemes, languages, tokens: createTokens() };
  const derivedOf = deriveForPacks(packs, languages, lexemes.flagsOf);
  for (const pack of packs) {
    const related = relatedIds(pack);
    const first = cards.length;
    const numbers = new Map(pack.cards.map(({ id }, at) => [id, first + at]));
    for (const card of pack.cards) {
      const own = card.marked ? compileAliases(card, cards.length, compiler, derivedOf.get(card)) : [];
      for (const entry of own) {
        const { words: ids, ...rest } = entry;
        entries.add(rest);
        words.add(ids);
        for (const id of wordsThatMisspell(entry)) slipping.add(id);
      }
      const person = card.kind === 'person';
      cards.push({
        key: `${pack.id}:${card.id}`,
        kind: card.kind,
        gender: card.gender,
        related: [...(related.get(card.id) ?? [])].flatMap((id) => numbers.get(id) ?? []),
        trades: person ? tradesOf(card, languages) : [],
        described: `${card.description}${card.summary}`.trim() !== '',
        ...ownNames(person ? own : []),
      });
    }
  }
  const table = entries.finish();
  const trie = buildTrie(words.finish());
  const cardTable = buildCardTable(cards, strings);
  const finished = lexemes.finish(ofAliases);
  const flat = {
    lexemes: finished,
    trie,
    misspellings: buildMisspellingTable(finished, slipping),
    strings: strings.finish(),
    aliases: table,
    cards: cardTable,
  };
  markSharedSurnames(flat);
  return openIndex(flat, languages);
}

const tradesOf = ({ description, summary }: Card, { isTrade }: Languages): string[] =>
  (normalise(`${description} ${summary}`).text.match(/\p{L}+/gu) ?? []).filter(isTrade);
