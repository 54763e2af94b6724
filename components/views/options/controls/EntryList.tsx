import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../shared/icons.tsx';

/** One line of a list, with the one thing that can be done about it. */
interface Entry {
  key: string;
  text: string;
  /** Says what the button does, and to what. */
  action: string;
  run: () => void;
}

interface EntryListProps {
  label: string;
  entries: readonly Entry[];
  /** Text shown if there are no entries. */
  empty: string;
  /** What all the buttons show. */
  button: { icon: IconName } | { text: string };
}

/** A list from which entries are taken away; the focus goes on to the next one, so that the keyboard keeps its place. */
export function EntryList({ label, entries, empty, button }: EntryListProps) {
  const root = useRef<HTMLDivElement>(null);
  const taken = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (taken.current === undefined) return;
    const buttons = root.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(taken.current, buttons.length - 1)] ?? root.current;
    taken.current = undefined;
    next?.focus();
  }, [entries.length]);
  return (
    <div class="entry-list" ref={root} tabIndex={-1}>
      {entries.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="entries" aria-label={label}>
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
                  run();
                }}
              >
                {'icon' in button ? <Icon name={button.icon} /> : button.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
