/** A card of any pack as the beginning of one of the reader's own. */
import type { CardAnswer } from '../pack/model.ts';
import type { EditedCard } from './edit-pack.ts';

/**
 * What a card says, without what only its pack can explain: paragraphs of the pack's source, and its references. Their addresses
 * are among the links of the copy. Relations lead to the same cards.
 */
export function copyOf({ card, pack }: Pick<CardAnswer, 'card' | 'pack'>): EditedCard {
  const { id: _id, ...rest } = card;
  const sources = [pack.source, ...pack.references].flatMap((source) =>
    source?.url === undefined ? [] : { title: source.title, url: source.url },
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
