/** Files that are made to do harm, or are damaged: read as text, within bounds, in every form that is taken. */
import { writeOds } from 'hucre/ods';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../../components/core/pack/files/export-pack.ts';
import { packForms } from '../../../../components/core/pack/files/pack-forms.ts';
import { readFile, readPack } from '../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../scripts/pack/line-of-remark.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
async function read(name: string, bytes: Uint8Array) {
  const result = await readFile(name, bytes);
  const said = result.warnings.map(textOfRemark);
  return result.ok
    ? { cards: result.pack.cards, pack: result.pack, said, rows: result.rows }
    : { refused: result.problems.map(textOfRemark), said };
}

const attack = '</script><img src=x onerror="globalThis.hit=1"><svg onload=hit()>';
const rowsWith = (cell: CellValue): CellValue[][] => [
  ['Name', 'Notes'],
  ['Ann Lee', cell],
  ['Bob Ray', 'Fine.'],
];

describe('markup in a cell', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['people.xlsx', () => writeXlsx({ sheets: [{ name: 'S', rows: rowsWith(attack) }] })],
    ['people.ods', () => writeOds({ sheets: [{ name: 'S', rows: rowsWith(attack) }] })],
    ['people.csv', () => utf8(`Name,Notes\nAnn Lee,"${attack.replaceAll('"', '""')}"\nBob Ray,Fine.`)],
    ['people.json', () => utf8(JSON.stringify([{ name: 'Ann Lee', notes: attack }, { name: 'Bob Ray' }]))],
  ])('of %s is text, in the card and in every export', async (name, make) => {
    const { cards = [], pack } = await read(name, await make());
    expect(cards[0]).toMatchObject({ name: 'Ann Lee', summary: attack });
    if (!pack) throw new Error('no pack');
    const page = exportPack(pack, 'page').content.toString();
    expect(page.split('<script').length).toBe(2);
    expect(page).not.toMatch(/<img|<svg|\son\w+="/);
    for (const form of packForms) expect(() => exportPack(pack, form)).not.toThrow();
  });
});

describe('addresses in a cell', () => {
  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x'])(
    '%s is no link',
    async (url) => {
      const bytes = await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['Name', 'Link'],
              ['Ann Lee', url],
              ['Bob Ray', 'https://x.example/'],
            ],
          },
        ],
      });
      const { cards } = await read('x.xlsx', bytes);
      expect(cards?.map(({ links }) => links.map((link) => link.url))).toEqual([[], ['https://x.example/']]);
    },
  );
});

describe('headings and names that are properties of every object', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  it.each<[string, (rows: string[][]) => Uint8Array | Promise<Uint8Array>]>([
    ['a workbook', (rows) => writeXlsx({ sheets: [{ name: '__proto__', rows }] })],
    ['a table', (rows) => utf8(rows.map((row) => row.join(',')).join('\n'))],
    [
      'a glossary',
      (rows) =>
        utf8(
          rows
            .slice(1)
            .map(([term]) => `# ${term?.replaceAll('_', String.raw`\_`)}\n\nText of it.\n`)
            .join('\n'),
        ),
    ],
    ['a list', (rows) => utf8(JSON.stringify(rows.slice(1).map(([name]) => ({ name, note: 'x' }))))],
  ])('in %s are treated as data', async (what, make) => {
    const rows = [['Name', ...keys], ...keys.map((key) => [`${key} Lee`, ...keys])];
    const { cards } = await read(what === 'a glossary' ? 'x.md' : 'x', await make(rows));
    expect(cards?.map(({ name }) => name)).toEqual(keys.map((key) => `${key} Lee`));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a workbook of unusual shape', () => {
  it('is read up to its thousandth column, and this is reported', async () => {
    const wide = (cell: (at: number) => string) => Array.from({ length: 1_200 }, (_, at) => cell(at));
    const rows = [
      wide((at) => (at === 0 ? 'Name' : `Column ${at}`)),
      wide((at) => (at === 0 ? 'Ann Lee' : 'x')),
    ];
    const { cards, said } = await read('x.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows }] }));
    expect(cards).toMatchObject([{ name: 'Ann Lee' }]);
    expect(said[0]).toBe('Only the first 1000 of 1200 columns were read.');
  });

  it('has numbers read as dates under a heading for dates', async () => {
    const rows = [
      ['Name', 'Date of birth'],
      ['Ann Lee', 25_934],
      ['Bob Ray', 30_000],
    ];
    const { cards, said } = await read('x.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows }] }));
    expect(cards?.map(({ facts }) => facts[0]?.date)).toEqual(['1971-01-01', '1982-02-18']);
    expect(said).toContainEqual(expect.stringMatching(/^The day number 25934 was read as 1971-01-01/));
  });

  it('with only one empty sheet, or only hidden ones, is refused with a message', async () => {
    for (const sheet of [
      { name: 'S', rows: [] },
      { name: 'S', rows: [['Name'], ['Ann Lee']], hidden: true },
    ]) {
      const bytes = await writeXlsx({ sheets: [sheet, { name: 'Empty', rows: [] }] });
      expect((await read('x.xlsx', bytes)).refused).toEqual([expect.stringMatching(/^a workbook without/)]);
    }
  });

  it('truncated anywhere is refused and never throws', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'S', rows: rowsWith('x') }] });
    for (let part = 1; part < 20; part++) {
      const cut = await read('x.xlsx', whole.subarray(0, Math.floor((whole.length * part) / 20)));
      expect(cut.refused, `${part}/20`).toHaveLength(1);
    }
  });
});

describe('a text file', () => {
  it('in two encodings is read in both', async () => {
    const bytes = Uint8Array.from([
      ...utf8('Name,Notes\nZoë Lee,naïve\n'),
      ...[...'Andr\xe9 Ray,caf\xe9\n'].map((letter) => letter.charCodeAt(0)),
    ]);
    const { cards, said } = await read('x.csv', bytes);
    expect(cards?.map(({ name }) => name)).toEqual(['Zoë Lee', 'André Ray']);
    expect(said[0]).toMatch(/^The file isn’t in UTF-8 and was read as windows-1252: “André”/);
  });

  it.each([
    ['formulas', '=1+1', '-2+3', '+4', '@SUM(A1)'],
    ['control characters', 'a\u0007b', 'c\u2028d', '\u202egnp', 'e\u0000f'.replace('\u0000', '')],
  ])('with %s is exported and read back unchanged', async (_, ...cells) => {
    const cards = cells.map((text, at) => ({ name: `Name ${at}`, summary: text, description: '' }));
    const first = await read('x.json', utf8(JSON.stringify({ id: 'x', title: 'X', cards })));
    if (!first.pack) throw new Error(first.refused?.join());
    const { content } = exportPack(first.pack, 'csv');
    const again = await read('x.csv', typeof content === 'string' ? utf8(content) : content);
    expect(again.cards?.map(({ summary }) => summary)).toEqual(first.cards?.map(({ summary }) => summary));
    expect(String(content)).not.toMatch(/(?:^|,)[=+@-]/m);
  });
});

describe('what a reader of lists could stumble over', () => {
  const spaces = ' '.repeat(100_000);
  it.each<[string, string, string]>([
    ['a line of signs', 'x.csv', `Name,Role\n${'-'.repeat(100_000)}x,y\nAnn Lee,Mayor\n`],
    ['a line of spaces', 'x.txt', `a${spaces}b\nAnn Lee\n`],
    ['spaces between names', 'x.txt', `Ann Lee,${spaces}Bob Ray,${spaces}Cy Day`],
    ['spaces in a list', 'x.csv', `name,aliases\nAnn Lee,[a${spaces}b\n`],
    [
      'lines without labels',
      'x.txt',
      `Name: Ann Lee\nRole: y\n${' z\n'.repeat(50_000)}Name: Bob Ray\nRole: q\n`,
    ],
    [
      'a name with very many texts',
      'x.csv',
      `name,notes\n${Array.from({ length: 20_000 }, (_, at) => `Ann Lee,${at}x`).join('\n')}`,
    ],
    [
      'objects with fields of their own',
      'x.json',
      JSON.stringify(Array.from({ length: 5_000 }, (_, at) => ({ name: `Ann Lee ${at}`, [`k${at}`]: 'x' }))),
    ],
  ])('is read in one pass: %s', (_what, name, text) => {
    const result = readPack(name, new TextEncoder().encode(text));
    expect(result.ok && result.pack.cards.length).toBeGreaterThan(0);
  });
});
