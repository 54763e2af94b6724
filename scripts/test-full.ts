/**
 * `npm run test:full`: the long tests, under an hour: the whole gallery and the soak, in both browsers. The result is
 * written with its date to test/full-result.md, which is committed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
const report = join(folder, 'full.json');

interface Report {
  testResults: {
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      failureMessages: string[];
    }[];
  }[];
}

type Browser = 'chromium' | 'firefox';
/** One test's result in each browser: passed, the failure, or not run. */
type Row = Partial<Record<Browser, string>>;

for (const target of ['chrome', 'firefox'] as const) buildExtension(target);
const started = new Date();
const { stdout = '' } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--project', 'full', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 },
);
process.stdout.write(stdout);
const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
rmSync(folder, { recursive: true });

const rows = new Map<string, Row>();
let passed = 0;
let failed = 0;
for (const { ancestorTitles, title, status, failureMessages } of testResults.flatMap(
  ({ assertionResults }) => assertionResults,
)) {
  const browser: Browser = ancestorTitles.join(' ').includes('firefox') ? 'firefox' : 'chromium';
  const row = rows.get(title) ?? {};
  const [why = ''] = failureMessages.join(' ').split('\n');
  row[browser] = status === 'passed' ? '✓' : `✗ ${why.replaceAll('|', '/').slice(0, 120)}`;
  if (status === 'passed') passed++;
  else failed++;
  rows.set(title, row);
}
const heaps = stdout.match(/^.*pages; page heap.*$/gm) ?? [];
const lines = [...rows].map(
  ([title, { chromium = '–', firefox = '–' }]) =>
    `| ${title.replaceAll('|', '/')} | ${chromium} | ${firefox} |`,
);
writeFileSync(
  join(root, 'test', 'full-result.md'),
  `# The last full run

${started.toISOString().slice(0, 10)}, ${Math.round((Date.now() - started.getTime()) / 60_000)} minutes: ${passed} passed, ${failed} failed (\`npm run test:full\`).
\`A1\` and so on number the attacks and accidents that pages are known for; a dash is a browser that a test is not for.

| | Chromium | Firefox |
| --- | --- | --- |
${lines.join('\n')}

JavaScript heap in bytes, before and after the soak, garbage collected (not available in Firefox):

${heaps.map((line) => `    ${line.trim()}`).join('\n') || '    the soak did not finish'}
`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
