import { kinds } from '../cards/schema.ts';
import { type OptionsProps, withEntry } from './options-props.ts';
import { Preview } from './Preview.tsx';
import { KindSign } from './Sign.tsx';
import { RadioGroup, Section } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';

/** What is looked for: kinds of card, and how sure a name must be. */
export function OptionsCards({ settings, samples, paint, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="cards" title={strings('optionsCards')}>
      <div class="beside">
        <div>
          <fieldset id="set-kinds">
            <legend>{strings('optionsKinds')}</legend>
            <ul class="kinds">
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
                    <KindSign kind={kind} />
                    {strings(`kinds_${kind}`)}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <RadioGroup
            id="set-strictness"
            legend={strings('optionsStrictness')}
            value={settings.strictness}
            options={[
              { value: 'strict', label: strings('optionsStrict'), hint: strings('optionsStrictHint') },
              { value: 'balanced', label: strings('optionsBalanced'), hint: strings('optionsBalancedHint') },
              { value: 'generous', label: strings('optionsGenerous'), hint: strings('optionsGenerousHint') },
            ]}
            set={(value) => on.change(() => ({ strictness: value }))}
          />
        </div>
        <Preview place="found" passages={samples.found} settings={settings} paint={paint} />
      </div>
    </Section>
  );
}
