import { defineConfig } from 'vitest/config';

/** Own pages of the extension and what is stored: nothing there is a matter of milliseconds. */
const surfaces = [
  'test/browser/{access,build,card-access,card-bad-input,look-up,options*,packs*,popup*,story,surfaces-access,together,toolbar,welcome}.test.ts',
];

/**
 * `unit` needs nothing but Node and runs in `npm run check`. `browser` drives the built extension in real Chromium and real
 * Firefox, one file at a time, since two browsers at once on a small machine make timing a matter of luck; `surfaces` does so
 * where timing does not matter, two files at a time. `full` is what takes its time, and runs in `npm run test:full`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'surfaces',
          include: surfaces,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: surfaces,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['test/browser/**/*.full.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
