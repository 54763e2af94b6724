/** What the popup costs who opens it and types. Every figure is in milliseconds. */
import type { Browser, Page } from 'puppeteer-core';

/** Runs before a page's own scripts: keeps the time of the first frame in which an element is there. */
function watchFor(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return requestAnimationFrame(look);
    (globalThis as { readyAt?: number }).readyAt = performance.now();
    return undefined;
  };
  requestAnimationFrame(look);
}

async function openUntil(
  browser: Browser,
  url: string,
  selector: string,
): Promise<{ page: Page; ready: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFor, selector);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt !== undefined);
  const ready = await page.evaluate(() => (globalThis as { readyAt?: number }).readyAt ?? Number.NaN);
  return { page, ready };
}

/** From the start of the navigation to the first frame with a field to type into. */
export async function measurePopup(browser: Browser, url: string): Promise<number> {
  const { page, ready } = await openUntil(browser, url, 'input[role=combobox]');
  await page.close();
  return ready;
}

/** The same for a page of the extension that holds nothing. */
export async function measureEmptyPage(browser: Browser, url: string): Promise<number> {
  const { page, ready } = await openUntil(browser, url, 'body');
  await page.close();
  return ready;
}

/** From each key press of a query to the change of the list that it brings; the first answers of a session left out. */
export async function measureSearch(browser: Browser, url: string, query: string): Promise<number[]> {
  const { page } = await openUntil(browser, url, 'input[role=combobox]');
  const times: number[] = [];
  const type = async (letter: string) => {
    const changed = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let pressed = Number.NaN;
          addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true });
          const main = document.querySelector('main');
          const observer = new MutationObserver(() => {
            if (Number.isNaN(pressed)) return;
            observer.disconnect();
            resolve(performance.now() - pressed);
          });
          if (main)
            observer.observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
        }),
    );
    await page.keyboard.type(letter);
    return changed;
  };
  await page.focus('input[role=combobox]');
  for (const letter of query) times.push(await type(letter));
  await page.close();
  return times;
}
