/** A card's relations, including those that the pack states on the other card. */
import type { CardAnswer, Kind } from '../../core/pack/model.ts';

export interface CardRelation {
  /** The other card. */
  key: string;
  /** Undefined for a card that is not there. */
  other: { name: string; kind: Kind } | undefined;
  text: string;
  claimedBy: string | undefined;
  /** True if the other card states it: the sentence begins with the other card and ends with this one. */
  incoming: boolean;
}

export interface RelationGroups {
  /** With cards named in the very passage that the card was opened from. */
  beside: CardRelation[];
  /** With cards named elsewhere on the page. */
  here: CardRelation[];
  rest: CardRelation[];
}

/**
 * The relations of a card, most relevant to a reader of the page first.
 * @param beside keys of the cards named in the passage.
 * @param onPage keys of the cards named on the page.
 */
export function relationsOf(
  { card, pack, neighbours, incoming }: CardAnswer,
  beside: ReadonlySet<string>,
  onPage: ReadonlySet<string>,
): RelationGroups {
  const relations: CardRelation[] = [
    ...card.relations.map(({ to, text, claimedBy }) => {
      const key = `${pack.id}:${to}`;
      const other = neighbours.find((neighbour) => neighbour.key === key);
      return { key, other, text, claimedBy, incoming: false };
    }),
    ...incoming.map(({ key, name, kind, text, claimedBy }) => {
      return { key, other: { name, kind }, text, claimedBy, incoming: true };
    }),
  ];
  return {
    beside: relations.filter(({ key }) => beside.has(key)),
    here: relations.filter(({ key }) => onPage.has(key) && !beside.has(key)),
    rest: relations.filter(({ key }) => !onPage.has(key) && !beside.has(key)),
  };
}
