/**
 * Cards of two packs for one entity are one card with two voices: marked once, shown together, the reader's first pack
 * speaking first. A Wikidata id says so, or the same name and kind where nothing in the packs speaks against it.
 */
import type { Card, Pack } from '../cards/card.ts';
import { normalise } from './normalise.ts';
import { areDescribedApart } from './speaks-against.ts';
import type { Candidate, Choice, Need } from './types.ts';

export interface SameThing {
  /** What it was made of. */
  things: readonly Thing[];
  /** Keys of all cards for the thing of this card, the first pack's first; the key alone where there is no other. */
  all(key: string): readonly string[];
  /** The things that the cards of these candidates, or the cards related to them, are about. */
  among(candidates: readonly Candidate[]): Thing[];
  /** The candidates with each thing named by its first card. */
  unite(candidates: readonly Candidate[]): Candidate[];
}

/** @param things in the order in which `thingsOf` gives them. */
export function createSameThing(things: readonly Thing[]): SameThing {
  const groups = new Map(things.flatMap((thing) => thing.keys.map((key) => [key, thing])));
  const all = (key: string) => groups.get(key)?.keys ?? [key];
  const first = (key: string) => all(key)[0] ?? key;
  const united = (choices: readonly Choice[]): Choice[] => {
    const byCard = new Map<string, Choice>();
    for (const choice of choices) {
      const card = first(choice.card);
      const known = byCard.get(card);
      const kind = groups.get(card)?.kind ?? choice.kind;
      if (!known || lighter(choice.need, known.need))
        byCard.set(card, { ...choice, card, kind, need: choice.need });
    }
    return [...byCard.values()].map((choice) => ({ ...choice, need: relatedTo(choice, first) }));
  };
  return {
    things,
    all,
    among: (candidates) => {
      const keys = candidates.flatMap(({ choices }) =>
        choices.flatMap(({ card, need }) => (need.kind === 'nothing' ? card : [card, ...need.related])),
      );
      return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
    },
    unite: (candidates) =>
      groups.size === 0
        ? [...candidates]
        : candidates.map((candidate) => ({ ...candidate, choices: united(candidate.choices) })),
  };
}

/** A thing that more than one card is about. */
export interface Thing {
  /** Keys of its cards, the reader's first pack's first. */
  keys: string[];
  kind: Choice['kind'];
}

/** @param packs in the reader's order. */
export function thingsOf(packs: readonly Pack[]): Thing[] {
  if (packs.length < 2) return sharedItems(packs, new Map());
  return sharedItems(packs, itemsByName(packs));
}

/** Cards with one item, by their key in `named` or by the item that they give themselves. */
function sharedItems(packs: readonly Pack[], named: ReadonlyMap<string, string>): Thing[] {
  const byItem = new Map<string, Thing>();
  for (const { id, cards } of packs) {
    for (const card of cards) {
      const key = `${id}:${card.id}`;
      const item = card.wikidata ?? named.get(key);
      if (item === undefined) continue;
      const thing = byItem.get(item);
      if (thing) thing.keys.push(key);
      else byItem.set(item, { keys: [key], kind: card.kind });
    }
  }
  return [...byItem.values()].filter(({ keys }) => keys.length > 1);
}

interface Namesakes {
  cards: { key: string; pack: string; card: Card }[];
  /** False where two cards of one pack have the name: its author knows two of them. */
  clear: boolean;
}

/**
 * Cards without an item that other packs have too: the same name and kind, and nothing that speaks against it.
 * @returns the item that each belongs to, by key; one made up from the name where no pack gives one.
 */
function itemsByName(packs: readonly Pack[]): Map<string, string> {
  const byName = new Map<string, Namesakes>();
  for (const { id, cards } of packs)
    for (const card of cards) {
      const name = `${card.kind} ${normalise(card.name).text}`;
      const namesakes = byName.get(name) ?? { cards: [], clear: true };
      byName.set(name, namesakes);
      if (namesakes.cards.at(-1)?.pack === id) namesakes.clear = false;
      namesakes.cards.push({ key: `${id}:${card.id}`, pack: id, card });
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
    // A pack with that item on another card means another thing by this name.
    const without = cards.filter(({ card }) => card.wikidata === undefined);
    if (without.some(({ pack }) => itemsOfPack.get(pack)?.has(item))) continue;
    if (without.some((one) => cards.some((other) => areDescribedApart(one.card, other.card)))) continue;
    for (const { key, card } of cards) if (card.wikidata === undefined) items.set(key, item);
  }
  return items;
}

/** Whether one need is met where the other may not be. */
function lighter(need: Need, than: Need): boolean {
  if (than.kind === 'nothing') return false;
  return need.kind === 'nothing' || need.count < than.count;
}

function relatedTo({ card, need }: Choice, first: (key: string) => string): Need {
  if (need.kind === 'nothing') return need;
  return { ...need, related: [...new Set(need.related.map(first))].filter((key) => key !== card) };
}
