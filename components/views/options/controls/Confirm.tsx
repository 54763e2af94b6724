import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusMove } from '../../shared/focus.ts';
import { useStrings } from '../../shared/strings-context.ts';

interface ConfirmProps {
  /** What confirming would do. */
  children: ComponentChildren;
  /** Label of the confirm button. */
  yes: string;
  answer: (yes: boolean) => void;
}

/** Asks for confirmation before something is replaced. Takes the focus; Escape cancels. */
export function Confirm({ children, yes, answer }: ConfirmProps) {
  const strings = useStrings();
  const primary = useRef<HTMLButtonElement>(null);
  useFocusMove(() => primary.current, { first: true });
  return (
    <fieldset
      class="options-confirm"
      aria-label={yes}
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer(false);
      }}
    >
      {children}
      <div class="options-buttons">
        <button type="button" class="button primary" ref={primary} onClick={() => answer(true)}>
          {yes}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {strings('optionsCancel')}
        </button>
      </div>
    </fieldset>
  );
}
