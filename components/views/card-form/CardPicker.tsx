import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../shared/strings-context.ts';
import type { CardName } from './form-props.ts';

interface CardPickerProps {
  /** Id and description of the field. */
  shared: { id: string };
  /** Name of the card that is chosen; '' for none. */
  name: string;
  find: (query: string) => Promise<readonly CardName[]>;
  choose: (key: string) => void;
}

/** A field that completes the name of a card; typed text counts only once it is a card's name. */
export function CardPicker({ shared, name, find, choose }: CardPickerProps) {
  const strings = useStrings();
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [cards, setCards] = useState<readonly CardName[]>([]);
  const latest = useRef('');
  // A card chosen elsewhere replaces what was typed.
  useLayoutEffect(() => {
    if (name !== '') setTyped((text) => (text !== undefined && isName(text, name) ? text : undefined));
  }, [name]);
  const type = async (text: string) => {
    latest.current = text;
    setTyped(text);
    const chosen = cards.find((card) => card.name === text);
    choose(chosen?.key ?? '');
    if (chosen || text.trim() === '') return;
    const found = await find(text);
    // The name of one card may be the beginning of another's.
    if (latest.current !== text) return;
    setCards(found);
    const exact = found.find((card) => isName(text, card.name));
    if (exact) choose(exact.key);
  };
  return (
    <>
      <input
        {...shared}
        type="text"
        dir="auto"
        list={list}
        autocomplete="off"
        placeholder={strings('formPickCard')}
        value={typed ?? name}
        onInput={({ currentTarget }) => void type(currentTarget.value)}
      />
      <datalist id={list}>
        {cards.map(({ key, name: one, kind }) => (
          <option key={key} value={one}>
            {strings(`kind_${kind}`)}
          </option>
        ))}
      </datalist>
    </>
  );
}

const isName = (text: string, name: string): boolean => text.trim().toLowerCase() === name.toLowerCase();
