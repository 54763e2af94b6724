import { describe, expect, it } from 'vitest';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import { defaults } from '../../components/core/settings/settings.ts';

const pack = (id: string) => ({
  id,
  title: id,
  references: [{ id: 'r', title: 'R' }],
  cards: [
    {
      name: 'Geneva',
      kind: 'place',
      relations: [
        { to: 'summit', text: 'hosted' },
        { to: 'summit', text: 'paid' },
      ],
    },
    { name: 'Summit', kind: 'event' },
  ],
});
const load = () => loadPacks(['a', 'a.b'].map((id) => ({ name: id, content: pack(id) })));

describe('the background’s packs', () => {
  it('are loaded once for concurrent requests, and again after a failure', async () => {
    let loads = 0;
    const loadedPacks = createPacksInMemory(async () => {
      loads += 1;
      if (loads === 1) throw new Error('unreadable');
      return load();
    });
    const first = await Promise.allSettled([loadedPacks.loaded(), loadedPacks.forPages(defaults)]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.all([loadedPacks.loaded(), loadedPacks.forPages(defaults), loadedPacks.search(defaults)]);
    expect(loads).toBe(2);
  });

  it('rebuild index and search only when the packs change', async () => {
    const loadedPacks = createPacksInMemory(load);
    const [index, search] = [
      (await loadedPacks.forPages(defaults)).index,
      await loadedPacks.search(defaults),
    ];
    expect((await loadedPacks.forPages({ ...defaults, strictness: 'strict' })).index).toBe(index);
    const aside = { ...defaults, packsSearchOnly: ['a'] };
    expect(await loadedPacks.search(aside)).toBe(search);
    expect((await loadedPacks.forPages(aside)).index).not.toBe(index);
    expect(await loadedPacks.search({ ...defaults, packsOff: ['a'] })).not.toBe(search);
  });

  it('give a card with its pack, and each neighbour once', async () => {
    const [answer] = await createPacksInMemory(load).cards(['a.b:geneva'], defaults, true);
    expect(answer).toMatchObject({ key: 'a.b:geneva', card: { name: 'Geneva' }, pack: { id: 'a.b' } });
    expect(answer?.neighbours).toEqual([{ key: 'a.b:summit', name: 'Summit', kind: 'event' }]);
    expect(answer?.pack).not.toHaveProperty('cards');
  });

  it('include relations that only the other card states', async () => {
    const [summit] = await createPacksInMemory(load).cards(['a.b:summit'], defaults, true);
    expect(summit?.neighbours).toEqual([]);
    expect(summit?.incoming[0]).toMatchObject({ key: 'a.b:geneva', name: 'Geneva', kind: 'place' });
    const [geneva] = await createPacksInMemory(load).cards(['a.b:geneva'], defaults, true);
    expect(geneva?.incoming).toEqual([]);
  });

  it.each<[string, Partial<typeof defaults>, boolean, string[]]>([
    ['as asked, unknown ones left out', {}, true, ['a:summit', 'a:geneva']],
    ['of no pack that is off', { packsOff: ['a'] }, false, []],
    ['of no pack that stays off pages', { packsSearchOnly: ['a'] }, true, []],
    ['of such a pack for our own pages', { packsSearchOnly: ['a'] }, false, ['a:summit', 'a:geneva']],
  ])('give cards %s', async (_which, change, forPages, expected) => {
    const keys = ['a:summit', 'a:none', 'none:geneva', 'a', '', 'a:geneva'];
    const answers = await createPacksInMemory(load).cards(keys, { ...defaults, ...change }, forPages);
    expect(answers.map(({ key }) => key)).toEqual(expected);
  });
});
