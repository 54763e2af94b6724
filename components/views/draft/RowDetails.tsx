/** What is known of one name: why it is taken for what it is, its forms, and what the article says, to choose from. */
import { useId, useState } from 'preact/hooks';
import type { DraftRow, FactRow, RelationRow } from '../../core/draft/table/rows.ts';
import { sanitised } from '../shared/PackText.tsx';
import { formatDate } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { DraftPageProps } from './draft-props.ts';

interface RowDetailsProps {
  row: DraftRow;
  rows: readonly DraftRow[];
  on: DraftPageProps['on'];
}

export function RowDetails({ row, rows, on }: RowDetailsProps) {
  const strings = useStrings();
  const { id, name, forms, reasons, facts, quotations, relations } = row;
  const nameOf = (other: string) => rows.find((one) => one.id === other)?.name ?? '';
  const why = reasons.map(({ sign, word }) => strings(`draftWhy_${sign}`, { word: sanitised(word) }));
  return (
    <div class="draft-details">
      {why.length > 0 && (
        <p>
          {strings('draftWhy')} {why.join(' · ')}
        </p>
      )}
      <Forms {...{ id, forms, on }} />
      <Merge {...{ row, rows, on }} />
      {facts.length > 0 && (
        <fieldset>
          <legend>{strings('draftFactsTitle')}</legend>
          <ul>
            {facts.map((fact, at) => (
              <Fact key={at} {...{ id, fact, at, on }} />
            ))}
          </ul>
        </fieldset>
      )}
      {quotations.length > 0 && (
        <fieldset>
          <legend>{strings('draftQuotations')}</legend>
          <ul>
            {quotations.map(({ chosen, text, speaker, paragraph }, at) => (
              <li key={at} class="draft-choice">
                <label>
                  <input
                    type="checkbox"
                    checked={chosen}
                    onChange={({ currentTarget }) =>
                      on.step({ do: 'choose', id, list: 'quotations', at, chosen: currentTarget.checked })
                    }
                  />
                  <q dir="auto">{sanitised(text)}</q>
                </label>
                <small>
                  <bdi>{sanitised(speaker)}</bdi> · {strings('draftParagraph', { paragraph })}
                </small>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {relations.length > 0 && (
        <fieldset>
          <legend>{strings('draftRelations')}</legend>
          <ul>
            {relations.map((relation, at) => (
              <Relation key={at} {...{ id, name, relation, at, on }} other={nameOf(relation.to)} />
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}

/** The forms, each of which can become a name of its own. */
function Forms({ id, forms, on }: Pick<DraftRow, 'id' | 'forms'> & Pick<RowDetailsProps, 'on'>) {
  const strings = useStrings();
  if (forms.length < 2) return null;
  return (
    <ul class="draft-forms" aria-label={strings('draftForms')}>
      {forms.map((form) => (
        <li key={form}>
          <bdi>{sanitised(form)}</bdi>
          <button type="button" class="link" onClick={() => on.step({ do: 'split', id, form })}>
            {strings('draftSplit')}
            <span class="visually-hidden">: {sanitised(form)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** All of it goes into another name. */
function Merge({ row, rows, on }: RowDetailsProps) {
  const strings = useStrings();
  const select = useId();
  if (rows.length < 2) return null;
  return (
    <p class="draft-merge">
      <label for={select}>{strings('draftMerge')}</label>
      <select
        id={select}
        value=""
        onChange={({ currentTarget }) => on.step({ do: 'merge', id: row.id, into: currentTarget.value })}
      >
        <option value="">{strings('draftMergeNone')}</option>
        {rows
          .filter(({ id }) => id !== row.id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {sanitised(name)}
            </option>
          ))}
      </select>
    </p>
  );
}

interface FactProps extends Pick<RowDetailsProps, 'on'> {
  id: string;
  fact: FactRow;
  at: number;
}

function Fact({ id, fact, at, on }: FactProps) {
  const strings = useStrings();
  const [isWriting, setWriting] = useState(false);
  const { chosen, text, original, paragraph, claimedBy, date } = fact;
  const about = [
    ...(paragraph > 0 ? [strings('draftParagraph', { paragraph })] : []),
    ...(date ? [formatDate(date, strings.language)] : []),
    ...(claimedBy ? [strings('draftClaimedBy', { name: sanitised(claimedBy) })] : []),
    text.trim() === original ? strings('draftVerbatimOne') : strings('draftRewritten'),
  ];
  return (
    <li class="draft-choice">
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget }) =>
            on.step({ do: 'choose', id, list: 'facts', at, chosen: currentTarget.checked })
          }
        />
        <span dir="auto">{sanitised(text)}</span>
      </label>
      {isWriting && (
        <textarea
          dir="auto"
          rows={3}
          aria-label={strings('draftRewriteOf', { paragraph })}
          value={text}
          onInput={({ currentTarget }) =>
            on.step({ do: 'rewrite', id, list: 'facts', at, text: currentTarget.value })
          }
        />
      )}
      <small>
        {about.join(' · ')}{' '}
        <button type="button" class="link" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          {strings('draftRewrite')}
        </button>
      </small>
    </li>
  );
}

interface RelationProps extends Pick<RowDetailsProps, 'on'> {
  id: string;
  name: string;
  other: string;
  relation: RelationRow;
  at: number;
}

function Relation({ id, name, other, relation, at, on }: RelationProps) {
  const strings = useStrings();
  const { chosen, text, sentence, paragraph } = relation;
  const both = { name: sanitised(name), other: sanitised(other) };
  return (
    <li class="draft-choice">
      <div class="draft-relation">
        <input
          type="checkbox"
          aria-label={strings('draftRelationOf', both)}
          checked={chosen}
          disabled={text.trim() === ''}
          onChange={({ currentTarget }) =>
            on.step({ do: 'choose', id, list: 'relations', at, chosen: currentTarget.checked })
          }
        />
        <bdi>{both.name}</bdi>
        <input
          type="text"
          dir="auto"
          aria-label={strings('draftRelationText', both)}
          value={text}
          onInput={({ currentTarget }) =>
            on.step({ do: 'rewrite', id, list: 'relations', at, text: currentTarget.value })
          }
        />
        <bdi>{both.other}</bdi>
      </div>
      <small dir="auto">
        {sanitised(sentence)} · {strings('draftParagraph', { paragraph })}
      </small>
    </li>
  );
}
