import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { packsOfBackup, packsToKeep } from '../../components/backup/back-up-packs.ts';
import { parseBackup, writeBackup } from '../../components/core/settings/backup.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

const pack = (id: string, cards: unknown[] = [{ name: 'Geneva', aliases: ['Genf'] }]) => ({
  id,
  title: `Title of ${id}`,
  cards,
});

describe('packs in a backup', () => {
  it('are restored unchanged', async () => {
    const given = packsOfBackup([pack('a'), pack('b')], []);
    if ('wrong' in given) throw new Error(given.wrong);
    const own = createOwnPacks('backed-up');
    await own.save(given.packs);
    const packs = (await packsToKeep(own, 10_000)) ?? [];
    const backup = parseBackup(writeBackup(defaults, { made: new Date(0), sidelight: '1', packs }));
    if ('problem' in backup) throw new Error(backup.problem);
    expect(packsOfBackup(backup.packs, ['bundled'])).toEqual(given);
  });

  it('are collected even if one is deleted meanwhile', async () => {
    const list = async () => [{ id: 'gone' }, { id: 'a' }] as never;
    const read = async (id: string) => (id === 'gone' ? undefined : pack(id));
    expect(await packsToKeep({ list, read }, 10_000)).toEqual([pack('a')]);
  });

  it.each<[string, Record<string, unknown>, { title: string; wrong: string }]>([
    [
      'has an invalid card',
      pack('b', [{ name: 'A' }, { name: 7 }]),
      { title: 'Title of b', wrong: 'packs[1].cards[1].name' },
    ],
    [
      'has lost a card',
      pack('b', [{ name: 'A' }, null]),
      { title: 'Title of b', wrong: 'packs[1].cards[1]' },
    ],
    ['has an old-style id', pack('B b'), { title: 'Title of B b', wrong: 'packs[1].id' }],
    ['has no title', { ...pack('b'), title: ' ' }, { title: 'b', wrong: 'packs[1].title' }],
    ['has a number for a title', { ...pack('b'), title: 7 }, { title: 'b', wrong: 'packs[1].title' }],
    ['has the id of a bundled one', pack('bundled'), { title: 'Title of bundled', wrong: 'packs[1].id' }],
  ])('are restored without one that %s, which is reported', (_what, one, leftOut) => {
    expect(packsOfBackup([pack('a'), one, pack('c')], ['bundled'])).toMatchObject({
      packs: [{ id: 'a' }, { id: 'c' }],
      leftOut: [leftOut],
    });
  });

  it.each<[string, unknown[], string]>([
    ['is nothing', [null], 'packs[0]'],
    ['is a list', [pack('a'), []], 'packs[1]'],
    ['has no id', [{ title: 'A', cards: [] }], 'packs[0].id'],
    ['has the id of another one', [pack('a'), pack('a')], 'packs[1].id'],
  ])('are all refused if one %s, which no backup can contain', (_what, contents, wrong) => {
    expect(packsOfBackup(contents, ['bundled'])).toEqual({ wrong });
  });
});
