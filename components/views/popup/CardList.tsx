import { useLayoutEffect, useRef } from 'preact/hooks';
import { CardIcon } from '../shared/icons/KindIcon.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { CardRow } from './card-row.ts';
import { MatchedText } from './MatchedText.tsx';

/** The beginning of a name identifies it, so it is cut at the front only if the match is this many letters in. */
const nameRoom = 40;

interface CardListProps {
  /** Id that the search field points at; options are `id-0`, `id-1`, … */
  id: string;
  rows: readonly CardRow[];
  /** Index of the row selected by keyboard; -1 for none. */
  selected: number;
  label: string;
  /** Keys of the rows whose names are in view on the page; the list scrolls to them. */
  inView: ReadonlySet<string>;
  choose: (row: CardRow) => void;
}

/** Cards as the list of a combobox: the focus stays in the field, which says which option is selected. */
export function CardList({ id, rows, selected, label, inView, choose }: CardListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (selected >= 0) list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const first = rows.findIndex(({ key }) => inView.has(key));
  useLayoutEffect(() => {
    // A list that is being pointed at or moved through by keyboard does not scroll by itself.
    if (first >= 0 && selected < 0 && !list.current?.matches(':hover'))
      list.current?.children[first]?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  return (
    // The combobox's keys move through it; the pointer is a second way.
    <div
      role="none"
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ target }) => {
        const option = target instanceof Element ? target.closest('[role=option]') : null;
        const row = rows[option ? [...(option.parentElement?.children ?? [])].indexOf(option) : -1];
        if (row) choose(row);
      }}
    >
      <div class="popup-rows" role="listbox" id={id} aria-label={label} ref={list}>
        {rows.map((row, index) => (
          <Row
            key={row.key}
            id={`${id}-${index}`}
            row={row}
            selected={index === selected}
            isInView={inView.has(row.key)}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  id: string;
  row: CardRow;
  selected: boolean;
  isInView: boolean;
}

function Row({ id, row, selected, isInView }: RowProps) {
  const strings = useStrings();
  return (
    <div
      class={`popup-row${isInView ? ' in-view' : ''}`}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      data-kind={row.kind}
      data-key={row.key}
      title={row.passage}
    >
      <CardIcon card={row} />
      <div class="popup-what">
        <span class="popup-name">
          <MatchedText text={row.name} ranges={row.nameRanges} language={row.language} room={nameRoom} />
        </span>
        <small>
          <Line row={row} />
        </small>
      </div>
      {row.count > 0 && (
        <span class="popup-count" title={strings.plural('popupHere', row.count)}>
          <span aria-hidden="true">{strings('popupTimes', { count: row.count })}</span>
          <span class="visually-hidden">{strings.plural('popupHere', row.count)}</span>
        </span>
      )}
    </div>
  );
}

function Line({ row: { kind, line, lineRanges, lineIs, language } }: { row: CardRow }) {
  const strings = useStrings();
  if (lineIs === 'passage') return <MatchedText text={line} ranges={lineRanges} />;
  const text = <MatchedText text={line} ranges={lineRanges} language={language} />;
  if (lineIs === 'alias')
    return (
      <>
        <span>{strings('popupAlias')} </span>
        {text}
      </>
    );
  if (lineRanges) return text;
  // The icon's shape shows the kind.
  return (
    <>
      <span class={line ? 'visually-hidden' : undefined}>{strings(`kind_${kind}`)}</span>
      {line && <span class="visually-hidden"> · </span>}
      {text}
    </>
  );
}
