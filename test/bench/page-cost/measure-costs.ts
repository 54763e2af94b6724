/**
 * What builds of the extension cost pages in real Chromium, in one run: main-thread CPU, scripts and styles from a trace,
 * above those with an extension whose content script is empty; the memory of scripts; and how soon the first name is marked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { launchChromiumBrowser } from '../../browser/harness/chromium.ts';
import type { Site } from '../../browser/harness/site.ts';
import type { CostPage } from './cost-pages.ts';
import { type MainThread, readTrace } from './read-trace.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What one load of a page cost: milliseconds, and kilobytes of the scripts' heap. */
interface Load extends MainThread {
  heap: number;
  /** From the load event to the first frame with a mark; undefined if there is none. */
  firstMark: number | undefined;
}

const figures = ['cpu', 'script', 'style', 'longest', 'heap', 'firstMark'] as const;

/** Of one page with one build; undefined where no load has the figure. */
type Cost = Record<(typeof figures)[number], Spread | undefined>;

const categories = ['-*', 'toplevel', 'blink.user_timing', 'devtools.timeline', 'v8'];

/** An extension that does nothing, but in every frame, as the limit of what one can cost. */
export function writeEmptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const everywhere = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['empty.js'], ...everywhere }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

/** Runs in the page first: records the first frame with something painted. */
function watchForMarks(): void {
  const look = () => {
    const isPainted = [...CSS.highlights.values()].some(({ size }) => size > 0);
    if (isPainted) Object.assign(window, { firstMark: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readFirstMark(): number | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { firstMark } = window as unknown as { firstMark?: number };
  return firstMark && firstMark - (entry?.loadEventEnd ?? 0);
}

/** Loads a page twice, each time in a process of its own: to trace it, and to see the first mark, which costs it frames. */
async function measureLoad(browser: Browser, url: string, time: number): Promise<Load> {
  const traced = await browser.newPage();
  await traced.tracing.start({ categories });
  await traced.goto(url);
  await sleep(time);
  const trace = new TextDecoder().decode(await traced.tracing.stop());
  const session = await traced.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await traced.close();
  const watched = await browser.newPage();
  await watched.evaluateOnNewDocument(watchForMarks);
  await watched.goto(url.replace('http://', 'http://again-'));
  await sleep(time);
  const firstMark = await watched.evaluate(readFirstMark);
  await watched.close();
  return { ...readTrace(JSON.parse(trace).traceEvents, url), heap: usedSize / 1000, firstMark };
}

/**
 * @param builds folders of unpacked extensions by name.
 * @param empty the folder of the one that does nothing.
 * @returns by page and build, each figure above the median of the same page with the empty one; the longest task and the
 * first mark as they are.
 */
export async function measureCosts(
  builds: Readonly<Record<string, string>>,
  empty: string,
  site: Site,
  pages: readonly CostPage[],
  rounds: number,
): Promise<Record<string, Record<string, Cost>>> {
  const floor = await launchChromiumBrowser({ proxy: site.port });
  const browsers: [string, Browser][] = [['empty', floor]];
  try {
    await floor.installExtension(empty);
    for (const [name, extension] of Object.entries(builds))
      browsers.push([name, await launchChromiumBrowser({ extension, proxy: site.port })]);
    const results: Record<string, Record<string, Cost>> = {};
    // The packs are loaded and the index is built once per session, not for each page.
    for (const [, browser] of browsers) await measureLoad(browser, site.url('/warm-up.html'), 2_000);
    let load = 0;
    for (const { name: page, path, time } of pages) {
      const loads = new Map<string, Load[]>(browsers.map(([name]) => [name, []]));
      for (let round = 0; round < rounds; round++)
        for (const [name, browser] of browsers)
          loads.get(name)?.push(await measureLoad(browser, site.url(path, `site-${load++}.example`), time));
      const least = costOf(loads.get('empty') ?? []);
      results[page] = Object.fromEntries(
        browsers.map(([name]) => [name, name === 'empty' ? least : costOf(loads.get(name) ?? [], least)]),
      );
      console.error(`${page}: done`);
    }
    return results;
  } finally {
    for (const [, browser] of browsers) await browser.close();
  }
}

function costOf(loads: readonly Load[], least?: Cost): Cost {
  const above = { cpu: true, script: true, style: true, heap: true, longest: false, firstMark: false };
  return Object.fromEntries(
    figures.map((figure) => {
      const floor = above[figure] ? (least?.[figure]?.median ?? 0) : 0;
      return [figure, spreadOf(loads.flatMap((load) => load[figure] ?? []).map((value) => value - floor))];
    }),
  ) as Cost;
}

/** A table for each page: a row for each build, the median of each figure with its quartiles. */
export function printCosts(costs: Awaited<ReturnType<typeof measureCosts>>): void {
  const titles: Record<(typeof figures)[number], string> = {
    cpu: 'main thread ms',
    script: 'scripts ms',
    style: 'styles ms',
    longest: 'longest task ms',
    heap: 'heap kB',
    firstMark: 'load → first mark ms',
  };
  const show = (spread: Spread | undefined) =>
    spread ? `${spread.median.toFixed(1)} (${spread.low.toFixed(1)}–${spread.high.toFixed(1)})` : '–';
  for (const [page, builds] of Object.entries(costs)) {
    console.log(`\n${page}: above an empty content script, whose own figures are first`);
    console.table(
      Object.fromEntries(
        Object.entries(builds).map(([name, cost]) => [
          name,
          Object.fromEntries(figures.map((figure) => [titles[figure], show(cost[figure])])),
        ]),
      ),
    );
  }
}
