import type { CardAnswer } from '../cards/card.ts';
import type { Mention } from '../matching/types.ts';
import type { WhyNot } from '../matching/why-not.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import type { MarkedPassage, Paint } from './MarkedText.tsx';
import type { PacksProps } from './packs-props.ts';
import type { SettingPlace } from './setting-places.ts';

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

/** A name that looked like one and is not marked. */
export interface UnmarkedName {
  text: string;
  /** Name of the card that it came nearest to; none for a stranger. */
  card?: string | undefined;
  why: WhyNot;
}

/** What the match tester found out about a text. */
export interface TestOutcome {
  passages: readonly MarkedPassage[];
  /** `others` are the names of further cards that may be meant. */
  marked: readonly { mention: Mention; answer: CardAnswer; others: readonly string[] }[];
  unmarked: readonly UnmarkedName[];
  /** The whole report in English, for the maintainer. */
  report: string;
}

/** A backup that was read and waits for confirmation. */
interface PendingBackup {
  made: Date;
  /** Version of the Sidelight that made it. */
  sidelight: string;
  /** What will be different once it is restored. */
  replaces: readonly SettingKey[];
  /** Titles of the packs that it holds. */
  packs: readonly string[];
  /** What of its packs will not be restored. */
  leftOut: readonly LeftOut[];
}

/** A pack in a backup that cannot be used. */
export interface LeftOut {
  /** Its id where it has no title. */
  title: string;
  /** Path of the first thing in the file that is wrong with it. */
  wrong: string;
}

export interface OptionsProps {
  settings: Settings;
  /** The settings that differ from their defaults. */
  changed: readonly SettingKey[];
  packs: PacksProps;
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
