/** The packs of an organisation beside those that come with Sidelight. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createGivenPacks, loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { noPolicy } from '../../components/core/settings/policy.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { createIndexStore } from '../../components/stores/index-store.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

const pack = (id: string, name: string) => ({ id, title: id, cards: [{ name, kind: 'place' }] });
const bundled = [{ name: 'bundled.json', content: pack('bundled', 'Rotterdam') }];

/** A background whose organisation has set these packs. */
function start(packs: unknown[], name: string = crypto.randomUUID()) {
  const set = { packs };
  const given = createGivenPacks(bundled, async () => ({ ...noPolicy, packs: set.packs }));
  const own = createOwnPacks(name);
  const loadedPacks = createPacksInMemory(async () => loadAllPacks((await given.read()).sources, own), {
    given: given.read,
    own,
    indexes: createIndexStore(`${name}-index`),
    version: '1',
  });
  return { loadedPacks, given, own, set, name };
}

describe('the packs of an organisation', () => {
  it('are used and listed like bundled ones, whether given as text or as objects', async () => {
    const { loadedPacks } = start([JSON.stringify(pack('ports', 'Antwerp')), pack('more-ports', 'Genoa')]);
    for (const check of [false, true])
      expect((await loadedPacks.listed(check)).packs).toMatchObject([
        { id: 'bundled', own: false },
        { id: 'ports', own: false, managed: true, cards: 1 },
        { id: 'more-ports', own: false, managed: true },
      ]);
    const found = (await loadedPacks.search(defaults)).search('Antwerp', 5);
    expect(found.map(({ key }) => key)).toEqual(['ports:antwerp']);
  });

  it.each<[string, unknown, RegExp]>([
    ['is not JSON', '{"id":', /^Pack 1 of your organisation could not be read: it is not JSON/],
    ['is no pack', '{"id":"x"}', /^Pack 1 of your organisation could not be read as a pack/],
    ['has the id of a bundled one', pack('bundled', 'Genoa'), /has the same id as another pack: bundled$/],
    ['has the id of a reader’s own cards', pack('own.abcd1234', 'Genoa'), /those of readers: own\.abcd1234$/],
    ['is nothing', null, /^Pack 1 of your organisation could not be read as a pack/],
  ])('leave out one that %s, and say so', async (_, wrong, problem) => {
    const { loadedPacks } = start([wrong, pack('ports', 'Antwerp')]);
    const listed = await loadedPacks.listed(true);
    expect(listed.packs.map(({ id }) => id)).toEqual(['bundled', 'ports']);
    expect(listed.problem).toMatch(problem);
  });

  it('never overwrite a reader’s pack with the same id, which is used again once they are gone', async () => {
    const first = start([pack('ports', 'Antwerp')]);
    const parsed = parsePack(pack('ports', 'Genoa'));
    if (!parsed.ok) throw new Error('no pack');
    await first.own.save([parsed.pack]);
    const listed = await first.loadedPacks.listed(true);
    expect(listed.packs.find(({ id }) => id === 'ports')).toMatchObject({ managed: true });
    expect(listed.problem).toMatch(/“ports” has the same id as another pack: ports/);
    const later = start([], first.name);
    expect((await later.loadedPacks.search(defaults)).search('Genoa', 5).map(({ key }) => key)).toEqual([
      'ports:genoa',
    ]);
  });

  it('change when the policy changes', async () => {
    const world = start([pack('ports', 'Antwerp')]);
    await world.loadedPacks.forPages(defaults);
    world.set.packs = [pack('ports', 'Genoa')];
    world.given.forget();
    world.loadedPacks.forget();
    const { search } = await world.loadedPacks.search(defaults);
    expect([search('Antwerp', 5), search('Genoa', 5)].map((hits) => hits.length)).toEqual([0, 1]);
  });
});
