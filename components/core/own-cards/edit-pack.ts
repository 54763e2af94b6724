/** Edits to the cards of hand-written packs, each with its undo. */
import { cardIds } from '../pack/card-ids.ts';
import { cardOf, packOf } from '../pack/card-key.ts';
import type { Card, Pack } from '../pack/model.ts';
import { type MergedCard, mergeCard } from './merge-card.ts';

/** How one card changed: `before` is undefined for a new card, `after` for a deleted one. */
export interface CardChange {
  /** `pack:card`. */
  key: string;
  before: Card | undefined;
  after: Card | undefined;
}

/** The packs after an edit, and each card that it changed. */
export interface Edit {
  packs: readonly Pack[];
  changes: CardChange[];
}

/** What was entered: a card that may not have an id yet. */
export type EditedCard = Omit<Card, 'id'>;

const cardIn = (packs: readonly Pack[], key: string): Card | undefined =>
  packs.find(({ id }) => id === packOf(key))?.cards.find(({ id }) => id === cardOf(key));

/** Applies changes to different cards: each gives the card's key, and its new state `after`. A new card is added at the end. */
function apply(packs: readonly Pack[], changes: readonly CardChange[]): Edit {
  const next = put(packs, changes).map((pack) => (packs.includes(pack) ? pack : withSoundRelations(pack)));
  return { packs: next, changes: changes.filter(({ before, after }) => before !== after) };
}

function put(packs: readonly Pack[], changes: readonly CardChange[]): Pack[] {
  return packs.map((pack) => {
    const own = new Map(
      changes.filter(({ key }) => packOf(key) === pack.id).map((one) => [cardOf(one.key), one]),
    );
    if (own.size === 0) return pack;
    const cards = pack.cards.flatMap((card) => {
      const change = own.get(card.id);
      return change ? (change.after ?? []) : card;
    });
    const known = new Set(pack.cards.map(({ id }) => id));
    const added = [...own.values()].flatMap(({ after }) => (after && !known.has(after.id) ? after : []));
    return { ...pack, cards: [...cards, ...added] };
  });
}

/** Relations within the pack use ids; those to a card that it no longer has are removed. */
function withSoundRelations(pack: Pack): Pack {
  const ids = new Set(pack.cards.map(({ id }) => id));
  const cards = pack.cards.map((card) => {
    const relations = card.relations
      .map((relation) => ({ ...relation, to: shortKey(pack.id, fullKey(pack.id, relation.to)) }))
      .filter(({ to }) => to.includes(':') || ids.has(to));
    return { ...card, relations };
  });
  return { ...pack, cards };
}

/** Adds a card to a pack under an id made from its name. @param packs include the pack `to`. */
export function addCard(packs: readonly Pack[], to: string, edited: EditedCard): Edit & { key: string } {
  const pack = packs.find(({ id }) => id === to);
  const [...ids] = cardIds([...(pack?.cards ?? []), { name: edited.name }]);
  const card: Card = { ...edited, id: ids.at(-1) ?? '' };
  const key = `${to}:${card.id}`;
  return { key, ...apply(packs, [{ key, before: undefined, after: card }]) };
}

/**
 * Replaces the stored card with the edited one, keeping changes made elsewhere since editing began. A card that was deleted in the
 * meantime is added again.
 * @param base the card when editing began.
 */
export function changeCard(
  packs: readonly Pack[],
  key: string,
  base: Card | undefined,
  edited: EditedCard,
): Edit & Omit<MergedCard, 'card'> {
  const mine: Card = { ...edited, id: cardOf(key) };
  const before = cardIn(packs, key);
  const { card, kept, overwritten } = before
    ? mergeCard(base, before, mine)
    : { card: mine, kept: [], overwritten: [] };
  return { kept, overwritten, ...apply(packs, [{ key, before, after: card }]) };
}

/** Deletes cards, and the relations to them from other cards in these packs. */
export function deleteCards(packs: readonly Pack[], keys: readonly string[]): Edit {
  const gone = new Set(keys);
  const changes = packs.flatMap((pack) =>
    pack.cards.flatMap((card): CardChange[] => {
      const key = `${pack.id}:${card.id}`;
      if (gone.has(key)) return [{ key, before: card, after: undefined }];
      const relations = card.relations.filter(({ to }) => !gone.has(fullKey(pack.id, to)));
      if (relations.length === card.relations.length) return [];
      return [{ key, before: card, after: { ...card, relations } }];
    }),
  );
  return apply(packs, changes);
}

/**
 * Moves cards to another of these packs; if that no longer exists, they stay where they are. Relations from and to them still lead to the same cards.
 * @returns also the new keys, in the order of `keys`, without those of cards that no longer exist; and the new keys by the old ones.
 */
export function moveCards(
  packs: readonly Pack[],
  keys: readonly string[],
  to: string,
): Edit & { keys: string[]; renamed: ReadonlyMap<string, string> } {
  const target = packs.find(({ id }) => id === to);
  const moving = target ? keys.filter((key) => packOf(key) !== to && cardIn(packs, key)) : [];
  const cards = moving.flatMap((key) => cardIn(packs, key) ?? []);
  const ids = cardIds([...(target?.cards ?? []), ...cards.map(({ name }) => ({ name }))]).slice(
    -cards.length || undefined,
  );
  const renamed = new Map(moving.map((key, at) => [key, `${to}:${ids[at]}`]));
  const changes: CardChange[] = [];
  for (const pack of packs)
    for (const card of pack.cards) {
      const key = `${pack.id}:${card.id}`;
      const now = renamed.get(key) ?? key;
      const relations = card.relations.map((relation) => {
        const full = fullKey(pack.id, relation.to);
        return { ...relation, to: shortKey(packOf(now), renamed.get(full) ?? full) };
      });
      const after = { ...card, id: cardOf(now), relations };
      if (now !== key)
        changes.push({ key, before: card, after: undefined }, { key: now, before: undefined, after });
      else if (JSON.stringify(relations) !== JSON.stringify(card.relations))
        changes.push({ key, before: card, after });
    }
  return {
    renamed,
    keys: keys.flatMap((key) => renamed.get(key) ?? (cardIn(packs, key) ? key : [])),
    ...apply(packs, changes),
  };
}

/** Merges one card into another, which keeps its name, kind and texts; everything else of the first is added to it. */
export function mergeCards(packs: readonly Pack[], from: string, into: string): Edit {
  const [gone, stays] = [cardIn(packs, from), cardIn(packs, into)];
  if (!gone || !stays || from === into) return { packs, changes: [] };
  const pack = packOf(into);
  const relations = gone.relations
    .map((relation) => ({ ...relation, to: shortKey(pack, fullKey(packOf(from), relation.to)) }))
    .filter(({ to }) => fullKey(pack, to) !== into);
  const names = [{ text: gone.name, strength: 'strong' as const, forms: [] }, ...gone.aliases];
  const known = new Set([stays.name, ...stays.aliases.map(({ text }) => text)]);
  const merged: Card = {
    ...gone,
    ...stays,
    description: stays.description || gone.description,
    summary: [stays.summary, gone.summary].filter(Boolean).join('\n\n'),
    aliases: [...stays.aliases, ...names.filter(({ text }) => !known.has(text))],
    confusables: union(stays.confusables, gone.confusables),
    facts: union(stays.facts, gone.facts),
    quotations: union(stays.quotations, gone.quotations),
    relations: union(stays.relations, relations),
    since: union(stays.since, gone.since),
    background: union(stays.background, gone.background),
    links: union(stays.links, gone.links),
  };
  const redirected = packs.flatMap((one) =>
    one.cards.flatMap((card): CardChange[] => {
      const key = `${one.id}:${card.id}`;
      if (key === from) return [{ key, before: card, after: undefined }];
      const source = key === into ? merged : card;
      const kept = source.relations.flatMap((relation) => {
        if (fullKey(one.id, relation.to) !== from) return relation;
        return key === into ? [] : { ...relation, to: shortKey(one.id, into) };
      });
      if (key !== into && JSON.stringify(kept) === JSON.stringify(card.relations)) return [];
      return [{ key, before: card, after: { ...source, relations: kept } }];
    }),
  );
  return apply(packs, redirected);
}

/** Undoes changes, the last one first; later changes to other parts are kept. */
export function undoChanges(packs: readonly Pack[], changes: readonly CardChange[]): Edit {
  const back: CardChange[] = [];
  const restored = changes.reduceRight((now: readonly Pack[], { key, before, after }) => {
    const stored = cardIn(now, key);
    const merged = before && stored && after ? mergeCard(after, stored, before).card : before;
    const change = { key, before: stored, after: merged };
    back.push(change);
    return put(now, [change]);
  }, packs);
  const sound = restored.map((pack) => (packs.includes(pack) ? pack : withSoundRelations(pack)));
  return { packs: sound, changes: back };
}

/** The key of the card that a relation of a card in `pack` leads to: given by its id there, or as `pack:card`. */
const fullKey = (pack: string, to: string): string => (to.includes(':') ? to : `${pack}:${to}`);

/** How a relation of a card in `pack` refers to the card with this key. */
const shortKey = (pack: string, key: string): string => (packOf(key) === pack ? cardOf(key) : key);

/** Both lists, without duplicates in the second. */
function union<Entry>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const known = new Set(first.map((entry) => JSON.stringify(entry)));
  return [...first, ...second.filter((entry) => !known.has(JSON.stringify(entry)))];
}

/**
 * An empty pack for new cards.
 * @param language BCP 47 tag of its texts. @param random at least 8 lower-case letters or digits, for a unique id.
 */
export function emptyPack(title: string, language: string, random: string): Pack {
  return { id: `own.${random}`, title, version: '1', language, references: [], cards: [] };
}
