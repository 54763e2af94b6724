/** The guide for pack authors, word for word: its files are made, its commands run, and they say what it says they do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxText } from '../../components/core/pack/fields.ts';
import { columns } from '../../components/core/pack/files/cells/table-columns.ts';
import { maxCards, maxFile } from '../../components/core/pack/files/read-pack.ts';

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(root, 'docs', 'packs.md'), 'utf8');
const blocks = [...guide.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const after = (sentence: string) => {
  const at = guide.indexOf(sentence);
  expect(at, sentence).toBeGreaterThan(-1);
  return /```\w+\n(.*?)```/s.exec(guide.slice(at))?.[1] ?? '';
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-guide-'));
  writeFileSync(join(folder, 'harbours.json'), after('Save this as `harbours.json`:'));
  writeFileSync(join(folder, 'towns.csv'), after('This is `towns.csv`:'));
  writeFileSync(join(folder, 'page.txt'), after('into `page.txt`:'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string) => {
  const [, args = ''] = /^npm run -s pack -- (.*)$/.exec(command.trim()) ?? [];
  const options = { cwd: folder, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, [join(root, 'scripts', 'pack.ts'), ...args.split(' ')], options);
};

describe('the guide', () => {
  const shown = blocks.flatMap(({ language, text }, index) => {
    const next = blocks[index + 1];
    return language === 'sh'
      ? [{ command: text.trim(), says: next?.language === 'text' ? next.text : undefined }]
      : [];
  });

  it('has commands to try', () => {
    expect(shown.filter(({ says }) => says !== undefined).length).toBeGreaterThanOrEqual(3);
  });

  it.each(shown)('$command', ({ command, says }) => {
    // A command that fails throws.
    const output = run(command);
    if (says === undefined) expect(output).not.toMatch(/error/i);
    else expect(output).toBe(says);
  });

  it('lists exactly the existing columns', () => {
    const rows = [...guide.matchAll(/^\| ([a-z ]+) \| /gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'column');
    expect(rows.sort()).toEqual(columns.map(({ name }) => name).sort());
  });

  it('lists the actual limits', () => {
    const numbers = new Intl.NumberFormat('en');
    expect(guide).toContain(`at most ${maxFile / 1_000_000} MB`);
    expect(guide).toContain(`at most ${numbers.format(maxCards)} cards`);
    expect(guide.replace(/\s+/g, ' ')).toContain(`at most ${numbers.format(maxText)} characters`);
  });

  it('links to files that exist', () => {
    for (const [, path = ''] of guide.matchAll(/\]\(\.\.\/([^)]+)\)/g))
      expect(readFileSync(join(root, path), 'utf8').length).toBeGreaterThan(0);
  });
});
