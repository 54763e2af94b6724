import { kinds } from '../cards/schema.ts';
import { type OptionsProps, withEntry } from './options-props.ts';
import { KindSign } from './Sign.tsx';
import { RadioGroup, Section } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';

/** What is looked for: kinds of card, and how sure a name must be. */
export function OptionsCards({ settings, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="cards" title={strings('optionsCards')}>
      <fieldset>
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
        legend={strings('optionsStrictness')}
        value={settings.strictness}
        options={[
          { value: 'strict', label: strings('optionsStrict'), hint: strings('optionsStrictHint') },
          { value: 'balanced', label: strings('optionsBalanced'), hint: strings('optionsBalancedHint') },
          { value: 'generous', label: strings('optionsGenerous'), hint: strings('optionsGenerousHint') },
        ]}
        set={(value) => on.change(() => ({ strictness: value }))}
      />
    </Section>
  );
}
