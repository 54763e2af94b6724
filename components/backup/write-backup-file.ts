import { maxBackupSize, writeBackup } from '../core/settings/backup.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';
import { packsToKeep } from './back-up-packs.ts';

/**
 * The file of a back-up, which `readBackupFile` takes.
 * @param most bytes that such a file may have.
 * @returns undefined where it would be larger; without its packs it would be no back-up. Rejects where packs cannot be read.
 */
export async function writeBackupFile(
  settings: Settings,
  about: { made: Date; sidelight: string },
  own: Pick<OwnPacks, 'list' | 'read'>,
  most = maxBackupSize,
): Promise<Blob | undefined> {
  const packs = await packsToKeep(own, most);
  const file = packs && new Blob([writeBackup(settings, { ...about, packs })]);
  return file && file.size <= most ? file : undefined;
}
