/**
 * What an organisation sets, from the file that Chromium reads it from. It is in a folder of the system, so this test needs a user
 * who may write there. The policy is for a copy of the extension with an id of its own, so that no other browser heeds it.
 */
import { createHash } from 'node:crypto';
import { mkdir, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { expectMarksOfOrganisation, expectSetByOrganisation, policy } from './harness/organisation.ts';
import { textOf } from './harness/panel.ts';
import { until } from './harness/reader.ts';
import { copyExtension, type Started, startBrowser } from './harness/start-browser.ts';

/** Where Chromium, and the Chrome that tests download, look for policies on Linux. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** The id that Chromium gives an extension that is loaded from a folder: half of the path's SHA-256, in letters from a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

describe('a policy in chromium', () => {
  let extension: string;
  let files: string[] = [];
  /** The first folder of each path that was not there before. */
  const made: string[] = [];
  let started: Started;
  let options: ExtensionPage;

  /** Chromium leaves a file alone for seconds after it was changed, so each has been there for years, each a little less long. */
  let written = new Date('2020-01-01');
  const write = async (set: object) => {
    written = new Date(written.getTime() + 1_000_000);
    const content = JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: set } } });
    for (const file of files) {
      await writeFile(file, content);
      await utimes(file, written, written);
    }
  };

  beforeAll(async () => {
    extension = await realpath(await copyExtension('chromium'));
    files = folders.map((folder) => join(folder, `sidelight-test-${idOf(extension)}.json`));
    for (const folder of folders) {
      const first = await mkdir(folder, { recursive: true });
      if (first !== undefined) made.push(first);
    }
    await write(policy);
    started = await startBrowser('chromium', { installed: extension });
    options = await started.driver.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await started?.close();
    for (const path of [...files, ...made, extension]) await rm(path, { recursive: true, force: true });
  });

  it('is shown as set by the organisation, with its errors, and applies', async () => {
    await expectSetByOrganisation(options);
  });

  it('marks pages with its packs, and not on the sites that it leaves out', async () => {
    await expectMarksOfOrganisation(started);
  });

  it('holds at once if it changes, without a restart', async () => {
    const pack = { id: 'desk', title: 'Our new desk', cards: [{ name: 'Wilhelmina Lock' }] };
    await write({ packs: [JSON.stringify(pack)], strictness: 'generous' });
    await until('the new pack', async () =>
      (await textOf(options, '.options-packs')).includes('Our new desk'),
    );
    await until('the new strictness', () =>
      options.evaluate(() => document.querySelector('#set-strictness-generous:checked:enabled') !== null),
    );
  });
});
