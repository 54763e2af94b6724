import { useStrings } from '../shared/strings-context.ts';
import { Section, SwitchRow } from './controls/settings-controls.tsx';
import type { OptionsProps } from './props/options-props.ts';

/** Explains cards and packs, leads to the reader's own cards, and sets where notes are shown. */
export function OptionsOwnCards({ settings, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="own" title={strings('ownCards')}>
      <h3>{strings('helpWhat')}</h3>
      <p>{strings('ownCardsHelp')}</p>
      <p>
        <a class="button" href="/sidepanel.html#mine">
          {strings('ownCardsOpen')}
        </a>
      </p>
      <SwitchRow
        id="set-notes"
        label={strings('notesOnPages')}
        hint={strings('notesOnPagesHint')}
        checked={settings.notesOnPages}
        set={(notesOnPages) => on.change(() => ({ notesOnPages }))}
      />
    </Section>
  );
}
