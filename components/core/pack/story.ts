import type { Card, Pack, PackInfo } from './model.ts';

/** The most cards in one picture: with more, layout would be slow and the picture unreadable. */
const mostCards = 200;

/** The story of a pack: each card with its dated entries and relations. */
export interface Story {
  pack: PackInfo;
  /** In the order of the pack. */
  cards: { key: string; card: Card }[];
  /** How many cards the pack has. If there are too many, the story shows those with the most relations and dates. */
  total: number;
}

/** Builds a pack's story. */
export function storyOf({ cards, references: _references, $schema: _schema, ...pack }: Pack): Story {
  const weights = new Map(cards.map((card) => [card.id, weightOf(card)]));
  for (const { to } of cards.flatMap(({ relations }) => relations))
    weights.set(to, (weights.get(to) ?? 0) + 1);
  const weight = ({ id }: Card) => weights.get(id) ?? 0;
  const shown = new Set(cards.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostCards));
  return {
    pack,
    cards: cards
      .filter((card) => shown.has(card))
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
