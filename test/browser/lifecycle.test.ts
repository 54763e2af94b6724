/** What happens to an open page: going back, several windows at once, and removal of the extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecorder } from './gallery/recorder.ts';
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

interface TabsApi {
  tabs: {
    query(which: { url: string }): Promise<{ id: number }[]>;
    discard(id: number): Promise<{ id: number } | undefined>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
}

interface Api {
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}

/** Stores settings as the options would. Runs in a page of the extension. */
async function store(settings: Record<string, unknown>): Promise<void> {
  const items = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`setting:${key}`, value]));
  const both = globalThis as unknown as { browser?: Api; chrome: Api };
  await (both.browser ?? both.chrome).storage.local.set(items);
}

describe.each(browsers)('the life cycle of a page in %s', (name) => {
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

  it('follows settings changed while it was in the back-forward cache', async () => {
    const { driver, site } = started;
    site.serve('/kept.html', {
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><p>Vladimir Putin met Joe Biden.</p><a href="/next.html">Next</a>
        <script>addEventListener('pageshow', ({ persisted }) => { kept = persisted; });</script>`,
      // A page with no-store is not kept.
      headers: { 'cache-control': 'max-age=60' },
    });
    const page = await driver.open(site.url('/kept.html'));
    expect(await settledNames(page)).toEqual(names);
    const own = await driver.openExtensionPage('options.html');
    // A page does not answer during navigation.
    const isAt = (path: string) =>
      until(`the page is ${path}`, () =>
        page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false),
      );
    const painted = (...wanted: string[]) =>
      until(`${wanted} are marked`, async () => {
        const now = await paintedNames(page).catch(() => undefined);
        return JSON.stringify(now) === JSON.stringify(wanted);
      });
    const away = async (meanwhile: () => Promise<unknown>) => {
      await page.evaluate(() => document.querySelector('a')?.click()).catch(() => {});
      await isAt('/next.html');
      await meanwhile();
      await page.evaluate(() => history.back()).catch(() => {});
      await isAt('/kept.html');
      // We must not prevent it.
      expect(await page.evaluate(() => (globalThis as unknown as { kept: boolean }).kept)).toBe(true);
    };
    await away(() => own.evaluate(store, { kindsOff: ['person'] }));
    await painted();
    await away(async () => {
      await own.evaluate(store, { kindsOff: [] });
      await driver.killBackground();
    });
    await painted(...names);
    expect(await openCard(driver, page, 'Joe Biden')).toContain('Joe Biden');
    await page.keyboard.press('Escape');
    await page.close();
    await own.close();
  });

  if (name === 'chromium')
    it('is not scanned while prerendered, but once it is shown', async () => {
      const { driver, site } = started;
      // Only pages on a secure origin are prerendered.
      const host = `127.0.0.1:${site.port}`;
      site.serve('/prepares.html', {
        body: `<!doctype html><link rel="icon" href="data:,"><a href="/prepared.html">Next</a>
        <script type="speculationrules">{"prerender":[{"urls":["/prepared.html"],"eagerness":"immediate"}]}</script>`,
      });
      site.serve('/prepared.html', {
        body: `<!doctype html><link rel="icon" href="data:,"><p>Vladimir Putin met Joe Biden.</p>
        <script>early = document.prerendering;
        addEventListener('load', () => setTimeout(() => fetch('/loaded'), 1500))</script>`,
      });
      site.serve('/loaded', { body: '' });
      const recorder = await openRecorder(driver);
      const page = await driver.open(site.url('/prepares.html', host));
      // Ten times as long as marks take.
      await until('it is prepared', async () => site.requests.includes(site.url('/loaded', host)));
      expect(await recorder.heard('/prepared.html')).toEqual([]);
      await page.evaluate(() => document.querySelector('a')?.click()).catch(() => {});
      await until('it is shown and marked', async () => {
        const painted = await paintedNames(page).catch(() => []);
        return JSON.stringify(painted) === JSON.stringify(names);
      });
      expect(await page.evaluate(() => (globalThis as unknown as { early: boolean }).early)).toBe(true);
      await page.close();
    });

  it('is marked again after being discarded to save memory', async () => {
    const { driver, site } = started;
    const page = await driver.open(site.url('/two.html', 'discarded.example'));
    await settledNames(page);
    const own = await driver.openExtensionPage('options.html');
    await driver.open(site.url('/next.html'));
    const tab = await own.evaluate(async (pattern) => {
      const both = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
      const { tabs } = both.browser ?? both.chrome;
      const [found] = await tabs.query({ url: pattern });
      const kept = await tabs.discard(found?.id ?? -1);
      return kept?.id ?? found?.id ?? -1;
    }, '*://discarded.example/*');
    // Settings are sent to every tab, but this one has no content script to receive them.
    await own.evaluate(store, { markStyle: 'both' });
    await own.evaluate(async (id) => {
      const both = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
      await (both.browser ?? both.chrome).tabs.update(id, { active: true });
    }, tab);
    const requested = site.url('/two.html', 'discarded.example');
    await until(
      'it is loaded again',
      async () => site.requests.filter((one) => one === requested).length === 2,
    );
    const popup = await driver.openExtensionPage('popup.html');
    await until('its cards are listed', () =>
      popup.evaluate(() => /Joe Biden/.test(document.querySelector('main')?.textContent ?? '')),
    );
    await own.evaluate(store, { markStyle: 'tint' });
    await own.close();
    await popup.close();
  });

  if (name === 'chromium')
    it('catches up with changes made while it was frozen', async () => {
      const { driver, site } = started;
      const page = await driver.open(site.url('/two.html'));
      await settledNames(page);
      const session = await page.createCDPSession();
      await page.evaluate(() => document.body.append(' Alexei Navalny came home.'));
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await driver.killBackground();
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await until('what is new is marked', async () => (await paintedNames(page)).includes('Alexei Navalny'));
      await page.close();
    });

  it('is unchanged when the extension is removed while a card is open', async () => {
    const page = await started.driver.open(started.site.url('/two.html'));
    await settledNames(page);
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(started.driver, page, 'Joe Biden');
    await started.driver.disableExtension();
    await movePointer(page, await placeOf(page, 'Vladimir Putin'));
    // Firefox ends our script before it can remove its card, which then stays until the page is left (PRIVACY.md).
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
