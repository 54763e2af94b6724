import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../components/backup/read-backup-file.ts';
import { writeBackupFile } from '../../components/backup/write-backup-file.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import { hostOf, withSite } from '../../components/core/settings/site-rules.ts';
import fc from '../properties.ts';

const about = { made: new Date(0), sidelight: '1' };
const good = { id: 'harbours', title: 'Harbours', cards: [{ name: 'Rotterdam' }] };
const broken = { id: 'towns', title: 'Towns', cards: [{ name: 7 }] };

/** A store with these packs, as far as a backup needs it. */
const storeOf = (...packs: { id: string }[]) => ({
  list: async () => packs.map(({ id }) => ({ id })) as never,
  read: async (id: string) => packs.find((pack) => pack.id === id),
});
async function writtenAndRead(settings: Settings, ...packs: { id: string }[]) {
  const file = await writeBackupFile(settings, about, storeOf(...packs));
  if (!file) throw new Error('not written');
  return { text: await file.text(), read: await readBackupFile(file, ['geneva-2021']) };
}

describe('a written backup', () => {
  it('can be restored with unusable packs, which are kept in the file', async () => {
    const taken = { ...good, id: 'geneva-2021' };
    const { text, read } = await writtenAndRead({ ...defaults, openDelay: 750 }, broken, good, taken);
    expect(read).toMatchObject({
      settings: { openDelay: 750 },
      own: [{ id: 'harbours' }],
      leftOut: [
        { title: 'Towns', wrong: 'packs[0].cards[0].name' },
        { title: 'Harbours', wrong: 'packs[2].id' },
      ],
    });
    expect(JSON.parse(text)).toMatchObject({ packs: [broken, good, taken] });
  });

  it('can be restored with every site that the popup can switch', async () => {
    const labels = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(labels, async (parts) => {
        const siteHosts = withSite(defaults, hostOf(`http://${parts.join('.')}/`), false).siteHosts ?? [];
        const { read } = await writtenAndRead({ ...defaults, siteHosts });
        expect(read).not.toHaveProperty('problem');
      }),
    );
  });

  it('is never larger than a file that can be restored', async () => {
    const whole = await writeBackupFile(defaults, about, storeOf(good));
    const size = whole?.size ?? 0;
    expect(await writeBackupFile(defaults, about, storeOf(good), size)).toEqual(whole);
    expect(await writeBackupFile(defaults, about, storeOf(good), size - 1)).toBeUndefined();
  });

  it('is not written if the packs alone are too large; the remaining packs are not read', async () => {
    const asked: string[] = [];
    const { list, read } = storeOf(good, broken, { id: 'third' });
    const watched = {
      list,
      read(id: string) {
        asked.push(id);
        return read(id);
      },
    };
    expect(await writeBackupFile(defaults, about, watched, 100)).toBeUndefined();
    expect(asked).toEqual(['harbours', 'towns']);
  });
});
