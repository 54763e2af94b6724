import { describe, expect, it } from 'vitest';
import { keepIds } from '../../../../components/core/pack/keep-ids.ts';
import type { Pack } from '../../../../components/core/pack/model.ts';
import { parsePack } from '../../../../components/core/pack/parse-pack.ts';
import { comparePacks } from '../../../../components/core/pack/versions/compare-packs.ts';
import { compareVersions } from '../../../../components/core/pack/versions/compare-versions.ts';

function packOf(cards: readonly object[], version = '1'): Pack {
  const parsed = parsePack({ id: 'p', title: 'P', version, cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
/** As it comes out of a file or a database. */
const again = (pack: Pack): Pack => packOf(JSON.parse(JSON.stringify(pack.cards)), pack.version);

describe('two packs with the same id', () => {
  it('are the same if one was stored and the other read from the same cards', () => {
    const cards = [{ name: 'Rotterdam', aliases: ['Europoort'] }, { name: 'C++' }, { name: 'Женева' }];
    const given = packOf(cards);
    expect(comparePacks(again(given), packOf(cards))).toEqual({
      added: [],
      removed: [],
      changed: [],
      version: 'same',
    });
  });

  it.each<[string, object, object]>([
    [
      'another order of fields',
      { name: 'A', kind: 'place', summary: 'S' },
      { summary: 'S', kind: 'place', name: 'A' },
    ],
    ['another order of aliases', { name: 'A', aliases: ['BC', 'DE'] }, { name: 'A', aliases: ['DE', 'BC'] }],
    ['a duplicate alias', { name: 'A', aliases: ['BC', 'BC'] }, { name: 'A', aliases: ['BC'] }],
    ['an alias as text or object', { name: 'A', aliases: ['BC'] }, { name: 'A', aliases: [{ text: 'BC' }] }],
    ['a default written out', { name: 'A' }, { name: 'A', marked: true, links: [] }],
    [
      'a note said to be no key note',
      { name: 'A', since: [{ text: 'x' }] },
      { name: 'A', since: [{ text: 'x', key: false }] },
    ],
  ])('are the same despite %s', (_what, one, other) => {
    expect(comparePacks(packOf([one]), packOf([other])).changed).toEqual([]);
  });

  it.each<[string, object]>([
    ['summary', { summary: 'Other.' }],
    ['alias', { aliases: ['Other'] }],
    ['strength', { aliases: [{ text: 'BC', strength: 'weak' }] }],
    ['order of facts', { facts: [{ text: 'two' }, { text: 'one' }] }],
    ['key note', { since: [{ text: 'x', key: true }] }],
  ])('differ if the %s differs', (_what, change) => {
    const card = {
      name: 'A',
      aliases: ['BC'],
      facts: [{ text: 'one' }, { text: 'two' }],
      since: [{ text: 'x' }],
    };
    expect(comparePacks(packOf([card]), packOf([{ ...card, ...change }])).changed).toEqual(['A']);
  });
});

describe('versions', () => {
  it.each([
    ['1.0', '1.0.0'],
    ['v1.2', '1.2'],
    ['Version 3', '3.0'],
    ['1.2.0+build.7', '1.2'],
    ['2021-06-15', '2021.6.15'],
    ['15.06.2021', '2021-06-15'],
    ['06/15/2021', '15/06/2021'],
    ['20210615', '2021-06-15'],
    ['１.２', '1.2'],
    ['', ''],
  ])('%j and %j are the same', (one, other) => {
    expect([compareVersions(one, other), compareVersions(other, one)]).toEqual([0, 0]);
  });

  it.each([
    ['1.9', '1.10'],
    ['1.0-beta', '1.0'],
    ['1.0-alpha.2', '1.0-beta.1'],
    ['2.0-rc1', '2.0-rc.2'],
    ['1.0', '1.0.1'],
    ['1.0', '1.0b'],
    ['v1.9', '2'],
    ['2021-06', '2021-06-15'],
    ['2021-09-30', '2021-10-01'],
    ['31.12.2020', '01.01.2021'],
    ['2021-12', 'v2022'],
    ['99999999999999999998', '99999999999999999999'],
  ])('%j is older than %j', (older, newer) => {
    expect(compareVersions(older, newer)).toBeGreaterThan(0);
    expect(compareVersions(newer, older)).toBeLessThan(0);
  });
});

describe('a pack that replaces another', () => {
  it('keeps its cards’ ids, and relations refer to them', () => {
    const before = packOf([{ name: 'C++' }, { name: 'Java' }]);
    const after = packOf([
      { name: 'C#' },
      { name: 'C++' },
      {
        name: 'Java',
        relations: [{ to: packOf([{ name: 'C#' }, { name: 'C++' }]).cards[1]?.id, text: 'follows' }],
      },
    ]);
    const kept = keepIds(before, after);
    expect(kept.cards.map(({ id }) => id)).toEqual([expect.stringMatching(/^c-\w+$/), 'c', 'java']);
    expect(kept.cards[2]?.relations).toMatchObject([{ to: 'c' }]);
    expect(comparePacks(before, kept)).toMatchObject({ added: ['C#'], removed: [], changed: ['Java'] });
  });

  it('does not change ids chosen by an author', () => {
    const before = packOf([{ name: 'Rotterdam', id: 'harbour-1' }]);
    const after = packOf([{ name: 'Rotterdam', id: 'harbour-2' }]);
    expect(keepIds(before, after)).toBe(after);
  });
});
