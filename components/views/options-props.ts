import type { PackInfo } from '../cards/card.ts';
import type { Settings } from '../settings/settings.ts';
import type { SampleMark } from './Preview.tsx';

/** Something that the reader asked not to see marked. */
export interface HiddenRow {
  /** Where it is stored, and as what. */
  list: 'hiddenCards' | 'hiddenAliases' | 'hiddenHere';
  entry: string;
  /** Name of the card, or its id where no pack has it. */
  card: string;
  alias?: string;
  host?: string;
}

/** Says what is to be different, given what holds now (another page may have changed it meanwhile). */
export type Change = (now: Settings) => Partial<Settings>;

export interface OptionsProps {
  settings: Settings;
  /** How many settings differ from their defaults. */
  changed: number;
  packs: readonly (PackInfo & { cards: number })[];
  /** What could not be loaded, in the words of whoever tried. */
  packProblem?: string | undefined;
  hidden: readonly HiddenRow[];
  /** What went wrong, in words for the reader. */
  problem?: string | undefined;
  /** True for a moment after something was saved. */
  saved: boolean;
  /** Draws marks of the preview as they look on pages. */
  paint: (marks: readonly SampleMark[], settings: Settings) => void;
  /** The host that a typed text names; '' where it names none. */
  parseHost: (typed: string) => string;
  on: {
    change: (change: Change) => void;
    reset: () => void;
  };
}

/** A list with an entry added or taken away. */
export function withEntry(list: readonly string[], entry: string, present: boolean): string[] {
  const others = list.filter((other) => other !== entry);
  return present ? [...others, entry] : others;
}
