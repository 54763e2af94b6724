import type { Card, Pack } from '../model.ts';
import { compareVersions } from './compare-versions.ts';

/** How a pack differs from the one that it replaces; names of cards, in the order of their pack. */
export interface PackDifference {
  added: string[];
  removed: string[];
  changed: string[];
  /** Whether the new pack's version is newer than the old one's. */
  version: 'newer' | 'older' | 'same';
}

/** Compares two packs with the same id, card by card, by content. */
export function comparePacks(before: Pack, after: Pack): PackDifference {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const ids = new Set(after.cards.map(({ id }) => id));
  const names = (cards: readonly Card[]) => cards.map(({ name }) => name);
  const differs = (card: Card) => {
    const earlier = old.get(card.id);
    return earlier !== undefined && meaningOf(earlier) !== meaningOf(card);
  };
  const order = compareVersions(before.version, after.version);
  return {
    added: names(after.cards.filter(({ id }) => !old.has(id))),
    removed: names(before.cards.filter(({ id }) => !ids.has(id))),
    changed: names(after.cards.filter(differs)),
    version: order > 0 ? 'newer' : order < 0 ? 'older' : 'same',
  };
}

/** The same text for cards with the same content: the order of fields, names and links does not matter. */
function meaningOf(card: Card): string {
  const sets = [card.aliases, card.confusables, card.links].map((list: readonly object[]) =>
    [...new Set(list.map(ordered))].sort(),
  );
  return ordered({ ...card, aliases: sets[0], confusables: sets[1], links: sets[2] });
}

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
