/** Builds the index that serves every tab. */

import { createCsrBuilder } from '../data/csr.ts';
import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import type { Languages } from '../lexicon/languages.ts';
import { createLexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../lexicon/word-classes.ts';
import type { Card, Pack } from '../pack/model.ts';
import { primaryOf } from '../passage/language-of.ts';
import { normalise } from '../text/fold.ts';
import { createAliasTableBuilder } from './alias-table.ts';
import { type CardIndex, openIndex } from './card-index.ts';
import { buildCardTable, type DraftCard } from './card-table.ts';
import { compileAliases, wordsThatMisspell } from './compile-aliases.ts';
import { deriveAliases } from './derive/derive-aliases.ts';
import { listForms } from './listed-forms.ts';
import { buildMisspellingTable } from './misspellings.ts';
import { ownNames } from './name-parts.ts';
import { relatedIds } from './related-cards.ts';
import { markSharedSurnames } from './shared-surnames.ts';
import { createStringPoolBuilder } from './string-pool.ts';
import { buildTrie } from './trie.ts';

/**
 * Builds the index from parsed packs in the reader's order. Does not change the packs.
 * @param languages those that texts may be in.
 */
export function buildIndex(packs: readonly Pack[], languages: Languages = knownLanguages): CardIndex {
  const lexemes = createLexemeTableBuilder();
  addLexicon(lexemes, languages);
  const strings = createStringPoolBuilder();
  const entries = createAliasTableBuilder(strings);
  const words = createCsrBuilder();
  const slipping = new Set<number>();
  const cards: DraftCard[] = [];
  const listed = listForms(packs);
  const known = {
    parts: languages.nameParts,
    isWord: (folded: string) => (lexemes.flagsOf(folded) & ~(word.start | word.part)) !== 0,
    isProper: (folded: string) => (lexemes.flagsOf(folded) & (word.proper | word.neutral)) !== 0,
    isGiven: (folded: string) => (lexemes.flagsOf(folded) & word.given) !== 0,
    isOrdinary: (folded: string) => (lexemes.flagsOf(folded) & word.ordinary) !== 0,
  };
  const derive = (card: Card, { language }: Pack) => {
    const rules = languages.rulesOf(primaryOf(language));
    // What the card itself lists, it lists for good reason, a surname too.
    const own = new Set([card.name, ...formsOf(card)].map((text) => normalise(text).text));
    return deriveAliases(
      card,
      rules.familyNames,
      { ...known, conjunctions: rules.conjunctions, regionOf: regionsIn(language) },
      (folded, by) => own.has(folded) || listed.has(folded, by === 'surname' || by === 'family-name'),
    );
  };
  for (const pack of packs) {
    const related = relatedIds(pack);
    const first = cards.length;
    const numbers = new Map(pack.cards.map(({ id }, at) => [id, first + at]));
    for (const card of pack.cards) {
      const derived =
        card.marked && card.deriveAliases !== false && pack.deriveAliases !== false ? derive(card, pack) : [];
      const own = card.marked ? compileAliases(card, cards.length, lexemes, languages, derived) : [];
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
        ...ownNames(person ? own : []),
      });
    }
  }
  const table = entries.finish();
  const trie = buildTrie(words.finish());
  const cardTable = buildCardTable(cards, strings);
  const finished = lexemes.finish(word.start | word.part);
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

/** Names of countries and unions by their codes, in a language; of a tag that is none, in English. */
function regionsIn(language: string): (code: string) => string | undefined {
  const locales = [language, 'en'].filter((tag) => isTag(tag));
  const names = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const formsOf = ({ aliases, confusables }: Card): string[] => [
  ...aliases.flatMap(({ text, forms }) => [text, ...forms]),
  ...confusables.map(({ text }) => text),
];
