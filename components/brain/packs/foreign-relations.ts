/** Relations across packs: from a card to cards of other packs, and from hand-written cards of other packs to it. */
import { cardOf, packOf } from '../../core/pack/card-key.ts';
import type { Card, CardAnswer, Pack } from '../../core/pack/model.ts';

/**
 * Adds to an answer the related cards in other packs, and the relations that those state.
 * @param find gives a card by its key, from the enabled packs. @param own the enabled hand-written packs.
 */
export async function withForeignRelations(
  answer: CardAnswer,
  find: (key: string) => Promise<Card | undefined>,
  own: readonly Pack[],
): Promise<CardAnswer> {
  const keys = [...new Set(answer.card.relations.map(({ to }) => to).filter((to) => to.includes(':')))];
  const found = keys.map(async (key) => {
    const card = await find(key);
    return card ? [{ key, name: card.name, kind: card.kind }] : [];
  });
  const incoming = own
    .filter(({ id }) => id !== packOf(answer.key))
    .flatMap(({ id, cards }) =>
      cards.flatMap((card) =>
        card.relations
          .filter(({ to }) => to === answer.key && !keys.includes(`${id}:${card.id}`))
          .map(({ text, claimedBy }) => ({
            ...{ key: `${id}:${card.id}`, name: card.name, kind: card.kind, text },
            ...(claimedBy && { claimedBy }),
          })),
      ),
    );
  if (keys.length === 0 && incoming.length === 0) return answer;
  return {
    ...answer,
    neighbours: [...answer.neighbours, ...(await Promise.all(found)).flat()],
    incoming: [...answer.incoming, ...incoming],
  };
}

/** The card of a key in its pack. */
export const cardIn = (pack: Pack | undefined, key: string): Card | undefined =>
  pack?.id === packOf(key) ? pack.cards.find(({ id }) => id === cardOf(key)) : undefined;
