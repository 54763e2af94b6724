import { useId } from 'preact/hooks';
import { type Role, roles, type TableChoices } from '../../../core/pack/files/columns/roles.ts';
import type { Reading } from '../../../core/pack/files/read-pack.ts';
import { legacyEncodings } from '../../../core/pack/files/source/encodings.ts';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import { SwitchRow } from '../controls/settings-controls.tsx';
import { roleLabel } from './note-text.ts';

interface ColumnsStepProps {
  reading: Reading;
  /** Reads the file again with these choices in addition to earlier ones. */
  choose: (choices: TableChoices) => void;
}

/** Maximum length of a cell shown, in UTF-16 units. */
const longestCell = 70;
/** Maximum number of columns shown; a sheet may have a thousand. */
const mostColumns = 60;

/** The possible kinds of a table's cards, and their labels. */
const kindNames = {
  person: 'kinds_person',
  organisation: 'kinds_organisation',
  place: 'kinds_place',
  event: 'kinds_event',
  project: 'kinds_project',
  topic: 'kinds_topic',
} as const;

/** The roles of the columns: the first rows of a table, and for each column its role, which can be changed. */
export function ColumnsStep({ reading, choose }: ColumnsStepProps) {
  const strings = useStrings();
  const title = useId();
  const { table, odd = [], encoding, sheet, sheets = [] } = reading;
  return (
    <section class="options-columns" aria-labelledby={title}>
      <h4 id={title}>{strings('optionsImportColumns')}</h4>
      {table && (
        <>
          <p class="options-hint">{strings('optionsImportColumnsHint')}</p>
          <Sample table={table} label={strings('optionsImportColumns')} choose={choose} />
          <Choice
            label={strings('optionsImportKindIs')}
            value={table.kind}
            options={[
              ...Object.entries(kindNames).map(([value, name]): [string, string] => [value, strings(name)]),
              ['mixed', strings('optionsImportKindMixed')],
            ]}
            set={(kind) => choose({ kind: kind as NonNullable<TableChoices['kind']> })}
          />
          <SwitchRow
            label={strings('optionsImportHeadings')}
            checked={table.headings}
            set={(headings) => choose({ headings, columns: {} })}
          />
          {table.turned !== undefined && (
            <SwitchRow
              label={strings('optionsImportTurned')}
              checked={table.turned}
              set={(turned) => choose({ turned })}
            />
          )}
          {table.parted !== undefined && (
            <SwitchRow
              label={strings('optionsImportParted')}
              checked={table.parted}
              set={(parted) => choose({ parted })}
            />
          )}
        </>
      )}
      {odd.length > 0 && (
        <Choice
          label={strings('optionsImportEncoding')}
          hint={strings('optionsImportEncodingHint', {
            words: new Intl.ListFormat(strings.language, { type: 'unit' }).format(
              odd.map(withoutBidiControls),
            ),
          })}
          value={encoding ?? ''}
          options={legacyEncodings.map((name) => [name, name])}
          set={(name) => choose({ encoding: name })}
        />
      )}
      {sheets.length > 1 && (
        <Choice
          label={strings('optionsImportSheet')}
          value={sheet ?? ''}
          options={sheets.map((name) => [name, withoutBidiControls(name).slice(0, 80)])}
          set={(name) => choose({ sheet: name, columns: {} })}
        />
      )}
    </section>
  );
}

interface SampleProps {
  table: NonNullable<Reading['table']>;
  label: string;
  choose: (choices: TableChoices) => void;
}

function Sample({ table: { columns, sample }, label, choose }: SampleProps) {
  const strings = useStrings();
  const shown = columns.slice(0, mostColumns);
  const cell = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);
  const use = (key: string, role: Role) => {
    const now = Object.fromEntries(columns.map((column) => [column.key, column.role]));
    choose({ columns: { ...now, [key]: role } });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
    <section class="options-rows" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map(({ key, heading, role }) => (
              <th key={key} scope="col" class={role === 'unused' ? 'options-unused' : ''}>
                <bdi>{withoutBidiControls(cell(heading || key))}</bdi>
                <select
                  aria-label={strings('optionsImportColumn', {
                    column: withoutBidiControls(cell(heading || key)),
                  })}
                  value={role}
                  onChange={({ currentTarget }) => use(key, currentTarget.value as Role)}
                >
                  {roles.map((one) => (
                    <option key={one} value={one} selected={one === role}>
                      {roleLabel(one, strings)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, at) => (
            <tr key={at}>
              {shown.map(({ key, role }, column) => (
                <td key={key} class={role === 'unused' ? 'options-unused' : ''}>
                  <bdi>{withoutBidiControls(cell(row[column] ?? ''))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  set: (value: string) => void;
}

/** A choice of one from a long list. */
export function Choice({ label, hint, value, options, set }: ChoiceProps) {
  const id = useId();
  return (
    <div class="options-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="options-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
