/** Which cards of a story relate to which. */
import { packOf } from '../../core/pack/card-key.ts';
import type { Story } from '../../core/pack/story.ts';

/** What the pack says between a card and one other, as phrases. */
export interface Link {
  /** The other card. */
  key: string;
  phrases: {
    text: string;
    /** True if the other card states it: the sentence begins with the other card. */
    incoming: boolean;
  }[];
}

/**
 * The links of every card, by its key; both cards have the relation, whichever states it. Relations to cards that are not
 * given are left out. Cards with more phrases between them come first.
 */
export function linksOf(cards: Story['cards']): Map<string, Link[]> {
  const links = new Map<string, Map<string, Link>>(cards.map(({ key }) => [key, new Map()]));
  const add = (from: string, to: string, text: string, incoming: boolean) => {
    const own = links.get(from);
    const link = own?.get(to) ?? { key: to, phrases: [] };
    link.phrases.push({ text, incoming });
    own?.set(to, link);
  };
  for (const { key, card } of cards) {
    const pack = packOf(key);
    for (const { to, text } of card.relations) {
      const other = to.includes(':') ? to : `${pack}:${to}`;
      if (other === key || !links.has(other)) continue;
      add(key, other, text, false);
      add(other, key, text, true);
    }
  }
  return new Map(
    [...links].map(([key, own]) => [
      key,
      [...own.values()].sort((a, b) => b.phrases.length - a.phrases.length),
    ]),
  );
}

/** The cards with the most links first. @param links of `linksOf`. */
export function byLinks(cards: Story['cards'], links: ReadonlyMap<string, readonly Link[]>): Story['cards'] {
  const count = (key: string) => links.get(key)?.length ?? 0;
  return cards.toSorted((a, b) => count(b.key) - count(a.key));
}

/** The key of the card with the most links; undefined if there are no cards. */
export const mainCardOf = ({ cards }: Story): string | undefined => byLinks(cards, linksOf(cards))[0]?.key;
