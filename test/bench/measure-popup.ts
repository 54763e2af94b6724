/** Measures opening the popup and typing in it, in milliseconds. */
import { setTimeout as sleep } from 'node:timers/promises';
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
  // Extension pages cannot compile code from text, which puppeteer's waitForFunction would need.
  let ready: number | undefined;
  while (ready === undefined) {
    await sleep(20);
    ready = (await page.evaluate(() => (globalThis as { readyAt?: number }).readyAt ?? null)) ?? undefined;
  }
  return { page, ready };
}

/** From the start of the navigation to the first frame with a field to type into. */
export async function measurePopup(browser: Browser, url: string): Promise<number> {
  const { page, ready } = await openUntil(browser, url, 'input[role=combobox]');
  await page.close();
  return ready;
}

/** The same for an empty extension page. */
export async function measureEmptyPage(browser: Browser, url: string): Promise<number> {
  const { page, ready } = await openUntil(browser, url, 'body');
  await page.close();
  return ready;
}

/** Runs in the popup, once: records each key press and the following change of the list. */
function watchKeys(): void {
  const world = globalThis as { keyTimes?: number[] };
  const times: number[] = [];
  world.keyTimes = times;
  let pressed: number | undefined;
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  const observer = new MutationObserver(() => {
    if (pressed !== undefined) times.push(performance.now() - pressed);
    pressed = undefined;
  });
  const main = document.querySelector('main');
  if (main) observer.observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
}

/** Time between two letters, in ms: longer than an answer takes, so that each change is of its own letter. */
const pause = 300;

/** Measures from each key press of a word to the change of the list. */
export async function measureSearch(browser: Browser, url: string, word: string): Promise<number[]> {
  const { page } = await openUntil(browser, url, 'input[role=combobox]');
  await sleep(pause);
  await page.evaluate(watchKeys);
  await page.focus('input[role=combobox]');
  for (const letter of word) {
    await page.keyboard.type(letter);
    await sleep(pause);
  }
  const times = await page.evaluate(() => (globalThis as { keyTimes?: number[] }).keyTimes ?? []);
  await page.close();
  return times;
}
