/** The names of an article, a row each. Arrow keys go from row to row in the same column. */
import { useState } from 'preact/hooks';
import type { DraftRow } from '../../core/draft/table/rows.ts';
import { kinds } from '../../core/pack/schema.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { DraftPageProps } from './draft-props.ts';
import { RowDetails } from './RowDetails.tsx';

/** Rows that are shown before the reader asks for the rest; a list page names hundreds. */
const shownAtFirst = 60;

interface NameTableProps {
  rows: readonly DraftRow[];
  on: DraftPageProps['on'];
}

export function NameTable({ rows, on }: NameTableProps) {
  const strings = useStrings();
  const [opened, setOpened] = useState<string>();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  const kept = rows.filter(({ keep }) => keep).length;
  return (
    <>
      <p class="draft-hint">{strings('draftKeys')}</p>
      <table class="draft-table" onKeyDown={moveBetweenRows}>
        <caption class="visually-hidden">{strings('draftTable')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={strings('draftKeepAll')}
                title={strings('draftKeepAll')}
                checked={kept === rows.length}
                ref={(box) => {
                  if (box) box.indeterminate = kept > 0 && kept < rows.length;
                }}
                onChange={({ currentTarget }) => on.step({ do: 'keepAll', keep: currentTarget.checked })}
              />
            </th>
            <th scope="col">{strings('draftName')}</th>
            <th scope="col">{strings('draftKind')}</th>
            <th scope="col">{strings('draftParagraphs')}</th>
            <th scope="col">{strings('draftDetails')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.id}
              row={row}
              rows={rows}
              isOpen={opened === row.id}
              toggle={() => setOpened(opened === row.id ? undefined : row.id)}
              on={on}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {strings.plural('draftShowAll', rows.length)}
        </button>
      )}
    </>
  );
}

interface RowProps extends NameTableProps {
  row: DraftRow;
  isOpen: boolean;
  toggle: () => void;
}

function Row({ row, rows, isOpen, toggle, on }: RowProps) {
  const strings = useStrings();
  const { id, name, kind, keep, paragraphs, facts, card } = row;
  const shownName = sanitised(name);
  const chosen = facts.filter((fact) => fact.chosen).length;
  return (
    <>
      <tr class={keep ? 'draft-row' : 'draft-row draft-dropped'} data-row={id}>
        <td data-column="keep">
          <input
            type="checkbox"
            aria-label={strings('draftKeep', { name: shownName })}
            checked={keep}
            onChange={({ currentTarget }) => on.step({ do: 'keep', id, keep: currentTarget.checked })}
          />
        </td>
        <td data-column="name">
          <input
            type="text"
            dir="auto"
            aria-label={strings('draftNameOf', { name: shownName })}
            value={name}
            onInput={({ currentTarget }) => on.step({ do: 'rename', id, name: currentTarget.value })}
          />
          {card && (
            <a class="draft-known" href={on.cardAddress(card)}>
              {strings('draftHasCard')}
            </a>
          )}
        </td>
        <td data-column="kind">
          <select
            aria-label={strings('draftKindOf', { name: shownName })}
            value={kind}
            onChange={({ currentTarget }) => {
              const wanted = kinds.find((one) => one === currentTarget.value);
              if (wanted) on.step({ do: 'kind', id, kind: wanted });
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {strings(`kind_${one}`)}
              </option>
            ))}
          </select>
        </td>
        <td data-column="paragraphs" class="draft-paragraphs">
          <span class="draft-label">{strings('draftParagraphs')} </span>
          {paragraphs.join(' · ')}
        </td>
        <td data-column="details">
          <button type="button" class="button draft-open" aria-expanded={isOpen} onClick={toggle}>
            {strings.plural('draftFacts', chosen)}
            <span class="visually-hidden">: {shownName}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="draft-opened">
          <td colSpan={5}>
            <RowDetails row={row} rows={rows} on={on} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Up and down in the same column, past what is unfolded. A list of kinds keeps its own arrows with Alt. */
function moveBetweenRows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement))
    return;
  if (event.target instanceof HTMLSelectElement) return;
  const cell = event.target.closest<HTMLElement>('tr[data-row] > td[data-column]');
  const rows = [...(cell?.closest('tbody')?.querySelectorAll('tr[data-row]') ?? [])];
  const next = rows[rows.findIndex((row) => row.contains(cell)) + step];
  const control = next?.querySelector<HTMLElement>(
    `[data-column="${cell?.dataset.column}"] :is(input, button)`,
  );
  if (!cell || !control) return;
  event.preventDefault();
  control.focus();
}
