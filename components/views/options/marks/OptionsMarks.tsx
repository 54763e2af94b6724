import { useStrings } from '../../shared/strings-context.ts';
import { RadioGroup, Section, SwitchRow } from '../controls/settings-controls.tsx';
import type { OptionsProps } from '../props/options-props.ts';
import { Preview } from './Preview.tsx';

/** How much is marked and how it looks, with the preview beside. */
export function OptionsMarks({ settings, samples, paint, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="marks" title={strings('optionsMarks')}>
      <div class="options-beside">
        <div>
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
          <RadioGroup
            id="set-style"
            legend={strings('optionsMarkStyle')}
            value={settings.markStyle}
            options={[
              { value: 'both', label: strings('optionsMarkBoth') },
              { value: 'underline', label: strings('optionsMarkUnderline') },
              { value: 'background', label: strings('optionsMarkBackground') },
              { value: 'none', label: strings('optionsMarkNone'), hint: strings('optionsMarkNoneHint') },
            ]}
            set={(value) => on.change(() => ({ markStyle: value }))}
          />
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
          <SwitchRow
            id="set-print"
            label={strings('optionsMarkPrint')}
            checked={settings.markInPrint}
            set={(markInPrint) => on.change(() => ({ markInPrint }))}
          />
        </div>
        <Preview place="marks" passages={samples.marks} settings={settings} paint={paint} />
      </div>
    </Section>
  );
}
