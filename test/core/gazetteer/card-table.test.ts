import { expect, it } from 'vitest';
import { answerFor } from '../../../components/brain/packs/card-answers.ts';
import { loadPacks } from '../../../components/core/pack/load-packs.ts';
import type { Pack } from '../../../components/core/pack/model.ts';

it('looks cards up by key: each card of the pack is visited once, however many are requested', () => {
  const size = 500;
  const cards = Array.from({ length: size }, (_, at) => ({
    id: `card-${at}`,
    name: `Card number ${at}`,
    relations: at > 0 ? [{ to: 'card-0', text: 'follows' }] : [],
  }));
  const [pack] = loadPacks([{ name: 'p', content: { id: 'p', title: 'P', cards } }]).packs;
  if (!pack) throw new Error('no pack');
  let touched = 0;
  const counted: Pack = {
    ...pack,
    cards: new Proxy(pack.cards, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) touched++;
        return Reflect.get(target, key, receiver);
      },
    }),
  };
  const answers = cards.slice(0, 100).map(({ id }) => answerFor(`p:${id}`, counted));
  expect(answers.map((answer) => answer?.card.name)).toEqual(cards.slice(0, 100).map(({ name }) => name));
  expect(answers[0]?.incoming).toHaveLength(100);
  expect(answers[1]?.neighbours).toEqual([{ key: 'p:card-0', name: 'Card number 0', kind: 'topic' }]);
  expect(touched).toBe(size);
});
