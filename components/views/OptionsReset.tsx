import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from './options-props.ts';
import { Section } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';

/** Everything back to how it came, after saying what that means. */
export function OptionsReset({ changed, on }: OptionsProps) {
  const strings = useStrings();
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) confirm.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <Section id="reset" title={strings('optionsReset')}>
      {changed === 0 ? (
        <p class="empty">{strings('optionsResetNothing')}</p>
      ) : asking ? (
        <div class="confirm">
          <p>{strings.plural('optionsResetSure', changed)}</p>
          <div>
            <button
              type="button"
              class="button chief"
              ref={confirm}
              onClick={() => {
                setAsking(false);
                on.reset();
              }}
            >
              {strings('optionsResetDo')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {strings('optionsResetCancel')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" ref={ask} onClick={() => setAsking(true)}>
          {strings('optionsResetAsk')}
        </button>
      )}
    </Section>
  );
}
