import { useId } from 'preact/hooks';
import type { DraftEntry } from '../../core/own-cards/draft.ts';
import type { StringKey } from '../../strings/strings.ts';
import { Icon } from '../shared/icons/Icon.tsx';
import * as icons from '../shared/icons/icons.ts';
import { useStrings } from '../shared/strings-context.ts';
import { CardPicker } from './CardPicker.tsx';
import type { CardName } from './form-props.ts';

/** One field of the rows of a list. */
export interface RowField {
  field: string;
  label: StringKey;
  /** `long` is for several lines, `card` picks a card, `strength` sets whether a name counts on its own. */
  as?: 'line' | 'long' | 'date' | 'url' | 'card' | 'strength';
}

interface RowsProps {
  /** Name of the list, used for ids. */
  list: string;
  rows: readonly DraftEntry[];
  fields: readonly RowField[];
  add: StringKey;
  /** Messages by path such as `facts[0].date`. */
  problems: ReadonlyMap<string, string>;
  related: ReadonlyMap<string, string>;
  find: (query: string) => Promise<readonly CardName[]>;
  change: (rows: readonly DraftEntry[]) => void;
}

/** A list of a card as rows of fields, with a button that adds a row. */
export function Rows({ list, rows, fields, add, problems, related, find, change }: RowsProps) {
  const strings = useStrings();
  const set = (at: number, field: string, text: string) =>
    change(rows.map((row, other) => (other === at ? { ...row, [field]: text } : row)));
  return (
    <>
      <ul class="card-form-rows">
        {rows.map((row, at) => (
          <li key={at}>
            <div class="card-form-row">
              {fields.map((field) => (
                <Field
                  key={field.field}
                  {...field}
                  value={row[field.field] ?? ''}
                  problem={
                    problems.get(`${list}[${at}].${field.field}`) ??
                    (field === fields[0] ? problems.get(`${list}[${at}]`) : undefined)
                  }
                  related={related}
                  find={find}
                  set={(text) => set(at, field.field, text)}
                />
              ))}
            </div>
            <button
              type="button"
              class="icon-button"
              aria-label={strings('formRemoveRow')}
              title={strings('formRemoveRow')}
              onClick={() => change(rows.filter((_, other) => other !== at))}
            >
              <Icon shape={icons.close} />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="link"
        onClick={() => change([...rows, { [fields[0]?.field ?? 'text']: '' }])}
      >
        {strings(add)}
      </button>
    </>
  );
}

interface FieldProps extends RowField {
  value: string;
  problem: string | undefined;
  related: ReadonlyMap<string, string>;
  find: (query: string) => Promise<readonly CardName[]>;
  set: (text: string) => void;
}

function Field({ label, as = 'line', value, problem, related, find, set }: FieldProps) {
  const strings = useStrings();
  const id = useId();
  const shared = {
    id,
    ...(problem && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
  };
  return (
    <div class="card-form-field">
      <label for={id}>{strings(label)}</label>
      {as === 'long' ? (
        <textarea
          {...shared}
          dir="auto"
          rows={2}
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      ) : as === 'card' ? (
        <CardPicker shared={shared} name={related.get(value) ?? ''} find={find} choose={set} />
      ) : as === 'strength' ? (
        <select
          {...shared}
          value={value || 'strong'}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        >
          <option value="strong">{strings('formStrong')}</option>
          <option value="weak">{strings('formWeak')}</option>
          <option value="search">{strings('formSearchOnly')}</option>
          {value === 'ambiguous' && <option value="ambiguous">{strings('formWeak')}</option>}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          dir={as === 'url' || as === 'date' ? 'ltr' : 'auto'}
          inputMode={as === 'url' ? 'url' : 'text'}
          placeholder={as === 'date' ? '2021-06-15' : as === 'url' ? 'https://' : ''}
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
      {problem && (
        <p class="card-form-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
