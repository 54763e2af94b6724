/**
 * A backup is a file with the reader's settings, its date and the version that wrote it. It may be restored after years, be
 * edited by hand, or not be a backup at all. So its settings are restored all or none, and every problem is reported.
 * Sidelight can restore every backup that it writes.
 */
import { isRecord } from '../data/is-record.ts';
import { type CardNote, parseNote } from './notes.ts';
import { checkSettings, settingKeys } from './parse-settings.ts';
import { defaults, type SettingKey, type Settings } from './settings.ts';
import { isHost } from './site-rules.ts';

/** The format that every backup names. */
const format = 'sidelight-backup';
/** The shape below. A file with a higher one was written by a newer Sidelight. */
const formatVersion = 1;
/**
 * Largest file that is read or written, in bytes: settings take a few kilobytes, but the reader's own packs may be
 * large.
 */
export const maxBackupSize = 150_000_000;

/** The contents of a backup. */
export interface Backup {
  /** When it was made. */
  made: Date;
  /** Version of Sidelight that made it. */
  sidelight: string;
  /** Settings that differed from the defaults. */
  settings: Partial<Settings>;
  /** The reader's own packs, still unparsed; empty if the file has none. */
  packs: readonly unknown[];
  /** The reader's notes on cards. */
  notes: readonly CardNote[];
}

/** Why a file cannot be restored; `detail` names the part that is wrong. */
export interface BackupProblem {
  problem: 'too-large' | 'not-json' | 'foreign' | 'newer' | 'broken';
  detail?: string;
}

/** What goes into a backup beside the settings: packs as they are exported, and notes. */
export interface BackupContent {
  made: Date;
  sidelight: string;
  packs?: readonly unknown[];
  notes?: readonly CardNote[];
}

/** Writes the text of a backup file. */
export function writeBackup(
  settings: Settings,
  { made, sidelight, packs = [], notes = [] }: BackupContent,
): string {
  const backup = {
    format,
    version: formatVersion,
    made: made.toISOString(),
    sidelight,
    settings: chosenOf(settings),
    ...(packs.length > 0 && { packs }),
    ...(notes.length > 0 && { notes }),
  };
  // Not indented: in large packs the indentation would take as much room as the content.
  return `${JSON.stringify(backup)}\n`;
}

/** The file name of a backup made at that time. */
export function backupName(made: Date): string {
  return `sidelight-backup-${made.toISOString().slice(0, 10)}.json`;
}

/** Reads the text of a file. Never throws. */
export function parseBackup(text: string): Backup | BackupProblem {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isRecord(input) || input.format !== format) return { problem: 'foreign' };
  const { version, made, sidelight, settings, packs = [], notes = [] } = input;
  if (typeof version !== 'number') return { problem: 'broken', detail: 'version' };
  if (version > formatVersion) return { problem: 'newer' };
  const date = new Date(typeof made === 'string' ? made : Number.NaN);
  if (Number.isNaN(date.getTime())) return { problem: 'broken', detail: 'made' };
  if (typeof sidelight !== 'string') return { problem: 'broken', detail: 'sidelight' };
  if (!isRecord(settings)) return { problem: 'broken', detail: 'settings' };
  if (!Array.isArray(packs)) return { problem: 'broken', detail: 'packs' };
  if (!Array.isArray(notes)) return { problem: 'broken', detail: 'notes' };
  const wrong = notes.findIndex((note) => parseNote(note) === undefined);
  if (wrong >= 0) return { problem: 'broken', detail: `notes[${wrong}]` };
  const checked = checkSettings(settings);
  if ('unknown' in checked) return { problem: 'newer', detail: checked.unknown };
  if ('wrong' in checked) return { problem: 'broken', detail: `settings.${checked.wrong}` };
  if (checked.settings.siteHosts?.some((host) => !isHost(host)))
    return { problem: 'broken', detail: 'settings.siteHosts' };
  return {
    made: date,
    sidelight,
    settings: checked.settings,
    packs,
    notes: notes.flatMap((note) => parseNote(note) ?? []),
  };
}

/** The settings that will change when `chosen` is restored and all others are reset to their defaults. */
export function replacedBy(chosen: Partial<Settings>, now: Settings): SettingKey[] {
  const then = { ...defaults, ...chosen };
  return settingKeys.filter((key) => !same(then[key], now[key]));
}

/** The settings that differ from the defaults. */
export function chosenOf(settings: Settings): Partial<Settings> {
  return Object.fromEntries(replacedBy({}, settings).map((key) => [key, settings[key]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
