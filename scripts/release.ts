/**
 * `npm run release -- [--out DIR]`: builds what each store needs, with the version from package.json: zips for Chrome
 * and Edge and for Firefox, the sources for Firefox's reviewers, the folder for Safari's converter, and checksums.
 * Reports every file that breaks a store's rule or is too large; then nothing is written.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, outputOf } from './build.ts';
import { problemsOf } from './release/rules.ts';
import { filesIn, zip } from './release/zip.ts';

const root = join(import.meta.dirname, '..');
const targets = ['chrome', 'firefox', 'safari'] as const;

function lintForFirefox(): string[] {
  const linter = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const options = ['lint', '--source-dir', outputOf('firefox'), '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(process.execPath, [linter, ...options], { encoding: 'utf8' });
  const { errors } = JSON.parse(stdout) as { errors: { file?: string; message: string }[] };
  return errors.map(({ file = 'manifest.json', message }) => `${file}: ${message}`);
}

/** Only committed files: reviewers build what is public. */
function sources(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('status', '--porcelain').trim() !== '')
    throw new Error('There are uncommitted changes: the sources would differ from the build.');
  return git('ls-files', '-z')
    .split('\0')
    .filter((file) => file !== '');
}

function main(): void {
  const { values } = parseArgs({ options: { out: { type: 'string', default: '.output/release' } } });
  const out = resolve(values.out);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const committed = sources();
  for (const target of targets) buildExtension(target);
  const problems = [
    ...targets.flatMap((target) =>
      problemsOf(outputOf(target), target, version).map((problem) => `${target}: ${problem}`),
    ),
    ...lintForFirefox().map((problem) => `web-ext lint: ${problem}`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const archives = {
    [`sidelight-${version}-chrome.zip`]: zip(outputOf('chrome'), filesIn(outputOf('chrome'))),
    [`sidelight-${version}-firefox.zip`]: zip(outputOf('firefox'), filesIn(outputOf('firefox'))),
    [`sidelight-${version}-sources.zip`]: zip(root, committed),
  };
  const sums = Object.entries(archives).map(([name, bytes]) => {
    writeFileSync(join(out, name), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  cpSync(outputOf('safari'), join(out, `sidelight-${version}-safari`), { recursive: true });
  console.log(sums.join('') + out);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
