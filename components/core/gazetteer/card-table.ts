/** The cards' data needed to find candidates, in columns because there may be a hundred thousand. */

import { type CsrLists, createCsrBuilder, listAt } from '../data/csr.ts';
import type { Kind } from '../pack/model.ts';
import { kinds } from '../pack/schema.ts';
import { type StringPool, type StringPoolBuilder, stringAt } from './string-pool.ts';

/** Names as word ids, and the same folded. */
export interface GivenNames {
  ids: readonly number[];
  texts: readonly string[];
}

export interface IndexedCard {
  /** `pack:card`. */
  key: string;
  kind: Kind;
  gender: 'male' | 'female' | undefined;
  /** Keys of related cards, in either direction. */
  related: string[];
  /**
   * Those of them that are organisations or events. Only these are evidence for a weak bare surname: `O'Reilly` next to
   * `Trump` is anyone, next to `Fox News` it is he.
   */
  relatedOrganisations: string[];
  /** A person's given names, patronymics and initials: what may precede the surname. */
  givenNames: GivenNames;
  /** Those of them that begin a name: the others are middle names, which are not used alone (`John Trump`). */
  leadingGivenNames: GivenNames;
  /**
   * Occupations in the card's text about a person, as folded words: if it calls them a singer, `singer` is not evidence
   * against it.
   */
  trades: string[];
  /** Whether the card says in words who or what it is about. */
  described: boolean;
}

/** A card during building: other cards as numbers, names as word ids. */
export interface DraftCard extends Pick<IndexedCard, 'key' | 'kind' | 'gender' | 'trades' | 'described'> {
  related: readonly number[];
  givenNames: readonly number[];
  leadingGivenNames: readonly number[];
}

/** Cards in columns, by number. */
export interface CardTable {
  /** String ids of keys, and of occupations separated by spaces. */
  key: Int32Array;
  trades: Int32Array;
  /** Index into `kinds`. */
  kind: Uint8Array;
  /** Index into `genders`. */
  gender: Uint8Array;
  /** 1 for a card with a description or summary. */
  described: Uint8Array;
  related: CsrLists;
  givenNames: CsrLists;
  leadingGivenNames: CsrLists;
}

const genders = [undefined, 'male', 'female'] as const;

export function buildCardTable(cards: readonly DraftCard[], strings: StringPoolBuilder): CardTable {
  const lists = (of: (card: DraftCard) => readonly number[]): CsrLists => {
    const builder = createCsrBuilder();
    for (const card of cards) builder.add(of(card));
    return builder.finish();
  };
  return {
    key: Int32Array.from(cards, ({ key }) => strings.add(key)),
    trades: Int32Array.from(cards, ({ trades }) => strings.add(trades.join(' '))),
    kind: Uint8Array.from(cards, ({ kind }) => kinds.indexOf(kind)),
    gender: Uint8Array.from(cards, ({ gender }) => genders.indexOf(gender)),
    described: Uint8Array.from(cards, ({ described }) => Number(described)),
    related: lists(({ related }) => related),
    givenNames: lists(({ givenNames: own }) => own),
    leadingGivenNames: lists(({ leadingGivenNames: first }) => first),
  };
}

/** Reads one card from the columns. @param wordOf gives a word id's folded text. */
export function readCard(
  table: CardTable,
  strings: StringPool,
  card: number,
  wordOf: (id: number) => string,
): IndexedCard {
  const kindOf = (other: number): Kind => kinds[table.kind[other] ?? 0] ?? 'person';
  const keyOf = (other: number) => stringAt(strings, table.key[other] ?? -1);
  const related = [...listAt(table.related, card)];
  const named = (lists: CsrLists): GivenNames => {
    const ids = [...listAt(lists, card)];
    return { ids, texts: ids.map(wordOf) };
  };
  return {
    key: keyOf(card),
    kind: kindOf(card),
    gender: genders[table.gender[card] ?? 0],
    related: related.map(keyOf),
    relatedOrganisations: related
      .filter((other) => ['organisation', 'event'].includes(kindOf(other)))
      .map(keyOf),
    givenNames: named(table.givenNames),
    leadingGivenNames: named(table.leadingGivenNames),
    trades: stringAt(strings, table.trades[card] ?? -1)
      .split(' ')
      .filter((trade) => trade !== ''),
    described: table.described[card] === 1,
  };
}

/** The number of the card with this key; undefined if there is none. */
export function numberOf(table: CardTable, { starts, units }: StringPool, key: string): number | undefined {
  const found = table.key.findIndex((id) => {
    const from = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - from !== key.length) return false;
    for (let at = key.length - 1; at >= 0; at--) if (units[from + at] !== key.charCodeAt(at)) return false;
    return true;
  });
  return found < 0 ? undefined : found;
}
