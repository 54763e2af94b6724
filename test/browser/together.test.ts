/** Several pages of the extension that change settings at the same time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

interface Api {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** Presses the controls that these selectors find, in one turn of the page. */
const pressAll = (page: ExtensionPage, ...selectors: string[]) =>
  page.evaluate((all: string[]) => {
    for (const selector of all) document.querySelector<HTMLElement>(selector)?.click();
  }, selectors);

describe.each(browsers)('two options pages and a popup in %s', (name) => {
  let started: Started;
  const pages: ExtensionPage[] = [];

  beforeAll(async () => {
    started = await borrowBrowser(name);
    await settledNames(await started.driver.open(started.site.url('/demo.html')));
    for (const file of ['options.html', 'options.html', 'popup.html']) {
      const page = await started.driver.openExtensionPage(file);
      await until(`${file} is drawn`, () => page.evaluate(() => document.querySelector('.switch') !== null));
      pages.push(page);
    }
  });
  afterAll(() => started?.close());

  it('do not lose each other’s changes, to one list or to several settings', async () => {
    const [one, other, popup] = pages;
    if (!one || !other || !popup) throw new Error('The pages are not open.');
    const kind = (at: number) => `#cards .options-kinds > :nth-child(${at}) input`;
    await Promise.all([
      pressAll(one, kind(1), kind(2), '#marks input[id$="-page"]', kind(3)),
      pressAll(other, kind(4), '#marks input[id$="-both"]', kind(5), kind(6)),
      pressAll(popup, 'footer input.switch'),
    ]);
    const stored = () =>
      popup.evaluate(async () => {
        const both = globalThis as unknown as { browser?: Api; chrome: Api };
        return (both.browser ?? both.chrome).storage.local.get(null);
      });
    await until('every kind is off', async () => {
      const kinds = (await stored())['setting:kindsOff'];
      return Array.isArray(kinds) && kinds.length === 6;
    });
    await until('the rest is stored', async () => {
      const now = await stored();
      return (
        now['setting:markHowMuch'] === 'page' &&
        now['setting:markStyle'] === 'both' &&
        JSON.stringify(now['setting:siteHosts']) === '["news.example"]'
      );
    });
    // Each shows what the others have chosen.
    for (const page of [one, other])
      await until('a page has followed', () =>
        page.evaluate(
          () =>
            document.querySelectorAll('#cards .options-kinds input:checked').length === 0 &&
            document.querySelector<HTMLInputElement>('#marks input[id$="-page"]')?.checked === true &&
            document.querySelector<HTMLInputElement>('#marks input[id$="-both"]')?.checked === true,
        ),
      );
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const own = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(own))).toEqual([]);
  });
});
