/** A real pointer rests on a marked name: the right card opens, with the right content, and closes when it should. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  cardClosed,
  cardTitle,
  letTimePass,
  movePointer,
  openCard,
  placeOf,
  settledNames,
} from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

describe.each(browsers)('the card in %s', (name) => {
  let started: Started;
  let demo: Page;
  /** The page that a test is about. */
  let page: Page;
  const open = async (path: string) => {
    page = await started.driver.open(started.site.url(path));
    await settledNames(page);
  };
  const titleOn = async (text: string, options?: Parameters<typeof openCard>[3]) => {
    await openCard(started.driver, page, text, options);
    return cardTitle(started.driver, page);
  };
  const pressEscape = async () => {
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
  };

  beforeAll(async () => {
    started = await borrowBrowser(name);
    await open('/demo.html');
    demo = page;
  });
  afterAll(() => started?.close());
  afterEach(async () => {
    if (page !== demo) await page.close();
    page = demo;
    // After Escape, the card on a name does not reopen until the pointer has been elsewhere.
    await movePointer(demo, { x: 20, y: 20 });
  });

  it.each([
    ['President Joe Biden', 'Joe Biden'],
    ['Vladimir Putin', 'Vladimir Putin'],
    ['Michael McFaul', 'Michael McFaul'],
    ['Nord Stream 2', 'Nord Stream 2'],
    ['Alexej Nawalny', 'Alexei Navalny'],
  ])('opens on “%s” as the card of %s, and Escape closes it', async (text, title) => {
    expect(await titleOn(text)).toBe(title);
    await pressEscape();
  });

  it('shows what the article said, with its date, and why the name is marked', async () => {
    const text = await openCard(started.driver, page, 'Nord Stream 2');
    expect(text).toContain('15 June 2021');
    expect(text).toContain('From the report (15 June 2021)');
    expect(text).toMatch(/Since then/);
    expect(text).toContain('Why is this marked?');
    await pressEscape();
  });

  it('never covers its name, and stays within the window', async () => {
    const place = await placeOf(page, 'Donald Trump', { within: '#guests' });
    await movePointer(page, place);
    await openCard(started.driver, page, 'Donald Trump', { within: '#guests' });
    const box = await started.driver.inCard(page, (root) => {
      const { top, bottom, left, right } =
        root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, left, right };
    });
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (!box) throw new Error('The card is not there.');
    expect(box.bottom < place.y || box.top > place.y).toBe(true);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(view.width);
    expect(box.bottom).toBeLessThanOrEqual(view.height);
    await pressEscape();
  });

  it('closes after the pointer has left name and card', async () => {
    await openCard(started.driver, page, 'Vladimir Putin');
    await movePointer(page, { x: 20, y: 20 });
    await cardClosed(started.driver, page);
  });

  it('leaves the page unchanged, to the byte, once it is closed', async () => {
    const whole = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await whole();
    await openCard(started.driver, page, 'Barack Obama', { within: '#guests' });
    await pressEscape();
    expect(await whole()).toBe(before);
  });

  it('opens after the background has been stopped', async () => {
    await started.driver.killBackground();
    expect(await titleOn('Barack Obama', { within: '#guests' })).toBe('Barack Obama');
    await pressEscape();
  });

  it('opens on a page with the strictest content security policy', async () => {
    await open('/strict.html');
    expect(await titleOn('Nord Stream 2')).toBe('Nord Stream 2');
    await pressEscape();
    expect(started.requests().filter((request) => request.includes('csp-report'))).toEqual([]);
  });

  it('opens on a page rendered by an application', async () => {
    await open('/preact-app.html');
    expect(await titleOn('Joe Biden')).toBe('Joe Biden');
    await pressEscape();
  });

  it('leaves an open page intact when the extension is reloaded, and works on the next', async () => {
    await open('/preact-app.html');
    // So that the popover script is in the page as well.
    await titleOn('Joe Biden');
    await pressEscape();
    await started.driver.reloadExtension();
    await movePointer(page, { x: 200, y: 200 });
    await page.click('#turn');
    // Longer than a script of ours waits after a change.
    await letTimePass(page, 500);
    await page.close();
    await open('/demo.html');
    expect(await titleOn('Vladimir Putin')).toBe('Vladimir Putin');
    await pressEscape();
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
