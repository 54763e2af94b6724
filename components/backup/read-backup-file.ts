import type { Pack } from '../core/pack/model.ts';
import { type Backup, type BackupProblem, maxBackupSize, parseBackup } from '../core/settings/backup.ts';
import { packsOfBackup } from './back-up-packs.ts';
import type { LeftOut } from './pending-backup.ts';

/** A back-up whose packs are parsed. */
export type ReadBackup = Backup & {
  own: Pack[];
  /** What of its packs cannot be used. */
  leftOut: LeftOut[];
};

/**
 * What a file that the reader chose holds, or why it is not taken. Never rejects.
 * @param bundled ids of the packs that come with Sidelight.
 */
export async function readBackupFile(
  file: Blob,
  bundled: readonly string[],
): Promise<ReadBackup | BackupProblem> {
  if (file.size > maxBackupSize) return { problem: 'too-large' };
  const text = await file
    .arrayBuffer()
    .then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    // Not UTF-8, a folder, or a file that has gone meanwhile.
    .catch(() => undefined);
  if (text === undefined) return { problem: 'not-json' };
  const read = parseBackup(text);
  if ('problem' in read) return read;
  const checked = packsOfBackup(read.packs, bundled);
  if ('wrong' in checked) return { problem: 'broken', detail: checked.wrong };
  return { ...read, own: checked.packs, leftOut: checked.leftOut };
}
