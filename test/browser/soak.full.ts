/**
 * An hour of browsing in minutes: hundreds of pages one after the other, the background killed at every tenth, one page
 * open throughout. Afterwards memory is back to where it was, and nothing is left in any page. `SOAK` is the number of
 * pages.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePage } from '../bench/generate-page.ts';
import { paintedNames, settledNames } from './harness/reader.ts';
import { browsers, type Started, startBrowser } from './harness/start-browser.ts';

const visits = Number(process.env.SOAK ?? 300);
const killEvery = 10;
/** Caches fill at the start, so memory is compared with that after this many pages. */
const warmUp = Math.min(40, Math.floor(visits / 3));
const mostGrowth = 1.1;
/** Momentary garbage in bytes, so that comparing small heaps does not fail. */
const noise = 600_000;

describe.each(browsers)('a long session in %s', (name) => {
  let started: Started;
  let stays: Page;

  beforeAll(async () => {
    started = await startBrowser(name);
    for (const size of [100, 300, 1_000])
      started.site.serve(`/page-${size}.html`, { body: generatePage(size) });
    // One that never changes by itself.
    stays = await started.driver.open(started.site.url('/strict.html'));
    await settledNames(stays);
  });
  afterAll(() => started?.close());

  /** Bytes of JavaScript heap in a page, after garbage collection; Firefox does not report it. */
  const heapOf = async (page: Page): Promise<number> => {
    if (name === 'firefox') return 0;
    const session: CDPSession = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  };

  it(`of ${visits} pages`, async () => {
    const paths = [
      '/demo.html',
      '/strict.html',
      '/summit-report.html',
      '/page-100.html',
      '/page-300.html',
      '/page-1000.html',
    ];
    const markup = await stays.evaluate(() => document.documentElement.outerHTML);
    const names = await paintedNames(stays);
    const heaps: { page: number; background: number }[] = [];
    for (let visit = 1; visit <= visits; visit++) {
      const page = await started.driver.open(started.site.url(paths[visit % paths.length] ?? '/demo.html'));
      expect((await settledNames(page)).length, `marks on visit ${visit}`).toBeGreaterThan(0);
      await page.close();
      if (visit % killEvery === 0) await started.driver.killBackground();
      // Half a round after a kill, so that the background has always done the same.
      if (visit % killEvery === killEvery / 2 && visit >= warmUp)
        heaps.push({ page: await heapOf(stays), background: await started.driver.backgroundHeap() });
    }
    const [first, ...rest] = heaps;
    const last = rest.at(-1);
    if (!first || !last) throw new Error('Too few pages to compare anything.');
    console.log(
      `${name}: ${visits} pages; page heap ${first.page} → ${last.page}, background ${first.background} → ${last.background}`,
    );
    expect(last.page).toBeLessThanOrEqual(first.page * mostGrowth + noise);
    expect(last.background).toBeLessThanOrEqual(first.background * mostGrowth + noise);
    expect(await stays.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
    expect(await paintedNames(stays)).toEqual(names);
    expect(await started.driver.faults()).toEqual([]);
  }, 1_800_000);
});
