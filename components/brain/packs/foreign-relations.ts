/** Relations across packs: what a card says of cards elsewhere, and what hand-written cards elsewhere say of it. */
import { cardOf, packOf } from '../../core/own-cards/editable-packs.ts';
import type { Card, CardAnswer, Pack } from '../../core/pack/model.ts';

/**
 * The answer with its neighbours in other packs, and with what is said of its card there.
 * @param find a card by its key, in the packs that are on.
 * @param own the hand-written packs that are on.
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
