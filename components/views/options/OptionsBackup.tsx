import { useId, useRef } from 'preact/hooks';
import { useFocusBack } from '../shared/focus.ts';
import { shortTitle } from '../shared/short-title.ts';
import { useStrings } from '../shared/strings-context.ts';
import { Confirm } from './controls/Confirm.tsx';
import { FileDrop } from './controls/FileDrop.tsx';
import { Section } from './controls/settings-controls.tsx';
import { OptionsReset, Replaced } from './OptionsReset.tsx';
import type { OptionsProps } from './props/options-props.ts';

/** Saves a backup, restores one, and resets everything to its default. */
export function OptionsBackup(props: OptionsProps) {
  const { backup, on } = props;
  const strings = useStrings();
  const id = useId();
  return (
    <Section id="backup" title={strings('optionsBackup')}>
      <div id="set-backup" class="options-field">
        <button type="button" class="button" aria-describedby={`${id}-hint`} onClick={on.backUp}>
          {strings('optionsSaveBackup')}
        </button>
        <p class="options-hint" id={`${id}-hint`}>
          {strings('optionsSaveBackupHint')}
        </p>
      </div>
      <Restore backup={backup} on={on} />
      <OptionsReset {...props} />
    </Section>
  );
}

/** Takes a chosen or dropped file, shows what it contains, and asks for confirmation. */
function Restore({ backup: { pending, problem }, on }: Pick<OptionsProps, 'backup' | 'on'>) {
  const strings = useStrings();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useFocusBack(pending !== undefined, () => field.current);
  return (
    <FileDrop label={strings('optionsRestore')} take={on.readBackup}>
      {pending ? (
        <Pending pending={pending} on={on} />
      ) : (
        <>
          <label class="button" for={id}>
            {strings('optionsRestore')}
          </label>
          <input
            ref={field}
            id={id}
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) on.readBackup(file);
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          <p class="options-hint" id={`${id}-hint`}>
            {strings('optionsRestoreHint')}
          </p>
        </>
      )}
      {problem && (
        <p class="options-error" role="alert">
          {problem}
        </p>
      )}
    </FileDrop>
  );
}

function Pending({
  pending,
  on,
}: { pending: NonNullable<OptionsProps['backup']['pending']> } & Pick<OptionsProps, 'on'>) {
  const strings = useStrings();
  const { made, sidelight, replaces, packs, notes, leftOut } = pending;
  const date = new Intl.DateTimeFormat(strings.language, { dateStyle: 'long', timeStyle: 'short' }).format(
    made,
  );
  return (
    <Confirm yes={strings('optionsRestoreDo')} answer={on.restore}>
      <p>{strings('optionsRestoreFrom', { date, version: sidelight })}</p>
      {replaces.length === 0 ? (
        <p>{strings('optionsRestoreSame')}</p>
      ) : (
        <>
          <p>{strings.plural('optionsRestoreSure', replaces.length)}</p>
          <Replaced settings={replaces} />
        </>
      )}
      {packs.length > 0 && (
        <p>
          {strings.plural('optionsRestorePacks', packs.length, { titles: packs.map(shortTitle).join(' · ') })}
        </p>
      )}
      {notes > 0 && <p>{strings.plural('optionsRestoreNotes', notes)}</p>}
      {leftOut.length > 0 && (
        <p class="options-error">
          {strings.plural('optionsRestoreLeftOut', leftOut.length, {
            titles: leftOut.map(({ title, wrong }) => `${shortTitle(title)} (${wrong})`).join(' · '),
          })}
        </p>
      )}
    </Confirm>
  );
}
