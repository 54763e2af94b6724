/** *This is also …* and *This is not …*: which card a text means or does not mean. */
import { useId, useLayoutEffect } from 'preact/hooks';
import { CardPicker } from '../card-form/CardPicker.tsx';
import type { CardName } from '../card-form/form-props.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';

export interface NameFormProps {
  /** The text as on the page. */
  text: string;
  /** The card that it means or does not mean, once chosen. */
  card: CardName | undefined;
  /** Cards that the text is currently marked as. */
  found: readonly CardName[];
  /** Why saving failed, as text for the reader. */
  failed: string | undefined;
  on: {
    type: (text: string) => void;
    choose: (key: string) => void;
    find: (query: string) => Promise<readonly CardName[]>;
    save: (what: 'alias' | 'confusable') => void;
    /** Opens the form for a card with this name. */
    make: () => void;
    cancel: () => void;
  };
}

export function NameForm({ text, card, found, failed, on }: NameFormProps) {
  const strings = useStrings();
  const id = useId();
  // Focuses the first thing that is missing.
  useLayoutEffect(() => {
    document.getElementById(text === '' ? `${id}-text` : card ? `${id}-heading` : `${id}-card`)?.focus();
  }, []);
  const ready = text.trim() !== '' && card !== undefined;
  const name = card ? sanitised(card.name) : '…';
  return (
    <form class="card-form" aria-labelledby={`${id}-heading`} onSubmit={(event) => event.preventDefault()}>
      <h1 id={`${id}-heading`} tabIndex={-1}>
        {strings('nameTitle')}
      </h1>
      <div class="card-form-field">
        <label for={`${id}-text`}>{strings('nameText')}</label>
        <input
          id={`${id}-text`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={maxText}
          value={text}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => on.type(currentTarget.value)}
        />
        <p class="card-form-help" id={`${id}-help`}>
          {strings('nameHelp')}
        </p>
      </div>
      {found.length > 0 && (
        <div class="card-form-namesakes">
          <p>{strings('nameFound')}</p>
          <ul>
            {found.map((one) => (
              <li key={one.key}>
                <button
                  type="button"
                  class="link"
                  aria-pressed={one.key === card?.key}
                  onClick={() => on.choose(one.key)}
                >
                  <bdi>{sanitised(one.name)}</bdi> · {strings(`kind_${one.kind}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="card-form-field">
        <label for={`${id}-card`}>{strings('nameCard')}</label>
        <CardPicker shared={{ id: `${id}-card` }} name={card?.name ?? ''} find={on.find} choose={on.choose} />
      </div>
      <p class="card-form-failed" role="alert">
        {failed}
      </p>
      <div class="card-form-actions">
        <button type="button" class="button" disabled={!ready} onClick={() => on.save('alias')}>
          {strings('nameIs', { card: name })}
        </button>
        <button type="button" class="button" disabled={!ready} onClick={() => on.save('confusable')}>
          {strings('nameIsNot', { card: name })}
        </button>
      </div>
      <div class="card-form-actions">
        <button type="button" class="link" onClick={on.make}>
          {strings('nameMake')}
        </button>
        <button type="button" class="link" onClick={on.cancel}>
          {strings('formCancel')}
        </button>
      </div>
    </form>
  );
}

/** Longest text, in UTF-16 units: the same limit as for a pack's texts. */
const maxText = 10_000;
