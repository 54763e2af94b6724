import { kinds } from '../../core/pack/schema.ts';
import { KindIcon } from '../shared/icons/KindIcon.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { Fixed } from './controls/Fixed.tsx';
import { RadioGroup, Section } from './controls/settings-controls.tsx';
import { Preview } from './marks/Preview.tsx';
import { type OptionsProps, withEntry } from './props/options-props.ts';

/** What is marked: kinds of card, and how certain a name must be. */
export function OptionsCards({ settings, samples, paint, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="cards" title={strings('optionsCards')}>
      <div class="options-beside">
        <div>
          <Fixed of="kindsOff">
            <fieldset id="set-kinds">
              <legend>{strings('optionsKinds')}</legend>
              <ul class="options-kinds">
                {kinds.map((kind) => (
                  <li key={kind}>
                    <label>
                      <input
                        type="checkbox"
                        checked={!settings.kindsOff.includes(kind)}
                        onChange={({ currentTarget: { checked } }) =>
                          on.change((now) => ({ kindsOff: withEntry(now.kindsOff, kind, !checked) }))
                        }
                      />
                      <KindIcon kind={kind} />
                      {strings(`kinds_${kind}`)}
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          </Fixed>
          <Fixed of="strictness">
            <RadioGroup
              id="set-strictness"
              legend={strings('optionsStrictness')}
              value={settings.strictness}
              options={[
                { value: 'strict', label: strings('optionsStrict'), hint: strings('optionsStrictHint') },
                {
                  value: 'balanced',
                  label: strings('optionsBalanced'),
                  hint: strings('optionsBalancedHint'),
                },
                {
                  value: 'generous',
                  label: strings('optionsGenerous'),
                  hint: strings('optionsGenerousHint'),
                },
              ]}
              set={(value) => on.change(() => ({ strictness: value }))}
            />
          </Fixed>
        </div>
        <Preview place="found" passages={samples.found} settings={settings} paint={paint} />
      </div>
    </Section>
  );
}
