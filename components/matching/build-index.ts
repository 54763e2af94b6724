/** Turns packs into the one index that serves every tab. */
import type { Card, Pack } from '../cards/card.ts';
import { type CardIndex, openIndex } from './card-index.ts';
import { buildCardTable, type DraftCard } from './cards.ts';
import { entriesOf, wordsThatSlip } from './compile-entries.ts';
import { markCrowds } from './crowds.ts';
import { createEntryTableBuilder } from './entries.ts';
import { addLexicon, word } from './lexicon.ts';
import { createListsBuilder } from './lists.ts';
import { normalise } from './normalise.ts';
import { relatedIds } from './relations.ts';
import { isTrade } from './signs.ts';
import { buildSlipTable } from './slips.ts';
import { createStringPoolBuilder } from './string-pool.ts';
import { ownNames } from './surnames.ts';
import { buildTrie } from './trie.ts';
import { createVocabularyBuilder } from './vocabulary.ts';

/** Takes packs in the reader's order, parsed; gives the index. Does not change the packs. */
export function buildIndex(packs: readonly Pack[]): CardIndex {
  const vocabulary = createVocabularyBuilder();
  addLexicon(vocabulary);
  const strings = createStringPoolBuilder();
  const entries = createEntryTableBuilder(strings);
  const words = createListsBuilder();
  const slipping = new Set<number>();
  const cards: DraftCard[] = [];
  for (const pack of packs) {
    const related = relatedIds(pack);
    const first = cards.length;
    const numbers = new Map(pack.cards.map(({ id }, at) => [id, first + at]));
    for (const card of pack.cards) {
      const own = card.marked ? entriesOf(card, cards.length, vocabulary) : [];
      for (const entry of own) {
        const { words: ids, ...rest } = entry;
        entries.add(rest);
        words.add(ids);
        for (const id of wordsThatSlip(entry)) slipping.add(id);
      }
      const person = card.kind === 'person';
      cards.push({
        key: `${pack.id}:${card.id}`,
        kind: card.kind,
        gender: card.gender,
        related: [...(related.get(card.id) ?? [])].flatMap((id) => numbers.get(id) ?? []),
        trades: person ? tradesOf(card) : [],
        ...ownNames(person ? own : []),
      });
    }
  }
  const table = entries.finish();
  const trie = buildTrie(words.finish());
  const cardTable = buildCardTable(cards, strings);
  const finished = vocabulary.finish(word.start | word.part);
  const flat = {
    vocabulary: finished,
    trie,
    slips: buildSlipTable(finished, slipping),
    strings: strings.finish(),
    entries: table,
    cards: cardTable,
  };
  markCrowds(flat);
  return openIndex(flat);
}

const tradesOf = ({ description, summary }: Card): string[] =>
  (normalise(`${description} ${summary}`).text.match(/\p{L}+/gu) ?? []).filter(isTrade);
