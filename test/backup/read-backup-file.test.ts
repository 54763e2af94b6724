import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../components/backup/read-backup-file.ts';
import { writeBackup } from '../../components/core/settings/backup.ts';
import { defaults } from '../../components/core/settings/settings.ts';

const about = { made: new Date(0), sidelight: '1' };
const pack = { id: 'harbours', title: 'Harbours', cards: [{ name: 'Rotterdam' }] };
const fileOf = (packs: unknown[]) =>
  new Blob([writeBackup({ ...defaults, openDelay: 750 }, { ...about, packs })]);

describe('a backup file', () => {
  it('gives its settings and packs', async () => {
    expect(await readBackupFile(fileOf([pack]), ['geneva-2021'])).toMatchObject({
      settings: { openDelay: 750 },
      own: [{ id: 'harbours', title: 'Harbours' }],
    });
    expect(await readBackupFile(fileOf([]), [])).toMatchObject({ settings: { openDelay: 750 }, own: [] });
  });

  it.each([
    ['has a pack that is none', fileOf([pack, null]), { problem: 'broken', detail: 'packs[1]' }],
    ['is not UTF-8', new Blob([new Uint8Array([0xff, 0xfe, 0])]), { problem: 'not-json' }],
    ['is no JSON', new Blob(['{']), { problem: 'not-json' }],
  ])('is refused if it %s', async (_what, file, problem) => {
    expect(await readBackupFile(file, [])).toMatchObject(problem);
  });
});
