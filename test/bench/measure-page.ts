/** One page, measured once in each way. Every figure is in milliseconds unless its name says otherwise. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { type MappedScript, readProfile, type ScriptCost } from './read-profile.ts';

/** The cost for any script that reads the text. */
export interface Floor {
  textNodes: number;
  characters: number;
  floor: number;
}

export interface OwnCost extends ScriptCost {
  /** From the page's load event to the first frame with a mark; undefined where nothing is marked. */
  firstMarks: number | undefined;
  /** Painted ranges at the end. */
  marks: number;
}

/** Runs in the page: repeats the same walk for a tenth of a second, so that the clock's resolution does not matter. */
function readAllText(): Floor {
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let textNodes = 0;
    let characters = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      textNodes++;
      characters += node.nodeValue?.length ?? 0;
    }
    return { textNodes, characters };
  };
  walk();
  const start = performance.now();
  let rounds = 0;
  let counts = walk();
  for (rounds = 1; performance.now() - start < 100; rounds++) counts = walk();
  return { ...counts, floor: (performance.now() - start) / rounds };
}

/** Runs in the page: mark.js as its users call it, over a list of names. */
function markWithMarkJs(names: string[]): Promise<number> {
  interface Marker {
    mark(words: string[], options: object): void;
  }
  const { Mark } = window as unknown as { Mark: new (root: Element) => Marker };
  const start = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      acrossElements: true,
      accuracy: 'exactly',
      done: () => resolve(performance.now() - start),
    });
  });
}

/** Runs in the page first: records the first frame with something painted. */
function watchForMarks(): void {
  const look = () => {
    let painted = false;
    for (const highlight of CSS.highlights.values()) painted ||= highlight.size > 0;
    if (painted) Object.assign(window, { firstMarks: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readMarks(): { firstMarks: number | undefined; marks: number } {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { firstMarks } = window as unknown as { firstMarks?: number };
  let marks = 0;
  for (const highlight of CSS.highlights.values()) marks += highlight.size;
  return { firstMarks: firstMarks && firstMarks - (entry?.loadEventEnd ?? 0), marks };
}

async function withPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The floor, in a browser without the extension. */
export const measureFloor = (bare: Browser, url: string): Promise<Floor> =>
  withPage(bare, async (page) => {
    await page.goto(url);
    return page.evaluate(readAllText);
  });

/** mark.js with a list of names, in a browser without the extension; its own script is loaded before the clock starts. */
export const measureMarkJs = (bare: Browser, url: string, script: string, names: string[]): Promise<number> =>
  withPage(bare, async (page) => {
    await page.goto(url);
    await page.addScriptTag({ path: script });
    return page.evaluate(markWithMarkJs, names);
  });

/** Our scripts' share of the main thread from navigation until two seconds after load, from a CPU profile. */
export const measureOwn = (
  browser: Browser,
  url: string,
  scripts: readonly MappedScript[],
): Promise<OwnCost> =>
  withPage(browser, async (page) => {
    await page.evaluateOnNewDocument(watchForMarks);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 50 });
    await session.send('Profiler.start');
    await page.goto(url);
    await sleep(2000);
    const { profile } = await session.send('Profiler.stop');
    return { ...readProfile(profile, scripts), ...(await page.evaluate(readMarks)) };
  });
