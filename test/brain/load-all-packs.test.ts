import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

const pack = (id: string, name = 'Geneva') => ({ id, title: id, cards: [{ name }] });
const bundled = [{ name: 'bundled.json', content: pack('bundled') }];
const stored = (id: string) => {
  const about = { version: '1', language: 'en', references: [] };
  return { id, title: id, ...about, cards: 1, revision: '1' };
};

describe('bundled packs and the user’s own', () => {
  it('are distinguished, and used together', async () => {
    const own = createOwnPacks('load-all');
    const parsed = parsePack(pack('mine', 'Harbour Club'));
    if (parsed.ok) await own.save([parsed.pack]);
    const loadedPacks = createPacksInMemory(() => loadAllPacks(bundled, own));
    const { packs, own: ids, problem } = await loadedPacks.loaded();
    expect(packs.map(({ id }) => id)).toEqual(['bundled', 'mine']);
    expect([...ids]).toEqual(['mine']);
    expect(problem).toBeUndefined();
    expect((await loadedPacks.search(defaults)).search('harbour', 5)).toMatchObject([
      { key: 'mine:harbour-club' },
    ]);
  });

  it('are read again after a change, in the user’s order', async () => {
    let ids = ['a', 'b'];
    const loadedPacks = createPacksInMemory(() =>
      loadAllPacks(bundled, {
        list: async () => ids.map(stored),
        read: async (id) => pack(id),
      }),
    );
    const settings = { ...defaults, packsOrder: ['b', 'bundled', 'gone'] };
    const keys = async () => {
      const { cards, cardAt } = (await loadedPacks.forPages(settings)).index;
      return Array.from(cards.key, (_, number) => cardAt(number).key);
    };
    expect(await keys()).toEqual(['b:geneva', 'bundled:geneva', 'a:geneva']);
    ids = ['b'];
    expect(await keys()).toHaveLength(3);
    loadedPacks.forget();
    expect(await keys()).toEqual(['b:geneva', 'bundled:geneva']);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['cannot be read', async () => Promise.reject(new Error('disk error')), /^“bad” could not .*disk error$/],
    [
      'is no longer a pack',
      async () => ({ ...pack('bad'), cards: [{ name: 7 }] }),
      /^“bad” .*cards\[0\]\.name$/,
    ],
    ['is gone', async () => undefined, /^“bad” /],
    [
      'has the id of a bundled one',
      async () => pack('bundled'),
      /^“bad” has the same id as another pack: bundled$/,
    ],
  ])('are loaded without one that %s, which is reported', async (_what, read, problem) => {
    const loaded = await loadAllPacks(bundled, {
      list: async () => [stored('bad'), stored('good')],
      read: async (id) => (id === 'bad' ? read() : pack(id)),
    });
    expect(loaded.packs.map(({ id }) => id)).toEqual(['bundled', 'good']);
    expect(loaded.problem).toMatch(problem);
  });

  it('include the stored state of the packs that could be read', async () => {
    const loaded = await loadAllPacks(bundled, {
      list: async () => [stored('lost'), stored('broken'), stored('good')],
      read: async (id) => {
        if (id === 'lost') throw new Error('disk error');
        return id === 'broken' ? {} : pack(id);
      },
    });
    expect(loaded.stored).toEqual([stored('broken'), stored('good')]);
  });

  it('are loaded without the user’s own if the database cannot be opened', async () => {
    const loaded = await loadAllPacks(bundled, {
      list: async () => Promise.reject(new Error('no database')),
      read: async () => undefined,
    });
    expect(loaded.packs.map(({ id }) => id)).toEqual(['bundled']);
    expect(loaded.problem).toMatch(/no database/);
  });
});
