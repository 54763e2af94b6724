import { useId, useState } from 'preact/hooks';
import { messageOf } from '../../core/data/message-of.ts';
import { maxNote } from '../../core/settings/notes.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';

export interface CardNoteProps {
  /** The note as it is stored; '' for none. */
  text: string;
  /** Whether cards on pages show notes. */
  onPages: boolean;
  /** Stores a note, '' deletes it; rejects with text for the reader. */
  save: (text: string) => Promise<void>;
}

/** The reader's own note on a card. The text stays in the field until it is stored. */
export function CardNote({ text, onPages, save }: CardNoteProps) {
  const strings = useStrings();
  const id = useId();
  const [typed, type] = useState<string>();
  /** What was stored before the last save, for undo. */
  const [before, setBefore] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const store = async (next: string, undo: string | undefined) => {
    try {
      await save(next);
      setBefore(undo);
      setFailed(undefined);
      type(undefined);
    } catch (error) {
      setFailed(messageOf(error));
    }
  };
  return (
    <section class="popup-note" aria-label={strings('noteTitle')}>
      {typed === undefined ? (
        <>
          {text && (
            <>
              <h3>{strings('noteTitle')}</h3>
              <p dir="auto" class="popup-note-text">
                {sanitised(text)}
              </p>
            </>
          )}
          <button type="button" class="link" onClick={() => type(text)}>
            {strings(text ? 'noteEdit' : 'noteAdd')}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void store(typed.trim(), text);
          }}
        >
          <label for={id}>{strings('noteTitle')}</label>
          <textarea
            id={id}
            dir="auto"
            rows={3}
            maxLength={maxNote}
            value={typed}
            ref={(field) => {
              if (field && document.activeElement === document.body) field.focus();
            }}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            // Escape would close the card.
            onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
          />
          <p class="popup-note-hint">{strings(onPages ? 'noteHintPages' : 'noteHint')}</p>
          <button type="submit" class="button primary">
            {strings('formSave')}
          </button>{' '}
          <button type="button" class="button" onClick={() => type(undefined)}>
            {strings('formCancel')}
          </button>
        </form>
      )}
      <p role="status">
        {before !== undefined && typed === undefined && (
          <>
            {strings('noteSaved')}{' '}
            <button type="button" class="link" onClick={() => void store(before, undefined)}>
              {strings('cardUndo')}
            </button>
          </>
        )}
      </p>
      {failed && (
        <p role="alert" class="popup-alert">
          {failed}
        </p>
      )}
    </section>
  );
}
