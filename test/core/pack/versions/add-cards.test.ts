/** Cards that come to a pack that is there, and how two versions of a card differ. */
import { describe, expect, it } from 'vitest';
import type { Card, Pack } from '../../../../components/core/pack/model.ts';
import { parsePack } from '../../../../components/core/pack/parse-pack.ts';
import { addCards } from '../../../../components/core/pack/versions/add-cards.ts';
import { compareCards } from '../../../../components/core/pack/versions/compare-cards.ts';

function packOf(cards: object[], more: object = {}): Pack {
  const parsed = parsePack({ id: 'p', title: 'P', cards, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
const cardOf = (card: object) => packOf([{ name: 'Ann Lee', ...card }]).cards[0] as Card;

describe('cards that are added', () => {
  it('complete those of the same name and kind, and do not change their contents', () => {
    const old = packOf([{ name: 'Ann Lee', description: 'Mayor', aliases: ['Annie'] }]);
    const pack = addCards(
      old,
      packOf([{ name: 'ann  lee', description: 'Judge', summary: 'New.', aliases: ['Annie', 'A. Lee'] }]),
    );
    expect(pack.cards).toMatchObject([
      {
        id: 'ann-lee',
        name: 'Ann Lee',
        description: 'Mayor',
        summary: 'New.',
        aliases: [{ text: 'Annie' }, { text: 'A. Lee' }],
      },
    ]);
  });

  it('complete a card if either has no kind', () => {
    const old = packOf([{ name: 'Ann Lee' }, { name: 'Quay', kind: 'place' }]);
    const pack = addCards(old, packOf([{ name: 'Ann Lee', kind: 'person' }, { name: 'Quay' }]));
    expect(pack.cards.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Ann Lee person', 'Quay place']);
  });

  it('come after the others, with valid ids and relations', () => {
    const old = packOf(
      [
        { id: 'x', name: 'Ann Lee' },
        { id: 'y', name: 'Bob Ray' },
      ],
      { references: [{ id: 'r', title: 'R' }] },
    );
    const added = packOf(
      [
        { id: 'x', name: 'Eve Orr', relations: [{ to: 'z', text: 'knows' }] },
        { id: 'z', name: 'Bob Ray' },
      ],
      {
        references: [
          { id: 'r', title: 'R' },
          { id: 's', title: 'S' },
        ],
      },
    );
    const pack = addCards(old, added);
    expect(pack.cards.map(({ id }) => id)).toEqual(['x', 'y', 'eve-orr']);
    expect(pack.cards[2]?.relations).toMatchObject([{ to: 'y' }]);
    expect(pack.references.map(({ id }) => id)).toEqual(['r', 's']);
    expect(parsePack(JSON.parse(JSON.stringify(pack))).ok).toBe(true);
  });
});

describe('two versions of a card', () => {
  it('do not differ if only the order does', () => {
    expect(compareCards(cardOf({ aliases: ['a b', 'c d'] }), cardOf({ aliases: ['c d', 'a b'] }))).toEqual(
      [],
    );
  });

  it.each<[object, object, object]>([
    [{ summary: 'Old.' }, { summary: 'New.' }, { field: 'summary', before: 'Old.', after: 'New.' }],
    [{}, { kind: 'person' }, { field: 'kind', before: 'topic', after: 'person' }],
    [
      { aliases: ['a b', 'c d'] },
      { aliases: ['c d', { text: 'e f', strength: 'weak' }] },
      { field: 'aliases', before: 'a b', after: 'e f (weak)' },
    ],
    [
      { facts: [{ text: 'Since', date: '2019' }] },
      { facts: [{ text: 'Since', date: '2021' }] },
      { field: 'facts', before: '2019: Since', after: '2021: Since' },
    ],
    [
      { links: [{ title: 'A', url: 'https://a.example/' }] },
      {},
      { field: 'links', before: 'A https://a.example/', after: '' },
    ],
  ])('%j, %j', (before, after, change) => {
    expect(compareCards(cardOf(before), cardOf(after))).toEqual([change]);
  });
});
