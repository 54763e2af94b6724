import { useRef } from 'preact/hooks';
import { useFocusMove } from '../shared/focus.ts';
import { Icon } from '../shared/icons/Icon.tsx';
import { search } from '../shared/icons/icons.ts';
import { useStrings } from '../shared/strings-context.ts';

/** The background refuses longer queries. */
const maxQuery = 128;

interface SearchBoxProps {
  query: string;
  /** Id of the list below; its options are `id-0`, `id-1`, … */
  list: string;
  count: number;
  /** Index of the selected row; -1 for none. */
  selected: number;
  type: (query: string) => void;
  select: (index: number) => void;
  /** Enter, with the text of the field, which may be newer than `query`. */
  choose: (typed: string) => void;
  /** Escape with an empty field. */
  leave: () => void;
}

/** The search field: a combobox whose list is always open. Takes the focus when it appears. */
export function SearchBox(props: SearchBoxProps) {
  const { query, list, count, selected, type, select, choose, leave } = props;
  const strings = useStrings();
  const field = useRef<HTMLInputElement>(null);
  useFocusMove(() => field.current, { first: true });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, number> = {
      ArrowDown: selected + 1 < count ? selected + 1 : 0,
      ArrowUp: selected > 0 ? selected - 1 : count - 1,
      PageDown: Math.min(count - 1, selected + 6),
      PageUp: Math.max(0, selected - 6),
    };
    const move = moves[event.key];
    if (move !== undefined && count > 0) select(move);
    else if (event.key === 'Enter') choose(field.current?.value ?? query);
    else if (event.key === 'Escape' && query) type('');
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };

  return (
    <search class="popup-search">
      <Icon shape={search} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={strings('popupSearch')}
        placeholder={strings('popupSearch')}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(selected >= 0 && { 'aria-activedescendant': `${list}-${selected}` })}
        autocomplete="off"
        spellcheck={false}
        maxLength={maxQuery}
        dir="auto"
        value={query}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
