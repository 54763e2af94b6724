import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LinkButton } from './LinkButton.tsx';
import { useStrings } from './strings-context.ts';

interface LongListProps<Item> {
  items: readonly Item[];
  /** How many are shown before the reader expands the list. */
  limit: number;
  class: string;
  children: (item: Item, index: number) => ComponentChildren;
}

/** A list that shows its first items, and the rest on request. Renders nothing if it is empty. */
export function LongList<Item>({ items, limit, class: name, children }: LongListProps<Item>) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  // One more item takes no more room than the button that would hide it.
  const shown = all || items.length <= limit + 1 ? items : items.slice(0, limit);
  return (
    <>
      <ul class={name}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <LinkButton onClick={() => setAll(true)}>{strings.plural('cardShowAll', items.length)}</LinkButton>
      )}
    </>
  );
}
