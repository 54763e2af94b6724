import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { CardFormProps } from './form-props.ts';

/** What the card would mark, and warnings about it; updated during typing. */
export function Trial({ draft, trial, page, namesakes, on }: CardFormProps) {
  const strings = useStrings();
  if (draft.name.trim() === '') return null;
  return (
    <section class="card-form-trial" aria-label={strings('formTrial')}>
      {namesakes.length > 0 && (
        <div class="card-form-namesakes">
          <p>{strings('formNamesake')}</p>
          <ul>
            {namesakes.map(({ key, name, kind }) => (
              <li key={key}>
                <button type="button" class="link" onClick={() => on.open(key)}>
                  <bdi>{sanitised(name)}</bdi> · {strings(`kind_${kind}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {trial && page !== undefined && <p role="status">{strings.plural('formMarks', trial.count)}</p>}
      {trial && trial.first.length > 0 && (
        <ul>
          {trial.first.map(({ text, start, end }, at) => (
            <li key={at}>
              <bdi>
                …{text.slice(0, start)}
                <mark>{text.slice(start, end)}</mark>
                {text.slice(end)}…
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {trial && trial.forms.length > 0 && (
        <p>
          {strings('formForms', {
            forms: new Intl.ListFormat(strings.language).format(trial.forms.map(sanitised)),
          })}
        </p>
      )}
      {trial?.warnings.map((warning) => (
        <p key={warning} class="card-form-warning" lang="en" dir="ltr">
          {warning}
        </p>
      ))}
    </section>
  );
}
