import type { Pack } from '../../components/cards/card.ts';
import {
  type Backup,
  type BackupProblem,
  maxBackupSize,
  parseBackup,
} from '../../components/settings/backup.ts';
import { packsOfBackup } from './back-up-packs.ts';

/**
 * What a file that the reader chose holds, its packs parsed, or why it is not taken. Never rejects.
 * @param bundled ids of the packs that come with Sidelight.
 */
export async function readBackupFile(
  file: Blob,
  bundled: readonly string[],
): Promise<(Backup & { own: Pack[] }) | BackupProblem> {
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
  return 'wrong' in checked ? { problem: 'broken', detail: checked.wrong } : { ...read, own: checked.packs };
}
