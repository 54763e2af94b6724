import { describe, expect, it } from 'vitest';
import { createHandlers, type World } from '../../components/brain/handlers.ts';
import { answerFor, maxBytes } from '../../components/brain/packs/card-answers.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import type { Caller } from '../../components/messaging/messenger.ts';
import { withAllCards } from '../../components/messaging/own-page-messenger.ts';
import type { BackgroundCalls } from '../../components/messaging/protocol.ts';
import { createRouter } from '../../components/messaging/requests.ts';
import { cards as bundledCards, info as bundledInfo } from '../views/bundled.ts';

/** A pack with thousands of references, of which each card cites two. @param facts per card, each of maximum length. */
function largePack(facts = 0) {
  const long = 'щ'.repeat(10_000);
  const cards = Array.from({ length: 100 }, (_, at) => ({
    id: `card-${at}`,
    name: `Card ${at}`,
    facts: Array.from({ length: facts }, () => ({ text: long })),
    since: [{ text: 'Later.', references: [`reference-${at}`] }],
    background: [{ text: 'Before.', references: [`reference-${at + 1}`, `reference-${at}`] }],
  }));
  const references = Array.from({ length: 4_000 }, (_, at) => ({
    id: `reference-${at}`,
    title: `Reference ${at}${': a title of some length'.repeat(5)}`,
    url: `https://reference.example/${at}`,
  }));
  const source = { title: 'The article', url: 'https://article.example/' };
  return { id: 'large', title: 'Large', source, references, cards };
}

const keys = Array.from({ length: 100 }, (_, at) => `large:card-${at}`);
const packsInMemory = (content: unknown) =>
  createPacksInMemory(() => loadPacks([{ name: 'large.json', content }]));
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
/** Overhead of a message around its answers, in bytes: field names and the keys of the rest. */
const around = 4_000;

/** One of our own pages that calls this background, and the size in bytes of each reply. */
function ownPage(content: unknown) {
  const self = { id: 'sidelight', base: 'chrome-extension://sidelight/' };
  const world = { self, readSettings: async () => defaults } as Partial<World> as World;
  const route = createRouter(createHandlers(packsInMemory(content), world), self);
  const replies: number[] = [];
  const call = async (type: string, request: unknown) => {
    const reply = await route({ type, request }, { id: self.id, url: `${self.base}popup.html` });
    replies.push(bytesOf(reply));
    return reply?.value;
  };
  return { call: withAllCards(call as Caller<BackgroundCalls>), replies };
}

describe('a card answer', () => {
  it('has only the references that the card cites, and all other pack data', async () => {
    const [answer] = await packsInMemory(largePack()).cards(['large:card-7'], defaults, false);
    const { cards: _cards, references, ...info } = largePack();
    expect(answer?.pack).toEqual({
      ...info,
      version: '1',
      language: 'en',
      references: references.slice(7, 9),
    });
  });

  it.each(bundledCards)('includes every source of $name', (card) => {
    const pack = { ...bundledInfo, cards: bundledCards };
    const cited = [...card.since, ...card.background].flatMap(({ references }) => references);
    const ids = answerFor(`${pack.id}:${card.id}`, pack)?.pack.references.map(({ id }) => id);
    expect(ids?.toSorted()).toEqual([...new Set(cited)].sort());
  });

  it('is the only place with references', async () => {
    const loadedPacks = packsInMemory(largePack());
    const { packs } = await loadedPacks.listed(true);
    const story = await loadedPacks.story('large', defaults);
    expect(packs[0]).toMatchObject({ id: 'large', cards: 100 });
    expect(story?.pack).toMatchObject({ id: 'large', source: { title: 'The article' } });
    for (const pack of [packs[0], story?.pack]) expect(pack).not.toHaveProperty('references');
  });
});

describe('the answers in one message', () => {
  it('are small for a hundred cards of a pack with thousands of references', async () => {
    const { call, replies } = ownPage(largePack());
    expect((await call('getCards', { keys })).cards.map(({ key }) => key)).toEqual(keys);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toBeLessThan(200_000);
  });

  it('stay below the message limit, and all cards arrive in as many messages as needed', async () => {
    const { call, replies } = ownPage(largePack(15));
    const asked = ['large:none', ...keys.slice(1)];
    expect((await call('getCards', { keys: asked })).cards.map(({ key }) => key)).toEqual(keys.slice(1));
    expect(Math.max(...replies)).toBeLessThan(maxBytes + around);
    // 20 kB a text and 300 kB a card: thirteen cards a message.
    expect(replies).toHaveLength(8);
  });

  it('are a single one if a card alone exceeds the limit', async () => {
    const { call, replies } = ownPage(largePack(220));
    const two = keys.slice(0, 2);
    expect((await call('getCards', { keys: two })).cards.map(({ key }) => key)).toEqual(two);
    expect(replies).toHaveLength(2);
  });
});

it('looks cards up by key: each card of the pack is visited once, however many are requested', () => {
  const size = 500;
  const cards = Array.from({ length: size }, (_, at) => ({
    id: `card-${at}`,
    name: `Card number ${at}`,
    relations: at > 0 ? [{ to: 'card-0', text: 'follows' }] : [],
  }));
  const [pack] = loadPacks([{ name: 'p', content: { id: 'p', title: 'P', cards } }]).packs;
  if (!pack) throw new Error('no pack');
  let touched = 0;
  const counted: Pack = {
    ...pack,
    cards: new Proxy(pack.cards, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) touched++;
        return Reflect.get(target, key, receiver);
      },
    }),
  };
  const answers = cards.slice(0, 100).map(({ id }) => answerFor(`p:${id}`, counted));
  expect(answers.map((answer) => answer?.card.name)).toEqual(cards.slice(0, 100).map(({ name }) => name));
  expect(answers[0]?.incoming).toHaveLength(100);
  expect(answers[1]?.neighbours).toEqual([{ key: 'p:card-0', name: 'Card number 0', kind: 'topic' }]);
  expect(touched).toBe(size);
});
