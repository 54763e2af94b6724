import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/release/rules.ts';
import { filesIn, zip } from '../../scripts/release/zip.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-release-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

describe('a zip', () => {
  it('is identical at any time and for any order of files', () => {
    const files = { 'a.js': 'a', 'chunks/b.js': 'b', 'Z.txt': 'z' };
    const [one, other] = [folderOf(files), folderOf(files)];
    utimesSync(join(other, 'a.js'), 1, 1);
    expect(zip(other, filesIn(other).toReversed())).toEqual(zip(one, filesIn(one)));
    const { 'chunks/b.js': b = new Uint8Array() } = unzipSync(zip(one, filesIn(one)));
    expect(new TextDecoder().decode(b)).toBe('b');
  });
});

describe('the stores’ rules', () => {
  const locale = (name: string, description: string) =>
    JSON.stringify({ extensionName: { message: name }, extensionDescription: { message: description } });
  const manifest = {
    version: '1.2.3',
    icons: { 128: 'icon/128.png' },
    background: { service_worker: 'background.js' },
  };
  const good = {
    'manifest.json': JSON.stringify(manifest),
    'icon/128.png': '',
    'background.js': '',
    'gate.js': '',
    'content.js': '',
    '_locales/en/messages.json': locale('Sidelight', 'Context beside the news.'),
  };

  it('accept a valid extension', () => {
    expect(problemsOf(folderOf(good), 'chrome', '1.2.3')).toEqual([]);
  });

  it.each<[string, Record<string, string>, 'chrome' | 'firefox', RegExp]>([
    [
      'another version',
      { 'manifest.json': JSON.stringify({ ...manifest, version: '1.2.4' }) },
      'chrome',
      /1\.2\.4, not/,
    ],
    [
      'a script in every page that is too large',
      { 'gate.js': 'x'.repeat(4_001) },
      'chrome',
      /gate\.js has 4001/,
    ],
    ['an unexpected file', { 'notes.md': '' }, 'chrome', /notes\.md is not an expected file/],
    ['a map', { 'content.js.map': '' }, 'chrome', /map is not an expected file/],
    [
      'a long description',
      { '_locales/de/messages.json': locale('S', 'x'.repeat(133)) },
      'chrome',
      /133 characters; it needs 1 to 132/,
    ],
    ['no name', { '_locales/de/messages.json': locale('', 'x') }, 'chrome', /extensionName has 0/],
    [
      'an icon that is not there',
      { 'manifest.json': JSON.stringify({ ...manifest, icons: { 128: 'x.png' } }) },
      'chrome',
      /icon x\.png/,
    ],
    [
      'a key',
      { 'manifest.json': JSON.stringify({ ...manifest, key: 'x' }) },
      'chrome',
      /reserved for the store/,
    ],
    ['nothing for Firefox', {}, 'firefox', /Firefox requires an id/],
  ])('stop %s', (_what, change, target, problem) => {
    expect(problemsOf(folderOf({ ...good, ...change }), target, '1.2.3').join('\n')).toMatch(problem);
  });

  it('require a numeric version', () => {
    const files = { ...good, 'manifest.json': JSON.stringify({ ...manifest, version: '1.2.3-beta' }) };
    expect(problemsOf(folderOf(files), 'chrome', '1.2.3-beta').join()).toMatch(/not a valid store version/);
  });
});
