/** The popup over a real page: search, roster, the switch for the site. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { paintedNames, settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const field = 'input[role=combobox]';

interface Api {
  tabs: {
    query(which: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number | undefined, message: { type: string }): Promise<unknown>;
  };
}

describe.each(browsers)('the popup in %s', (name) => {
  let started: Started;
  let page: Page;
  let popup: ExtensionPage;
  const rows = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('[role=option]')].map(
        (row) => row.querySelector('.popup-name')?.textContent ?? '',
      ),
    );

  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/changing.html', {
      body: '<link rel="icon" href="data:,"><p>Vladimir Putin came.</p>',
      type: 'text/html',
    });
    page = await started.driver.open(started.site.url('/demo.html'));
    await settledNames(page);
  });
  afterAll(() => started?.close());
  beforeEach(async () => {
    popup = await started.driver.openExtensionPage('popup.html');
    await until('the popup is drawn', () => popup.evaluate(() => document.querySelector('footer') !== null));
  });
  afterEach(() => popup.close());

  it('lists the cards of the page', async () => {
    // The frames of a page report one after the other.
    const wanted = ['Joe Biden', 'Vladimir Putin', 'Alexei Navalny', 'Nord Stream 2'];
    await until('the roster is there', async () => {
      const names = await rows();
      return wanted.every((name) => names.includes(name));
    });
  });

  it('forgets the frames of the previous page', async () => {
    const inner = '<p>Alexei Navalny came home.</p>';
    started.site.serve('/framing.html', {
      body: `<link rel="icon" href="data:,"><p>Vladimir Putin came.</p><iframe srcdoc="${inner}" width="400" height="200"></iframe>`,
      type: 'text/html',
    });
    const left = await started.driver.open(started.site.url('/framing.html'));
    const beside = await started.driver.openExtensionPage('popup.html');
    const says = async (text: string) =>
      (await beside.evaluate(() => document.querySelector('main')?.textContent ?? '')).includes(text);
    await until(
      'both are listed',
      async () => (await says('Vladimir Putin')) && (await says('Alexei Navalny')),
    );
    await left.goto(started.site.url('/changing.html'));
    await until('the frame is forgotten', async () => !(await says('Alexei Navalny')));
    await until('what is there now is listed', () => says('Vladimir Putin'));
    await beside.close();
    await left.close();
  });

  it('never says that there are no cards before it knows', async () => {
    const other = await started.driver.open(started.site.url('/changing.html'));
    await settledNames(other);
    const beside = await started.driver.openExtensionPage('popup.html');
    const says = (text: string) => async () =>
      (await beside.evaluate(() => document.body.textContent ?? '')).includes(text);
    await until('Putin is listed', says('Vladimir Putin'));
    // Polls faster than any user could, and keeps everything that the popup ever shows.
    await beside.evaluate(() => {
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = api.browser ?? api.chrome;
      const note = () => {
        document.body.dataset.said += document.querySelector('.popup')?.textContent ?? '';
      };
      new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
      void tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
        setInterval(() => {
          if (document.body.dataset.quiet) return;
          void tabs.sendMessage(tab?.id, { type: 'reportRoster' }).catch(() => {});
        }, 5);
      });
    });
    await other.evaluate(() => {
      document.body.textContent = 'Nord Stream 2 was built.';
    });
    await until('Nord Stream 2 is listed', says('Nord Stream 2'));
    // Chromium does not start a worker again that was stopped amid a stream of messages.
    const keepQuiet = (quiet: string) =>
      beside.evaluate((value) => {
        document.body.dataset.quiet = value;
      }, quiet);
    await keepQuiet('yes');
    await started.driver.killBackground();
    await keepQuiet('');
    await other.reload();
    await until('Putin is listed again', says('Vladimir Putin'));
    const said = await beside.evaluate(() => document.body.dataset.said ?? '');
    expect(said).toContain('Nord Stream 2');
    expect(said).not.toMatch(/No cards|\b0 cards/);
    await beside.close();
    await other.close();
  });

  it.each([
    ['Russian president', 'Vladimir Putin'],
    ['navalny', 'Alexei Navalny'],
    ['pu', 'Vladimir Putin'],
    ['nord strem', 'Nord Stream 2'],
  ])('a search for “%s” finds the card of %s first', async (query, card) => {
    await popup.type(field, query);
    await until('the card is found', async () => (await rows())[0] === card);
  });

  it('opens the best result on Enter', async () => {
    await popup.type(field, 'Russian president');
    await until('the card is found', async () => (await rows())[0] === 'Vladimir Putin');
    await popup.type(field, '\n');
    const title = () => popup.evaluate(() => document.querySelector('article h2')?.textContent);
    expect(await until('the card opens', title)).toBe('Vladimir Putin');
  });

  it('says when nothing is found', async () => {
    await popup.type(field, 'xyzzy');
    await until('it says so', () =>
      popup.evaluate(() => document.querySelector('main')?.textContent?.includes('No cards found') ?? false),
    );
  });

  it('switches the site off and on again without reloading the page', async () => {
    const toggle = async (on: boolean) => {
      await popup.click('footer input.switch');
      await until(
        `marks are ${on ? 'there' : 'gone'}`,
        async () => (await paintedNames(page)).length > 0 === on,
      );
    };
    await toggle(false);
    await toggle(true);
    expect(await settledNames(page)).toContain('Vladimir Putin');
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
