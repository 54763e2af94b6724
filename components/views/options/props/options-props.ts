import type { PendingBackup } from '../../../backup/pending-backup.ts';
import type { Policy } from '../../../core/settings/policy.ts';
import type { SettingKey, Settings } from '../../../core/settings/settings.ts';
import type { MarkedPassage } from '../../../tester/marked-passage.ts';
import type { TestOutcome } from '../../../tester/test-outcome.ts';
import type { Paint } from '../../shared/MarkedText.tsx';
import type { PacksProps } from './packs-props.ts';
import type { SettingPlace } from './setting-places.ts';

/** Something that the reader asked not to see marked, or said of a card's names. */
export interface HiddenRow {
  /** Where it is stored, and as what. */
  list: 'hiddenCards' | 'hiddenAliases' | 'hiddenHere' | 'addedAliases' | 'addedConfusables';
  entry: string;
  /** Name of the card, or its id where no pack has it. */
  card: string;
  alias?: string;
  host?: string;
}

/** Says what is to be different, given what holds now (another page may have changed it meanwhile). */
export type Change = (now: Settings) => Partial<Settings>;

/** What was just saved, and how to take it back where that is offered. */
export interface SavedNotice {
  text: string;
  undo?: (() => void) | undefined;
}

/** A command and its key as the browser writes it; '' where it has none. */
export interface KeyRow {
  label: string;
  shortcut: string;
}

export interface OptionsProps {
  settings: Settings;
  /** The settings that differ from their defaults. */
  changed: readonly SettingKey[];
  packs: PacksProps;
  /** What the reader's organisation has set. */
  policy?: Pick<Policy, 'fixed' | 'problems'> | undefined;
  hidden: readonly HiddenRow[];
  /** What went wrong, in words for the reader. */
  problem?: string | undefined;
  saved?: SavedNotice | undefined;
  /** The sample texts: one for how marks look, one for what is found. */
  samples: { marks: readonly MarkedPassage[]; found: readonly MarkedPassage[] };
  paint: Paint;
  /** The host that a typed text names; '' where it names none. */
  parseHost: (typed: string) => string;
  /** Commands; none where the browser has no such thing. */
  keys: readonly KeyRow[];
  /** A backup that waits for confirmation, or why a file could not be read or saved. */
  backup: { pending?: PendingBackup | undefined; problem?: string | undefined };
  /** Settings that a typed text finds, best first. */
  findSettings: (typed: string) => readonly SettingPlace[];
  /** What would be marked in a text; `language` is a BCP 47 tag, undefined for a page that does not say. Rejects in words. */
  testText: (text: string, language: string | undefined) => Promise<TestOutcome>;
  on: {
    /** `undo` takes the change back; it is offered to the reader where given. */
    change: (change: Change, undo?: Change) => void;
    reset: () => void;
    /** Opens the browser's own page for keys; undefined where there is none to open. */
    changeKeys?: (() => void) | undefined;
    /** Saves a backup as a file. */
    backUp: () => void;
    /** Reads a file that the reader gave. */
    readBackup: (file: File) => void;
    /** Restores the pending backup, or discards it. */
    restore: (yes: boolean) => void;
    /** Rejects where the browser refuses. */
    copy: (text: string) => Promise<void>;
  };
}

/** A list with an entry added or taken away. */
export function withEntry(list: readonly string[], entry: string, present: boolean): string[] {
  const others = list.filter((other) => other !== entry);
  return present ? [...others, entry] : others;
}
