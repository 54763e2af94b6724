/** Checks that everything the documents mention exists: files, links, and commands with their options. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What is said there was true when it was written, and need not be so today. */
const history = /^(?:CHANGELOG|LICENSE|NOTICE|test\/full-result)/;
const documents = tracked.filter((file) => file.endsWith('.md') && !history.test(file));
/** Made by a command, or by the reader who follows the document. */
const made =
  /^(?:\.output|node_modules|FILE|DIR|PAGE|harbours|towns|page\.txt|sidelight[-@]|\/etc\/|distribution\/)/;

/** Code in a document: what is between backticks, and the lines of blocks. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
  const indented = [...text.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = '']) => line);
  const spans = [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...indented, ...spans].map((code) => code.trim());
}

/** The commands in it; several on one line are split. */
const commandsOf = (text: string) =>
  codeOf(text)
    .flatMap((code) => code.split(' && '))
    .filter((code) => /^(?:npm|npx|node|git clone)\b/.test(code));

/** The file that a script of package.json runs. */
const fileOf = (script: string) => /node (scripts\/[\w-]+\.ts)/.exec(scripts[script] ?? '')?.[1];

/** What is wrong with a command, or undefined. */
function wrongWith(command: string): string | undefined {
  if (command.startsWith('git clone')) return undefined;
  if (command.startsWith('npx vitest')) {
    const file = /test\/\S+/.exec(command)?.[0];
    const project = /--project (\w+)/.exec(command)?.[1];
    if (!file || !existsSync(join(root, file))) return 'no such test';
    return read('vitest.config.ts').includes(`name: '${project}'`) ? undefined : 'no such project';
  }
  // npm's own.
  if (/^npm (?:ci|outdated|audit)\b/.test(command)) return undefined;
  const [, script = '', rest = ''] = /^npm (?:run )?(?:-s )?([\w:]+)(?: -- (.*))?$/.exec(command) ?? [];
  if (!scripts[script]) return 'no such script';
  if (rest === '') return undefined;
  const file = fileOf(script);
  if (!file) return 'it takes nothing';
  // A script may have a folder of its own.
  const parts = tracked.filter((one) => one === file || one.startsWith(file.replace('.ts', '/')));
  const source = parts.map(read).join('');
  const options = [...rest.matchAll(/--([\w-]+)/g)].map(([, option = '']) => option);
  const unknown = options.filter(
    (option) => !new RegExp(`\\b${option}: \\{|'${option}': \\{|'--${option}'`).test(source),
  );
  return unknown.length > 0 ? `no such option: ${unknown.join()}` : undefined;
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names commands that exist', () => {
    const wrong = commandsOf(text).map((command) => [command, wrongWith(command)] as const);
    expect(wrong.filter(([, what]) => what !== undefined)).toEqual([]);
  });

  it('names files that exist', () => {
    const named = codeOf(text)
      .flatMap((code) => code.match(/[\w@./-]+\.(?:tsx?|jsonl?|md|css|html|svg|cjs)\b/g) ?? [])
      .filter((file) => !made.test(file) && !/^https?:|^\.\.?\/?[\w.]*$/.test(file) && !file.includes('…'));
    const missing = named.filter((file) => {
      const path = file.replace(/^(?:\.\/)+/, '');
      return !tracked.some((one) => one === path || one.endsWith(`/${path}`));
    });
    expect(missing).toEqual([]);
  });

  it('has no broken links', () => {
    const links = [
      ...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g),
    ]
      .map(([, link, source]) => link ?? source ?? '')
      .filter((link) => !link.startsWith('http'));
    const dead = links.filter((link) => !existsSync(join(root, normalize(join(dirname(document), link)))));
    expect(dead).toEqual([]);
  });
});

it('finds the documents', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/packs.md']));
  expect(commandsOf(read('README.md')).length).toBeGreaterThan(15);
});

it('the check finds a missing command, option and test', () => {
  expect(wrongWith('npm run strat')).toBe('no such script');
  expect(wrongWith('npm run bench -- --olny pages')).toBe('no such option: olny');
  expect(wrongWith('npx vitest run --project unit test/none.test.ts')).toBe('no such test');
});

it('every command in package.json is documented', () => {
  const documented = new Set(
    documents
      .flatMap((file) => commandsOf(read(file)))
      .map((command) => /^npm (?:run )?(?:-s )?([\w:]+)/.exec(command)?.[1]),
  );
  const commands = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
  expect(commands.filter((name) => !documented.has(name))).toEqual([]);
});
