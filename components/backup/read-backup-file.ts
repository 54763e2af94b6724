import type { Pack } from '../core/pack/model.ts';
import { type Backup, type BackupProblem, maxBackupSize, parseBackup } from '../core/settings/backup.ts';
import { packsOfBackup } from './back-up-packs.ts';
import type { LeftOut } from './pending-backup.ts';

/** A backup with its packs parsed. */
export type ReadBackup = Backup & {
  own: Pack[];
  /** Packs that cannot be used. */
  leftOut: LeftOut[];
};

/**
 * Reads a backup file. Never rejects.
 * @param bundled ids of the packs that come with Sidelight.
 * @returns the backup, or the reason why the file cannot be restored.
 */
export async function readBackupFile(
  file: Blob,
  bundled: readonly string[],
): Promise<ReadBackup | BackupProblem> {
  if (file.size > maxBackupSize) return { problem: 'too-large' };
  const text = await file
    .arrayBuffer()
    .then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    // Not UTF-8, a folder, or a file that has been deleted.
    .catch(() => undefined);
  if (text === undefined) return { problem: 'not-json' };
  const read = parseBackup(text);
  if ('problem' in read) return read;
  const checked = packsOfBackup(read.packs, bundled);
  if ('wrong' in checked) return { problem: 'broken', detail: checked.wrong };
  return { ...read, own: checked.packs, leftOut: checked.leftOut };
}
