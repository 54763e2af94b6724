import { type BackupContent, maxBackupSize, writeBackup } from '../core/settings/backup.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';
import { packsToKeep } from './back-up-packs.ts';

/**
 * Writes a backup that `readBackupFile` can read. Rejects if packs cannot be read.
 * @param most maximum size in bytes.
 * @returns undefined if it would be larger: a backup without its packs would be incomplete.
 */
export async function writeBackupFile(
  settings: Settings,
  about: Omit<BackupContent, 'packs'>,
  own: Pick<OwnPacks, 'list' | 'read'>,
  most = maxBackupSize,
): Promise<Blob | undefined> {
  const packs = await packsToKeep(own, most);
  const file = packs && new Blob([writeBackup(settings, { ...about, packs })]);
  return file && file.size <= most ? file : undefined;
}
