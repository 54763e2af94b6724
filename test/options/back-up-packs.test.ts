import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createOwnPacks } from '../../components/cards/own-packs-store.ts';
import { parseBackup, writeBackup } from '../../components/settings/backup.ts';
import { defaults } from '../../components/settings/settings.ts';
import { packsOfBackup, packsToKeep } from '../../entrypoints/options/back-up-packs.ts';

const pack = (id: string, cards: unknown[] = [{ name: 'Geneva', aliases: ['Genf'] }]) => ({
  id,
  title: id,
  cards,
});

describe('packs in a back-up', () => {
  it('come back as they were', async () => {
    const given = packsOfBackup([pack('a'), pack('b')], []);
    if ('wrong' in given) throw new Error(given.wrong);
    const own = createOwnPacks('backed-up');
    await own.save(given.packs);
    const packs = await packsToKeep(own);
    const backup = parseBackup(writeBackup(defaults, { made: new Date(0), sidelight: '1', packs }));
    if ('problem' in backup) throw new Error(backup.problem);
    expect(packsOfBackup(backup.packs, ['bundled'])).toEqual(given);
  });

  it.each<[string, unknown[], string]>([
    ['is no pack', [pack('a'), pack('b', [{ name: 'A' }, { name: 7 }])], 'packs[1].cards[1].name'],
    ['is nothing', [null], 'packs[0]'],
    ['has the id of a bundled one', [pack('bundled')], 'packs[0].id'],
    ['has the id of another one', [pack('a'), pack('a')], 'packs[1].id'],
  ])('are refused whole where one %s', (_what, contents, wrong) => {
    expect(packsOfBackup(contents, ['bundled'])).toEqual({ wrong });
  });
});
