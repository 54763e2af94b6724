/** Installation while pages are open, and two copies at once. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movePointer, paintedNames, placeOf, until } from './harness/reader.ts';
import { browsers, copyExtension, type Started, startBrowser } from './harness/start-browser.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const two =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title><style>body{padding:30vh 20vw}</style><p>Vladimir Putin met Joe Biden.</p>';

describe.each(browsers)('two copies in %s', (name) => {
  let started: Started;
  let first: string;
  let second: string;
  beforeAll(async () => {
    started = await startBrowser(name, { bare: true });
    started.site.serve('/two.html', { body: two });
    [first, second] = [await copyExtension(name), await copyExtension(name)];
    // Firefox distinguishes extensions by their id.
    const manifest = join(second, 'manifest.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace('sidelight@', 'sidelight-two@'));
  });
  afterAll(async () => {
    await started?.close();
    for (const folder of [first, second]) await rm(folder, { recursive: true, force: true });
  });

  it('mark pages that were already open, and do not interfere with each other', async () => {
    const { driver, site } = started;
    const page = await driver.open(site.url('/two.html'));
    const painted = async (...texts: string[]) =>
      until(`${texts} are painted`, async () => {
        return JSON.stringify(await paintedNames(page)) === JSON.stringify(texts);
      });
    await driver.install(first);
    await page.bringToFront();
    await painted(...names);
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    await driver.install(second);
    await page.bringToFront();
    await painted('Vladimir Putin', 'Vladimir Putin', 'Joe Biden', 'Joe Biden');

    // Each has its own card, and neither takes the other's for a page change.
    await movePointer(page, await placeOf(page, 'Joe Biden'));
    const hosts = () =>
      page.evaluate(
        () => [...document.documentElement.children].filter((one) => one.localName === 'div').length,
      );
    await until('both cards are open', async () => (await hosts()) === 2);
    const changes = await page.evaluate(async () => {
      let seen = 0;
      const observer = new MutationObserver((records) => {
        seen += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const registry = [...CSS.highlights.values()];
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
      observer.disconnect();
      const now = [...CSS.highlights.values()];
      return { seen, same: now.length === registry.length && now.every((one, at) => one === registry[at]) };
    });
    expect(changes).toEqual({ seen: 0, same: true });
    // A key closes one thing.
    for (const left of [1, 0]) {
      await page.keyboard.press('Escape');
      await until(`${left} cards are open`, async () => (await hosts()) === left);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
    expect(await driver.faults()).toEqual([]);
  });
});
