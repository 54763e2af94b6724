/** Failures around the extension harm no page and lose nothing: invalid settings, a stopped background, no network. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, paintedNames, settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

interface Area {
  set(values: Record<string, unknown>): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
}

describe.each(browsers)('faults in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await borrowBrowser(name);
    // Chromium requests one if a document declares none, and reports a missing one.
    started.site.serve('/favicon.ico', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
  });
  afterAll(() => started?.close());

  const open = (path: string) => started.driver.open(started.site.url(path));

  /** Everything that is in storage. */
  const stored = async (change: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
    const page = await started.driver.openExtensionPage('options.html');
    try {
      return await page.evaluate(async (values) => {
        const api = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: Area } } | undefined
        >;
        const { local } = (api.browser ?? api.chrome)?.storage ?? {};
        if (!local) throw new Error('The page has no storage.');
        await local.set(values);
        return local.get(null);
      }, change);
    } finally {
      await page.close();
    }
  };

  it('uses the defaults for settings of the wrong type and leaves these in storage', async () => {
    const odd = {
      'setting:markHowMuch': 7,
      'setting:siteHosts': 'news.example',
      'setting:openDelay': -1,
      'setting:ofANewerVersion': { deep: true },
    };
    await stored(odd);
    const page = await open('/strict.html');
    expect(await settledNames(page)).toContain('Vladimir Putin');
    await page.close();
    expect(await stored()).toMatchObject(odd);
  });

  it('answers a page whose background is stopped during the request', async () => {
    const opening = open('/summit-report.html');
    await started.driver.killBackground();
    const page = await opening;
    await started.driver.killBackground();
    expect(await settledNames(page)).toContain('Nord Stream 2');
    await page.close();
  });

  it('continues in a document that is rewritten', async () => {
    const page = await open('/strict.html');
    await settledNames(page);
    await page.evaluate(() => {
      document.body.textContent = '';
      document.body.append('Alexei Navalny came home.');
    });
    await until('the new text is painted', async () => (await paintedNames(page)).includes('Alexei Navalny'));
    await page.close();
  });

  it('needs no network: cards open and can be searched offline', async () => {
    const page = await open('/strict.html');
    await settledNames(page);
    started.site.close();
    await started.driver.killBackground();
    expect(await openCard(started.driver, page, 'Joe Biden')).toContain('Joe Biden');
    const popup = await started.driver.openExtensionPage('popup.html');
    await until('the popup is drawn', () => popup.evaluate(() => document.querySelector('input') !== null));
    await popup.type('input', 'navalny');
    await until('Navalny is found', () =>
      popup.evaluate(() => /Alexei Navalny/.test(document.querySelector('main')?.textContent ?? '')),
    );
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
