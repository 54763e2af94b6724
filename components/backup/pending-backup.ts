/** What restoring a backup would change. */
import type { SettingKey } from '../core/settings/settings.ts';

/** A pack in a backup that cannot be used. */
export interface LeftOut {
  /** Its title, or its id if it has none. */
  title: string;
  /** Path of the first error in the file. */
  wrong: string;
}

/** A backup that was read and waits for confirmation. */
export interface PendingBackup {
  made: Date;
  /** Version of Sidelight that made the backup. */
  sidelight: string;
  /** Settings that will change. */
  replaces: readonly SettingKey[];
  /** Titles of the packs in the backup. */
  packs: readonly string[];
  /** How many notes on cards it holds. */
  notes: number;
  /** Packs that will not be restored. */
  leftOut: readonly LeftOut[];
}
