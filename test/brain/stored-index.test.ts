import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGivenPacks, loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { noPolicy } from '../../components/core/settings/policy.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { createIndexStore, type StoredIndex } from '../../components/stores/index-store.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

const bundled = [
  { name: 'b.json', content: { id: 'b', title: 'B', cards: [{ name: 'Geneva', wikidata: 'Q71' }] } },
];
const mine = (version = '1') => ({
  id: 'mine',
  title: 'Mine',
  version,
  cards: [
    { id: 'harbour', name: 'Harbour Club', relations: [{ to: 'pier', text: 'owns' }], wikidata: 'Q1' },
    { id: 'pier', name: 'West Pier', kind: 'place' },
    { id: 'town', name: 'Genf', wikidata: 'Q71', relations: [{ to: 'harbour', text: 'has' }] },
    ...Array.from({ length: 500 }, (_, at) => ({ id: `other-${at}`, name: `Other Name ${at}` })),
  ],
});
const text = 'The Harbour Club and the West Pier in Geneva, or Genf.';

let name = '';
beforeEach(() => {
  name = crypto.randomUUID();
});

async function save(content: unknown): Promise<void> {
  const parsed = parsePack(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  await createOwnPacks(name).save([parsed.pack]);
}

/** A background that has just started. */
function start(version = '1.0') {
  const own = createOwnPacks(name);
  const counts = { loads: 0 };
  const indexes = createIndexStore(`${name}-index`);
  const load = () => {
    counts.loads += 1;
    return loadAllPacks(bundled, own);
  };
  const { read: given } = createGivenPacks(bundled, async () => noPolicy);
  const shortcut = { given, own, indexes, version };
  const loadedPacks = createPacksInMemory(load, shortcut);
  const find = async (settings = defaults) => {
    const { unite } = (await loadedPacks.forPages(settings)).sameEntity;
    return unite(findCandidates((await loadedPacks.forPages(settings)).index, passagesOfText(text, 'en')));
  };
  return { loadedPacks, find, counts, indexes };
}

/** Waits until the built index is stored. */
async function stored(): Promise<StoredIndex> {
  const db = await openDB(`${name}-index`, 1);
  for (;;) {
    const found = await db.get('indexes', 'pages');
    if (found) return found;
    await new Promise(setImmediate);
  }
}

/** @param how changes the stored index, or gives its replacement. */
async function damage(how: (stored: StoredIndex) => unknown): Promise<void> {
  const copy = structuredClone(await stored());
  const changed = (how(copy) ?? copy) as StoredIndex;
  const db = await openDB(`${name}-index`, 1);
  await db.put('indexes', changed, 'pages');
  db.close();
}

describe('the stored index', () => {
  it('finds the same after a restart, without loading a pack', async () => {
    await save(mine());
    const first = start();
    const found = await first.find();
    expect(found.map(({ text: part }) => part)).toEqual(['Harbour Club', 'West Pier', 'Geneva', 'Genf']);
    expect(first.counts.loads).toBe(1);
    await stored();
    const second = start();
    expect(await second.find()).toEqual(found);
    expect(second.counts.loads).toBe(0);
  });

  it('gives cards from the storage, with relations both ways and other packs’ cards', async () => {
    await save(mine());
    const keys = ['mine:harbour', 'mine:none', 'b:geneva', 'mine:pier'];
    const whole = start();
    await whole.loadedPacks.loaded();
    const expected = await whole.loadedPacks.cards(keys, defaults, true);
    expect(expected.map(({ key }) => key)).toEqual(['mine:harbour', 'b:geneva', 'mine:pier']);
    await whole.find();
    await stored();
    const part = start();
    expect(await part.loadedPacks.cards(keys, defaults, true)).toEqual(expected);
    expect(await part.loadedPacks.cards(keys, defaults, false)).toEqual(expected);
    expect(part.counts.loads).toBe(0);
  });

  it('lists the packs without loading them, the same as after loading', async () => {
    await save(mine());
    const { loadedPacks, counts } = start();
    const listed = await loadedPacks.listed(false);
    expect(counts.loads).toBe(0);
    expect(listed).toEqual(await loadedPacks.listed(true));
    expect(counts.loads).toBe(1);
  });

  it('gives no card of a pack that is switched off', async () => {
    await save(mine());
    const off = { ...defaults, packsOff: ['mine'] };
    await start().find(off);
    await stored();
    const part = start();
    expect(await part.loadedPacks.cards(['mine:pier', 'b:geneva'], off, true)).toHaveLength(1);
    expect(part.counts.loads).toBe(0);
  });

  it('gives the cards of a search-only bundled pack to own pages only', async () => {
    await save(mine());
    const aside = { ...defaults, packsSearchOnly: ['b'] };
    await start().find(aside);
    await stored();
    const { loadedPacks, counts } = start();
    const keysFor = async (pages: boolean) =>
      (await loadedPacks.cards(['b:geneva', 'mine:pier'], aside, pages)).map(({ key }) => key);
    expect(await keysFor(false)).toEqual(['b:geneva', 'mine:pier']);
    expect(await keysFor(true)).toEqual(['mine:pier']);
    expect(counts.loads).toBe(0);
  });

  it.each<[string, () => Promise<unknown>, string, typeof defaults]>([
    ['saving a pack again', () => save(mine('2')), '1.0', defaults],
    ['an update', async () => {}, '1.1', defaults],
    ['switching a pack off', async () => {}, '1.0', { ...defaults, packsOff: ['b'] }],
    ['changing the order', async () => {}, '1.0', { ...defaults, packsOrder: ['mine', 'b'] }],
  ])('is rebuilt after %s', async (_what, change, version, settings) => {
    await save(mine());
    await start().find();
    await stored();
    await change();
    const next = start(version);
    await next.find(settings);
    expect(next.counts.loads).toBe(1);
  });

  it('is kept if nothing that it depends on has changed', async () => {
    await save(mine());
    const { loadedPacks, find, counts } = start();
    const index = (await loadedPacks.forPages(defaults)).index;
    expect((await loadedPacks.forPages({ ...defaults, strictness: 'strict' })).index).toBe(index);
    const found = await find();
    await stored();
    loadedPacks.forget();
    expect(await find()).toEqual(found);
    expect(counts.loads).toBe(1);
  });

  it('is never stored under the name of other packs', async () => {
    const namesFound = async ({ find }: ReturnType<typeof start>) => (await find()).map((one) => one.text);
    await save(mine());
    const { loadedPacks, ...running } = start();
    // Loaded before saving and listed after it: the background does not know of the change yet.
    await loadedPacks.loaded();
    await save({ ...mine('2'), cards: [{ name: 'Harbour Club' }] });
    await namesFound({ loadedPacks, ...running });
    await stored();
    expect(await namesFound(start())).toEqual(['Harbour Club', 'Geneva']);
    loadedPacks.forget();
    expect(await namesFound({ loadedPacks, ...running })).toEqual(['Harbour Club', 'Geneva']);
  });

  it.each<[string, (stored: StoredIndex) => unknown]>([
    ['no index at all', () => 'index'],
    ['without a part', ({ flat: { trie: _, ...flat }, ...rest }) => ({ ...rest, flat })],
    ['a list instead of an array', ({ flat }) => void Object.assign(flat.trie, { slots: [1, 2] })],
    ['cut short', ({ flat }) => void Object.assign(flat.aliases, { text: flat.aliases.text.slice(1) })],
    ['a string that is not there', ({ flat }) => void flat.aliases.text.fill(1_000_000)],
    ['a card that is not there', ({ flat }) => void flat.aliases.card.fill(1_000_000)],
    ['letters lost', ({ flat }) => void Object.assign(flat.strings, { units: flat.strings.units.slice(5) })],
    ['letters changed', ({ flat }) => void flat.strings.units.fill(0x41)],
    ['no end to a look-up', ({ flat }) => void flat.lexemes.slots.fill(7)],
    ['no end to a step', ({ flat }) => void flat.trie.slots.fill(1)],
    ['entries in a circle', ({ flat }) => void flat.trie.entryNext.fill(0)],
    ['slips in a circle', ({ flat }) => void flat.misspellings.rowNext.fill(1_000)],
    ['no power of two', ({ flat }) => void Object.assign(flat.misspellings, { buckets: new Int32Array(3) })],
  ])('is rebuilt if damaged: %s', async (_what, how) => {
    await save(mine());
    const found = await start().find();
    await damage(how);
    const next = start();
    expect(await next.find()).toEqual(found);
    expect(next.counts.loads).toBe(1);
  });

  it('is not required if nothing can be stored', async () => {
    await save(mine());
    const { loadedPacks, find, indexes } = start();
    await loadedPacks.loaded();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await find()).toHaveLength(4);
    await indexes.clear();
    open.mockRestore();
  });

  it('can be deleted', async () => {
    await save(mine());
    const { find, indexes } = start();
    await find();
    const { of } = await stored();
    expect(await indexes.read(of)).toBeDefined();
    await indexes.clear();
    expect(await indexes.read(of)).toBeUndefined();
  });

  it('is not stored for bundled packs alone', async () => {
    const { find, counts } = start();
    await find();
    expect(counts.loads).toBe(0);
    const db = await openDB(`${name}-index`, 1, {
      upgrade: (made) => void made.createObjectStore('indexes'),
    });
    expect(await db.count('indexes')).toBe(0);
  });
});
