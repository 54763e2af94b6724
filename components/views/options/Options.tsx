/** The options page. Every change takes effect at once; the page confirms it or reports why it failed. */
import { useState } from 'preact/hooks';
import { withoutBidiControls } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { Fixed, FixedSettings } from './controls/Fixed.tsx';
import { Section, SwitchRow } from './controls/settings-controls.tsx';
import { OptionsHidden } from './marks/OptionsHidden.tsx';
import { OptionsMarks } from './marks/OptionsMarks.tsx';
import { OptionsNames } from './marks/OptionsNames.tsx';
import { OptionsOpening } from './marks/OptionsOpening.tsx';
import { OptionsSites } from './marks/OptionsSites.tsx';
import { OptionsBackup } from './OptionsBackup.tsx';
import { OptionsCards } from './OptionsCards.tsx';
import { OptionsHelp } from './OptionsHelp.tsx';
import { OptionsKeys } from './OptionsKeys.tsx';
import { OptionsOwnCards } from './OptionsOwnCards.tsx';
import { OptionsSearch } from './OptionsSearch.tsx';
import { OptionsPacks } from './packs/OptionsPacks.tsx';
import type { OptionsProps } from './props/options-props.ts';
import { OptionsTester } from './tester/OptionsTester.tsx';
import { useCurrentSection } from './use-current-section.ts';

/** What readers change most comes first; `main` below has the same order. */
const sections = [
  ['general', 'optionsGeneral'],
  ['packs', 'optionsPacks'],
  ['own', 'ownCards'],
  ['marks', 'optionsMarks'],
  ['cards', 'optionsCards'],
  ['opening', 'optionsOpening'],
  ['sites', 'optionsSites'],
  ['hidden', 'optionsHidden'],
  ['names', 'optionsNames'],
  ['tester', 'optionsTester'],
  ['keys', 'optionsKeys'],
  ['backup', 'optionsBackup'],
  ['help', 'optionsHelp'],
] as const;
const sectionIds = sections.map(([id]) => id);

/** All settings by topic, with search and navigation beside them. */
export function Options(props: OptionsProps) {
  const { settings, saved, problem, on } = props;
  const strings = useStrings();
  const [typed, type] = useState('');
  const current = useCurrentSection(sectionIds);
  const { fixed = [], problems = [] } = props.policy ?? {};
  return (
    <FixedSettings.Provider value={fixed}>
      <div class="options">
        <header>
          <img src="/icon/96.png" alt="" width="40" height="40" />
          <h1>{strings('optionsTitle')}</h1>
        </header>
        <div class="options-aside">
          <OptionsSearch findSettings={props.findSettings} typed={typed} type={type} />
          {typed.trim() === '' && (
            <nav aria-label={strings('optionsNavigation')}>
              <ul>
                {sections.map(([id, key]) => (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                      {strings(key)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <main>
          <Section id="general" title={strings('optionsGeneral')}>
            {problems.length > 0 && (
              <div class="options-policy">
                <p>{strings('optionsPolicyWrong')}</p>
                <ul lang="en" dir="ltr">
                  {problems.map((problem) => (
                    <li key={problem}>
                      <bdi>{withoutBidiControls(problem)}</bdi>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Fixed of="enabled">
              <SwitchRow
                id="set-enabled"
                label={strings('optionsEnabled')}
                hint={strings('optionsEnabledHint')}
                checked={settings.enabled}
                set={(enabled) => on.change(() => ({ enabled }))}
              />
            </Fixed>
            <Fixed of="badge">
              <SwitchRow
                id="set-badge"
                label={strings('optionsBadge')}
                hint={strings('optionsBadgeHint')}
                checked={settings.badge}
                set={(badge) => on.change(() => ({ badge }))}
              />
            </Fixed>
          </Section>
          <OptionsPacks {...props} />
          <OptionsOwnCards {...props} />
          <OptionsMarks {...props} />
          <OptionsCards {...props} />
          <OptionsOpening {...props} />
          <OptionsSites {...props} />
          <OptionsHidden {...props} />
          <OptionsNames {...props} />
          <OptionsTester {...props} />
          <OptionsKeys {...props} />
          <OptionsBackup {...props} />
          <OptionsHelp />
        </main>
        <div class={`options-saved${saved ? ' shown' : ''}`}>
          <p role="status">{saved?.text}</p>
          {saved?.undo && (
            <button type="button" class="link" onClick={saved.undo}>
              {strings('cardUndo')}
            </button>
          )}
        </div>
        <p class={`options-failed${problem ? ' shown' : ''}`} role="alert">
          {problem}
        </p>
      </div>
    </FixedSettings.Provider>
  );
}
