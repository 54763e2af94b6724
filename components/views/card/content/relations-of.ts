/** A card's relations, grouped by the card they lead to, including those that the other card states. */
import type { CardAnswer, Kind } from '../../../core/pack/model.ts';

/** All relations between the card and one other card. */
export interface CardRelation {
  /** The other card. */
  key: string;
  /** Undefined if that card is not available. */
  other: { name: string; kind: Kind } | undefined;
  /** At least one, in the pack's order. */
  phrases: Phrase[];
}

interface Phrase {
  text: string;
  claimedBy: string | undefined;
  /** True if the other card states it: the sentence begins with the other card and ends with this one. */
  incoming: boolean;
}

export interface RelationGroups {
  /** With cards mentioned in the passage that the card was opened from. */
  beside: CardRelation[];
  /** With cards mentioned elsewhere on the page. */
  here: CardRelation[];
  rest: CardRelation[];
}

/**
 * The relations of a card, those most relevant to the page first. Each other card comes once, at its first relation in the pack.
 * @param beside keys of the cards mentioned in the passage. @param onPage keys of the cards mentioned on the page.
 */
export function relationsOf(
  { card, pack, neighbours, incoming }: CardAnswer,
  beside: ReadonlySet<string>,
  onPage: ReadonlySet<string>,
): RelationGroups {
  const groups: RelationGroups = { beside: [], here: [], rest: [] };
  const byKey = new Map<string, CardRelation>();
  const add = (key: string, other: CardRelation['other'], phrase: Phrase) => {
    const known = byKey.get(key);
    if (known) {
      known.phrases.push(phrase);
      return;
    }
    const relation = { key, other, phrases: [phrase] };
    byKey.set(key, relation);
    groups[beside.has(key) ? 'beside' : onPage.has(key) ? 'here' : 'rest'].push(relation);
  };
  for (const { to, text, claimedBy } of card.relations) {
    const key = to.includes(':') ? to : `${pack.id}:${to}`;
    const other = neighbours.find((neighbour) => neighbour.key === key);
    add(key, other, { text, claimedBy, incoming: false });
  }
  for (const { key, name, kind, text, claimedBy } of incoming)
    add(key, { name, kind }, { text, claimedBy, incoming: true });
  return groups;
}
