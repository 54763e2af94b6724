/** Copies a card of any pack as the start of one of the reader's own. */
import { citationOf } from '../pack/citation.ts';
import type { CardAnswer } from '../pack/model.ts';
import type { EditedCard } from './edit-pack.ts';

/**
 * The contents of a card, without what depends on its pack: paragraphs of the pack's source, and references. Their addresses are
 * added to the links of the copy. Relations lead to the same cards.
 */
export function copyOf({ card, pack }: Pick<CardAnswer, 'card' | 'pack'>): EditedCard {
  const { id: _id, ...rest } = card;
  const sources = [pack.source, ...pack.references].flatMap((source) =>
    source?.url === undefined ? [] : { title: citationOf(source), url: source.url },
  );
  const known = new Set(card.links.map(({ url }) => url));
  return {
    ...rest,
    facts: card.facts.map(withoutParagraphs),
    quotations: card.quotations.map(withoutParagraphs),
    relations: card.relations.map((relation) => ({
      ...withoutParagraphs(relation),
      to: relation.to.includes(':') ? relation.to : `${pack.id}:${relation.to}`,
    })),
    since: card.since.map((note) => ({ ...note, references: [] })),
    background: card.background.map((note) => ({ ...note, references: [] })),
    links: [...card.links, ...sources.filter(({ url }) => !known.has(url))],
  };
}

const withoutParagraphs = <Entry extends { paragraphs?: unknown }>({
  paragraphs: _paragraphs,
  ...entry
}: Entry): Omit<Entry, 'paragraphs'> => entry;
