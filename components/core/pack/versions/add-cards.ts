import { cardIds } from '../card-ids.ts';
import type { Card, Pack } from '../model.ts';

/**
 * Takes a pack and another whose cards are to be added to it. A card with the same name and kind is completed: existing values
 * stay, missing values and further list entries are added.
 */
export function addCards(pack: Pack, added: Pack): Pack {
  const counterpart = counterparts(pack.cards, added.cards);
  const fresh = added.cards.filter((card) => !counterpart.has(card));
  const taken = new Set(pack.cards.map(({ id }) => id));
  const made = cardIds([
    ...pack.cards,
    // An id that is taken belongs to a different card, so this one gets a new one.
    ...fresh.map(({ id, name }) => (taken.has(id) ? { name } : { id, name })),
  ]).slice(pack.cards.length);
  const renamed = new Map<string, string>();
  for (const [card, own] of counterpart) renamed.set(card.id, own.id);
  for (const [at, card] of fresh.entries()) renamed.set(card.id, made[at] ?? card.id);
  const moved = (card: Card): Card => ({
    ...card,
    id: renamed.get(card.id) ?? card.id,
    relations: card.relations.map((relation) => ({
      ...relation,
      to: renamed.get(relation.to) ?? relation.to,
    })),
  });
  const others = new Map([...counterpart].map(([card, own]) => [own, card]));
  const cards = [
    ...pack.cards.map((card) => {
      const other = others.get(card);
      return other ? completed(card, moved(other)) : card;
    }),
    ...fresh.map(moved),
  ];
  const known = new Set(pack.references.map(({ id }) => id));
  return {
    ...pack,
    cards,
    references: [...pack.references, ...added.references.filter(({ id }) => !known.has(id))],
  };
}

/** Maps each card to the card of a pack with the same name and kind, or with the same name if one of the two has no kind. */
function counterparts(own: readonly Card[], others: readonly Card[]): Map<Card, Card> {
  const nameOf = ({ name }: Card) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const byName = new Map<string, Card[]>();
  for (const card of own) byName.set(nameOf(card), [...(byName.get(nameOf(card)) ?? []), card]);
  const found = new Map<Card, Card>();
  const taken = new Set<Card>();
  for (const card of others) {
    const alike = (byName.get(nameOf(card)) ?? []).filter((one) => !taken.has(one));
    const same =
      alike.find(({ kind }) => kind === card.kind) ??
      alike.find(({ kind }) => kind === 'topic' || card.kind === 'topic');
    if (!same) continue;
    found.set(card, same);
    taken.add(same);
  }
  return found;
}

function completed(card: Card, other: Card): Card {
  const fields: Record<string, unknown> = { ...card, ...(card.kind === 'topic' && { kind: other.kind }) };
  for (const [field, value] of Object.entries(other)) {
    const own = fields[field];
    if (Array.isArray(own) && Array.isArray(value)) {
      const known = new Set(own.map((entry) => JSON.stringify(entry)));
      fields[field] = [...own, ...value.filter((entry) => !known.has(JSON.stringify(entry)))];
    } else if (own === undefined || own === '') fields[field] = value;
  }
  return fields as Card;
}
