import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { createOwnPacks, type OwnPacks } from '../../components/stores/own-packs-store.ts';

/** More than one chunk, and not in the order of the ids. */
const many = 1_234;

function packOf(cards: unknown[], more: Record<string, unknown> = {}): Pack {
  const parsed = parsePack({ id: 'mine', title: 'Mine', cards, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
const numbered = (count: number, word = 'Card') =>
  packOf(Array.from({ length: count }, (_, at) => ({ name: `${word} ${at}` })));

let number = 0;
let own: OwnPacks;
beforeEach(() => {
  own = createOwnPacks(`test-${number++}`);
});

describe('the user’s own packs', () => {
  it('are read back as saved, with cards in their order', async () => {
    const pack = numbered(many);
    await own.save([pack]);
    expect(await own.read('mine')).toEqual(pack);
    expect(await own.list()).toMatchObject([{ id: 'mine', title: 'Mine', cards: many }]);
  });

  it('can be read card by card', async () => {
    await own.save([numbered(many)]);
    const cards = await own.readCards('mine', ['card-1233', 'none', 'card-0', 'card-77', '', 'zzz']);
    expect(cards).toMatchObject([{ name: 'Card 1233' }, { name: 'Card 0' }, { name: 'Card 77' }]);
    expect(await own.readCards('min', ['card-0'])).toEqual([]);
    expect(await own.readCards('mine.too', ['card-0'])).toEqual([]);
  });

  it('are replaced completely, with a new revision', async () => {
    await own.save([numbered(many)]);
    const [before] = await own.list();
    await own.save([numbered(3, 'Other')]);
    const [after] = await own.list();
    expect(await own.read('mine')).toEqual(numbered(3, 'Other'));
    expect(await own.readCards('mine', ['card-1'])).toEqual([]);
    expect(after?.revision).not.toBe(before?.revision);
  });

  it('are unchanged if saving is stopped midway', async () => {
    await own.save([numbered(5, 'Old')]);
    const stop = new AbortController();
    const shares: number[] = [];
    const saving = own.save([numbered(many)], {
      signal: stop.signal,
      progress(share) {
        shares.push(share);
        if (share > 0.4) stop.abort();
      },
    });
    await expect(saving).rejects.toThrow(/abort/i);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await own.read('mine')).toEqual(numbered(5, 'Old'));
  });

  it('are unchanged if a card cannot be stored', async () => {
    await own.save([numbered(5, 'Old')]);
    const bad = numbered(many);
    Object.assign(bad.cards[700] ?? {}, { summary: () => 'no data' });
    await expect(own.save([numbered(2, 'New'), { ...bad, id: 'bad' }])).rejects.toThrow();
    expect(await own.read('mine')).toEqual(numbered(5, 'Old'));
  });

  it('are saved together, all or none', async () => {
    await own.save([numbered(2), { ...numbered(3), id: 'other' }]);
    expect((await own.list()).map(({ id, cards }) => [id, cards])).toEqual([
      ['mine', 2],
      ['other', 3],
    ]);
  });

  it('can be removed and restored, and are deleted in the end', async () => {
    const pack = numbered(2);
    await own.save([pack]);
    await own.save([{ ...pack, id: 'other' }]);
    await own.remove('mine');
    expect((await own.list()).map(({ id }) => id)).toEqual(['other']);
    await own.restore('mine');
    expect((await own.list()).map(({ id }) => id)).toEqual(['mine', 'other']);
    await own.remove('mine');
    await own.purge(0);
    expect(await own.read('mine')).toEqual(pack);
    await own.purge(Date.now() + 1);
    expect(await own.read('mine')).toBeUndefined();
    expect(await own.readCards('mine', ['card-0'])).toEqual([]);
    expect(await own.read('other')).toBeDefined();
  });

  it('accept odd names', async () => {
    const pack = packOf([{ name: '__proto__' }, { name: 'constructor', id: 'constructor' }], {
      id: 'tostring',
    });
    await own.save([pack]);
    expect(await own.read('tostring')).toEqual(pack);
    expect(await own.readCards('tostring', ['constructor'])).toMatchObject([{ name: 'constructor' }]);
    expect(Object.keys({})).toEqual([]);
  });

  it('report that the browser is full, and keep the old data', async () => {
    await own.save([numbered(5, 'Old')]);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      await expect(own.save([numbered(many)])).rejects.toMatchObject({ name: 'StorageFull' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await own.read('mine')).toEqual(numbered(5, 'Old'));
  });
});
