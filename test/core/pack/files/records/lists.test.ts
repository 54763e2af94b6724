/** JSON that is no pack: lists of things, as programs and public data have them. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';

function cardsOf(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const result = readPack('x.json', new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.pack.cards;
}

describe('a list in JSON', () => {
  it.each<[string, unknown]>([
    [
      'of objects',
      [
        { name: 'Ann Lee', role: 'mayor' },
        { name: 'Bob Ray', role: 'judge' },
      ],
    ],
    [
      'under a key',
      {
        data: [
          { name: 'Ann Lee', role: 'mayor' },
          { name: 'Bob Ray', role: 'judge' },
        ],
      },
    ],
    [
      'under a key of a wrapping object',
      {
        status: 'ok',
        data: {
          members: [
            { name: 'Ann Lee', role: 'mayor' },
            { name: 'Bob Ray', role: 'judge' },
          ],
        },
      },
    ],
    [
      'beside an object that describes the answer',
      {
        meta: { page: 1 },
        response: {
          people: [
            { name: 'Ann Lee', role: 'mayor' },
            { name: 'Bob Ray', role: 'judge' },
          ],
        },
      },
    ],
    ['a line each', '{"name": "Ann Lee", "role": "mayor"}\n{"name": "Bob Ray", "role": "judge"}\n'],
    [
      'a line each, with empty lines between them and other fields first',
      '{"name": "Ann Lee", "role": "mayor"}\n\n{"role": "judge", "name": "Bob Ray"}\n',
    ],
    [
      'of rows below one of headings',
      [
        ['Name', 'Role'],
        ['Ann Lee', 'mayor'],
        ['Bob Ray', 'judge'],
      ],
    ],
    [
      'of rows beside their columns',
      {
        columns: ['name', 'role'],
        index: [0, 1],
        data: [
          ['Ann Lee', 'mayor'],
          ['Bob Ray', 'judge'],
        ],
      },
    ],
    ['by column', { name: { 0: 'Ann Lee', 1: 'Bob Ray' }, role: { 0: 'mayor', 1: 'judge' } }],
    ['by name', { 'Ann Lee': { role: 'mayor' }, 'Bob Ray': { role: 'judge' } }],
    [
      'with nested names',
      [
        { name: { first: 'Ann', last: 'Lee' }, role: 'mayor' },
        { name: { first: 'Bob', last: 'Ray' }, role: 'judge' },
      ],
    ],
  ])('%s', (_, value) => {
    expect(cardsOf(value)).toMatchObject([
      { name: 'Ann Lee', description: 'mayor' },
      { name: 'Bob Ray', description: 'judge' },
    ]);
  });

  it('may contain only names, or terms with their texts', () => {
    expect(cardsOf(['Ann Lee', 'Bob Ray'])).toMatchObject([{ name: 'Ann Lee' }, { name: 'Bob Ray' }]);
    expect(cardsOf({ Osmosis: 'Water moves.', Mitosis: 'A cell divides.' })).toMatchObject([
      { name: 'Osmosis', summary: 'Water moves.' },
      { name: 'Mitosis' },
    ]);
  });

  it('may have names under their kinds, or other names under names', () => {
    expect(cardsOf({ politicians: ['Ann Lee'], cities: ['Bath', 'York'] })).toMatchObject([
      { name: 'Ann Lee', kind: 'person' },
      { name: 'Bath', kind: 'place' },
      { name: 'York', kind: 'place' },
    ]);
    expect(cardsOf({ 'Ann Lee': ['Annie Lee', 'A. Lee'], 'Bob Ray': [] })).toMatchObject([
      { name: 'Ann Lee', aliases: [{ text: 'Annie Lee' }, { text: 'A. Lee' }] },
      { name: 'Bob Ray', aliases: [] },
    ]);
  });

  it('reports where in the file a card is', () => {
    const text = '[\n{"name": "Ann Lee", "aliases": ["x"]},\n{"name": "Bob Ray", "aliases": []}\n]';
    const result = readPack('x.json', new TextEncoder().encode(text));
    expect(result.warnings).toContainEqual(expect.objectContaining({ line: 2, card: 'Ann Lee' }));
  });

  it('in the Popolo format has people and organisations, their other names, links and items', () => {
    const cards = cardsOf({
      persons: [
        {
          id: 'p1',
          name: 'Ann Lee',
          other_names: [{ name: 'Annie Lee' }],
          birth_date: '1971-02-03',
          gender: 'female',
          summary: 'Mayor',
          biography: 'Mayor since 2019.',
          links: [{ url: 'https://lee.example' }],
          identifiers: [{ scheme: 'wikidata', identifier: 'Q5' }],
        },
      ],
      organizations: [{ id: 'o1', name: 'Town Council', classification: 'legislature' }],
      memberships: [{ person_id: 'p1', organization_id: 'o1' }],
    });
    expect(cards).toMatchObject([
      {
        name: 'Ann Lee',
        kind: 'person',
        aliases: [{ text: 'Annie Lee' }],
        facts: [{ date: '1971-02-03' }],
        description: 'Mayor',
        summary: 'Mayor since 2019.',
        links: [{ url: 'https://lee.example' }],
        wikidata: 'Q5',
      },
      { name: 'Town Council', kind: 'organisation' },
    ]);
  });
});

it('the name of something inside a person is no part of the name of the person', () => {
  const cards = cardsOf([
    { firstName: 'Ann', lastName: 'Lee', party: { name: 'D' } },
    { firstName: 'Bob', lastName: 'Ray', party: { name: 'R' } },
  ]);
  expect(cards.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
});

it('a person inside each object is found by the content', () => {
  const cards = cardsOf([
    { person: { name: 'Ann Lee' }, role: 'mayor' },
    { person: { name: 'Bob Ray' }, role: 'judge' },
  ]);
  expect(cards.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
});
