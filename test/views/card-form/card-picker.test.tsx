// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { CardPicker } from '../../../components/views/card-form/CardPicker.tsx';
import type { CardName } from '../../../components/views/card-form/form-props.ts';
import { doing, show } from '../show.tsx';

const cards: CardName[] = [
  { key: 'own:ann', name: 'Ann Low', kind: 'person' },
  { key: 'own:lowell', name: 'Ann Lowell', kind: 'person' },
];

/** The field in a form that remembers what was chosen; `choose` chooses from outside. */
function shown() {
  let chosen = '';
  let choose = (_key: string) => {};
  function Kept() {
    const [key, setKey] = useState('');
    chosen = key;
    choose = setKey;
    const name = cards.find((one) => one.key === key)?.name ?? '';
    const find = async (query: string) =>
      cards.filter((one) => one.name.toLowerCase().startsWith(query.toLowerCase()));
    return <CardPicker shared={{ id: 'pick' }} name={name} find={find} choose={setKey} />;
  }
  const root = show(<Kept />);
  const field = root.querySelector('input') as HTMLInputElement;
  const type = (text: string) =>
    doing(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return {
    type,
    choose: (key: string) => doing(() => choose(key)),
    now: () => ({ chosen, text: (root.querySelector('input') as HTMLInputElement).value }),
    isSame: () => root.querySelector('input') === field,
  };
}

it('lets the user keep typing if one card’s name begins another’s', async () => {
  const { type, now, isSame } = shown();
  await type('ann low');
  expect(now()).toEqual({ chosen: 'own:ann', text: 'ann low' });
  await type('Ann Lowe');
  expect(now()).toEqual({ chosen: '', text: 'Ann Lowe' });
  await type('Ann Lowell');
  expect(now()).toEqual({ chosen: 'own:lowell', text: 'Ann Lowell' });
  expect(isSame()).toBe(true);
});

it('shows a card that was chosen elsewhere instead of what was typed', async () => {
  const { type, choose, now } = shown();
  await type('Somebody');
  await choose('own:ann');
  expect(now()).toEqual({ chosen: 'own:ann', text: 'Ann Low' });
});
