/** The options page. Every change holds at once; the page says so, or says why not. */
import { OptionsCards } from './OptionsCards.tsx';
import { OptionsHidden } from './OptionsHidden.tsx';
import { OptionsMarks } from './OptionsMarks.tsx';
import { OptionsOpening } from './OptionsOpening.tsx';
import { OptionsPacks } from './OptionsPacks.tsx';
import { OptionsReset } from './OptionsReset.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section, SwitchRow } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';

const sections = [
  ['general', 'optionsGeneral'],
  ['sites', 'optionsSites'],
  ['marks', 'optionsMarks'],
  ['opening', 'optionsOpening'],
  ['cards', 'optionsCards'],
  ['packs', 'optionsPacks'],
  ['hidden', 'optionsHidden'],
  ['reset', 'optionsReset'],
] as const;

/** All settings, by subject, with a navigation beside. */
export function Options(props: OptionsProps) {
  const { settings, saved, problem, on } = props;
  const strings = useStrings();
  return (
    <div class="options">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{strings('optionsTitle')}</h1>
      </header>
      <nav aria-label={strings('optionsNavigation')}>
        <ul>
          {sections.map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`}>{strings(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Section id="general" title={strings('optionsGeneral')}>
          <SwitchRow
            label={strings('optionsEnabled')}
            hint={strings('optionsEnabledHint')}
            checked={settings.enabled}
            set={(enabled) => on.change(() => ({ enabled }))}
          />
          <SwitchRow
            label={strings('optionsBadge')}
            hint={strings('optionsBadgeHint')}
            checked={settings.badge}
            set={(badge) => on.change(() => ({ badge }))}
          />
        </Section>
        <OptionsSites {...props} />
        <OptionsMarks {...props} />
        <OptionsOpening {...props} />
        <OptionsCards {...props} />
        <OptionsPacks {...props} />
        <OptionsHidden {...props} />
        <OptionsReset {...props} />
      </main>
      <p class={`saved${saved ? ' shown' : ''}`} role="status">
        {saved && strings('optionsSaved')}
      </p>
      <p class={`failed${problem ? ' shown' : ''}`} role="alert">
        {problem}
      </p>
    </div>
  );
}
