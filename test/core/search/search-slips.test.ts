/** The popup's first result for a misspelt name, in packs of any subject and script. */
import { describe, expect, it } from 'vitest';
import bundled from '../../../assets/packs/geneva-2021.json' with { type: 'json' };
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { createCardSearch } from '../../../components/core/search/search-cards.ts';
import { editsBetween } from '../../../components/core/text/edit-distance.ts';
import { generatePack } from '../../bench/generate-pack.ts';

function parsed(content: unknown): Pack {
  const result = parsePack(content);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

const names = [
  'Ingrid Halvorsen',
  'Tomasz Wiśniewski',
  'Северин Головко',
  'Ελένη Παπαδοπούλου',
  'محمود الشريف',
  'नरेन्द्र शर्मा',
  '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪',
  'Oslo',
  'Harbour Watch',
  'Harald',
  'Tromsø',
  'Inger',
  'Wiśniewska Foundation',
  'トランプタワー',
];
const made = createCardSearch([
  parsed({ id: 'made', title: 'Made', cards: names.map((name, at) => ({ name, id: `c${at}` })) }),
]);
const real = createCardSearch([parsed(bundled)]);

describe('a misspelt name', () => {
  it.each([
    'ptuin',
    'puitn',
    'putni',
    'uptin',
    'ptin',
    'putiin',
    'pitin',
    'vladimir ptuin',
    'vladmiir putin',
    'путни',
  ])('finds Putin first: %s', (typed) => expect(real.search(typed, 5)[0]?.name).toBe('Vladimir Putin'));

  it.each([
    ['bdien', 'Joe Biden'],
    ['navlany', 'Alexei Navalny'],
  ])('finds its card first in the pack that comes with Sidelight: %s', (typed, name) => {
    expect(real.search(typed, 5)[0]?.name).toBe(name);
  });

  it.each([
    ['havlorsen', 'Ingrid Halvorsen'],
    ['halvosren', 'Ingrid Halvorsen'],
    ['ingrdi halvorsen', 'Ingrid Halvorsen'],
    ['wisneiwski', 'Tomasz Wiśniewski'],
    ['головоk', 'Северин Головко'],
    ['голвоко', 'Северин Головко'],
    ['παπαδοπουολυ', 'Ελένη Παπαδοπούλου'],
    ['الشيرف', 'محمود الشريف'],
    ['トランタプワー', 'トランプタワー'],
    ['olso', 'Oslo'],
    ['trosmo', 'Tromsø'],
    ['ahrbour', 'Harbour Watch'],
  ])('finds its card first in a pack of other names: %s', (typed, name) => {
    expect(made.search(typed, 5)[0]?.name).toBe(name);
  });

  it('finds its card among a great many', () => {
    const pack = generatePack(2_000);
    const search = createCardSearch([
      {
        ...pack,
        cards: [
          ...pack.cards,
          ...parsed({ id: 'x', title: 'X', cards: [{ name: 'Quirzel Vandomar' }] }).cards,
        ],
      },
    ]);
    expect(search.search('vanodmar', 3)[0]?.name).toBe('Quirzel Vandomar');
    expect(search.search('quirzle vandomar', 3)[0]?.name).toBe('Quirzel Vandomar');
  });

  it('highlights the intended word', () => {
    expect(made.search('havlorsen', 1)[0]?.matched).toEqual({ text: 'Ingrid Halvorsen', ranges: [[7, 16]] });
  });
});

describe('a correctly spelt query', () => {
  it.each([
    ['har', ['Harald', 'Harbour Watch']],
    ['harald', ['Harald']],
    ['oslo', ['Oslo']],
    ['ing', ['Inger', 'Ingrid Halvorsen']],
  ])('finds exact and prefix matches first: %s', (typed, first) => {
    expect(
      made
        .search(typed, 5)
        .slice(0, first.length)
        .map(({ name }) => name),
    ).toEqual(first);
  });

  it('allows no misspelling in three letters', () => {
    expect(made.search('lso', 5).map(({ by, name }) => `${by} ${name}`)).not.toContain('fuzzy Inger');
    expect(real.search('pu', 5).every(({ by }) => by !== 'fuzzy')).toBe(true);
  });
});

describe('misspellings between words', () => {
  it.each([
    ['putin', 'putin', 0],
    ['ptuin', 'putin', 1],
    ['puti', 'putin', 1],
    ['puttin', 'putin', 1],
    ['patin', 'putin', 1],
    ['𠮷田a', 'a𠮷田', undefined],
    ['田𠮷ab', '𠮷田ab', 1],
    ['planting', 'putin', undefined],
  ])('%s and %s', (one, other, misspellings) => expect(editsBetween(one, other, 1)).toBe(misspellings));
});
