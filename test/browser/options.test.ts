/** What is chosen in the options reaches pages that are open, without a reload. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { paintedNames, settledNames, until } from './harness/reader.ts';
import { browsers, type Started, startBrowser } from './harness/start-browser.ts';

describe.each(browsers)('the options in %s', (name) => {
  let started: Started;
  let page: Page;
  let options: ExtensionPage;
  const countOf = async (text: string) =>
    (await paintedNames(page)).filter((one) => one.includes(text)).length;

  beforeAll(async () => {
    started = await startBrowser(name);
    page = await started.driver.open(started.site.url('/summit-report.html'));
    await settledNames(page);
    options = await started.driver.openExtensionPage('options.html');
    await until('the options are drawn', () =>
      options.evaluate(() => document.querySelector('input[type=radio]') !== null),
    );
  });
  afterAll(() => started?.close());

  it('marks every mention once that is chosen, and the first of each section again after', async () => {
    expect(await countOf('Putin')).toBe(1);
    await options.click('#marks input[id$="-every"]');
    await until('every mention is marked', async () => (await countOf('Putin')) > 3);
    await options.click('#marks input[id$="-section"]');
    await until('the first is marked', async () => (await countOf('Putin')) === 1);
  });

  it('keeps a choice in storage and nothing of the defaults', async () => {
    await options.click('#marks input[id$="-underline"]');
    const stored = () =>
      options.evaluate(async () => {
        const api = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
        return JSON.stringify(await (api.browser ?? api.chrome).storage.local.get(null));
      });
    await until('the choice is stored', async () => (await stored()).includes('underline'));
    expect(await stored()).not.toContain('closeDelay');
  });

  it('has caused no error, no warning and no request', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});

interface StorageApi {
  storage: { local: { get(keys: null): Promise<unknown> } };
}
