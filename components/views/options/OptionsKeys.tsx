import { useStrings } from '../shared/strings-context.ts';
import { Section } from './controls/settings-controls.tsx';
import type { OptionsProps } from './props/options-props.ts';

/** The commands with their shortcuts. Extensions cannot change shortcuts, so the text says where the browser does. */
export function OptionsKeys({ keys, on }: OptionsProps) {
  const strings = useStrings();
  return (
    <Section id="keys" title={strings('optionsKeys')}>
      {keys.length === 0 ? (
        <p class="options-empty">{strings('optionsKeysNone')}</p>
      ) : (
        <>
          <dl class="options-keys">
            {keys.map(({ label, shortcut }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {shortcut ? (
                    <kbd dir="ltr">{shortcut}</kbd>
                  ) : (
                    <span class="options-hint">{strings('optionsKeyNotSet')}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p class="options-hint">{strings('optionsKeysText')}</p>
          {on.changeKeys && (
            <button type="button" class="button" onClick={on.changeKeys}>
              {strings('optionsKeysChange')}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
