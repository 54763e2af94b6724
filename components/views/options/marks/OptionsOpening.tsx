import { useId, useState } from 'preact/hooks';
import { useStrings } from '../../shared/strings-context.ts';
import { Fixed } from '../controls/Fixed.tsx';
import { RadioGroup, Section, SwitchRow } from '../controls/settings-controls.tsx';
import type { OptionsProps } from '../props/options-props.ts';

/** Longest close delay in milliseconds; with more, an open card would seem stuck. */
const maxCloseDelay = 5_000;

/** How cards open, and when they close. */
export function OptionsOpening(props: OptionsProps) {
  const { settings, on } = props;
  const strings = useStrings();
  return (
    <Section id="opening" title={strings('optionsOpening')}>
      <div id="set-open">
        <Fixed of="openOn">
          <RadioGroup
            legend={strings('optionsOpenOn')}
            value={settings.openOn}
            options={[
              { value: 'rest', label: strings('optionsOpenRest') },
              { value: 'key', label: strings('optionsOpenKey'), hint: strings('optionsOpenKeyHint') },
              { value: 'click', label: strings('optionsOpenClick') },
            ]}
            set={(value) => on.change(() => ({ openOn: value }))}
          />
        </Fixed>
        {settings.openOn === 'key' && (
          <Fixed of="openKey">
            <RadioGroup
              legend={strings('optionsWhichKey')}
              value={settings.openKey}
              options={[
                { value: 'Alt', label: 'Alt' },
                { value: 'Control', label: 'Ctrl' },
                { value: 'Shift', label: 'Shift' },
              ]}
              set={(value) => on.change(() => ({ openKey: value }))}
            />
          </Fixed>
        )}
        {settings.openOn !== 'click' && (
          <Fixed of="openDelay">
            <RadioGroup
              legend={strings('optionsOpenDelay')}
              value={settings.openDelay}
              options={[
                { value: 200, label: strings('optionsDelayShort', { time: 200 }) },
                { value: 500, label: strings('optionsDelayUsual', { time: 500 }) },
                { value: 750, label: strings('optionsDelayLong', { time: 750 }) },
              ]}
              set={(value) => on.change(() => ({ openDelay: value }))}
            />
          </Fixed>
        )}
      </div>
      <Fixed of="openInPanel">
        <SwitchRow
          id="set-panel"
          label={strings('optionsOpenPanel')}
          hint={strings('optionsOpenPanelHint')}
          checked={settings.openInPanel}
          set={(openInPanel) => on.change(() => ({ openInPanel }))}
        />
      </Fixed>
      <Fixed of="closeDelay">
        <CloseDelay {...props} />
      </Fixed>
    </Section>
  );
}

function CloseDelay({ settings, on }: OptionsProps) {
  const strings = useStrings();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <div class="options-field" id="set-close">
      <label for={id}>{strings('optionsCloseDelay')}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={maxCloseDelay}
        step={100}
        value={settings.closeDelay}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const delay = currentTarget.valueAsNumber;
          const right = Number.isInteger(delay) && delay >= 0 && delay <= maxCloseDelay;
          setWrong(!right);
          if (right) on.change(() => ({ closeDelay: delay }));
        }}
      />
      <p
        class={wrong ? 'options-error' : 'options-hint'}
        id={`${id}-hint`}
        role={wrong ? 'alert' : undefined}
      >
        {strings(wrong ? 'optionsCloseDelayWrong' : 'optionsCloseDelayHint', { most: maxCloseDelay })}
      </p>
    </div>
  );
}
