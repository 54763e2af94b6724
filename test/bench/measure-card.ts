/**
 * Measures how long a card takes to appear, and the layouts forced on the page. In milliseconds unless the name says
 * otherwise.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { defaults } from '../../components/core/settings/settings.ts';
import { placeOf, settledNames } from '../browser/harness/reader.ts';

export interface CardTimes {
  /** From the end of the hover delay to the first frame with the card, when the popover script is not yet loaded. */
  first: number;
  /** The same once it is loaded, for another card. */
  later: number;
}

/** Runs in the page first: records when the pointer last moved and when a card is first in a frame. */
function watchForCards(): void {
  const seen = { moved: 0, painted: 0 };
  addEventListener(
    'pointermove',
    ({ timeStamp }) => Object.assign(seen, { moved: timeStamp, painted: 0 }),
    true,
  );
  const look = () => {
    const host = document.documentElement?.lastElementChild;
    // The root element holds nothing else after its body; the frame that follows has it in it.
    if (seen.painted === 0 && host?.localName === 'div')
      // A timer set in a frame rings once that has been drawn.
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen.painted ||= performance.now();
        });
      });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  Object.assign(window, { seen });
}

async function restOn(page: Page, text: string): Promise<number> {
  const { x, y } = await placeOf(page, text);
  await sleep(200);
  // In one step: a slow move of a few px would already count as resting.
  await page.mouse.move(x + 200, y + 100);
  await page.mouse.move(x, y);
  await sleep(defaults.openDelay + 500);
  const { moved, painted } = await page.evaluate(
    () => (window as unknown as { seen: { moved: number; painted: number } }).seen,
  );
  if (!painted) throw new Error(`No card on ${text} within half a second after the rest.`);
  return painted - moved - defaults.openDelay;
}

/** Hovers two names on a page, one after the other. */
export async function measureCards(
  browser: Browser,
  url: string,
  names: [string, string],
): Promise<CardTimes> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchForCards);
    await page.goto(url);
    await settledNames(page);
    const first = await restOn(page, names[0]);
    await page.mouse.move(2, 2);
    await sleep(defaults.closeDelay + 300);
    return { first, later: await restOn(page, names[1]) };
  } finally {
    await page.close();
  }
}

/** Counts the layouts that our scripts force on the page from navigation until two seconds later. */
export async function countForcedLayouts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({
      categories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-devtools.timeline.stack',
      ],
    });
    await page.goto(url);
    await sleep(2000);
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(trace) as { traceEvents: { name: string; args?: unknown }[] };
    return traceEvents.filter(
      ({ name, args }) => name === 'Layout' && /chrome-extension:[^"]*content\.js/.test(JSON.stringify(args)),
    ).length;
  } finally {
    await page.close();
  }
}
