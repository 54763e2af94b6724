/** What comes over an open page: the way back to it, many windows at once, and the end of the extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import {
  cardText,
  movePointer,
  openCard,
  paintedNames,
  placeOf,
  settledNames,
  until,
} from './harness/reader.ts';
import { browsers, type Started, startBrowser } from './harness/start-browser.ts';

interface Api {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** Adds sites as a reader would, one after the other. Runs in the options; timers of a tab behind are too slow for it. */
async function addSites(window: number, count: number): Promise<void> {
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const input = document.querySelector<HTMLInputElement>('.add input');
  if (!input) throw new Error('There is no field.');
  for (let at = 0; at < count; at++) {
    input.value = `site-${window}-${at}.example`;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    for (let wait = 0; wait < 20; wait++) await turn();
    input.form?.requestSubmit();
    for (let wait = 0; wait < 20; wait++) await turn();
  }
}

describe.each(browsers)('the life of a page in %s', (name) => {
  let started: Started;
  const names = ['Vladimir Putin', 'Joe Biden'];

  beforeAll(async () => {
    started = await startBrowser(name);
    const serve = (path: string, body: string) =>
      started.site.serve(path, {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title><body>${body}`,
      });
    serve('/two.html', '<p>Vladimir Putin met Joe Biden.</p><a href="/next.html">Next</a>');
    serve('/next.html', '<p>Nobody is named here.</p>');
  });
  afterAll(() => started?.close());

  it('has its marks again on the way back, with the background killed meanwhile, and cards open', async () => {
    const page = await started.driver.open(started.site.url('/two.html'));
    expect(await settledNames(page)).toEqual(names);
    // While it goes, a page answers nothing.
    const isAt = (path: string) =>
      until(`the page is ${path}`, () =>
        page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false),
      );
    await page.evaluate(() => document.querySelector('a')?.click()).catch(() => {});
    await isAt('/next.html');
    await started.driver.killBackground();
    await page.evaluate(() => history.back()).catch(() => {});
    await isAt('/two.html');
    await until('the marks are back', async () => {
      const painted = await paintedNames(page).catch(() => []);
      return JSON.stringify(painted) === JSON.stringify(names);
    });
    expect(await openCard(started.driver, page, 'Joe Biden')).toContain('Joe Biden');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('follows a hundred choices that three windows make at once, of which none is lost', async () => {
    const each = [34, 33, 33];
    const windows: ExtensionPage[] = [];
    for (const _ of each) {
      const page = await started.driver.openExtensionPage('options.html');
      await until('the options are drawn', () =>
        page.evaluate(() => document.querySelector('.add input') !== null),
      );
      windows.push(page);
    }
    await Promise.all(windows.map((page, at) => page.evaluate(addSites, at, each[at] ?? 0)));
    const stored = () =>
      windows[0]?.evaluate(async () => {
        const both = globalThis as unknown as { browser?: Api; chrome: Api };
        return (both.browser ?? both.chrome).storage.local.get(null);
      });
    const hosts = async () => (await stored())?.['setting:siteHosts'];
    await until('a hundred sites are stored', async () => {
      const now = await hosts();
      return Array.isArray(now) && now.length >= 100;
    });
    expect(new Set((await hosts()) as string[]).size).toBe(100);
    for (const page of windows) await page.close();
  });

  it('stays as it was when the extension goes while its card is open', async () => {
    const page = await started.driver.open(started.site.url('/two.html'));
    await settledNames(page);
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(started.driver, page, 'Joe Biden');
    await started.driver.disableExtension();
    await movePointer(page, await placeOf(page, 'Vladimir Putin'));
    // Firefox ends our script before it can take its card away, which then stays until the page is left (PRIVACY.md).
    if (name === 'firefox') expect(await cardText(started.driver, page)).toContain('Joe Biden');
    else {
      await until('the card has gone', async () => (await cardText(started.driver, page)) === undefined);
      await until('the marks are gone', async () => (await paintedNames(page)).length === 0);
    }
    const left = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host?.localName === 'div') host.remove();
      return document.documentElement.outerHTML;
    });
    expect(left).toBe(markup);
    expect(await started.driver.faults()).toEqual([]);
  });
});
