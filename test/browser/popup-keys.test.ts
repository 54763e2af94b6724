/** The popup by keyboard: from the first letter to a mention on the page, and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { cardTitle, settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const field = 'input[role=combobox]';

describe.each(browsers)('the popup by keyboard in %s', (name) => {
  let started: Started;
  let page: Page;
  let popup: ExtensionPage;
  const openPopup = async () => {
    popup = await started.driver.openExtensionPage('popup.html');
    await until('the roster is there', () =>
      popup.evaluate(() => document.querySelectorAll('[role=option]').length > 3),
    );
  };
  /** What the search field says is chosen. */
  const chosen = () =>
    popup.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.getAttribute('data-key')) ?? '';
    });
  const placeOfReader = () =>
    page.evaluate(() => ({ top: Math.round(scrollY), focused: document.activeElement?.id ?? '' }));

  beforeAll(async () => {
    started = await borrowBrowser(name);
    page = await started.driver.open(started.site.url('/summit-report.html'));
    await settledNames(page);
  });
  afterAll(() => started?.close());
  beforeEach(openPopup);

  it('moves through results, opens one, goes back with Escape, clears, and shows the roster again', async () => {
    await popup.type(field, 'nord');
    // While letters are typed there are hits of the first of them, in another order.
    await until('the hits for the whole word are there', () =>
      popup.evaluate(() => {
        const keys = [...document.querySelectorAll('.popup [data-key]')].map((row) =>
          row.getAttribute('data-key'),
        );
        return (
          keys.length > 1 && keys.slice(0, 2).every((key) => key?.startsWith('geneva-2021:nord-stream-2'))
        );
      }),
    );
    const first = await chosen();
    expect(first).toMatch(/nord-stream-2/);
    await popup.press('ArrowDown');
    await until('the next is chosen', async () => (await chosen()) !== first);
    await popup.press('ArrowUp');
    await until('the first is chosen', async () => (await chosen()) === first);
    await popup.press('Enter');
    const title = () =>
      popup.evaluate(() => {
        const heading = document.querySelector('article h2');
        return heading === document.activeElement ? heading?.textContent : undefined;
      });
    expect(await until('the card has the focus', title)).toMatch(/^Nord Stream 2/);
    await popup.press('Escape');
    await until('the field has it again', () =>
      popup.evaluate((selector) => document.activeElement === document.querySelector(selector), field),
    );
    await popup.press('Escape');
    await until('the roster is back', () =>
      popup.evaluate(
        (selector) =>
          document.querySelector<HTMLInputElement>(selector)?.value === '' &&
          document.querySelector('[role=listbox]')?.getAttribute('aria-label') === 'On this page',
        field,
      ),
    );
    await popup.close();
  });

  it('jumps to a mention and its card, and returns to the previous position', async () => {
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href: '#', id: 'read-last', textContent: 'Here I was' });
      document.body.style.paddingBlock = '200vh';
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      link.focus({ preventScroll: true });
    });
    const before = await placeOfReader();
    expect(before.top).toBeGreaterThan(0);
    expect(before.focused).toBe('read-last');
    await popup.press('ArrowDown');
    await until('a row is chosen', async () => (await chosen()) !== '');
    await popup.press('Enter').catch(() => {});
    await until('a card opens', () => cardTitle(started.driver, page));
    expect((await placeOfReader()).top).not.toBe(before.top);

    // The popup has closed itself; it is opened again.
    await openPopup();
    await until('the way back is offered', () =>
      popup.evaluate(() => document.querySelector('.popup-return') !== null),
    );
    const reached = () =>
      popup.evaluate(() => document.activeElement?.classList.contains('popup-return') ?? false);
    for (let presses = 0; presses < 6 && !(await reached()); presses++) await popup.press('Tab');
    expect(await reached()).toBe(true);
    // In Firefox, Enter does not press buttons in a background tab.
    await (name === 'firefox' ? popup.click('.popup-return') : popup.press('Enter')).catch(() => {});
    await until('the page is where it was', async () => (await placeOfReader()).top === before.top);
    expect(await placeOfReader()).toEqual(before);
    await until('the card is closed', async () => (await cardTitle(started.driver, page)) === undefined);
    await openPopup();
    expect(await popup.evaluate(() => document.querySelector('.popup-return') === null)).toBe(true);
  });

  it('is accessible with a roster, with results and with a card', async () => {
    expect(await findBarriers(popup)).toEqual([]);
    await popup.type(field, 'russia');
    await until('hits are there', async () => (await chosen()) !== '');
    expect(await findBarriers(popup)).toEqual([]);
    await popup.press('Enter');
    await until('the card is open', () => popup.evaluate(() => document.querySelector('article') !== null));
    expect(await findBarriers(popup)).toEqual([]);
    await popup.close();
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
