import { describe, expect, it } from 'vitest';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import { resolve } from '../../components/core/resolve/resolve.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';

const a = {
  id: 'a',
  title: 'A',
  cards: [
    {
      name: 'Nord Stream 2',
      kind: 'project',
      wikidata: 'Q1',
      relations: [{ to: 'gazprom', text: 'is owned by' }],
    },
    { name: 'Gazprom', kind: 'organisation', wikidata: 'Q2', aliases: [{ text: 'Owner', strength: 'weak' }] },
    { name: 'Unshared', kind: 'topic' },
  ],
};
const b = {
  id: 'b',
  title: 'B',
  cards: [
    { name: 'The Pipeline Two', kind: 'topic', wikidata: 'Q1', aliases: ['Nord Stream 2', 'Baltic Line'] },
    { name: 'Rosneft', kind: 'organisation', wikidata: 'Q3' },
  ],
};
const c = { id: 'c', title: 'C', cards: [{ name: 'Nord Stream 2', kind: 'project', wikidata: 'Q1' }] };
const loadedPacks = createPacksInMemory(() =>
  loadPacks([a, b, c].map((content) => ({ name: content.id, content }))),
);

async function mentionsOf(text: string, settings = defaults) {
  const [index, same] = [
    (await loadedPacks.forPages(settings)).index,
    (await loadedPacks.forPages(settings)).sameEntity,
  ];
  const candidates = same.unite(findCandidates(index, passagesOfText(text)));
  return resolve(candidates, settings).map(({ text: name, card, others, kind }) => ({
    name,
    card,
    others,
    kind,
  }));
}

describe('packs with the same entity', () => {
  it('mark it once, with the first pack’s card and the names of all', async () => {
    expect(await mentionsOf('Nord Stream 2 and the Baltic Line.')).toEqual([
      { name: 'Nord Stream 2', card: 'a:nord-stream-2', others: [], kind: 'project' },
      { name: 'Baltic Line', card: 'a:nord-stream-2', others: [], kind: 'project' },
    ]);
  });

  it('follow the user’s order, without packs that are off or search-only', async () => {
    const mentions = (change: Partial<typeof defaults>) =>
      mentionsOf('Nord Stream 2.', { ...defaults, ...change });
    expect(await mentions({ packsOrder: ['b', 'a'] })).toMatchObject([
      { card: 'b:the-pipeline-two', kind: 'topic' },
    ]);
    expect(await mentions({ packsOff: ['a'] })).toMatchObject([{ card: 'b:the-pipeline-two' }]);
    expect(await mentions({ packsSearchOnly: ['a', 'b'] })).toMatchObject([{ card: 'c:nord-stream-2' }]);
  });

  it('give the requested card together with the others', async () => {
    const [answer] = await loadedPacks.cards(['a:nord-stream-2'], defaults, true);
    expect(answer?.also?.map(({ key, pack }) => [key, pack.title])).toEqual([
      ['b:the-pipeline-two', 'B'],
      ['c:nord-stream-2', 'C'],
    ]);
    const [alone] = await loadedPacks.cards(['a:unshared'], defaults, true);
    expect(alone).not.toHaveProperty('also');
  });

  it('never give a page the card of a search-only pack', async () => {
    const settings = { ...defaults, packsSearchOnly: ['b'] };
    const keys = async (forPages: boolean) =>
      (await loadedPacks.cards(['a:nord-stream-2'], settings, forPages))[0]?.also?.map(({ key }) => key);
    expect(await keys(true)).toEqual(['c:nord-stream-2']);
    expect(await keys(false)).toEqual(['b:the-pipeline-two', 'c:nord-stream-2']);
  });

  it('let one pack’s names be evidence for the other’s', async () => {
    const mentions = await mentionsOf('The Baltic Line is late, said the Owner in the end.');
    expect(mentions.map(({ card }) => card)).toContain('a:nord-stream-2');
    expect(mentions).toContainEqual({ name: 'Owner', card: 'a:gazprom', others: [], kind: 'organisation' });
  });
});
