/**
 * The command: what it prints, in which order, and how it exits. Most tests run it in this process, since starting another takes
 * longer than the test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/annotate/run.ts';

const root = join(import.meta.dirname, '..', '..');
const script = join(root, 'scripts', 'annotate.ts');
const demo = join(root, 'test', 'pages', 'demo.html');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args]);
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out.stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    out.stderr += part;
  });
  const done = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, out, done };
}

const linesOf = (stdout: string) => stdout.split('\n').filter((line) => line !== '');

/** Runs it in a process of its own, as a pack author does. */
async function spawned(args: readonly string[], input = '') {
  const { child, out, done } = start(args);
  child.stdin.end(input);
  const code = await done;
  return { code, lines: linesOf(out.stdout), ...out };
}

/** Runs it here. Not at the same time as another, because what is printed is caught on the way to the console. */
async function annotate(args: readonly string[], input = '') {
  const out = { stdout: '', stderr: '' };
  const caught = [
    vi.spyOn(console, 'log').mockImplementation((line) => {
      out.stdout += `${line}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      out.stderr += `${line}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      out.stdout += String(part);
      return true;
    }),
  ];
  try {
    const code = await run([...args], Readable.from([input]));
    return { code, lines: linesOf(out.stdout), ...out };
  } finally {
    for (const spy of caught) spy.mockRestore();
  }
}

interface Annotation {
  start: number;
  end: number;
  text: string;
  card: string;
}
const parse = (line: string) => JSON.parse(line) as Annotation & { id: unknown; mentions: Annotation[] };
const cardsOf = (lines: readonly string[]) => lines.map((line) => parse(line).card);

const town = {
  id: 'towns',
  title: 'Towns',
  version: '1.0.0',
  language: 'en',
  licence: 'CC0-1.0',
  cards: [{ id: 'rotterdam', kind: 'place', name: 'Rotterdam', aliases: [{ text: 'Rotterdam' }] }],
};

describe('a file', () => {
  it('prints one line per mention, with every field, and offsets that slice the text', async () => {
    const text = '😀 Yesterday Mr Putin\u2019s plane landed.\n\nBiden waited.';
    const { code, lines, stderr } = await spawned([write('page.txt', text)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [putin, biden] = lines.map(parse);
    expect(putin).toEqual({
      start: text.indexOf('Mr Putin'),
      end: text.indexOf('Mr Putin') + 'Mr Putin'.length,
      text: 'Mr Putin',
      card: 'vladimir-putin',
      others: [],
      wikidata: 'Q7747',
      how: 'exact',
      score: 0,
      alias: 'Putin',
      marked: true,
      why: expect.stringContaining('is unambiguous'),
    });
    expect(text.slice(biden?.start, biden?.end)).toBe('Biden');
  });

  it('reads HTML by the same rules as on pages, and prints the text that offsets refer to', async () => {
    const { lines } = await annotate([demo]);
    const { stdout: text } = await annotate(['--text', demo]);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const mention = parse(line);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(text).not.toContain('setTimeout');
  });

  it('uses the given packs', async () => {
    const page = write('town.txt', 'Rotterdam met Putin.');
    const { lines } = await annotate(['--pack', write('towns.json', town), page]);
    expect(cardsOf(lines)).toEqual(['rotterdam']);
    const bundled = join(root, 'assets', 'packs', 'geneva-2021.json');
    const both = await annotate(['--pack', bundled, '--pack', write('towns.json', town), page]);
    expect(cardsOf(both.lines)).toEqual(['rotterdam', 'vladimir-putin']);
  });

  it.each<[string, string | Promise<Uint8Array>]>([
    ['towns.csv', 'City;Notes\nRotterdam;A port.\n'],
    ['towns.txt', 'Rotterdam\nAntwerp\nGenoa\n'],
    ['towns.md', '# Rotterdam\n\nA port.\n\n# Antwerp\n\nAnother.\n'],
    ['towns.xlsx', writeXlsx({ sheets: [{ name: 'S', rows: [['Name'], ['Rotterdam'], ['Antwerp']] }] })],
  ])('accepts a pack in any format that the import accepts: %s', async (name, content) => {
    writeFileSync(join(folder, name), await content);
    const { lines } = await annotate([
      '--pack',
      join(folder, name),
      write('town.txt', 'Ships left Rotterdam.'),
    ]);
    expect(cardsOf(lines)).toEqual(['rotterdam']);
  });

  it('reports the errors in a pack, and files that it cannot read', async () => {
    const broken = write('broken.json', { ...town, cards: [{ id: 'x', kind: 'plaice', name: '' }] });
    const page = write('town.txt', 'Rotterdam');
    const { code, stderr, stdout } = await spawned(['--pack', broken, page]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${broken} is not a valid pack:`);
    expect(stderr).toContain('cards[0].kind');
    expect(await annotate(['--pack', join(folder, 'none.json'), page])).toMatchObject({ code: 1 });
    const notJson = await annotate(['--pack', write('text.json', '{'), page]);
    expect(notJson.stderr).toContain('is not JSON');
    expect(await annotate([join(folder, 'none.txt')])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('settings', () => {
  const text = 'Vladimir Putin met Joe Biden. Putin spoke of Russia.';

  it.each([
    ['nothing', {}, ['vladimir-putin', 'joe-biden', 'vladimir-putin', 'russia']],
    ['a kind that is off', { kindsOff: ['place'] }, ['vladimir-putin', 'joe-biden', 'vladimir-putin']],
    ['a hidden card', { hiddenCards: ['geneva-2021:vladimir-putin'] }, ['joe-biden', 'russia']],
    [
      'a hidden alias',
      { hiddenAliases: ['geneva-2021:vladimir-putin:Putin'] },
      ['vladimir-putin', 'joe-biden', 'russia'],
    ],
    [
      'a card hidden on files',
      { hiddenHere: ['file: geneva-2021:joe-biden'] },
      ['vladimir-putin', 'vladimir-putin', 'russia'],
    ],
    ['a site rule for files', { siteHosts: ['file:'] }, []],
    ['only another site', { siteRule: 'only', siteHosts: ['example.org'] }, []],
    ['off', { enabled: false }, []],
    ['a pack that is off', { packsOff: ['geneva-2021'] }, []],
    ['a pack for search only', { packsSearchOnly: ['geneva-2021'] }, []],
    ['an unreadable value', { strictness: 7 }, ['vladimir-putin', 'joe-biden', 'vladimir-putin', 'russia']],
  ])('%s', async (name, settings, expected) => {
    const file = write(`${name}.json`, settings);
    const { lines, code } = await annotate(['--settings', file, write(`${name}.txt`, text)]);
    expect(cardsOf(lines)).toEqual(expected);
    expect(code).toBe(0);
  });

  it('asks for more evidence when strict', async () => {
    const page = write('short.txt', 'Putin spoke of Russia.');
    const strict = await annotate(['--settings', write('strict.json', { strictness: 'strict' }), page]);
    expect(cardsOf(strict.lines)).toEqual(['vladimir-putin']);
  });
});

describe('JSON lines', () => {
  it('treats each line as one page, in order', async () => {
    const input = [
      { id: 'a', text: 'Putin spoke.' },
      { id: 2, text: 'Hier, Poutine a parlé.', lang: 'fr' },
      { id: null, text: '' },
    ];
    const { lines, code, stderr } = await annotate(
      [],
      `\ufeff${input.map((line) => JSON.stringify(line)).join('\r\n')}`,
    );
    expect(
      lines.map((line) => [
        parse(line).id,
        ...cardsOf(parse(line).mentions.map((each) => JSON.stringify(each))),
      ]),
    ).toEqual([['a', 'vladimir-putin'], [2, 'vladimir-putin'], [null]]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('reports an invalid line, answers the others, and exits with 1', async () => {
    const good = JSON.stringify({ id: 'good', text: 'Biden' });
    const bad = ['{', '[]', '{"id":1}', '{"text":"x"}', '{"id":1,"text":2}', '{"id":1,"text":"x","lang":3}'];
    const { lines, code, stderr } = await spawned([], [...bad, good, ''].join('\n'));
    expect(code).toBe(1);
    expect(lines.map((line) => parse(line).id)).toEqual(['good']);
    for (const at of bad.keys()) expect(stderr).toContain(`line ${at + 1}: `);
    expect(stderr).not.toContain(`line ${bad.length + 1}: `);
  });

  it('streams: the first answer comes before the second line', async () => {
    const { child, out, done } = start([]);
    child.stdin.write(`${JSON.stringify({ id: 1, text: 'Putin' })}\n`);
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    expect(parse(out.stdout).id).toBe(1);
    child.stdin.end(`${JSON.stringify({ id: 2, text: 'Biden' })}\n`);
    expect(await done).toBe(0);
    expect(out.stdout.trim().split('\n')).toHaveLength(2);
  });
});

it('has help', async () => {
  const { code, stdout } = await annotate(['--help']);
  expect(code).toBe(0);
  for (const option of ['--pack', '--settings', '--text', 'FILE']) expect(stdout).toContain(option);
  expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain(
    '"annotate": "node scripts/annotate.ts"',
  );
});
