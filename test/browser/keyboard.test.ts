/** From name to name by keyboard: the commands of the manifest, and where the focus goes. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardTitle, paintedNames, settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

interface Command {
  name: string;
  shortcut: string;
}

describe.each(browsers)('the keyboard in %s', (name) => {
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await borrowBrowser(name);
    page = await started.driver.open(started.site.url('/summit-report.html'));
    await settledNames(page);
  });
  afterAll(() => started?.close());
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    await page.evaluate(() => scrollTo(0, 0));
  });

  /** Gives a command and waits for another card than `before`. */
  const step = async (command: 'next-mention' | 'previous-mention', before?: string) => {
    await started.driver.giveCommand(command);
    return until('a card opens', async () => {
      const title = await cardTitle(started.driver, page);
      return title === before ? undefined : title;
    });
  };
  /** What has the focus in the open card. */
  const focused = () =>
    started.driver.inCard(page, (root) => root.activeElement?.ariaLabel ?? root.activeElement?.textContent);

  it('has the shortcuts suggested in the manifest', async () => {
    const options = await started.driver.openExtensionPage('options.html');
    const commands = await options.evaluate(() =>
      (globalThis as unknown as { chrome: { commands: { getAll(): Command[] } } }).chrome.commands.getAll(),
    );
    await options.close();
    expect(Object.fromEntries((commands as Command[]).map((one) => [one.name, one.shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+S',
      // Chromium takes no more than four suggestions.
      'make-card': name === 'firefox' ? 'Alt+Shift+N' : '',
      'open-panel': name === 'firefox' ? 'Alt+Shift+P' : '',
      'next-mention': 'Alt+Shift+Period',
      'previous-mention': 'Alt+Shift+Comma',
      'toggle-marks': 'Alt+Shift+M',
    });
  });

  it('goes to the next and previous name and its card, which gets the focus', async () => {
    const first = await step('next-mention');
    expect(await focused()).toBe(first);
    const second = await step('next-mention', first);
    expect(await focused()).toBe(second);
    expect(await step('previous-mention', second)).toBe(first);
  });

  it('scrolls names into view', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await step('previous-mention');
    await page.evaluate(() => {
      const opened = { cards: 0 };
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) opened.cards += addedNodes.length;
      }).observe(document.documentElement, { childList: true });
      Object.assign(globalThis, { opened });
    });
    for (let more = 1; more <= 8; more++) {
      await started.driver.giveCommand('previous-mention');
      // The next card may have the same title.
      await until('the next card opens', () =>
        page.evaluate(
          (wanted) => (globalThis as unknown as { opened: { cards: number } }).opened.cards >= wanted,
          more,
        ),
      );
    }
    const title = await cardTitle(started.driver, page);
    const box = await started.driver.inCard(page, (root) => {
      const { top, bottom } = root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    expect(title).toBeTruthy();
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
  });

  it('returns the focus to where it was', async () => {
    await page.evaluate(() => {
      const field = document.createElement('button');
      field.id = 'before';
      document.body.prepend(field);
      field.focus();
    });
    await step('next-mention');
    // The previous test's card may still be visible for a moment.
    await until('the focus goes into the card', focused);
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('reaches everything in the card by Tab, and then continues in the page', async () => {
    await step('next-mention');
    const seen = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (!now) break;
      seen.add(now);
    }
    const all = await started.driver.inCard(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('button, a[href]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.ariaLabel ?? one.textContent),
    );
    expect(all?.length).toBeGreaterThan(4);
    expect(all?.filter((one) => one && !seen.has(one))).toEqual([]);
  });

  it('switches the marks off and on', async () => {
    const before = await paintedNames(page);
    await started.driver.giveCommand('toggle-marks');
    await until('the marks are gone', async () => (await paintedNames(page)).length === 0);
    await started.driver.giveCommand('toggle-marks');
    await until('the marks are back', async () => (await paintedNames(page)).length === before.length);
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
