/** Warnings to a pack's author about names that pages will never show. */
import { expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { packWarnings } from '../../../components/core/pack-quality/pack-warnings.ts';
import { bundled } from '../bundled.ts';

function packOf(cards: readonly unknown[]): Pack {
  const parsed = parsePack({ id: 'test', title: 'Test', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.pack;
}

const messages = (...cards: unknown[]) => packWarnings(packOf(cards)).map(({ message }) => message);

it.each(['X', 'Ø', '東', 'é'])('a single character is reported once: %s', (name) => {
  expect(messages({ name })).toEqual([
    `“${name}” will not be found on pages: it is a single character; add a longer alias`,
  ]);
});

it.each(['!!!', '€', '🙂'])('a name without letters is reported once: %s', (name) => {
  expect(messages({ name })).toEqual([
    `“${name}” will not be found on pages: it has no letters or digits; add an alias that has some`,
  ]);
});

it('overlong names and forms are reported', () => {
  const long = Array.from({ length: 17 }, (_, at) => `Wort${at}`).join(' ');
  const plain = Array.from({ length: 17 }, () => 'Oe').join(' ');
  for (const name of [long, plain]) expect(messages({ name })[0]).toContain('more than 16 words');
  expect(
    packWarnings(packOf([{ name: 'Kesselring', aliases: [{ text: 'Kessel', forms: [long] }] }])),
  ).toEqual([{ path: 'cards[0].aliases[0]', message: expect.stringContaining('more than 16 words') }]);
});

it('forms that are found, endings, search-only or unmarked are not reported', () => {
  expect(
    messages(
      { name: 'Marks & Spencer', aliases: ['Canal+', '@marks', { text: 'R.-U.', strength: 'weak' }] },
      { name: 'Ann Lee', kind: 'person', aliases: [{ text: 'Kesselring', forms: ["Kesselring'in"] }] },
      { name: 'Radiohead', aliases: [{ text: 'Wort '.repeat(17), strength: 'search' }] },
      { name: '!!!', marked: false },
    ),
  ).toEqual([]);
});

it('an index of the whole pack gives the same result', () => {
  const pack = packOf([
    { name: 'X' },
    { name: 'Radiohead', aliases: ['Wort '.repeat(17), '@radiohead', 'AC/DC'] },
  ]);
  expect(packWarnings(pack, buildIndex([pack]))).toEqual(packWarnings(pack));
});

it('a name shared by many cards is found for each', () => {
  const cards = Array.from({ length: 40 }, (_, at) => ({ id: `c${at}`, kind: 'person', name: 'Ann Lee' }));
  expect(messages(...cards).filter((message) => message.includes('not be found'))).toEqual([]);
});

it('every form of the bundled pack is found, including handles', () => {
  expect(bundled.cards.flatMap(({ aliases }) => aliases).some(({ text }) => text.startsWith('@'))).toBe(true);
  expect(packWarnings(bundled).filter(({ message }) => message.includes('not be found'))).toEqual([]);
});
