/**
 * Finds cards of different packs about the same entity. It needs the lexicon, so only the background and the commands
 * include it.
 */
import type { Card, Pack } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';
import { haveConflictingDescriptions } from './conflicting-descriptions.ts';
import type { Entity } from './merge-same-entity.ts';

/** The entities that more than one card is about. @param packs in the reader's order. */
export function entitiesOf(packs: readonly Pack[]): Entity[] {
  if (packs.length < 2) return sharedItems(packs, new Map());
  return sharedItems(packs, itemsByName(packs));
}

/** Cards with the same item, by their key in `named` or by their own Wikidata id. */
function sharedItems(packs: readonly Pack[], named: ReadonlyMap<string, string>): Entity[] {
  const byItem = new Map<string, Entity>();
  for (const { id, cards } of packs) {
    for (const card of cards) {
      const key = `${id}:${card.id}`;
      const item = card.wikidata ?? named.get(key);
      if (item === undefined) continue;
      const entity = byItem.get(item);
      if (entity) entity.keys.push(key);
      else byItem.set(item, { keys: [key], kind: card.kind });
    }
  }
  return [...byItem.values()].filter(({ keys }) => keys.length > 1);
}

interface Homonyms {
  cards: { key: string; pack: string; card: Card }[];
  /** False if two cards of one pack have the name, because its author distinguishes them. */
  clear: boolean;
}

/**
 * Cards without an item that other packs have too: the same name and kind, and no conflict.
 * @returns each card's item by key; one made up from the name if no pack has one.
 */
function itemsByName(packs: readonly Pack[]): Map<string, string> {
  const byName = new Map<string, Homonyms>();
  for (const { id, cards } of packs)
    for (const card of cards) {
      const name = `${card.kind} ${normalise(card.name).text}`;
      const homonyms = byName.get(name) ?? { cards: [], clear: true };
      byName.set(name, homonyms);
      if (homonyms.cards.at(-1)?.pack === id) homonyms.clear = false;
      homonyms.cards.push({ key: `${id}:${card.id}`, pack: id, card });
    }
  const items = new Map<string, string>();
  const itemsOfPack = new Map(
    packs.map(({ id, cards }) => [id, new Set(cards.map((card) => card.wikidata))]),
  );
  for (const [name, { cards, clear }] of byName) {
    if (cards.length < 2 || !clear) continue;
    const distinct = (values: readonly (string | undefined)[]) =>
      new Set(values.filter((one) => one !== undefined));
    const known = distinct(cards.map(({ card }) => card.wikidata));
    if (known.size > 1 || distinct(cards.map(({ card }) => card.gender)).size > 1) continue;
    const [item = name] = known;
    // A pack in which another card has that item means something else by this name.
    const without = cards.filter(({ card }) => card.wikidata === undefined);
    if (without.some(({ pack }) => itemsOfPack.get(pack)?.has(item))) continue;
    if (without.some((one) => cards.some((other) => haveConflictingDescriptions(one.card, other.card))))
      continue;
    for (const { key, card } of cards) if (card.wikidata === undefined) items.set(key, item);
  }
  return items;
}
