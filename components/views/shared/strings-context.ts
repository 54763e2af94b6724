import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../../strings/strings.ts';

/** The interface texts for every view below; each surface provides them once, at its root. */
export const StringsContext = createContext<Strings | undefined>(undefined);

/** The interface texts. Throws if no surface has provided any. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('A view needs a StringsContext above it.');
  return strings;
}
