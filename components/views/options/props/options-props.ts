import type { PendingBackup } from '../../../backup/pending-backup.ts';
import type { Policy } from '../../../core/settings/policy.ts';
import type { SettingKey, Settings } from '../../../core/settings/settings.ts';
import type { MarkedPassage } from '../../../tester/marked-passage.ts';
import type { TestOutcome } from '../../../tester/test-outcome.ts';
import type { Paint } from '../../shared/MarkedText.tsx';
import type { PacksProps } from './packs-props.ts';
import type { SettingPlace } from './setting-places.ts';

/** Something that the reader has hidden, or added to a card's names. */
export interface HiddenRow {
  /** The setting that holds it, and its entry there. */
  list: 'hiddenCards' | 'hiddenAliases' | 'hiddenHere' | 'addedAliases' | 'addedConfusables';
  entry: string;
  /** Name of the card, or its id if no pack has it. */
  card: string;
  alias?: string;
  host?: string;
}

/** Gives the changes, based on the current settings (another page may have changed them). */
export type Change = (now: Settings) => Partial<Settings>;

/** What was just saved, and its undo if there is one. */
export interface SavedNotice {
  text: string;
  undo?: (() => void) | undefined;
}

/** A command and its shortcut as the browser writes it; '' if it has none. */
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
  /** The error, as text for the reader. */
  problem?: string | undefined;
  saved?: SavedNotice | undefined;
  /** The sample texts: one for how marks look, one for what is marked. */
  samples: { marks: readonly MarkedPassage[]; found: readonly MarkedPassage[] };
  paint: Paint;
  /** The host in a typed text; '' if it contains none. */
  parseHost: (typed: string) => string;
  /** Commands; empty if the browser does not support them. */
  keys: readonly KeyRow[];
  /** A backup that waits for confirmation, or why a file could not be read or saved. */
  backup: { pending?: PendingBackup | undefined; problem?: string | undefined };
  /** The settings that match a typed text, best first. */
  findSettings: (typed: string) => readonly SettingPlace[];
  /**
   * What would be marked in a text; `language` is a BCP 47 tag, undefined for a page that declares none. Rejects with text for the
   * reader.
   */
  testText: (text: string, language: string | undefined) => Promise<TestOutcome>;
  on: {
    /** `undo` reverts the change; it is offered to the reader if given. */
    change: (change: Change, undo?: Change) => void;
    reset: () => void;
    /** Opens the browser's page for shortcuts; undefined if there is none. */
    changeKeys?: (() => void) | undefined;
    /** Saves a backup as a file. */
    backUp: () => void;
    /** Reads a file that the reader chose. */
    readBackup: (file: File) => void;
    /** Restores the pending backup, or discards it. */
    restore: (yes: boolean) => void;
    /** Rejects if the browser does not allow it. */
    copy: (text: string) => Promise<void>;
  };
}

/** A list with an entry added or removed. */
export function withEntry(list: readonly string[], entry: string, present: boolean): string[] {
  const others = list.filter((other) => other !== entry);
  return present ? [...others, entry] : others;
}

/** The change that adds a row's entry to its list, or removes it. */
export const withRow =
  ({ list, entry }: HiddenRow, present: boolean): Change =>
  (now) => ({ [list]: withEntry(now[list], entry, present) });
