import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGivenPacks, loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { findInLayers } from '../../components/core/detect/find-in-layers.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { openCandidates } from '../../components/core/resolve/open-candidates.ts';
import { documentOf, settleMarks } from '../../components/core/resolve/settle-marks.ts';
import { type AddedName, withAddedName } from '../../components/core/settings/added-names.ts';
import { noPolicy } from '../../components/core/settings/policy.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { createIndexStore } from '../../components/stores/index-store.ts';
import { createOwnPacks, type OwnPacks } from '../../components/stores/own-packs-store.ts';
import { ownPack } from '../core/own-cards/own-pack.ts';

const every: Settings = { ...defaults, markHowMuch: 'every' };
const bundled = [
  {
    name: 'b.json',
    content: {
      id: 'b',
      title: 'B',
      cards: [
        { id: 'putin', name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'], wikidata: 'Q7747' },
        { id: 'geneva', name: 'Geneva', kind: 'place' },
        { id: 'pipe', name: 'Nord Stream 2', kind: 'project', aliases: ['Nord Stream'] },
      ],
    },
  },
];

let own: OwnPacks;
let loadedPacks: ReturnType<typeof createPacksInMemory>;
beforeEach(() => {
  const name = crypto.randomUUID();
  own = createOwnPacks(name);
  const { read: given } = createGivenPacks(bundled, async () => noPolicy);
  loadedPacks = createPacksInMemory(() => loadAllPacks(bundled, own), {
    given,
    own,
    indexes: createIndexStore(`${name}-index`),
    version: '1',
  });
});

function taught(...names: AddedName[]): Settings {
  const now = { ...every };
  for (const name of names) Object.assign(now, withAddedName(now, name));
  return now;
}
const isAlso = (key: string, text: string): AddedName => ({ what: 'alias', key, text });
const isNot = (key: string, text: string): AddedName => ({ what: 'confusable', key, text });

async function marks(text: string, settings: Settings): Promise<string[]> {
  const { indexes, sameEntity, added } = await loadedPacks.forPages(settings);
  const passages = passagesOfText(text, 'en');
  const candidates = openCandidates(findInLayers(indexes, passages, added), undefined, sameEntity);
  const { marked } = settleMarks(candidates, documentOf(passages), settings);
  return marked.map((mention) => `${mention.text} = ${[mention.card, ...mention.others].join(' or ')}`);
}

describe('this is also', () => {
  it.each([
    ['a nickname', 'b:putin', 'Wolodja', 'Then Wolodja came.', 'Wolodja'],
    [
      'a name that begins with another of the card',
      'b:putin',
      'Putin the Elder',
      'So said Putin the Elder.',
      'Putin the Elder',
    ],
    ['a name of another script', 'b:geneva', 'Женева', 'The city is Женева in Russian.', 'Женева'],
    ['a project', 'b:pipe', 'Baltic Tube', 'The Baltic Tube leaks.', 'Baltic Tube'],
  ])('%s is marked as the card', async (_what, key, name, text, mark) => {
    expect(await marks(text, every)).not.toContain(`${mark} = ${key}`);
    expect(await marks(text, taught(isAlso(key, name)))).toEqual([`${mark} = ${key}`]);
    expect(await marks(text, { ...taught(isAlso(key, name)), packsOff: ['b'] })).toEqual([]);
  });

  it('adds no other name, and no misspelling', async () => {
    const settings = taught(isAlso('b:putin', 'Wolodja Wolodjewitsch'));
    expect(await marks('Wolodja came. Wolodjewitsch too. Wolodja Wolodjewitsh went.', settings)).toEqual([]);
  });

  it('works for a card of an imported pack, without loading the pack', async () => {
    const parsed = parsePack({ id: 'theirs', title: 'Theirs', cards: [{ id: 'x', name: 'Quorra Tenvale' }] });
    if (!parsed.ok) throw new Error();
    await own.save([parsed.pack]);
    expect(await marks('Quix spoke.', taught(isAlso('theirs:x', 'Quix')))).toEqual(['Quix = theirs:x']);
  });
});

describe('this is not', () => {
  it.each([
    ['another person with the surname', 'b:putin', 'Marina Putin', 'Marina Putin sings.'],
    ['a thing', 'b:putin', 'Putin Street', 'They met in Putin Street today.'],
    ['a longer name of a place', 'b:geneva', 'Geneva, Illinois', 'It is in Geneva, Illinois, again.'],
    ['a project’s elder', 'b:pipe', 'Nord Stream 1', 'Nord Stream 1 broke.'],
    ['the very name', 'b:geneva', 'Geneva', 'Geneva is a typeface.'],
    ['an inflected or folded text', 'b:geneva', 'New Geneva', 'NEW GENEVA is a village.'],
  ])('%s is not marked, and the card still is', async (_what, key, confusable, text) => {
    const settings = taught(isNot(key, confusable));
    expect(await marks(text, settings)).toEqual([]);
    const name = { 'b:putin': 'Vladimir Putin', 'b:geneva': 'Geneva', 'b:pipe': 'Nord Stream 2' }[key] ?? '';
    if (confusable !== name) expect(await marks(`Here ${name} is.`, settings)).toEqual([`${name} = ${key}`]);
  });

  it('makes the text another entity, as if the pack said so: the surname alone after it is not the card', async () => {
    const both = 'Marina Putin sings. Then Putin left.';
    const settings = taught(isNot('b:putin', 'Marina Putin'));
    const packed = {
      ...bundled[0]?.content,
      cards: [
        {
          id: 'putin',
          name: 'Vladimir Putin',
          kind: 'person',
          aliases: ['Putin'],
          confusables: ['Marina Putin'],
        },
      ],
    };
    const packs = createPacksInMemory(() => loadAllPacks([{ name: 'b.json', content: packed }], own));
    const { indexes } = await packs.forPages(every);
    const passages = passagesOfText(both, 'en');
    const said = settleMarks(findInLayers(indexes, passages), documentOf(passages), every);
    expect(await marks(both, settings)).toEqual(said.marked.map(({ text, card }) => `${text} = ${card}`));
  });

  it('also applies to the reader’s own card of the same entity', async () => {
    await own.save([
      ownPack([{ id: 'p', name: 'Vladimir Putin', kind: 'person', wikidata: 'Q7747', aliases: ['Putin'] }]),
    ]);
    const text = 'They met in Putin Street today.';
    expect(await marks(text, taught(isNot('b:putin', 'Putin Street')))).toEqual([]);
  });
});

it('the later of two corrections of one text applies, and each is undone separately', () => {
  const first = taught(isAlso('b:putin', 'P: the first'));
  const second = { ...first, ...withAddedName(first, isNot('b:putin', 'P: the first')) };
  expect([second.addedAliases, second.addedConfusables]).toEqual([[], ['b:putin:P: the first']]);
  expect(withAddedName(second, isNot('b:putin', 'P: the first'), true)).toEqual({ addedConfusables: [] });
  expect(withAddedName(second, isNot('b:putin', 'P: the first'))).toEqual({});
});
