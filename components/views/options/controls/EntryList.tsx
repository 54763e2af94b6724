import { useRef } from 'preact/hooks';
import { useFocusMove } from '../../shared/focus.ts';
import { Icon } from '../../shared/icons/Icon.tsx';
import type { IconShape } from '../../shared/icons/icons.ts';

/** An entry of a list, with its only action. */
interface Entry {
  key: string;
  text: string;
  /** Names the action and the entry, for screen readers. */
  action: string;
  run: () => void;
}

interface EntryListProps {
  label: string;
  entries: readonly Entry[];
  /** Text shown if there are no entries. */
  empty: string;
  /** The visible label of all buttons. */
  button: { icon: IconShape } | { text: string };
}

/** A list whose entries can be removed; the focus then moves to the next entry, so that the keyboard keeps its place. */
export function EntryList({ label, entries, empty, button }: EntryListProps) {
  const root = useRef<HTMLDivElement>(null);
  const taken = useRef(0);
  const focusNext = useFocusMove(
    () => {
      const buttons = root.current?.querySelectorAll('button') ?? [];
      return buttons[Math.min(taken.current, buttons.length - 1)] ?? root.current;
    },
    { after: entries.length },
  );
  return (
    <div class="options-entry-list" ref={root} tabIndex={-1}>
      {entries.length === 0 ? (
        <p class="options-empty">{empty}</p>
      ) : (
        <ul class="options-entries" aria-label={label}>
          {entries.map(({ key, text, action, run }, index) => (
            <li key={key}>
              <bdi>{text}</bdi>
              <button
                type="button"
                class={'icon' in button ? 'icon-button' : 'button'}
                aria-label={action}
                {...('icon' in button && { title: action })}
                onClick={() => {
                  taken.current = index;
                  focusNext();
                  run();
                }}
              >
                {'icon' in button ? <Icon shape={button.icon} /> : button.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
