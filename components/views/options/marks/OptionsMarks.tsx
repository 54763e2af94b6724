import { useStrings } from '../../shared/strings-context.ts';
import { Fixed } from '../controls/Fixed.tsx';
import { RadioGroup, Section, SwitchRow } from '../controls/settings-controls.tsx';
import type { OptionsProps } from '../props/options-props.ts';
import { Preview } from './Preview.tsx';

/** Which mentions are marked and how marks look, with a preview. */
export function OptionsMarks({ settings, samples, paint, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="marks" title={strings('optionsMarks')}>
      <div class="options-beside">
        <div>
          <Fixed of="markHowMuch">
            <RadioGroup
              id="set-how-much"
              legend={strings('optionsMarkHowMuch')}
              value={settings.markHowMuch}
              options={[
                {
                  value: 'section',
                  label: strings('optionsMarkSection'),
                  hint: strings('optionsMarkSectionHint'),
                },
                { value: 'page', label: strings('optionsMarkPage') },
                { value: 'every', label: strings('optionsMarkEvery') },
              ]}
              set={(value) => on.change(() => ({ markHowMuch: value }))}
            />
          </Fixed>
          <Fixed of="markStyle">
            <RadioGroup
              id="set-style"
              legend={strings('optionsMarkStyle')}
              value={settings.markStyle}
              options={[
                { value: 'underline', label: strings('optionsMarkUnderline') },
                { value: 'background', label: strings('optionsMarkBackground') },
                { value: 'both', label: strings('optionsMarkBoth') },
                { value: 'none', label: strings('optionsMarkNone'), hint: strings('optionsMarkNoneHint') },
              ]}
              set={(value) => on.change(() => ({ markStyle: value }))}
            />
          </Fixed>
          <Fixed of="markColour">
            <RadioGroup
              id="set-colour"
              legend={strings('optionsMarkColour')}
              value={settings.markColour}
              options={[
                { value: 'one', label: strings('optionsMarkOne') },
                { value: 'kind', label: strings('optionsMarkKind') },
              ]}
              set={(value) => on.change(() => ({ markColour: value }))}
            />
          </Fixed>
          <Fixed of="markInPrint">
            <SwitchRow
              id="set-print"
              label={strings('optionsMarkPrint')}
              checked={settings.markInPrint}
              set={(markInPrint) => on.change(() => ({ markInPrint }))}
            />
          </Fixed>
        </div>
        <Preview place="marks" passages={samples.marks} settings={settings} paint={paint} />
      </div>
    </Section>
  );
}
