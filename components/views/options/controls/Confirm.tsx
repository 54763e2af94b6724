import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../shared/strings-context.ts';

interface ConfirmProps {
  /** What confirming would do. */
  children: ComponentChildren;
  /** Label of the confirm button. */
  yes: string;
  answer: (yes: boolean) => void;
}

/** Asks before something is done that replaces what there was. Takes the focus; Escape is a no. */
export function Confirm({ children, yes, answer }: ConfirmProps) {
  const strings = useStrings();
  const chief = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => chief.current?.focus(), []);
  return (
    <fieldset
      class="confirm"
      aria-label={yes}
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer(false);
      }}
    >
      {children}
      <div class="buttons">
        <button type="button" class="button chief" ref={chief} onClick={() => answer(true)}>
          {yes}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {strings('optionsCancel')}
        </button>
      </div>
    </fieldset>
  );
}
