/** The form for a card. A name is enough; everything else is in collapsed sections, with help next to it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { kinds } from '../../core/pack/schema.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { CardFormProps } from './form-props.ts';
import { formSections } from './form-sections.ts';
import { Rows } from './Rows.tsx';
import { Trial } from './Trial.tsx';

/** Maximum length of the description; the parser allows 10,000 for any text. */
const maxLine = 10_000;

export function CardForm(props: CardFormProps) {
  const { draft, editing, packs, pack, problems, saving, failed, on } = props;
  const strings = useStrings();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLInputElement>(null);
  // If the name is already filled in, the description comes next.
  useLayoutEffect(() => {
    const field = draft.name === '' ? document.getElementById(`${id}-name`) : first.current;
    field?.focus();
  }, []);
  const set = on.change;
  const problemAt = new Map(problems.map(({ path, message }) => [path, message]));
  const line = (field: 'name' | 'description' | 'wikidata') => ({
    id: `${id}-${field}`,
    type: 'text' as const,
    dir: 'auto' as const,
    maxLength: maxLine,
    value: draft[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      set({ [field]: currentTarget.value }),
    ...(problemAt.has(field) && { 'aria-invalid': true, 'aria-describedby': `${id}-${field}-problem` }),
  });
  const problem = (field: string) =>
    problemAt.has(field) && (
      <p class="card-form-problem" id={`${id}-${field}-problem`} lang="en" dir="ltr">
        {problemAt.get(field)}
      </p>
    );
  return (
    <form
      class="card-form"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        on.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        on.save();
      }}
    >
      <h1 id={`${id}-heading`} ref={heading}>
        {strings(editing ? 'formEdit' : 'formNew')}
      </h1>
      <div class="card-form-field">
        <label for={`${id}-name`}>{strings('formName')}</label>
        <input {...line('name')} required autocomplete="off" />
        {problem('name')}
      </div>
      <div class="card-form-field">
        <label for={`${id}-kind`}>{strings('formKind')}</label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((one) => one === currentTarget.value);
            if (kind) set({ kind });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {strings(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="card-form-field">
        <label for={`${id}-description`}>{strings('formLine')}</label>
        <input
          {...line('description')}
          ref={first}
          placeholder={strings('formLineHint')}
          autocomplete="off"
        />
        {problem('description')}
      </div>
      <Trial {...props} />
      <div class="card-form-field">
        <label for={`${id}-summary`}>{strings('formText')}</label>
        <textarea
          id={`${id}-summary`}
          dir="auto"
          rows={3}
          value={draft.summary}
          onInput={({ currentTarget }) => set({ summary: currentTarget.value })}
        />
        {problem('summary')}
      </div>
      {formSections.map(({ list, title, help, add, fields }) => (
        <details key={list} open={problems.some(({ path }) => path.startsWith(`${list}[`))}>
          <summary>
            {strings(title)}
            {draft[list].length > 0 && <span> · {draft[list].length}</span>}
          </summary>
          <p class="card-form-help">{strings(help)}</p>
          <Rows
            list={list}
            rows={draft[list]}
            fields={fields}
            add={add}
            problems={problemAt}
            related={props.related}
            find={on.find}
            change={(rows) => set({ [list]: rows })}
          />
        </details>
      ))}
      <details open={problemAt.has('wikidata')}>
        <summary>{strings('formMore')}</summary>
        {draft.kind === 'person' && (
          <div class="card-form-field">
            <label for={`${id}-gender`}>{strings('formGender')}</label>
            <select
              id={`${id}-gender`}
              value={draft.gender}
              onChange={({ currentTarget: { value } }) =>
                set({ gender: value === 'female' || value === 'male' ? value : '' })
              }
            >
              <option value="">{strings('formGenderNone')}</option>
              <option value="female">{strings('formFemale')}</option>
              <option value="male">{strings('formMale')}</option>
            </select>
            <p class="card-form-help">{strings('formGenderHelp')}</p>
          </div>
        )}
        <div class="card-form-field">
          <label for={`${id}-wikidata`}>Wikidata</label>
          <input {...line('wikidata')} dir="ltr" placeholder="Q7747" />
          <p class="card-form-help">{strings('formWikidataHelp')}</p>
          {problem('wikidata')}
        </div>
      </details>
      {packs.length > 1 && (
        <div class="card-form-field">
          <label for={`${id}-pack`}>{strings('formPack')}</label>
          <select
            id={`${id}-pack`}
            value={pack}
            onChange={({ currentTarget }) => on.choosePack(currentTarget.value)}
          >
            {packs.map(({ id: one, title }) => (
              <option key={one} value={one}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="card-form-failed" role="alert">
        {failed}
      </p>
      <div class="card-form-actions">
        <button type="submit" class="button primary" disabled={saving}>
          {strings('formSave')}
        </button>
        <button type="button" class="button" onClick={on.discard}>
          {strings(editing ? 'formCancel' : 'formDiscard')}
        </button>
        {on.remove && (
          <button type="button" class="link card-form-delete" onClick={on.remove}>
            {strings('formDelete')}
          </button>
        )}
      </div>
    </form>
  );
}
