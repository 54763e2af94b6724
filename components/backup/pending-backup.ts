/** What a backup that was read would change. */
import type { SettingKey } from '../core/settings/settings.ts';

/** A pack in a backup that cannot be used. */
export interface LeftOut {
  /** Its id where it has no title. */
  title: string;
  /** Path of the first thing in the file that is wrong with it. */
  wrong: string;
}

/** A backup that was read and waits for confirmation. */
export interface PendingBackup {
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
