/**
 * Surnames shared by many cards. If a hundred cards share a surname, the surname alone is no evidence for any of them,
 * and offering all of them would not help. It becomes one alias without a card, which refers to a full name on the same
 * page. A longer shared name offers the first few cards.
 */

import { type IndexedAlias, readAlias } from './alias-table.ts';
import type { FlatIndex } from './card-index.ts';
import { readCard } from './card-table.ts';

/** At most this many cards of one name can be told apart in a list. */
const maxSharers = 8;

/** Marks one alias of each shared surname and removes the others from the trie. Changes `index`. */
export function markSharedSurnames(index: FlatIndex): void {
  const { trie } = index;
  trie.nodeEntry.forEach((first, node) => {
    const chain: number[] = [];
    for (let entry = first; entry >= 0; entry = trie.entryNext[entry] ?? -1) chain.push(entry);
    if (chain.length <= maxSharers) return;
    const kept = withoutSharers(index, chain);
    kept.forEach((entry, at) => {
      trie.entryNext[entry] = kept[at + 1] ?? -1;
    });
    trie.nodeEntry[node] = kept[0] ?? -1;
  });
}

/** The aliases of one form that stay, in order; for a shared bare surname, the one alias that represents it. */
function withoutSharers(index: FlatIndex, chain: readonly number[]): readonly number[] {
  const read = chain.map((number) => ({ number, entry: readAlias(index.aliases, index.strings, number) }));
  const names = read.filter(({ entry }) => entry.role !== 'confusable');
  const keys = new Map(
    names.map(({ entry: { card } }) => [card, readCard(index.cards, index.strings, card, () => '').key]),
  );
  if (keys.size <= maxSharers) return chain;
  // Sorted by key, so that the order of cards in their packs does not matter.
  const ordered = [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([card]) => card);
  const offered = new Set(ordered.slice(0, maxSharers));
  const isBareWeakSurname = (entry: IndexedAlias) => entry.surnameOnly && entry.strength === 'weak';
  const bareOf = new Map<number, (typeof names)[number]>();
  for (const one of names)
    if (isBareWeakSurname(one.entry) && !bareOf.has(one.entry.card)) bareOf.set(one.entry.card, one);
  const representative = bareOf.get(ordered.find((card) => bareOf.has(card)) ?? -1);
  if (representative) index.aliases.highlyAmbiguous[representative.number] = 1;
  return read
    .filter(({ number, entry }) => {
      if (entry.role === 'confusable' || number === representative?.number) return true;
      return !isBareWeakSurname(entry) && offered.has(entry.card);
    })
    .map(({ number }) => number);
}
