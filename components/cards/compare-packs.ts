import type { Card, Pack } from './card.ts';

/** How a pack differs from the one that it takes the place of; names of cards, in the order of their pack. */
export interface PackDifference {
  added: string[];
  removed: string[];
  changed: string[];
  /** How the version of the new one stands to that of the old one. */
  version: 'newer' | 'older' | 'same';
}

/** Compares two packs of one id, card by card. */
export function comparePacks(before: Pack, after: Pack): PackDifference {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const ids = new Set(after.cards.map(({ id }) => id));
  const names = (cards: readonly Card[]) => cards.map(({ name }) => name);
  // Both went through the same parser, so equal cards have their fields in the same order.
  const differs = (card: Card) =>
    old.has(card.id) && JSON.stringify(old.get(card.id)) !== JSON.stringify(card);
  return {
    added: names(after.cards.filter(({ id }) => !old.has(id))),
    removed: names(before.cards.filter(({ id }) => !ids.has(id))),
    changed: names(after.cards.filter(differs)),
    version: compareVersions(before.version, after.version),
  };
}

/** `1.10` is newer than `1.9`, and `2021-09` than `2021-06`. */
function compareVersions(before: string, after: string): PackDifference['version'] {
  const order = new Intl.Collator('en', { numeric: true }).compare(after, before);
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}
