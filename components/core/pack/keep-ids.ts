import { idOf } from './card-ids.ts';
import type { Card, Pack } from './model.ts';

/**
 * Gives the new pack with the ids that cards of the same name had in the stored one. An id made from a name depends on
 * the other names in the pack; if it changed, notes and hidden names would be lost. Ids chosen by an author are kept.
 */
export function keepIds(before: Pack, after: Pack): Pack {
  const stored = unmatched(before, after);
  const kept = new Map<string, string>();
  for (const [name, card] of unmatched(after, before)) {
    const earlier = stored.get(name);
    if (card && earlier) kept.set(card.id, earlier.id);
  }
  if (kept.size === 0) return after;
  const idNow = (id: string) => kept.get(id) ?? id;
  const cards = after.cards.map((card) => ({
    ...card,
    id: idNow(card.id),
    relations: card.relations.map((relation) => ({ ...relation, to: idNow(relation.to) })),
  }));
  return { ...after, cards };
}

/**
 * Cards with a generated id that the other pack does not have, by name; undefined for a name that two of them share.
 */
function unmatched(pack: Pack, other: Pack): Map<string, Card | undefined> {
  const ids = new Set(other.cards.map(({ id }) => id));
  const found = new Map<string, Card | undefined>();
  for (const card of pack.cards) {
    if (ids.has(card.id) || !isMade(card)) continue;
    found.set(card.name, found.has(card.name) ? undefined : card);
  }
  return found;
}

function isMade({ id, name }: Card): boolean {
  const base = idOf(name);
  return id === base || (id.startsWith(`${base}-`) && /^[a-z0-9]+$/.test(id.slice(base.length + 1)));
}
