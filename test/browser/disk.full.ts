/**
 * What happens after a disk has lost half of the stored data or all of it: the extension works with what is left, and
 * can store again.
 */
import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledNames, until } from './harness/reader.ts';
import { browsers, copyExtension, type Started, startBrowser } from './harness/start-browser.ts';

describe.each(browsers)('a disk that lost the storage of %s', (name) => {
  let profile: string;
  let installed: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    installed = await copyExtension(name);
  });
  afterAll(async () => {
    for (const folder of [profile, installed])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const choose = (started: Started) =>
    started.driver.openExtensionPage('options.html').then(async (options) => {
      const control = '#marks input[id$="-page"]';
      await until('the options are drawn', () =>
        options.evaluate((wanted) => document.querySelector(wanted) !== null, control),
      );
      const before = await options.evaluate(
        (wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked,
        control,
      );
      await options.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.click(), control);
      await until('the choice is stored', () =>
        options.evaluate(async () => {
          interface Api {
            storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
          }
          const both = globalThis as unknown as { browser?: Api; chrome: Api };
          const stored = await (both.browser ?? both.chrome).storage.local.get('setting:markHowMuch');
          return stored['setting:markHowMuch'] === 'page';
        }),
      );
      return before;
    });

  /** The files that the extension's settings are in. */
  const files = async () => {
    const all = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    return all
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .filter((path) =>
        name === 'firefox'
          ? /storage\/default\/moz-extension.*\.sqlite$/.test(path)
          : /Local Extension Settings\/.*\.(?:log|ldb)$/.test(path),
      );
  };

  it.each([
    ['nothing', 1],
    ['half of each file', 0.5],
    ['all of each file', 0],
  ])('works with the defaults and stores again: %s', async (lost, kept) => {
    const before = await startBrowser(name, { profile, installed });
    await choose(before).finally(() => before.close());
    const stored = await files();
    expect(stored.length).toBeGreaterThan(0);
    for (const path of stored) {
      const { length } = await readFile(path);
      await truncate(path, Math.floor(length * kept));
    }
    const after = await startBrowser(name, { profile, installed });
    try {
      expect(await settledNames(await after.driver.open(after.site.url('/strict.html')))).toContain(
        'Joe Biden',
      );
      const wasChosen = await choose(after);
      // Data that was not lost is still there.
      if (lost === 'nothing') expect(wasChosen).toBe(true);
      expect(await after.driver.faults()).toEqual([]);
    } finally {
      await after.close();
    }
  });
});
