import { useRef, useState } from 'preact/hooks';
import { useFocusMove } from '../shared/focus.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { Hiding } from './card-actions.ts';
import { HiddenText, hidingValues } from './HiddenText.tsx';

interface NotThisProps {
  /** Those that are available where the card is shown. */
  choices: readonly Hiding[];
  /** The host of the page, for *Don’t mark on …*. */
  host: string;
  alias: string;
  /** Hides or, with `undo`, shows again; rejects if that could not be saved. */
  hide: (what: Hiding, undo: boolean) => unknown;
  /** Opens the form in which the reader says that this text means something else. */
  differs: (() => void) | undefined;
}

const labels = { here: 'cardHideHere', alias: 'cardHideAlias', card: 'cardHideCard' } as const;

/** The ways to hide a mark, each with its undo, and the way to correct it. */
export function NotThis({ choices, host, alias, hide, differs }: NotThisProps) {
  const strings = useStrings();
  const [hidden, setHidden] = useState<Hiding>();
  const [failed, setFailed] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so the focus moves to the one that replaces it.
  const focusNext = useFocusMove(() => next.current, { scrolls: false, after: hidden });
  const values = hidingValues(strings, { host, alias });

  const set = async (what: Hiding, undo: boolean) => {
    try {
      await hide(what, undo);
      focusNext();
      setFailed(false);
      setHidden(undo ? undefined : what);
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      {hidden === undefined && (
        <ul class="card-choices">
          {choices.map((what, index) => (
            <li key={what}>
              <button type="button" ref={index === 0 ? next : null} onClick={() => set(what, false)}>
                {strings(labels[what], values)}
              </button>
            </li>
          ))}
          {differs && (
            <li>
              <button type="button" onClick={differs}>
                {strings('cardDiffers')}
              </button>
            </li>
          )}
        </ul>
      )}
      <p role="status" class="card-feedback">
        {failed && strings('cardHideFailed')}
        {hidden !== undefined && <HiddenText hidden={{ what: hidden, host, alias }} />}
        {hidden !== undefined && (
          <LinkButton ref={next} onClick={() => set(hidden, true)}>
            {strings('cardUndo')}
          </LinkButton>
        )}
      </p>
    </>
  );
}
