/** Situations without access: access revoked by the user, private windows, a browser without highlights. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { cardClosed, openCard, paintedNames, pressInCard, settledNames, until } from './harness/reader.ts';
import { browsers, copyExtension, type Started, startBrowser } from './harness/start-browser.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title><p>Vladimir Putin met Joe Biden.</p>';

async function start(name: (typeof browsers)[number], look?: Parameters<typeof startBrowser>[1]) {
  const started = await startBrowser(name, look);
  started.site.serve('/two.html', { body: page });
  return started;
}

const textOf = (own: ExtensionPage) => own.evaluate(() => document.querySelector('main')?.textContent ?? '');

describe.each(browsers)('access to sites in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name);
  });
  afterAll(() => started?.close());

  it('can be revoked and granted again; open pages follow without a reload', async () => {
    const { driver, site } = started;
    const open = await driver.open(site.url('/two.html'));
    expect(await settledNames(open)).toEqual(names);
    await driver.withholdSites(true);
    await until('the marks go', async () => (await paintedNames(open)).length === 0);
    await open.evaluate(() => document.body.append('Alexei Navalny came home.'));
    const later = await driver.open(site.url('/two.html'));
    const popup = await driver.openExtensionPage('popup.html');
    await until('the popup says why', async () => (await textOf(popup)).includes('no access to this page'));
    expect(await paintedNames(later)).toEqual([]);
    expect(await paintedNames(open)).toEqual([]);
    if (name === 'firefox') await popup.click('main button');
    else {
      // Chromium asks in its own dialog, which cannot be operated from here.
      await popup.close();
      await driver.withholdSites(false);
    }
    await until('the page that came meanwhile is marked', async () => {
      return JSON.stringify(await paintedNames(later)) === JSON.stringify(names);
    });
    await until('the page that was open is marked', async () => {
      return JSON.stringify(await paintedNames(open)) === JSON.stringify([...names, 'Alexei Navalny']);
    });
    await later.bringToFront();
    expect(await openCard(driver, later, 'Joe Biden')).toContain('Joe Biden');
    expect(await driver.faults()).toEqual([]);
  });

  // Firefox has no one-time access.
  if (name === 'chromium')
    it('is granted for one page by a click on the toolbar button', async () => {
      const { driver, site } = started;
      await driver.withholdSites(true);
      const page = await driver.open(site.url('/two.html'));
      await driver.pressAction?.(page);
      await until('the page is marked', async () => {
        return JSON.stringify(await paintedNames(page)) === JSON.stringify(names);
      });
      const other = await driver.open(site.url('/two.html', 'other.example'));
      await page.bringToFront();
      expect(await openCard(driver, page, 'Joe Biden')).toContain('Joe Biden');
      expect(await paintedNames(other)).toEqual([]);
      expect(await driver.faults()).toEqual([]);
    });
});

/** Files of a folder, at any depth, that hold a text. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      // A file may be deleted meanwhile.
      const content = await readFile(path).catch(() => Buffer.alloc(0));
      return content.includes(text) || content.includes(Buffer.from(text, 'utf16le')) ? path : [];
    }),
  );
  return found.flat();
}

describe.each(browsers)('private windows in %s', (name) => {
  let started: Started;
  let profile: string;
  const host = 'secret-canary.example';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    started = await start(name, { profile });
  });
  afterAll(async () => {
    await started?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('are not read until the user allows it', async () => {
    const { driver, site } = started;
    const ordinary = await driver.open(site.url('/demo.html'));
    const hidden = await driver.openPrivately(site.url('/two.html', host));
    // By the time a later page is marked, this one would have been, too.
    await ordinary.goto(site.url('/two.html'));
    expect(await settledNames(ordinary)).toEqual(names);
    expect(await paintedNames(hidden)).toEqual([]);
    await hidden.close();
  });

  it('leave nothing behind, whatever the user does in them', async () => {
    const { driver, site } = started;
    await driver.allowPrivately();
    const ordinary = await driver.open(site.url('/two.html'));
    const seen = await driver.openPrivately(site.url('/two.html', host));
    expect(await settledNames(seen)).toEqual(names);
    await openCard(driver, seen, 'Joe Biden');
    await pressInCard(driver, seen, 'Hide');
    await pressInCard(driver, seen, `Don’t mark on ${host}`);
    await until('the mark has gone', async () => !(await paintedNames(seen)).includes('Joe Biden'));
    await seen.keyboard.press('Escape');
    await cardClosed(driver, seen);
    await seen.close();
    // It went with the window.
    const again = await driver.openPrivately(site.url('/two.html', host));
    expect(await settledNames(again)).toEqual(names);
    await again.close();
    expect(await settledNames(ordinary)).toEqual(names);
    expect(await driver.faults()).toEqual([]);
    await driver.close();
    expect(await filesWith(profile, host)).toEqual([]);
  });
});

describe.each(browsers)('a browser without highlights: %s', (name) => {
  let started: Started;
  let installed: string;
  beforeAll(async () => {
    installed = await copyExtension(name);
    // No current browser lets them be disabled, so a script before ours removes them in our isolated world.
    const manifest = join(installed, 'manifest.json');
    const { content_scripts: scripts, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as {
      content_scripts: { js: string[] }[];
    };
    scripts[0]?.js.unshift('older.js');
    await writeFile(manifest, JSON.stringify({ ...rest, content_scripts: scripts }));
    await writeFile(
      join(installed, 'older.js'),
      "Object.defineProperty(CSS, 'highlights', { value: undefined });",
    );
    started = await start(name, { installed });
  });
  afterAll(async () => {
    await started?.close();
    await rm(installed, { recursive: true, force: true });
  });

  it('leaves pages unchanged, and still searches cards', async () => {
    const { driver, site } = started;
    const left = await driver.open(site.url('/two.html'));
    const popup = await driver.openExtensionPage('popup.html');
    await until('the popup is drawn', () => popup.evaluate(() => document.querySelector('input') !== null));
    await popup.type('input', 'putin');
    await until('Putin is found', async () => (await textOf(popup)).includes('Vladimir Putin'));
    expect(await paintedNames(left)).toEqual([]);
    expect(await driver.faults()).toEqual([]);
  });
});
