/**
 * The command as an author runs it: what it prints and how it exits. All tests but one run it in this process, since starting another
 * takes longer than the test.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/pack/run.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'pack.ts');
const bundled = join(import.meta.dirname, '..', '..', 'assets', 'packs', 'geneva-2021.json');
const demo = join(import.meta.dirname, '..', 'pages', 'demo.html');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function pack(...args: string[]) {
  const out = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof out, end: string) => (text: unknown) => {
    out[stream] +=
      `${typeof text === 'string' ? text : Buffer.from(text as Uint8Array).toString('utf8')}${end}`;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(into('stdout', '\n'));
  vi.spyOn(console, 'error').mockImplementation(into('stderr', '\n'));
  vi.spyOn(process.stdout, 'write').mockImplementation(into('stdout', ''));
  // Threads cannot change the working directory, so files are named in full, and without their folder in what is printed.
  const inFolder = args.map((arg) => (/^[^/-][^/]*\.\w+$/.test(arg) ? join(folder, arg) : arg));
  const bare = (text: string) => text.replaceAll(`${folder}${sep}`, '');
  try {
    const code = await run(inFolder);
    return { code, stdout: bare(out.stdout), stderr: bare(out.stderr) };
  } finally {
    vi.restoreAllMocks();
  }
}

it('is a command that prints, and exits with a status', async () => {
  const file = write('alone.csv', 'name,kind\nRotterdam,plaice\n');
  const start = promisify(execFile)(process.execPath, [script, 'check', file, 'none.csv'], { cwd: folder });
  const { code, stdout } = await start.then(
    () => expect.fail('exits with 0'),
    (error) => error,
  );
  const inProcess = await pack('check', file, 'none.csv');
  expect({ code, stdout }).toEqual({ code: inProcess.code, stdout: inProcess.stdout });
  expect(code).toBe(1);
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const towns = `name,kind,aliases,weak aliases
Rotterdam,place,Port of Rotterdam,
Harbour Club,organisation,,Club
`;

describe('check', () => {
  it('finds no errors in the bundled pack', async () => {
    const { code, stdout } = await pack('check', bundled);
    expect(stdout).toMatch(/: “The Biden–Putin summit of June 2021” is valid: 40 cards, \d+ aliases\n$/);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('reports errors with file, line, column, card and field', async () => {
    const json = '{"id": "bad", "title": "Bad", "cards": [\n{"name": "Rotterdam", "kind": "plaice"}]}';
    const { code, stdout } = await pack('check', write('bad.json', json), write('good.csv', towns));
    expect(stdout.split('\n')).toEqual([
      'error bad.json:2:31: “Rotterdam”: cards[0].kind: "plaice": write one of person, organisation, place, event, project, topic',
      'bad.json: not a pack: 1 error',
      'good.csv: “good” is valid: 2 cards, 2 aliases',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('reports how a table was read, row by row and in numbers', async () => {
    const file = write(
      'read.csv',
      'My towns,,\nName,Type,Party\nRotterdam,City,x\nrotterdam,city,\n,city,y\nAntwerp,plaice,\n',
    );
    const { code, stdout } = await pack('check', file);
    expect(stdout.split('\n')).toEqual([
      'note read.csv:1: “My towns” is above the headings and isn’t used. For the pack’s title, write: # title: My towns',
      'note read.csv:2:3: Party: Not used: the heading isn’t known.',
      'note read.csv:2:2: Type: Read as “kind”.',
      'note read.csv:3:2: “Rotterdam”: Type: “City” was read as “place”.',
      'note read.csv:4:2: “rotterdam”: Type: “city” was read as “place”. The same 1 more time, in line 5.',
      'note read.csv:6:2: “Antwerp”: Type: “plaice” isn’t a known kind, so it was read as a topic. Known kinds: person, organisation, place, event, project, topic',
      'note read.csv:5:1: The row was left out: it has no name.',
      'note read.csv:4: “rotterdam”: The name and kind are the same as in line 3, so both rows became one card.',
      'read.csv: “read” is valid: 2 cards, 0 aliases, 8 notes',
      'read.csv: 4 rows: 2 read, 1 merged, 1 left out',
      '',
    ]);
    expect(code).toBe(0);
    const converted = await pack('convert', 'read.csv', '--to', 'json');
    expect(converted.stderr).toContain('note read.csv:5:1: The row was left out: it has no name.\n');
    expect(converted.stderr).toContain('read.csv: 4 rows: 2 read, 1 merged, 1 left out\n');
  });

  it.each([
    ['bare.csv', 'name,kind,aliases\n'],
    ['bare.json', '{"id": "bare", "title": "Bare", "cards": []}'],
  ])('refuses a pack without cards, like the import: %s', async (name, text) => {
    const { code, stdout } = await pack('check', write(name, text));
    expect(stdout.split('\n')).toEqual([
      `error ${name}: no cards in it: add some, each with a name`,
      `${name}: not a pack: 1 error`,
      '',
    ]);
    expect(code).toBe(1);
  });

  it('prints warnings, which are not failures', async () => {
    const file = write(
      'hurts.json',
      `{"id": "hurts", "title": "Hurts", "cards": [
{"name": "Barack Obama", "kind": "person", "aliases": ["Obama", "US", "The Man"]},
{"name": "Osama bin Laden", "kind": "person", "aliases": ["Osama"]},
{"name": "The man", "aliases": ["Club", "2021", "Kрemlin"]}]}`,
    );
    const { code, stdout } = await pack('check', file);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.slice(0, 76))).toEqual([
      'warning hurts.json:2:65: “Barack Obama”: cards[0].aliases[1]: “US” is very s',
      'warning hurts.json:3:59: “Osama bin Laden”: cards[1].aliases[0]: “Osama” is ',
      'warning hurts.json:4:33: “The man”: cards[2].aliases[0]: “Club” is also an o',
      'warning hurts.json:4:41: “The man”: cards[2].aliases[1]: “2021” is a number ',
      'warning hurts.json:4:49: “The man”: cards[2].aliases[2]: “Kрemlin” mixes let',
      'warning hurts.json:4:10: “The man”: cards[2].name: “The man” is also an alia',
      'hurts.json: “Hurts” is valid: 3 cards, 7 aliases, 6 warnings',
      '',
    ]);
  });

  it('refuses half a gigabyte without reading it', async () => {
    const file = join(folder, 'huge.json');
    writeFileSync(file, '');
    truncateSync(file, 500_000_000);
    const { code, stdout } = await pack('check', 'huge.json');
    expect(stdout).toMatch(/^error huge\.json: 500 MB: a pack has at most 150 MB; divide it into several\n/);
    expect(code).toBe(1);
    rmSync(file);
  });
});

describe('convert', () => {
  it('converts a table to JSON and back without loss', async () => {
    write('towns.csv', towns);
    expect((await pack('convert', 'towns.csv', '--out', 'towns.json')).code).toBe(0);
    expect((await pack('convert', 'towns.json', '--out', 'again.csv')).code).toBe(0);
    expect(readFileSync(join(folder, 'again.csv'), 'utf8')).toMatch(/^\ufeff# id: towns\r\n/);
    await pack('convert', 'again.csv', '--to', 'json', '--out', 'again.json');
    const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
    expect(json('again.json')).toEqual(json('towns.json'));
    expect(json('towns.json')).toMatchObject({
      id: 'towns',
      cards: [
        { name: 'Rotterdam', aliases: ['Port of Rotterdam'] },
        { name: 'Harbour Club', aliases: [{ text: 'Club', strength: 'weak' }] },
      ],
    });
  });

  it('guesses the columns of a workbook like the import, reports the guesses, and accepts other choices', async () => {
    const rows = [
      ['Last name', 'First name', 'Party', 'Also known as', 'Notes'],
      ['Moss', 'Rhoda', 'D', 'Moss; Rep. Moss', 'Met at the town hall.'],
      ['Dray', 'Colin', 'R', '', 'Farms by the river.'],
    ];
    writeFileSync(join(folder, 'desk.xlsx'), await writeXlsx({ sheets: [{ name: 'S', rows }] }));
    const converted = async (...options: string[]) => {
      const { stderr } = await pack('convert', 'desk.xlsx', '--to', 'json', '--out', 'desk.json', ...options);
      const { cards } = JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8')) as { cards: object[] };
      return { card: cards[0], stderr };
    };
    const guessed = await converted();
    expect(guessed.card).toMatchObject({
      ...{ name: 'Rhoda Moss', kind: 'person', summary: 'Met at the town hall.' },
      aliases: ['Moss', 'Rep. Moss'],
    });
    expect(guessed.stderr).toContain('note desk.xlsx:1:3: Party: Not used: the heading isn’t known.');
    expect(guessed.stderr).toContain('note desk.xlsx:1:5: Notes: Read as “summary”.');
    const chosen = await converted('--columns', 'Party=append,Notes=description', '--parted', 'no');
    expect(chosen.card).toMatchObject({
      ...{ description: 'Met at the town hall.', summary: 'Party: D' },
      aliases: ['Moss; Rep. Moss'],
    });
  });

  it.each([
    [['--columns', 'Notes=nonsense'], /--columns takes HEADING=ROLE, not “Notes=nonsense”/],
    [['--parted', 'maybe'], /--parted takes yes or no/],
  ])('refuses %j', async (options, message) => {
    const { code, stderr } = await pack('convert', write('towns.csv', towns), ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('lists what a table cannot hold', async () => {
    const { code, stdout, stderr } = await pack('convert', bundled, '--to', 'tsv');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^name\tkind\taliases/m);
    expect(stderr).toMatch(
      /^Left out, because a table cannot hold them: facts of 40 cards, .*references\.\n$/,
    );
  });

  it('writes nothing without a valid pack', async () => {
    const { code, stdout, stderr } = await pack('convert', write('bad.csv', 'kind\nplace\n'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^bad\.csv:1: no column “name”/);
  });
});

describe('try', () => {
  it('shows each mention in its sentence, with the card and the reason', async () => {
    write('towns.csv', towns);
    const page = write(
      'page.html',
      '<p>The ship left <b>Rotterdam</b>.</p><p>They sat in the Club, near the Harbour Club sign.</p>',
    );
    const { code, stdout } = await pack('try', 'towns.csv', page);
    expect(stdout).toBe(`The ship left [Rotterdam].
    Rotterdam: matched the alias “Rotterdam” exactly; the name is unambiguous
They sat in the [Club], near the Harbour Club sign.
    Harbour Club: matched the alias “Club” exactly; the page also names “Harbour Club”
They sat in the Club, near the [Harbour Club] sign.
    Harbour Club: matched the alias “Harbour Club” exactly; the name is unambiguous
3 mentions of 2 cards in 14 words of page.html
`);
    expect(code).toBe(0);
  });

  it('works on a saved page with the bundled pack', async () => {
    const { stdout } = await pack('try', bundled, demo, '--strictness', 'strict');
    expect(stdout).toMatch(/\[Владимир Путин\]/);
    expect(stdout).toMatch(/\d+ mentions of \d+ cards in \d+ words of .*demo\.html\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'Which command?'],
    [['mend', 'x.json'], 'Unknown command: mend'],
    [['toString'], 'Unknown command: toString'],
    [['check'], 'Which file?'],
    [['check', '--colour', 'x.json'], "Unknown option '--colour'"],
    [['convert', 'a.json', 'b.json'], 'Expected one file.'],
    [
      ['convert', 'a.json', '--to', 'xlsx'],
      'Unknown format: xlsx; the formats are json, csv, tsv, anki, markdown, page.',
    ],
    [['try', 'a.json'], 'Expected a pack and a page.'],
    [['try', 'a.json', 'b.html', '--strictness', 'lax'], 'Unknown strictness: lax'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await pack(...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run -s pack -- check');
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    [['check', 'none.json'], /^none\.json: no such file\n$/],
    [['check', '.'], /^\.: is a folder: give the pack's file\n$/],
  ])('%j is reported without the usage', async (args, message) => {
    const { code, stderr } = await pack(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });

  it('has help', async () => {
    expect(await pack('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit status') });
    expect(await pack('check', '--help')).toMatchObject({ code: 0 });
  });
});

describe('draft', () => {
  const article =
    '2026-03-18\n\nBridge opens\n\nAnna Berg opened the bridge in Oslo on Sunday. “It will hold,” Berg said.';

  it('prints a valid pack whose facts are marked as quoted, and check and convert warn of them', async () => {
    const drafted = await pack('draft', write('bridge.txt', article));
    expect(drafted.code).toBe(0);
    const made = JSON.parse(drafted.stdout);
    expect(made).toMatchObject({ title: 'Bridge opens', asOf: '2026-03-18' });
    expect(made.cards.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Anna Berg', 'Oslo']),
    );
    expect(made.cards[0].facts[0]).toMatchObject({ paragraphs: [1], date: '2026-03-15', verbatim: true });
    expect(drafted.stderr).toContain("in the article's own words");
    write('drafted.json', drafted.stdout);
    expect((await pack('check', 'drafted.json')).stdout).toContain('in the words of the source');
    expect((await pack('convert', 'drafted.json')).stderr).toContain('in the words of the source');
  });

  it('reads a saved page with its metadata and the given language', async () => {
    const page = `<html lang="de"><head><title>Brücke | Blatt</title><meta property="og:site_name" content="Blatt"></head><body><nav><a href="/">Anton Quark</a></nav><article><h1>Brücke</h1><p>Die Ministerin Anna Berg hat am Montag die Brücke in Wien eröffnet, die nach langer Zeit fertig ist.</p></article></body></html>`;
    const made = JSON.parse((await pack('draft', '--date', '2026-03-18', write('page.html', page))).stdout);
    expect(made).toMatchObject({ title: 'Brücke', language: 'de', source: { publisher: 'Blatt' } });
    expect(made.cards.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Anna Berg', 'Wien']),
    );
  });

  it('reports errors: no name, no file, no date', async () => {
    expect((await pack('draft', write('empty.txt', 'nothing here'))).code).toBe(1);
    expect((await pack('draft')).code).toBe(2);
    expect((await pack('draft', '--date', 'today', write('x.txt', article))).code).toBe(2);
  });
});
