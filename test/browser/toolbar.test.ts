/** The toolbar button: how many cards the page in a tab has. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

interface Api {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(which: { tabId: number }): Promise<string>;
    getTitle(which: { tabId: number }): Promise<string>;
  };
}

describe.each(browsers)('the toolbar button in %s', (name) => {
  let started: Started;
  let page: Page;
  let options: ExtensionPage;
  /** What the button of the tab in front shows and says. */
  const button = () =>
    options.evaluate(async () => {
      const both = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, action } = both.browser ?? both.chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const which = { tabId: tab?.id ?? -1 };
      return { count: await action.getBadgeText(which), name: await action.getTitle(which) };
    });
  const countIs = (count: string) =>
    until(`the count is “${count}”`, async () => (await button()).count === count);
  const nameIs = (label: string) =>
    until(`it is called “${label}”`, async () => (await button()).name === label);

  beforeAll(async () => {
    started = await borrowBrowser(name);
    const serve = (path: string, text: string) =>
      started.site.serve(path, { body: `<!doctype html><link rel="icon" href="data:,"><p>${text}` });
    serve('/nobody.html', 'Nobody is named here.');
    serve('/two.html', 'Vladimir Putin met Joe Biden. Putin left.');
    serve('/frame.html', 'Barack Obama spoke to Joe Biden.');
    page = await started.driver.open(started.site.url('/two.html'));
    await settledNames(page);
    options = await started.driver.openExtensionPage('options.html');
    await until('the options are drawn', () =>
      options.evaluate(() => document.querySelector('.switch') !== null),
    );
  });
  afterAll(() => started?.close());

  it('shows the number of cards on the page, also in its tooltip', async () => {
    await countIs('2');
    await nameIs('Sidelight: 2 cards on this page');
  });

  it('follows the page', async () => {
    await page.evaluate(() => {
      document.body.append('Nord Stream 2 is a pipeline.');
    });
    await countIs('3');
  });

  it('forgets a frame that the page removes', async () => {
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/frame.html', width: '300' });
      document.body.append(frame);
    });
    await countIs('4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await countIs('3');
  });

  it('is cleared on the next page and restored on going back', async () => {
    await page.goto(started.site.url('/nobody.html'));
    await countIs('');
    await nameIs('Sidelight');
    await page.goto(started.site.url('/two.html'));
    await countIs('2');
  });

  it('keeps counting after the background was killed', async () => {
    await started.driver.killBackground();
    await page.evaluate(() => {
      document.body.append('Nord Stream 2 is a pipeline.');
    });
    await countIs('3');
  });

  it('can be switched off and on again', async () => {
    const toggle = () => options.click('#general .options-switch:nth-of-type(2) .switch');
    await toggle();
    await countIs('');
    await toggle();
    await countIs('3');
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
