import type { Card, Pack, PackInfo } from './card.ts';

/** Most cards that one picture holds: more of them could neither be laid out at once nor be told apart. */
const mostCards = 200;

/** A pack as its story tells it: the cards with what is dated and how they relate, and nothing else of them. */
export interface Story {
  pack: PackInfo;
  /** In the order of the pack. */
  cards: { key: string; card: Card }[];
  /** How many cards the pack has: those with the most relations and dates are told where these are too many. */
  total: number;
}

/** What the story page needs of a pack. */
export function storyOf({ cards, references: _references, $schema: _schema, ...pack }: Pack): Story {
  const weights = new Map(cards.map((card) => [card.id, weightOf(card)]));
  for (const { to } of cards.flatMap(({ relations }) => relations))
    weights.set(to, (weights.get(to) ?? 0) + 1);
  const weight = ({ id }: Card) => weights.get(id) ?? 0;
  const told = new Set(cards.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostCards));
  return {
    pack,
    cards: cards
      .filter((card) => told.has(card))
      .map((card) => ({ key: `${pack.id}:${card.id}`, card: outlineOf(card) })),
    total: cards.length,
  };
}

function weightOf({ relations, facts, since }: Card): number {
  return relations.length + facts.length + since.length;
}

function outlineOf(card: Card): Card {
  return {
    ...card,
    summary: '',
    aliases: [],
    confusables: [],
    background: [],
    links: [],
    facts: card.facts.filter(({ date }) => date),
    quotations: card.quotations.filter(({ date }) => date),
    since: card.since.filter(({ date }) => date),
  };
}
