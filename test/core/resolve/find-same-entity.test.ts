/** Which cards of two packs are one. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { entitiesOf } from '../../../components/core/resolve/find-same-entity.ts';

type Given = Record<string, unknown>;

function packOf(id: string, cards: readonly Given[]): Pack {
  const parsed = parsePack({ id, title: id, cards: cards.map((card) => ({ kind: 'person', ...card })) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.pack;
}

/** Keys of the cards that are one. */
const together = (a: readonly Given[], b: readonly Given[]): string[][] =>
  entitiesOf([packOf('a', a), packOf('b', b)]).map(({ keys }) => keys);

const name = 'Ann Lee';
const both = [['a:ann-lee', 'b:ann-lee']];

describe('the same name in two packs is one card', () => {
  it.each<[string, Given, Given]>([
    ['neither is described', {}, {}],
    ['one is described', { description: 'A painter' }, {}],
    ['one has an item', { wikidata: 'Q5' }, { description: 'A painter' }],
    ['they share a word', { description: 'Painter in Rome' }, { summary: 'Famous as a PAINTER.' }],
    [
      'they share a word, one has an item',
      { description: 'Painter', wikidata: 'Q5' },
      { summary: 'A painter.' },
    ],
    [
      'they share an address',
      { description: 'Painter', links: [{ title: 'Home', url: 'https://www.lee.example/a/' }] },
      { description: 'Malerin', links: [{ title: 'Seite', url: 'http://lee.example/a' }] },
    ],
  ])('where %s', (_, a, b) => {
    expect(together([{ name, ...a }], [{ name, ...b }])).toEqual(both);
  });
});

describe('the same name in two packs is two cards', () => {
  it.each<[string, Given, Given]>([
    [
      'they are described without a word in common',
      { description: 'A painter' },
      { summary: 'Rowed for Kent.' },
    ],
    ['one of these has an item', { description: 'A painter', wikidata: 'Q5' }, { description: 'A rower' }],
    [
      'they share short and small words only',
      { description: 'Painter who came from Rio' },
      { description: 'Rower who is from Rio' },
    ],
    ['they share the name alone', { summary: 'Annie Lee, or Ann Lee, paints' }, { summary: 'Ann Lee rowed' }],
    ['their items differ', { wikidata: 'Q5' }, { wikidata: 'Q6' }],
    ['their genders differ', { gender: 'female' }, { gender: 'male' }],
    ['their kinds differ', { kind: 'person' }, { kind: 'topic' }],
  ])('where %s', (_, a, b) => {
    expect(together([{ name, ...a }], [{ name, ...b }])).toEqual([]);
  });

  it('if one pack has that item on another card', () => {
    const withItem = [{ name: 'Ann Lee Jr', wikidata: 'Q5' }, { name }];
    expect(together(withItem, [{ name, wikidata: 'Q5' }])).toEqual([['a:ann-lee-jr', 'b:ann-lee']]);
  });

  it('if one pack has the name twice', () => {
    expect(together([{ name }, { id: 'second', name }], [{ name }])).toEqual([]);
  });
});
