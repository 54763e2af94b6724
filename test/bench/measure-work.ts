/**
 * Measures a page's own scripts with and without Sidelight, from CPU profiles: a page that renders, edits and measures
 * among painted names. Samples are assigned by script URL and function name.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from '../browser/harness/site.ts';
import { generatePage } from './generate-page.ts';

/** What the page does, by the names of its functions. */
export const work = ['render', 'edit', 'measure'] as const;

/** Milliseconds of main thread in each function of the page, and in all scripts of the extension meanwhile. */
export type WorkCost = Record<(typeof work)[number] | 'ours', number>;

/** Each is called once a frame; the page is one of news with a list that an application draws. */
const script = `
const rows = [...document.querySelectorAll('main p')];
const list = document.createElement('ul');
document.querySelector('main').prepend(list);
function render(round) {
  list.replaceChildren(...Array.from({ length: 100 }, (_, at) => {
    const row = document.createElement('li');
    row.append('Row ' + at + ', round ' + round + ': Vladimir Putin met ', Object.assign(document.createElement('b'), { textContent: 'Joe Biden' }));
    return row;
  }));
}
function edit(round) {
  for (let at = 0; at < 200; at++) {
    const row = rows[(round * 200 + at) % rows.length];
    row.append(' More.');
    row.lastChild.data += ' And more.';
    row.lastChild.remove();
  }
}
function measure(round) {
  let height = 0;
  for (let at = 0; at < 20; at++) {
    rows[at].style.paddingLeft = (round % 2) + 'px';
    height += rows[at].offsetHeight;
  }
  return height;
}
async function workAll(rounds) {
  for (let round = 0; round < rounds; round++) {
    for (const step of [render, edit, measure]) {
      step(round);
      await new Promise(requestAnimationFrame);
    }
  }
}
`;

const rounds = 60;

/** Puts the page and its script on the site; gives the page's path. */
export function serveWork(site: Site): string {
  site.serve('/work.js', { body: script, type: 'text/javascript; charset=utf-8' });
  site.serve('/work.html', {
    body: generatePage(1_800).replace('</body>', '<script src="/work.js"></script></body>'),
  });
  return '/work.html';
}

async function runWork(page: Page, url: string, isMarked: boolean): Promise<WorkCost> {
  await page.goto(url);
  if (isMarked) await page.waitForFunction(() => CSS.highlights.size > 0);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 50 });
  await session.send('Profiler.start');
  await page.evaluate(`workAll(${rounds})`);
  const { profile } = await session.send('Profiler.stop');
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])),
  );
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  /** The owner of a sample: the innermost function of the page or extension on the stack. */
  const ownerOf = (id: number): keyof WorkCost | undefined => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url: script_ = '', functionName = '' } = frames.get(at) ?? {};
      if (script_.startsWith('chrome-extension:')) return 'ours';
      const name = work.find((one) => one === functionName);
      if (script_.endsWith('/work.js') && name) return name;
    }
    return undefined;
  };
  const cost: WorkCost = { render: 0, edit: 0, measure: 0, ours: 0 };
  profile.samples?.forEach((id, index) => {
    const owner = ownerOf(id);
    if (owner) cost[owner] += (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
  });
  return cost;
}

/** The page's work once, in a browser with the extension (`isMarked`) or in a bare one. */
export async function measureWork(browser: Browser, url: string, isMarked: boolean): Promise<WorkCost> {
  const page = await browser.newPage();
  try {
    return await runWork(page, url, isMarked);
  } finally {
    await page.close();
  }
}
