/**
 * Measures the wait after the browser has stopped the background, from navigation to the first mark, with a pack of 30
 * cards and with a large one, in real Chromium; and how long that pack's import takes.
 */
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../browser/harness/driver.ts';
import { giveFile } from '../browser/harness/give-file.ts';
import { paintedNames } from '../browser/harness/reader.ts';
import { type Started, startBrowser } from '../browser/harness/start-browser.ts';
import { generatePack } from './generate-pack.ts';

/** Cards of the packs that are compared. */
export const sizes = [30, 100_000];
/** The median of so many starts counts. */
const runs = 5;
/** The largest pack takes its time on a slow machine. */
const patience = 600_000;

export interface StartCost {
  count: number;
  /** From the file to the pack's row in the options, in ms. */
  import: number;
  /** From navigation to the first painted name, the background killed before, in ms. */
  firstMark: number;
}

export async function measureStart(): Promise<StartCost[]> {
  const costs: StartCost[] = [];
  for (const count of sizes) {
    const started = await startBrowser('chromium');
    try {
      const imported = await importPack(started, count);
      const times: number[] = [];
      // The first page builds the index, which is stored behind it.
      await firstMark(started);
      const options = await started.driver.openExtensionPage('options.html');
      await when('a stored index', async () => await options.evaluate(hasIndex));
      await options.close();
      for (let run = 0; run < runs; run++) {
        await started.driver.killBackground();
        times.push(await firstMark(started));
      }
      times.sort((a, b) => a - b);
      costs.push({ count, import: imported, firstMark: times[runs >> 1] ?? Number.NaN });
    } finally {
      await started.close();
    }
  }
  return costs;
}

/** Imports a generated pack as a reader does; gives how long that took, in ms. */
export async function importPack({ driver, site }: Started, count: number): Promise<number> {
  site.serve('/named.html', {
    body: '<!doctype html><meta charset="utf-8"><title>Named</title><p>Vladimir Putin and Joe Biden met.</p>',
  });
  const options = await driver.openExtensionPage('options.html');
  const content = JSON.stringify(generatePack(count));
  const from = performance.now();
  await giveFile(options, '.options-import input[type=file]', 'generated.json', content);
  await when('a review', () => options.evaluate(() => document.querySelector('.options-review') !== null));
  await options.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.options-review button')];
    buttons.find(({ textContent }) => /^Add/.test(textContent ?? ''))?.click();
  });
  await when('the pack', () => hasPack(options));
  const time = performance.now() - from;
  await options.close();
  return time;
}

const hasPack = (options: ExtensionPage): Promise<boolean> =>
  options.evaluate(() =>
    (document.querySelector('#packs .options-packs')?.textContent ?? '').includes('Generated names'),
  );

/** Runs in a page of the extension. */
function hasIndex(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight-index', 1);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('indexes').objectStore('indexes').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => resolve(counting.result > 0);
      opening.result.close();
    };
  });
}

async function firstMark({ driver, site }: Started): Promise<number> {
  const from = performance.now();
  const page: Page = await driver.open(site.url('/named.html'));
  await when('a mark', async () => (await paintedNames(page)).length > 0);
  const time = performance.now() - from;
  await page.close();
  return time;
}

/** Asks until it holds. @throws where it takes longer than the largest pack does on a slow machine. */
export async function when(what: string, holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + patience;
  while (!(await holds())) if (performance.now() > until) throw new Error(`Waited in vain for ${what}`);
}

/** Prints a table, with the target next to the figure. */
export function printStart(costs: readonly StartCost[]): void {
  console.table(
    Object.fromEntries(
      costs.map(({ count, import: imported, firstMark: time }) => [
        `${count} cards`,
        { 'import ms': Math.round(imported), 'killed → first mark ms': Math.round(time) },
      ]),
    ),
  );
  const [small, large] = costs;
  if (small && large)
    console.table({
      'more than twice that with few cards, ms': {
        figure: Math.round(large.firstMark - 2 * small.firstMark),
        aim: 'at most 300',
      },
    });
}
