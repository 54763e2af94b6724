/** The side panel: the contents of the popup, the card form, and the reader's own cards. */
import type { ComponentChildren } from 'preact';
import { CardForm } from '../card-form/CardForm.tsx';
import type { CardFormProps, DoneNotice } from '../card-form/form-props.ts';
import { Popup } from '../popup/Popup.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { NameForm, type NameFormProps } from './NameForm.tsx';
import { OwnCards, type OwnCardsProps } from './OwnCards.tsx';

export interface PanelProps {
  popup: PopupProps;
  /** The form, if it is open. */
  form: CardFormProps | undefined;
  /** The form for what a text means, if it is open. */
  naming: NameFormProps | undefined;
  /** The reader's own cards, if they are listed instead of the page's. */
  own: OwnCardsProps | undefined;
  /** What was just done, and its undo. */
  done: (DoneNotice & { undo: () => void }) | undefined;
  /** What failed, if no form is open to show it. */
  failed: string | undefined;
  /** Half-written cards. */
  unfinished: readonly { id: string; name: string }[];
  /** The number of changes since the last backup, if a reminder is due. */
  reminder: number | undefined;
  on: { goOn: (draft: string) => void; list: () => void };
}

const texts = {
  saved: 'formSaved',
  deleted: 'formDeleted',
  moved: 'formMoved',
  merged: 'formMerged',
  alias: 'nameSavedIs',
  confusable: 'nameSavedIsNot',
} as const;

export function Panel(props: PanelProps) {
  const { popup, form, naming, own, done, failed, unfinished, reminder, on } = props;
  const strings = useStrings();
  return (
    <div class="panel">
      {naming ? (
        <main>
          <NameForm {...naming} />
        </main>
      ) : form ? (
        <main>
          <CardForm key={form.editing ? 'edit' : 'new'} {...form} />
        </main>
      ) : own ? (
        <OwnCards {...own} />
      ) : (
        <>
          {unfinished.length > 0 && (
            <section class="panel-unfinished" aria-label={strings('formUnfinished')}>
              <p>{strings('formUnfinished')}</p>
              <ul>
                {unfinished.map(({ id, name }) => (
                  <li key={id}>
                    <button type="button" class="link" onClick={() => on.goOn(id)}>
                      <bdi>{sanitised(name) || strings('formNew')}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Popup {...popup} wide />
          <p class="panel-own">
            <button type="button" class="link" onClick={on.list}>
              {strings('ownCards')}
            </button>
          </p>
        </>
      )}
      {!form && !naming && failed && (
        <p class="panel-alert" role="alert">
          {failed}
        </p>
      )}
      {!form && !naming && reminder !== undefined && (
        <p class="panel-reminder">
          {strings.plural('backupReminder', reminder)}{' '}
          <a href="/options.html#backup" target="_blank" rel="noreferrer">
            {strings('optionsSaveBackup')}
          </a>
        </p>
      )}
      <Done done={form || naming ? undefined : done} />
    </div>
  );
}

function Done({ done }: Pick<PanelProps, 'done'>) {
  const strings = useStrings();
  const lines: ComponentChildren[] = [];
  if (done) {
    const name = new Intl.ListFormat(strings.language).format(done.names.map(sanitised));
    lines.push(strings(texts[done.what], { name, card: sanitised(done.card ?? '') }));
    if (done.count !== undefined) lines.push(' ', strings.plural('formMarks', done.count));
    if (done.kept.length > 0) lines.push(' ', strings('formKept'));
    if (done.overwritten.length > 0) lines.push(' ', strings('formOverwritten'));
  }
  return (
    <div class="panel-done">
      <p role="status">{lines}</p>
      {done && (
        <button type="button" class="link" onClick={done.undo}>
          {strings('cardUndo')}
        </button>
      )}
    </div>
  );
}
