import { useRef } from 'preact/hooks';
import { useStrings } from '../shared/strings-context.ts';

interface PasswordProps {
  /** Of the document. */
  name: string;
  /** The last password was wrong. */
  wrong: boolean;
  unlock: (password: string) => void;
  close: () => void;
}

/** Asks for the password of a document. It is not kept. */
export function Password({ name, wrong, unlock, close }: PasswordProps) {
  const strings = useStrings();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="reading-password"
      onSubmit={(event) => {
        event.preventDefault();
        const { current: input } = field;
        if (!input) return;
        unlock(input.value);
        // The next try begins with an empty field.
        input.value = '';
        input.focus();
      }}
    >
      <p role="alert">{strings(wrong ? 'readingPasswordWrong' : 'readingPassword', { name })}</p>
      <label>
        <span>{strings('readingPasswordLabel')}</span>
        <input ref={field} type="password" autocomplete="off" />
      </label>
      <div class="reading-actions">
        <button type="submit" class="button primary">
          {strings('readingPasswordOpen')}
        </button>
        <button type="button" class="button" onClick={close}>
          {strings('readingClose')}
        </button>
      </div>
    </form>
  );
}
