import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Own pages of the extension and what is stored: nothing there is a matter of milliseconds. */
const surfaces = [
  'test/browser/{access,build,card-access,card-bad-input,draft,look-up,options*,own-cards*,packs*,popup*,reading,story,surfaces-access,together,toolbar,welcome}.test.ts',
];

/**
 * Longest time for a unit test, in ms. A deadline costs time only where a test fails, so it is generous: a test that takes a
 * hundredth of this on an idle machine passes on a very busy one.
 */
const patience = 60_000;

/** Files that take long, the longest first. Started last, one would run alone at the end, on half of the machine. */
const long = [
  'surfaces-access',
  'own-cards',
  'access',
  'place',
  'packs',
  'gallery-firefox',
  'hover',
  'packs-sheets',
  'sight',
  'gallery-chromium',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** No test passes without asserting anything. */
const setupFiles = ['test/every-test-asserts.ts'];
const browserSetupFiles = [...setupFiles, 'test/browser/harness/answers-assert.ts'];

/** Both browsers are installed before the first test, in this process alone. */
const globalSetup = ['test/browser/harness/make-browsers-ready.ts'];

/**
 * `unit` needs nothing but Node and runs in `npm run check`. `browser` drives the built extension in real Chromium and real
 * Firefox; `surfaces` are those of them that look at the extension's own pages. Both run four files at a time in
 * `npm test`: half of their time is waiting, and they wait for what is seen, so a busy machine makes them slower and nothing else.
 * Files of a worker are not isolated from each other, so that they can share its browsers (`borrowBrowser`).
 * `full` is what takes its time, and runs in `npm run test:full`.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // A thread for each file starts in a fraction of the time that a process takes.
          pool: 'threads',
          setupFiles,
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'surfaces',
          include: surfaces,
          environment: 'node',
          isolate: false,
          globalSetup,
          setupFiles: browserSetupFiles,
          expect: { poll: { timeout: patience / 2 } },
          testTimeout: 3 * patience,
          hookTimeout: 5 * patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: surfaces,
          environment: 'node',
          isolate: false,
          globalSetup,
          setupFiles: browserSetupFiles,
          expect: { poll: { timeout: patience / 2 } },
          testTimeout: 3 * patience,
          hookTimeout: 5 * patience,
        },
      },
      {
        test: {
          name: 'full',
          include: ['test/browser/**/*.full.ts'],
          environment: 'node',
          globalSetup,
          setupFiles: browserSetupFiles,
          expect: { poll: { timeout: patience / 2 } },
          fileParallelism: false,
          testTimeout: 10 * patience,
          hookTimeout: 5 * patience,
        },
      },
    ],
  },
});
