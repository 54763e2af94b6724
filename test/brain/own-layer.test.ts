import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGivenPacks, loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { tryCard } from '../../components/brain/try-card.ts';
import { findInLayers } from '../../components/core/detect/find-in-layers.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { emptyDraft, parseDraft } from '../../components/core/own-cards/draft.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { openCandidates } from '../../components/core/resolve/open-candidates.ts';
import { documentOf, settleMarks } from '../../components/core/resolve/settle-marks.ts';
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
        { id: 'geneva', name: 'Geneva', kind: 'place', wikidata: 'Q71' },
        { id: 'putin', name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
        { id: 'johnson', name: 'Johnson', kind: 'topic' },
      ],
    },
  },
];

let name = '';
let own: OwnPacks;
beforeEach(() => {
  name = crypto.randomUUID();
  own = createOwnPacks(name);
});

function start() {
  const counts = { loads: 0 };
  const load = () => {
    counts.loads += 1;
    return loadAllPacks(bundled, own);
  };
  const indexes = createIndexStore(`${name}-index`);
  const { read: given } = createGivenPacks(bundled, async () => noPolicy);
  const loadedPacks = createPacksInMemory(load, { given, own, indexes, version: '1' });
  const marks = async (text: string, settings = every) => {
    const { indexes: all, sameEntity } = await loadedPacks.forPages(settings);
    const passages = passagesOfText(text, 'en');
    const candidates = openCandidates(findInLayers(all, passages), undefined, sameEntity);
    const { marked } = settleMarks(candidates, documentOf(passages), settings);
    return marked.map((mention) => `${mention.text} = ${[mention.card, ...mention.others].join(' or ')}`);
  };
  return { loadedPacks, marks, counts };
}

async function saveOther(count = 3): Promise<void> {
  const cards = Array.from({ length: count }, (_, at) => ({ name: `Other Name ${at}` }));
  const parsed = parsePack({ id: 'theirs', title: 'Theirs', cards });
  if (!parsed.ok) throw new Error();
  await own.save([parsed.pack]);
}

describe('own cards', () => {
  it('are marked once saved, and no other pack is loaded or indexed for it', async () => {
    await saveOther();
    const { loadedPacks, marks, counts } = start();
    const text = 'Rashida Tlaib came to Geneva, and so did Other Name 1.';
    expect(await marks(text)).toEqual(['Geneva = b:geneva', 'Other Name 1 = theirs:other-name-1']);
    const [loads, { index }] = [counts.loads, await loadedPacks.forPages(every)];
    await own.save([ownPack([{ name: 'Rashida Tlaib' }])]);
    loadedPacks.forget();
    expect(await marks(text)).toEqual([
      'Rashida Tlaib = own.aaaaaaaa:rashida-tlaib',
      'Geneva = b:geneva',
      'Other Name 1 = theirs:other-name-1',
    ]);
    expect((await loadedPacks.forPages(every)).index).toBe(index);
    expect(counts.loads).toBe(loads);
    const [answer] = await loadedPacks.cards(['own.aaaaaaaa:rashida-tlaib'], every, true);
    expect(answer?.card.name).toBe('Rashida Tlaib');
  });

  it('come first and are merged with a bundled card of the same name', async () => {
    await own.save([ownPack([{ id: 'p', name: 'Vladimir Putin', kind: 'person', description: 'Mine' }])]);
    const { loadedPacks, marks } = start();
    expect(await marks('Vladimir Putin spoke. Then Putin left.')).toEqual([
      'Vladimir Putin = own.aaaaaaaa:p',
      'Putin = own.aaaaaaaa:p',
    ]);
    const [answer] = await loadedPacks.cards(['own.aaaaaaaa:p'], every, true);
    expect(answer?.also?.map(({ key }) => key)).toEqual(['b:putin']);
    const last = { ...every, packsOrder: ['b', 'own.aaaaaaaa'] };
    expect(await marks('Vladimir Putin spoke.', last)).toEqual(['Vladimir Putin = b:putin']);
  });

  it('are one with a card of the same Wikidata item under another name of it', async () => {
    await own.save([ownPack([{ id: 'g', name: 'Geneva', wikidata: 'Q71', kind: 'place' }])]);
    expect(await start().marks('In Geneva.')).toEqual(['Geneva = own.aaaaaaaa:g']);
  });

  it('of another entity with the same name are offered beside it', async () => {
    await own.save([ownPack([{ id: 'g', name: 'Geneva', wikidata: 'Q1', kind: 'place' }])]);
    expect(await start().marks('In Geneva.')).toEqual([expect.stringMatching(/ or /)]);
  });

  it('do not match an exact name of another card as a misspelling', async () => {
    await own.save([ownPack([{ id: 'j', name: 'Johnsson' }])]);
    expect(await start().marks('The Johnson report and the Johnsson report.')).toEqual([
      'Johnson = b:johnson',
      'Johnsson = own.aaaaaaaa:j',
    ]);
  });

  it.each([
    ['10,000 letters', 'Aba'.repeat(3_333)],
    ['10,000 words', 'A b '.repeat(2_500).trim()],
    ['signs alone', '!?… — (…)'],
    ['one letter', 'X'],
    ['right-to-left controls', '\u202Enitup\u202C \u2067Gnu\u2069'],
    ['marks heaped on a letter', `Z${'\u0301'.repeat(500)}algo`],
  ])('with a name of %s are kept, and all others are still found', async (_what, odd) => {
    await own.save([ownPack([{ name: odd }, { name: 'Rashida Tlaib' }])]);
    const { loadedPacks, marks } = start();
    expect(await marks(`Rashida Tlaib came to Geneva. ${odd}`)).toEqual(
      expect.arrayContaining(['Rashida Tlaib = own.aaaaaaaa:rashida-tlaib', 'Geneva = b:geneva']),
    );
    const [saved] = await loadedPacks.cards(
      [`own.aaaaaaaa:${ownPack([{ name: odd }]).cards[0]?.id}`],
      every,
      true,
    );
    expect(saved?.card.name).toBe(odd.trim());
  });

  it('are shown without a relation to a removed card', async () => {
    await own.save([
      ownPack([{ id: 'a', name: 'Rashida Tlaib', relations: [{ to: 'theirs:gone', text: 'knows' }] }]),
    ]);
    const [answer] = await start().loadedPacks.cards(['own.aaaaaaaa:a'], every, true);
    expect([answer?.card.name, answer?.neighbours]).toEqual(['Rashida Tlaib', []]);
  });

  it('that were moved off pages or are in a pack that is off are not marked', async () => {
    await own.save([ownPack([{ name: 'Rashida Tlaib' }])]);
    const { marks } = start();
    for (const change of [{ packsOff: ['own.aaaaaaaa'] }, { packsSearchOnly: ['own.aaaaaaaa'] }])
      expect(await marks('Rashida Tlaib', { ...every, ...change })).toEqual([]);
  });

  it('relate to cards of other packs, in both directions, but not to a removed card', async () => {
    const relations = ['b:geneva', 'b:gone', 'none:none'].map((to) => ({ to, text: 'sails to' }));
    await own.save([ownPack([{ id: 'ferry', name: 'Ferry', relations }])]);
    const { loadedPacks } = start();
    for (const pages of [true, false]) {
      const [ferry, geneva] = await loadedPacks.cards(['own.aaaaaaaa:ferry', 'b:geneva'], every, pages);
      expect(ferry?.neighbours).toEqual([{ key: 'b:geneva', name: 'Geneva', kind: 'place' }]);
      expect(geneva?.incoming).toEqual([
        { key: 'own.aaaaaaaa:ferry', name: 'Ferry', kind: 'topic', text: 'sails to' },
      ]);
    }
  });

  it('of a damaged pack do not affect other packs', async () => {
    await own.save([ownPack([{ name: 'Rashida Tlaib' }]), ownPack([{ name: 'Ilhan Omar' }], 'bbbbbbbb')]);
    const reading = own.read;
    own.read = async (id) => (id === 'own.aaaaaaaa' ? { id, title: 7 } : reading(id));
    expect(await start().marks('Rashida Tlaib and Ilhan Omar')).toEqual([
      'Ilhan Omar = own.bbbbbbbb:ilhan-omar',
    ]);
  });
});

it('two indexes find the same as one', () => {
  const cards = [
    { id: 'a', name: 'Nord Stream', kind: 'project' },
    { id: 'b', name: 'Nord Stream 2', kind: 'project' },
    { id: 'c', name: 'Alexei Navalny', kind: 'person', aliases: [{ text: 'Navalny' }] },
    { id: 'd', name: 'Joe Biden', kind: 'person', aliases: ['Biden'], confusables: ['Hunter Biden'] },
    { id: 'e', name: 'Gazprom', kind: 'organisation' },
  ];
  const text = `Nord Stream 2 and Nord Stream belong to Gazprom. Hunter Biden and Joe Biden know of Nawalny, as Biden
    said to Alexei Navalny. NORD STREAM 2 was Nord Steam 2.`;
  const passages = passagesOfText(text, 'en');
  const split = (from: number, to: number): Pack => ownPack(cards.slice(from, to));
  const one = findInLayers([buildIndex([split(0, 5)])], passages);
  expect(one.length).toBeGreaterThan(7);
  for (let at = 1; at < cards.length; at++)
    expect(findInLayers([buildIndex([split(0, at)]), buildIndex([split(at, 5)])], passages)).toEqual(one);
});

describe('trying a card', () => {
  const cardOf = (typed: Partial<typeof emptyDraft>) => {
    const parsed = parseDraft({ ...emptyDraft, ...typed });
    if (!parsed.ok) throw new Error();
    return parsed.card;
  };
  const text = 'Rashida Tlaib met Vladimir Putin. Later Rashida Tlaib left.';
  const tried = async (typed: Partial<typeof emptyDraft>, key?: string) =>
    tryCard(cardOf(typed), key, passagesOfText(text, 'en'), every, await start().loadedPacks.forPages(every));

  it('counts the names that it would match, with the text around them', async () => {
    const trial = await tried({ name: 'Rashida Tlaib', kind: 'person' });
    expect(trial).toMatchObject({ count: 2, warnings: [], namesakes: [] });
    const [first] = trial.first;
    expect(first?.text.slice(first?.start, first?.end)).toBe('Rashida Tlaib');
    expect((await tried({ name: 'Ilhan Omar' })).count).toBe(0);
  });

  it('lists the cards that already have the name', async () => {
    expect((await tried({ name: 'Putin' })).namesakes).toEqual(['b:putin']);
    expect((await tried({ name: 'Nobody', aliases: [{ text: 'Geneva' }] })).namesakes).toEqual(['b:geneva']);
  });

  it('replaces the stored version of the card', async () => {
    await own.save([ownPack([{ id: 't', name: 'Rashida Tlaib', aliases: ['Later'] }])]);
    const trial = await tried({ name: 'Rashida Tlaib' }, 'own.aaaaaaaa:t');
    expect(trial).toMatchObject({ count: 2, namesakes: [] });
  });

  it('warns of an ordinary word, and of nothing else', async () => {
    expect((await tried({ name: 'later' })).warnings).toEqual([expect.stringMatching(/ordinary word/)]);
  });
});
