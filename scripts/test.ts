/**
 * `npm test`: runs everything, to the end even if something fails. Prints the result of each step, then a line with the
 * totals. A skipped test counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { makeBrowsersReady } from './browsers.ts';
import { buildExtension, outputOf, type Target, targets } from './build.ts';

const root = join(import.meta.dirname, '..');
const bin = (...path: string[]) => join(root, 'node_modules', ...path);

/** Scripts in pages must stay small: in every page, every page with a name, every page where a name is hovered. */
const budgets = { 'gate.js': 4_000, 'content.js': 45_000, 'popover.js': 67_200 };

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  note?: string;
}

const outcomes: Outcome[] = [];
const one = (name: string, ok: boolean, note = ''): boolean => {
  outcomes.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, note });
  return ok;
};

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const node = (script: string, ...args: string[]) => run(process.execPath, script, ...args);

function build(target: Target): boolean {
  try {
    buildExtension(target);
    return one(`build for ${target}`, true);
  } catch (error) {
    return one(`build for ${target}`, false, String(error));
  }
}

function checkSizes(): void {
  for (const target of ['chrome', 'firefox'] as const) {
    for (const [file, budget] of Object.entries(budgets)) {
      const { size } = statSync(join(outputOf(target), file));
      one(`size of ${file} for ${target}`, size <= budget, `${size} of ${budget} bytes`);
    }
  }
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

const firstLine = (text = '') => text.split('\n', 1)[0];

/** A line for each test that did not pass, and for each file that failed as a whole: file, name, error. */
function namesOfFailed({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults
      .filter((one) => one.status !== 'passed')
      .map((one) => `${file}: ${one.fullName}: ${firstLine(one.failureMessages?.[0] ?? one.status)}`);
    return tests.length || status === 'passed' ? tests : [`${file}: ${firstLine(message)}`];
  });
}

/** Runs the tests of one or more projects: unit tests in two workers, browser tests, which wait about half of their time, in four. */
function runVitest(...projects: string[]): void {
  const name = projects.join(' and ');
  // A separate folder, so that two concurrent runs do not read each other's reports.
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  const file = join(folder, 'report.json');
  const ok = node(
    bin('vitest', 'vitest.mjs'),
    ...[
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      `--maxWorkers=${name === 'unit' ? 2 : 4}`,
    ],
  );
  let report: VitestReport = { numTotalTests: 0, numPassedTests: 0, testResults: [] };
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // Vitest died before it could report; counted below.
  }
  rmSync(folder, { recursive: true });
  const passed = report.numPassedTests;
  const notPassed = report.numTotalTests - passed;
  // A file that does not load has no failed tests, and running no tests is not a success.
  const unseen = notPassed === 0 && (!ok || passed === 0) ? 1 : 0;
  const lines = namesOfFailed(report).map((line) => `\n     ${line}`);
  outcomes.push({ name: `${name} tests`, passed, failed: notPassed + unseen, note: lines.join('') });
}

/** Before everything else, since installing a browser takes a while and must not be done by two workers at once. */
async function prepareBrowsers(): Promise<boolean> {
  try {
    await makeBrowsersReady();
    return one('browsers', true);
  } catch (error) {
    return one('browsers', false, String(error));
  }
}

const ready = await prepareBrowsers();
one('types', node(bin('typescript', 'bin', 'tsc'), '--noEmit'));
one('lint', node(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'));
one('nothing unused', node(bin('knip', 'bin', 'knip.js'), '--no-config-hints'));
runVitest('unit');
const built = targets.map(build).every(Boolean);
if (built) checkSizes();
if (built && ready) {
  runVitest('surfaces', 'browser');
} else {
  one(
    'surfaces and browser tests',
    false,
    built ? 'not run: a browser is missing' : 'not run: there is no build',
  );
}

console.log('');
for (const { name, passed, failed, note } of outcomes) {
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
  console.log([failed ? '✗' : '✓', name, counts, note].filter(Boolean).join('  '));
}
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
