import { type OptionsProps, withEntry } from './options-props.ts';
import { formatDate } from './partial-date.ts';
import { Section, SwitchRow } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';
import { PackLanguage, Words } from './Words.tsx';

/** The packs that are installed: on or off, and whether pages are marked with them. */
export function OptionsPacks({ settings, packs, packProblem, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="packs" title={strings('optionsPacks')}>
      {packProblem && <p class="error">{strings('optionsPackProblem', { message: packProblem })}</p>}
      <ul class="packs">
        {packs.map((pack) => {
          const isOff = settings.packsOff.includes(pack.id);
          return (
            <li key={pack.id}>
              <h3>
                <PackLanguage.Provider value={pack.language}>
                  <Words text={pack.title} />
                </PackLanguage.Provider>
              </h3>
              <p class="hint">
                {[
                  strings.plural('optionsPackCards', pack.cards),
                  pack.asOf && strings('cardAsOf', { date: formatDate(pack.asOf, strings.language) }),
                  strings('cardPackVersion', { version: pack.version }),
                  pack.licence,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <SwitchRow
                label={strings('optionsPackOn')}
                checked={!isOff}
                set={(checked) =>
                  on.change((now) => ({ packsOff: withEntry(now.packsOff, pack.id, !checked) }))
                }
              />
              {!isOff && (
                <SwitchRow
                  label={strings('optionsPackMarks')}
                  hint={strings('optionsPackMarksHint')}
                  checked={!settings.packsSearchOnly.includes(pack.id)}
                  set={(checked) =>
                    on.change((now) => ({
                      packsSearchOnly: withEntry(now.packsSearchOnly, pack.id, !checked),
                    }))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
