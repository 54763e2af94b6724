/** The popup's search in packs too large for Fuse alone, compared with Fuse on all cards. */
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { createCardSearch, fuseOptions } from '../../../components/core/search/search-cards.ts';
import { generatePack } from '../../bench/generate-pack.ts';
import { typedQueries } from '../../bench/typed-queries.ts';

/** More than Fuse is ever given, so that not all cards reach it. */
const count = 700;
const pack = generatePack(count);
const search = createCardSearch([pack]);
const everything = new Fuse(
  pack.cards.map((card) => ({
    key: `${pack.id}:${card.id}`,
    card,
    names: [card.name, ...card.aliases.map(({ text }) => text)],
    folded: [],
    description: card.description,
  })),
  fuseOptions,
);

describe('search in a large pack', () => {
  it('finds the same card first as Fuse on all cards, if that is the right one', () => {
    const right = typedQueries(pack, 40).filter(
      ({ typed, key }) => everything.search(typed, { limit: 1 })[0]?.item.key === key,
    );
    expect(right.length).toBeGreaterThan(20);
    expect(right.filter(({ typed, key }) => search.search(typed, 1)[0]?.key !== key)).toEqual([]);
  }, 60_000);

  it('finds words with the typed prefix, in names of any script', () => {
    for (const card of pack.cards.slice(0, 30)) {
      const word = card.name.split(' ').at(-1) ?? '';
      const hits = search.search(word, count);
      expect(hits.map(({ key }) => key)).toContain(`${pack.id}:${card.id}`);
    }
  });

  it('finds a card by its description', () => {
    const [city = ''] = pack.cards
      .filter(({ kind }) => kind === 'project')
      .map(({ description }) => description);
    expect(search.search(city, 5).some(({ matched }) => matched.text === city)).toBe(true);
  });

  it('finds nothing for words that are on no card', () => {
    expect(search.search('qxzqxzqxz', 5)).toEqual([]);
    expect(search.search('   ', 5)).toEqual([]);
  });
});

describe('generated packs', () => {
  it('are the same in every run, with four aliases per card', () => {
    expect(generatePack(300)).toEqual(generatePack(300));
    expect(pack.cards.flatMap(({ aliases }) => aliases)).toHaveLength(4 * count);
  });

  it('share surnames between cards', () => {
    // More cards share names: 700 are too few to show it.
    const weak = generatePack(3_000).cards.flatMap(({ aliases }) =>
      aliases.filter(({ strength }) => strength === 'weak'),
    );
    expect(new Set(weak.map(({ text }) => text)).size).toBeLessThan(weak.length * 0.9);
  });
});
