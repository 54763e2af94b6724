import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { SettingKey } from '../../../core/settings/settings.ts';
import { useStrings } from '../../shared/strings-context.ts';

/** The settings that the reader's organisation has fixed. */
export const FixedSettings = createContext<readonly SettingKey[]>([]);

interface FixedProps {
  /** The settings that the controls inside change. */
  of: SettingKey | readonly SettingKey[];
  children: ComponentChildren;
}

/**
 * Controls of settings. If one of them is fixed, they show the current value, are disabled, and say that the organisation has set
 * it.
 */
export function Fixed({ of, children }: FixedProps) {
  const strings = useStrings();
  const id = useId();
  const fixed = useContext(FixedSettings);
  if (![of].flat().some((key) => fixed.includes(key))) return <>{children}</>;
  return (
    <fieldset class="options-fixed" disabled aria-describedby={id}>
      {children}
      <p class="options-set-by" id={id}>
        {strings('optionsSetByOrganisation')}
      </p>
    </fieldset>
  );
}
