import { describe, expect, it } from 'vitest';
import { maxCards, maxFile, readPack, tooLarge } from '../../../../components/core/pack/files/read-pack.ts';
import { lineOfRemark } from '../../../../scripts/pack/line-of-remark.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of ['\ufeff', ...text.split('')].entries())
    view.setUint16(at * 2, unit.charCodeAt(0), !big);
  return bytes;
};

/** What `check` would print of a file, without its name. */
function problemsOf(name: string, content: string | Uint8Array): string[] {
  const read = readPack(name, typeof content === 'string' ? utf8(content) : content);
  return read.ok ? [] : read.problems.map((problem) => lineOfRemark('F', problem));
}

function packOf(name: string, content: string | Uint8Array) {
  const read = readPack(name, typeof content === 'string' ? utf8(content) : content);
  if (!read.ok) throw new Error(read.problems.map((problem) => lineOfRemark(name, problem)).join('\n'));
  return read;
}

const five = `{
  "id": "harbours",
  "title": "Harbours",
  "cards": [{ "name": "Rotterdam" }]
}`;

describe('JSON', () => {
  it('can be a pack of five lines, in which a card needs only a name', () => {
    expect(five.split('\n')).toHaveLength(5);
    expect(packOf('x.json', five).pack).toMatchObject({
      id: 'harbours',
      cards: [{ name: 'Rotterdam', id: 'rotterdam' }],
    });
  });

  it.each([
    [
      '{"id": "a",\n "title": "A",\n "cards": [],}',
      'F:3:14: a field’s name in double quotation marks is missing',
    ],
    ['{"cards": [\n{"name": "A"},\n]}', 'F:3:1: a value is missing: take out a comma'],
    ['{\n// mine\n"id": "a"}', 'F:2:1: a comment: JSON has none'],
    ['{"id": "a"}\n{"id": "b"}', 'F:2:1: more after the end: a file holds one pack'],
    ["{'id': 'a'}", 'F:1:2: not JSON: put text in double quotation marks'],
    ['{"id": "a"\n "title": "A"}', 'F:2:2: a comma is missing'],
    ['{"id": "a', 'F:1:8: the closing quotation mark is missing'],
    ['{"id": "a"', 'F:1:11: a closing } is missing'],
    ['{"id": NaN}', 'F:1:8: not JSON'],
    ['null', 'F'],
    ['"a pack"', 'F'],
    ['[]', 'F: expected an object in braces'],
    ['[1, 2]', 'F: expected an object in braces'],
    ['{}', 'F:1:1: id: missing: add it'],
    [
      '{\n "id": "a", "title": "A",\n "cards": [\n  {"name": 7},\n  {"name": "B", "kind": "persn"}\n ]\n}',
      'F:4:12: cards[0].name: expected text in quotation marks, got 7',
    ],
  ])('%j', (text, problem) => {
    expect(problemsOf('x.json', text)[0]).toContain(problem);
  });

  it('reports every problem with its line, its card and how to fix it', () => {
    const text =
      '{"id": "A b", "title": "A", "cards": [\n{"name": "B", "kind": "persn",\n "aliases": ["x"]}]}';
    expect(problemsOf('x.json', text)).toEqual([
      'F:1:8: id: not an id: use lower-case letters, digits, dots and hyphens, at most 128, a letter or digit first',
      'F:2:23: “B”: cards[0].kind: "persn": write one of person, organisation, place, event, project, topic',
      'F:3:14: “B”: cards[0].aliases[0]: a single letter, which would match everywhere: write a longer form, or remove the alias',
    ]);
  });

  it('warns of unknown fields, and says which may be meant', () => {
    const { warnings } = packOf('x.json', five.replace('"name"', '"alisases": [], "colour": "red", "name"'));
    expect(warnings).toMatchObject([
      {
        line: 4,
        card: 'Rotterdam',
        field: 'cards[0].alisases',
        message: 'unknown field, ignored; did you mean “aliases”?',
      },
      {
        field: 'cards[0].colour',
        message: expect.stringMatching(/^unknown field, ignored; known fields: .*name/),
      },
    ]);
  });

  it.each([
    ['nam', 'did you mean “name”?'],
    ['NAME', 'did you mean “name”?'],
    ['sumary', 'did you mean “summary”?'],
    ['is', 'known fields: '],
  ])('says what a missing field may have been called: %s', (field, advice) => {
    const content = `{"id": "a", "title": "A", "cards": [{"${field}": "B"}]}`;
    const read = readPack('x.json', utf8(content));
    expect(read.ok).toBe(false);
    expect(read.warnings).toMatchObject([
      { field: `cards[0].${field}`, message: expect.stringContaining(advice) },
    ]);
  });

  it('may be nested arbitrarily deep without harm', () => {
    expect(problemsOf('x.json', '['.repeat(200_000) + ']'.repeat(200_000))[0]).toMatch(
      /nested more than 32 levels deep/,
    );
    expect(problemsOf('x.json', '['.repeat(200_000))[0]).toMatch(/JSON|missing/);
  });
});

describe('tables', () => {
  it.each([
    ['as it is', 'name,kind\nPort of A,place\n'],
    ['with a byte order mark', '\ufeffname,kind\nPort of A,place\n'],
    ['as Excel saves it in much of Europe', 'name;kind\r\nPort of A;place\r\n'],
    ['as old Macs did', 'name,kind\rPort of A,place\r'],
    ['with its separator named', 'sep=|\r\nname|kind\r\nPort of A|place\r\n'],
    ['of tabs', 'name\tkind\nPort of A\tplace'],
    ['with quotation marks', '"name","kind"\n"Port of A","place"\n'],
    ['with empty lines and cells', 'name,kind,,\n\n,,,\nPort of A,place,,\n\n'],
    ['with headings in capitals and another order', 'KIND,Name\nplace,Port of A\n'],
    ['in UTF-16', utf16('name\tkind\r\nPort of A\tplace\r\n')],
    ['in UTF-16, the other way round', utf16('name\tkind\r\nPort of A\tplace\r\n', true)],
  ])('%s', (_what, content) => {
    const { pack, form } = packOf('Harbour towns.csv', content);
    expect(form).toBe('table');
    expect(pack).toMatchObject({ id: 'harbour-towns', title: 'Harbour towns' });
    expect(pack.cards).toMatchObject([{ name: 'Port of A', kind: 'place', id: 'port-of-a' }]);
    expect(pack.cards).toHaveLength(1);
  });

  it('can have every column', () => {
    const text = `# id: towns
# title: Towns, and more
# Language: de
"# as of: 2021-06"
# made by hand
name,aliases,weak,ambiguous_aliases,search aliases,confusables,wikidata,links,gender,marked,summary
A-Stadt,"A-Burg | Ah\\|Stadt",US,,Ah,B-Stadt|C-Stadt,http://www.wikidata.org/entity/Q12,A <https://a.example/> | https://b.example/,,no,"Two
lines, one cell"`;
    expect(packOf('x.csv', text).pack).toMatchObject({
      id: 'towns',
      title: 'Towns, and more',
      language: 'de',
      asOf: '2021-06',
      cards: [
        {
          aliases: [
            { text: 'A-Burg', strength: 'strong' },
            { text: 'Ah|Stadt', strength: 'strong' },
            { text: 'US', strength: 'weak' },
            { text: 'Ah', strength: 'search' },
          ],
          confusables: [{ text: 'B-Stadt' }, { text: 'C-Stadt' }],
          wikidata: 'Q12',
          links: [
            { title: 'A', url: 'https://a.example/' },
            { title: 'https://b.example/', url: 'https://b.example/' },
          ],
          marked: false,
          summary: 'Two\nlines, one cell',
        },
      ],
    });
  });

  it.each([
    [
      '1,2\n3,4',
      'F:1: no column “name”: no other column holds names; found: column 1, column 2; known: name, kind',
    ],
    ['', 'F: an empty file'],
    ['  \n \n', 'F: a file with nothing but space'],
    ['name,kind\n,place', 'F: none of 1 rows could be read'],
    ['<!doctype html><title>Log in</title>', 'F: a web page, perhaps one to log in on'],
    ['PK\u0003\u0004', 'F: a zip archive or a spreadsheet'],
  ])('are refused if no card can be read: %j', (text, problem) => {
    expect(problemsOf('x.csv', text)[0]).toContain(problem);
  });

  it.each<[string, string, object[]]>([
    [
      'name,kind\nAB,place\n"CD,place\nEF,place',
      '',
      [{ name: 'AB' }, { name: '"CD', kind: 'place' }, { name: 'EF' }],
    ],
    [
      'name,kind\nAB,place\nA, B and C,place',
      'F:3:3: The row was left out: one of its cells has no heading. Put quotation marks',
      [{ name: 'AB' }],
    ],
    [
      'name,kind\nAB,plaice',
      'F:2:2: “AB”: kind: “plaice” isn’t a known kind, so it was read as a topic.',
      [{ kind: 'topic' }],
    ],
    [
      'name,aliases\nAB,"Ay | "\nCD,Xy | -',
      'F:3:2: “CD”: aliases: “-” was left out. Reason: no letter or digit',
      [{ aliases: [{ text: 'Ay' }] }, { aliases: [{ text: 'Xy' }] }],
    ],
    ['name,kind\n,place\nAB,place', 'F:2:1: The row was left out: it has no name.', [{ name: 'AB' }]],
    [
      'name,wikidata\nAB,12',
      'F:2:2: “AB”: wikidata: “12” isn’t a Wikidata id such as Q7747, and was left out.',
      [{ name: 'AB' }],
    ],
    [
      'name,marked\nAB,perhaps',
      'F:2:2: “AB”: marked: “perhaps” is neither yes nor no. It was left out',
      [{ marked: true }],
    ],
    [
      'name,gender\nAB,?',
      'F:2:2: “AB”: gender: “?” is neither female nor male, and was left out.',
      [{ name: 'AB' }],
    ],
    [
      'name,links\nAB,javascript:alert(1)',
      'F:2:2: “AB”: links: “javascript:alert(1)” isn’t a web address, and was left out.',
      [{ links: [] }],
    ],
    [
      'name,id\nAB,same\nCD,same',
      'F:3:2: “CD”: id: Left out. Reason: duplicate id “same”, also used by cards[0]',
      [{ id: 'same' }, { id: 'cd' }],
    ],
    ['name,id\nAB,A b', 'F:2:2: “AB”: id: Left out. Reason: not an id', [{ id: 'ab' }]],
    ['# id: A b\nname,kind\nAB,place', 'F: id: Left out. Reason: not an id', [{ id: 'ab' }]],
    [
      `name,summary\nAB,${'x'.repeat(999_000)}`,
      'F:2:2: “AB”: summary: Left out. Reason: text of more than 10000',
      [{ summary: '' }],
    ],
    [
      `name,kind\nAB,place\n${'x'.repeat(20_000)},place`,
      'The row was left out. Reason: text of more than 10000',
      [{ name: 'AB' }],
    ],
    [`name${',x'.repeat(1_000)}\nAB`, '', [{ name: 'AB' }]],
  ])('are read without their invalid parts: %#', (text, warning, cards) => {
    const { pack, warnings } = packOf('x.csv', text);
    expect(pack.cards).toMatchObject(cards);
    if (warning !== '')
      expect(warnings.map((one) => lineOfRemark('F', one))).toContainEqual(expect.stringContaining(warning));
  });

  it('merge columns of the same kind', () => {
    const { pack, warnings } = packOf('x.csv', 'name,aliases,Alias\nAB,BC,CD');
    expect(pack.cards).toMatchObject([{ aliases: [{ text: 'BC' }, { text: 'CD' }] }]);
    expect(warnings).toMatchObject([
      { column: 3, field: 'Alias', note: { key: 'used', values: { role: { role: 'aliases' } } } },
    ]);
  });

  it('warn of ignored columns, and accept any word as a heading', () => {
    const { pack, warnings } = packOf('x.csv', 'name,__proto__,constructor\nAB,x,y');
    expect(warnings).toMatchObject([{ line: 1, column: 2, field: '__proto__' }, { column: 3 }]);
    expect(pack.cards).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('read formulas as text, and a leading apostrophe as its escape', () => {
    const text = "name,summary\n'=SUM(A1),'+1\n't Hooft,'quoted'\n-Minus,=cmd|' /C calc'!A0\n@handle,'''=x";
    expect(packOf('x.csv', text).pack.cards.map(({ name, summary }) => [name, summary])).toEqual([
      ['=SUM(A1)', '+1'],
      ["'t Hooft", "'quoted'"],
      ['-Minus', "=cmd|' /C calc'!A0"],
      ['@handle', "''=x"],
    ]);
  });
});

describe('encodings', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['NUL in the middle', utf8('name\nA\0B'), /^F:2: holds NUL characters/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /^F: compressed with gzip: unpack it/],
    ['PDF', utf8('%PDF-1.7'), /^F: a PDF/],
    ['RTF', utf8('{\\rtf1 Ann Lee}'), /^F: formatted text/],
    ['XML', utf8('<?xml version="1.0"?><list><name>Ann Lee</name></list>'), /^F: an XML file/],
    ['no bytes', new Uint8Array(), /^F: an empty file/],
  ])('%s', (_what, bytes, problem) => {
    expect(problemsOf('x.csv', bytes)).toEqual([expect.stringMatching(problem)]);
  });

  const in1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });

  it.each<[string, Uint8Array, names: string[], encoding: string]>([
    ['Windows-1252', new Uint8Array([...utf8('name\nAB\nCaf'), 0xe9, 0x0a]), ['AB', 'Café'], 'windows-1252'],
    [
      'Windows-1252 with curly marks',
      new Uint8Array([...utf8('name\nO'), 0x92, ...utf8('Hara\nM'), 0xfc, ...utf8('ller')]),
      ['O’Hara', 'Müller'],
      'windows-1252',
    ],
    [
      'Windows-1251',
      in1251('name;kind\nВладимир Путин;человек\nМосква;город'),
      ['Владимир Путин', 'Москва'],
      'windows-1251',
    ],
    [
      'Windows-1250',
      new Uint8Array([...utf8('name\n'), 0xa3, ...utf8('ukasz '), 0xaf, ...utf8('ak')]),
      ['Łukasz Żak'],
      'windows-1250',
    ],
    ['UTF-16 without a mark', utf16('name\nAB').subarray(2), ['AB'], 'utf-16le'],
    ['UTF-16 without a mark, the other way round', utf16('name\nAB', true).subarray(2), ['AB'], 'utf-16be'],
    [
      'UTF-8 with a line from elsewhere',
      new Uint8Array([...utf8('name\nZoë\nCaf'), 0xe9]),
      ['Zoë', 'Café'],
      'windows-1252',
    ],
  ])('%s is read', (_what, bytes, names, encoding) => {
    const { pack, reading } = packOf('x.csv', bytes);
    expect(pack.cards.map(({ name }) => name)).toEqual(names);
    expect(reading.encoding).toBe(encoding);
  });

  it('shows the letters that depend on the guessed encoding, and accepts another choice', () => {
    const bytes = new Uint8Array([...utf8('name\nM'), 0xfc, ...utf8('ller')]);
    expect(packOf('x.csv', bytes).warnings).toMatchObject([
      { note: { key: 'encoding', values: { encoding: 'windows-1252', words: '“Müller”' } } },
    ]);
    const chosen = readPack('x.csv', bytes, { encoding: 'koi8-r' });
    expect(chosen).toMatchObject({ ok: true, pack: { cards: [{ name: 'MЭller' }] } });
  });

  it('leaves half a surrogate pair unchanged', () => {
    const { pack } = packOf('x.json', five.replace('Rotterdam', 'Rotter\\ud800dam'));
    expect(pack.cards[0]?.name).toBe('Rotter\ud800dam');
  });
});

describe('results of Wikidata queries', () => {
  const csv = `item,itemLabel,itemDescription,itemAltLabel
http://www.wikidata.org/entity/Q34370,Rotterdam,"city in South Holland, Netherlands","Rotjeknor, R'dam"
http://www.wikidata.org/entity/Q34370,Rotterdam,"city in South Holland, Netherlands",Port City
http://www.wikidata.org/entity/Q1,Q1,,
http://www.wikidata.org/entity/Q12892,Antwerp,,"A, AW, Antwerpen"
`;
  const cards = [
    {
      name: 'Rotterdam',
      wikidata: 'Q34370',
      description: 'city in South Holland, Netherlands',
      aliases: [{ text: 'Rotjeknor' }, { text: "R'dam" }, { text: 'Port City' }],
    },
    {
      name: 'Antwerp',
      aliases: [
        { text: 'AW', strength: 'weak' },
        { text: 'Antwerpen', strength: 'strong' },
      ],
    },
  ];

  it('are read as CSV, and several rows of an item make one card', () => {
    const { pack, form, warnings } = packOf('query.csv', csv);
    expect(form).toBe('wikidata');
    expect(pack.cards).toMatchObject(cards);
    expect(warnings).toMatchObject([
      { line: 4, note: { key: 'noLabel', values: { id: 'Q1' } } },
      { line: 5, card: 'Antwerp', note: { key: 'shortAlias', values: { alias: 'A' } } },
      { note: { key: 'kinds' } },
    ]);
  });

  it('are read as JSON, as saved by the query page and in the standard form', () => {
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$|"/g, '')) ?? [])
      .map(([item = '', itemLabel = '', itemDescription = '', itemAltLabel = '']) => {
        return { item, itemLabel, itemDescription, itemAltLabel };
      });
    expect(packOf('query.json', JSON.stringify(rows)).pack.cards).toMatchObject(cards);
    const bindings = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }])),
    );
    const standard = { head: { vars: Object.keys(rows[0] ?? {}) }, results: { bindings } };
    const { pack, form } = packOf('query.json', JSON.stringify(standard, null, 1));
    expect(form).toBe('wikidata');
    expect(pack.cards).toMatchObject(cards);
  });

  it('may name the item column differently, and give its kind', () => {
    const text = 'person,personLabel,kindLabel\nhttp://www.wikidata.org/entity/Q5,Ada Lovelace,human';
    expect(packOf('q.csv', text).pack.cards).toMatchObject([
      { name: 'Ada Lovelace', kind: 'person', wikidata: 'Q5' },
    ]);
  });

  it('are read without rows that have no item, which are reported', () => {
    const { pack, rows, warnings } = packOf(
      'q.csv',
      'item,itemLabel\nhttp://www.wikidata.org/entity/Q5,A B\nP31,C D',
    );
    expect(pack.cards).toMatchObject([{ name: 'A B' }]);
    expect(rows).toEqual({ rows: 2, cards: 1, merged: 0, leftOut: 1 });
    expect(warnings.map((one) => lineOfRemark('F', one))).toEqual([
      'F:3: item: The row was left out: “P31” isn’t an item, whose id is Q and a number.',
    ]);
  });
});

describe('too much', () => {
  it('is refused for its size before anything is read', () => {
    expect(tooLarge(500_000_000)).toBe('500 MB: a pack has at most 150 MB; divide it into several');
    expect(tooLarge(maxFile)).toBeUndefined();
  });

  it('is refused for its number of cards', () => {
    const cards = `${'{"name": "AB"}, '.repeat(maxCards)}{"name": "AB"}`;
    expect(problemsOf('x.json', `{"id": "a", "title": "A", "cards": [${cards}]}`)).toEqual([
      `F: ${maxCards + 1} cards: a pack has at most ${maxCards}; divide it into several`,
    ]);
  });
});
