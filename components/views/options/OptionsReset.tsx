import { useRef, useState } from 'preact/hooks';
import { useFocusBack } from '../shared/focus.ts';
import { useStrings } from '../shared/strings-context.ts';
import { Confirm } from './controls/Confirm.tsx';
import type { OptionsProps } from './props/options-props.ts';
import { labelsOf } from './props/setting-places.ts';

/** Resets all settings to their defaults, after showing which ones will change. */
export function OptionsReset({ changed, on }: OptionsProps) {
  const strings = useStrings();
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  useFocusBack(asking, () => ask.current);
  return (
    <div id="set-reset" class="options-field" tabIndex={-1}>
      <h3>{strings('optionsReset')}</h3>
      {changed.length === 0 ? (
        <p class="options-empty">{strings('optionsResetNothing')}</p>
      ) : asking ? (
        <Confirm
          yes={strings('optionsResetDo')}
          answer={(yes) => {
            setAsking(false);
            if (yes) on.reset();
          }}
        >
          <p>{strings.plural('optionsResetSure', changed.length)}</p>
          <Replaced settings={changed} />
        </Confirm>
      ) : (
        <button type="button" class="button" ref={ask} onClick={() => setAsking(true)}>
          {strings('optionsResetAsk')}
        </button>
      )}
    </div>
  );
}

/** The settings that will change, by their labels on this page. */
export function Replaced({ settings }: { settings: OptionsProps['changed'] }) {
  const strings = useStrings();
  return (
    <ul class="options-replaced">
      {labelsOf(settings).map((label) => (
        <li key={label}>{strings(label)}</li>
      ))}
    </ul>
  );
}
