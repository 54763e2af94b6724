import { useStrings } from '../shared/strings-context.ts';

/** Making a card in one picture: the selected name with its menu, the form, and the mark. The text beside it describes the same. */
export function MakeCard() {
  const strings = useStrings();
  const [before = '', name = '', after = ''] = strings('welcomeMakeSample').split(/\[\[|\]\]/);
  return (
    <section aria-labelledby="make-title">
      <h2 id="make-title">{strings('welcomeMake')}</h2>
      <p>{strings('welcomeMakeText')}</p>
      <div class="welcome-steps" aria-hidden="true">
        <div class="welcome-step">
          <p class="welcome-text">
            {before}
            <span class="welcome-selected">{name}</span>
            {after}
          </p>
          <p class="welcome-menu">{strings('menuMakeCard').replace('%s', name)}</p>
        </div>
        <div class="welcome-step">
          <p class="welcome-field">
            <small>{strings('formName')}</small>
            {name}
          </p>
          <p class="welcome-field">
            <small>{strings('formLine')}</small>
            {strings('welcomeMakeLine')}
          </p>
          <p class="welcome-save">{strings('formSave')}</p>
        </div>
        <div class="welcome-step">
          <p class="welcome-text">
            {before}
            <span class="welcome-marked">{name}</span>
            {after}
          </p>
          <p class="welcome-field">
            <b>{name}</b>
            <small>
              {strings('kind_person')} · {strings('welcomeMakeLine')}
            </small>
          </p>
        </div>
      </div>
    </section>
  );
}
