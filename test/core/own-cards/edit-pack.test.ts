import { describe, expect, it } from 'vitest';
import {
  addCard,
  changeCard,
  deleteCards,
  type EditedCard,
  emptyPack,
  mergeCards,
  moveCards,
  undoChanges,
} from '../../../components/core/own-cards/edit-pack.ts';
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { isEditable } from '../../../components/core/settings/hand-written.ts';
import { ownPack } from './own-pack.ts';

const [a, b] = ['own.aaaaaaaa', 'own.bbbbbbbb'];
const first = ownPack([
  {
    id: 'harbour',
    name: 'Harbour Club',
    relations: [{ to: 'pier', text: 'owns' }],
    facts: [{ text: 'One.' }],
  },
  { id: 'pier', name: 'West Pier', aliases: ['The Pier'], facts: [{ text: 'One.' }, { text: 'Two.' }] },
  { id: 'town', name: 'Town', relations: [{ to: 'harbour', text: 'has' }] },
]);
const second = ownPack([{ name: 'West Pier' }], 'bbbbbbbb');
const packs = [first, second];
const cardOf = (all: readonly Pack[], pack: string, id: string) =>
  all.find((one) => one.id === pack)?.cards.find((card) => card.id === id);
const without = (pack: Pack, id: string): EditedCard => {
  const card = pack.cards.find((one) => one.id === id);
  if (!card) throw new Error(id);
  const { id: _id, ...edited } = card;
  return edited;
};
const areSound = (all: readonly Pack[]) => all.every((pack) => parsePack(pack).ok);

describe('ids of packs', () => {
  it.each([
    ['own.aaaaaaaa', true],
    ['own.0123456789ab', true],
    ['own.short', false],
    ['own.UPPERCASE1', false],
    ['mine', false],
    ['geneva-2021', false],
    ['own.aaaaaaaa.b', false],
  ])('%s can be edited: %s', (id, can) => expect(isEditable(id)).toBe(can));

  it('of new packs can', () => {
    const pack = emptyPack('Mine', 'en', '0123456789ab');
    expect(isEditable(pack.id)).toBe(true);
    expect(parsePack(pack).ok).toBe(true);
  });
});

describe('adding', () => {
  it('gives the card a unique id', () => {
    const card = without(second, 'west-pier');
    const done = addCard(packs, b, card);
    expect(done.key).toBe(`${b}:west-pier-2`);
    expect(addCard(done.packs, b, card).key).toBe(`${b}:west-pier-3`);
    expect(undoChanges(done.packs, done.changes).packs).toEqual(packs);
  });

  it('leaves out a relation to a missing card, and keeps one to another pack', () => {
    const relations = [`${b}:west-pier`, `${b}:gone`, 'geneva-2021:geneva'].map((to) => ({
      to,
      text: 'near',
    }));
    const done = addCard(packs, b, { ...without(second, 'west-pier'), name: 'Ferry', relations });
    expect(cardOf(done.packs, b, 'ferry')?.relations.map(({ to }) => to)).toEqual([
      'west-pier',
      'geneva-2021:geneva',
    ]);
    expect(areSound(done.packs)).toBe(true);
  });
});

describe('deleting', () => {
  it('removes relations to the card, and undo restores them', () => {
    const done = deleteCards(packs, [`${a}:harbour`]);
    expect(cardOf(done.packs, a, 'town')?.relations).toEqual([]);
    expect(areSound(done.packs)).toBe(true);
    const back = undoChanges(done.packs, done.changes).packs;
    for (const id of ['harbour', 'pier', 'town']) expect(cardOf(back, a, id)).toEqual(cardOf(packs, a, id));
  });

  it('of cards that are related to each other can be undone too', () => {
    const done = deleteCards(packs, [`${a}:harbour`, `${a}:pier`, `${a}:town`]);
    expect(done.packs[0]?.cards).toEqual([]);
    const back = undoChanges(done.packs, done.changes).packs;
    expect(back[0]?.cards.map(({ id }) => id).sort()).toEqual(['harbour', 'pier', 'town']);
    expect(cardOf(back, a, 'town')?.relations).toHaveLength(1);
    expect(areSound(back)).toBe(true);
  });

  it('of a missing card changes nothing', () => {
    expect(deleteCards(packs, [`${a}:gone`])).toEqual({ packs, changes: [] });
  });
});

describe('changing', () => {
  const pier = without(first, 'pier');
  const base = cardOf(packs, a, 'pier');

  it('restores a deleted card', () => {
    const gone = deleteCards(packs, [`${a}:pier`]).packs;
    const done = changeCard(gone, `${a}:pier`, base, { ...pier, summary: 'New' });
    expect(cardOf(done.packs, a, 'pier')).toMatchObject({ name: 'West Pier', summary: 'New' });
  });

  it('keeps the changes of another window, and reports them', () => {
    const theirs = changeCard(packs, `${a}:pier`, base, { ...pier, summary: 'Theirs' }).packs;
    const mine = changeCard(theirs, `${a}:pier`, base, { ...pier, description: 'Mine' });
    expect(cardOf(mine.packs, a, 'pier')).toMatchObject({ summary: 'Theirs', description: 'Mine' });
    expect(mine).toMatchObject({ kept: ['summary'], overwritten: [] });
  });

  it('uses the later value if both windows changed the same field, and reports it', () => {
    const theirs = changeCard(packs, `${a}:pier`, base, { ...pier, summary: 'Theirs' }).packs;
    const mine = changeCard(theirs, `${a}:pier`, base, { ...pier, summary: 'Mine' });
    expect(cardOf(mine.packs, a, 'pier')?.summary).toBe('Mine');
    expect(mine).toMatchObject({ kept: [], overwritten: ['summary'] });
  });

  it('keeps entries that both windows added to a list, and removes those that either removed', () => {
    const fact = (text: string) => ({ text });
    const theirs = changeCard(packs, `${a}:pier`, base, { ...pier, facts: [...pier.facts, fact('Theirs.')] });
    const mine = changeCard(theirs.packs, `${a}:pier`, base, {
      ...pier,
      facts: [fact('Two.'), fact('Mine.')],
    });
    expect(cardOf(mine.packs, a, 'pier')?.facts).toEqual(['Two.', 'Theirs.', 'Mine.'].map(fact));
  });

  it('is undone without undoing later changes', () => {
    const done = changeCard(packs, `${a}:pier`, base, { ...pier, summary: 'Mine' });
    const later = changeCard(done.packs, `${a}:pier`, cardOf(done.packs, a, 'pier'), {
      ...pier,
      summary: 'Mine',
      description: 'Later',
    });
    const back = undoChanges(later.packs, done.changes).packs;
    expect(cardOf(back, a, 'pier')).toMatchObject({ summary: '', description: 'Later' });
  });
});

describe('moving', () => {
  it('keeps relations in both directions, and gives an unused id', () => {
    const done = moveCards(packs, [`${a}:harbour`, `${a}:pier`, `${b}:west-pier`, `${a}:gone`], b);
    expect(done.keys).toEqual([`${b}:harbour-club`, `${b}:west-pier-2`, `${b}:west-pier`]);
    expect(cardOf(done.packs, b, 'harbour-club')?.relations[0]?.to).toBe('west-pier-2');
    expect(cardOf(done.packs, a, 'town')?.relations[0]?.to).toBe(`${b}:harbour-club`);
    expect(areSound(done.packs)).toBe(true);
    const back = undoChanges(done.packs, done.changes).packs;
    expect(cardOf(back, a, 'town')).toEqual(cardOf(packs, a, 'town'));
    expect(cardOf(back, a, 'harbour')).toEqual(cardOf(packs, a, 'harbour'));
    expect(back[1]).toEqual(second);
  });

  it('of nothing changes nothing', () => {
    expect(moveCards(packs, [], b)).toEqual({ packs, changes: [], keys: [], renamed: new Map() });
  });

  it('to a pack that was removed leaves the cards where they are', () => {
    const keys = [`${a}:harbour`];
    expect(moveCards(packs, keys, 'own.gone')).toEqual({ packs, changes: [], keys, renamed: new Map() });
  });
});

describe('merging', () => {
  it('keeps the names, facts and relations of both, and redirects relations to the remaining card', () => {
    const done = mergeCards(packs, `${a}:harbour`, `${a}:pier`);
    const pier = cardOf(done.packs, a, 'pier');
    expect(pier?.aliases.map(({ text }) => text)).toEqual(['The Pier', 'Harbour Club']);
    expect(pier?.facts.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(pier?.relations).toEqual([]);
    expect(cardOf(done.packs, a, 'harbour')).toBeUndefined();
    expect(cardOf(done.packs, a, 'town')?.relations[0]?.to).toBe('pier');
    expect(areSound(done.packs)).toBe(true);
    const back = undoChanges(done.packs, done.changes).packs;
    for (const id of ['harbour', 'pier', 'town']) expect(cardOf(back, a, id)).toEqual(cardOf(packs, a, id));
  });

  it('across packs keeps relations too', () => {
    const done = mergeCards(packs, `${a}:harbour`, `${b}:west-pier`);
    expect(cardOf(done.packs, b, 'west-pier')?.relations[0]?.to).toBe(`${a}:pier`);
    expect(cardOf(done.packs, a, 'town')?.relations[0]?.to).toBe(`${b}:west-pier`);
    expect(areSound(done.packs)).toBe(true);
  });
});
