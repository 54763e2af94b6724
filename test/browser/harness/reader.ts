/** What a user sees and does on a page: painted names, a pointer that rests, the card that opens. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Longest wait for anything, in ms. It only takes time if something fails, so it is generous for busy machines. */
export const patience = 30_000;

let onAnswer = (_what: string, _answer: unknown): void => {};

/** Calls a listener with everything that was waited for and occurred; the tests count it as an assertion. */
export function listenForAnswers(listener: typeof onAnswer): void {
  onAnswer = listener;
}

/**
 * Polls until the answer is not undefined, false or null. @throws with `what` after `wait` ms. Looking is work for the machine that
 * what is waited for needs, so the longer it takes, the rarer are the looks.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  wait: number = patience,
): Promise<NonNullable<Answer>> {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer) {
      onAnswer(what, answer);
      return answer;
    }
    const waited = Date.now() - start;
    if (waited > wait) throw new Error(`Not within ${wait / 1000} s: ${what}`);
    await sleep(Math.min(50 + waited / 10, 250));
  }
}

/**
 * The texts painted in a frame, in page order, of all highlights together; with a selector, only those inside matching
 * elements (including open shadow roots, which come last).
 */
export function paintedNames(frame: Page | Frame, within = 'html'): Promise<string[]> {
  return frame.evaluate((selector) => {
    const inside = (node: Node): boolean => {
      const element = node instanceof Element ? node : node.parentElement;
      // A form's fields may hide its own properties.
      if (element && Element.prototype.closest.call(element, selector)) return true;
      const root = node.getRootNode();
      return root instanceof ShadowRoot && inside(root.host);
    };
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => inside(range.startContainer))
      .map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      });
    const depth = (range: Range) => (range.startContainer.getRootNode() === document ? 0 : 1);
    ranges.sort((a, b) =>
      depth(a) || depth(b) ? depth(a) - depth(b) : a.compareBoundaryPoints(Range.START_TO_START, b),
    );
    // As displayed: line breaks in the source are spaces.
    return ranges.map((range) => String(range).replace(/\s+/g, ' '));
  }, within);
}

/**
 * Waits in a page, in ms, with the page's own timer. A script in the same page with a shorter timer started earlier has
 * run by then, however slow the machine is: what has not happened will not happen.
 */
export async function letTimePass(frame: Page | Frame, ms: number): Promise<void> {
  // The second timer is behind what the first ones that were due have set off.
  await frame.evaluate(
    (wait) => new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve), wait)),
    ms,
  );
}

/** The painted names once there are some and they have not changed for half a second. */
export async function settledNames(frame: Page | Frame, within?: string): Promise<string[]> {
  await until('names are painted', async () => (await paintedNames(frame)).length > 0);
  let names = '';
  for (let same = 0; same < 5; await sleep(100)) {
    const now = JSON.stringify(await paintedNames(frame));
    same = now === names ? same + 1 : 0;
    names = now;
  }
  return paintedNames(frame, within);
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Scrolls the nth painted occurrence of a text to the middle of the window and gives the position of its first line.
 * @throws if that text is not painted.
 */
export async function placeOf(page: Page, text: string, { nth = 0, within = 'html' } = {}): Promise<Point> {
  const place = await page.evaluate(
    (wanted, n, selector) => {
      const found = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        })
        .filter(
          (range) =>
            String(range).replace(/\s+/g, ' ') === wanted &&
            range.startContainer.parentElement &&
            Element.prototype.closest.call(range.startContainer.parentElement, selector),
        )
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[n];
      const around = found?.startContainer.parentElement;
      if (around) Element.prototype.scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
      const rect = found?.getClientRects()[0];
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    text,
    nth,
    within,
  );
  if (!place) throw new Error(`“${text}” is not painted ${nth + 1} times.`);
  return place;
}

/**
 * Brings a page to the front, as whoever moves the pointer in it has done. Chromium answers each input to a page that draws no
 * frames after five seconds.
 */
async function bringInFront(page: Page): Promise<void> {
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
}

/** Moves the pointer like a hand, arriving slowly enough to count as resting (under 0.5 px/ms). */
export async function movePointer(page: Page, { x, y }: Point): Promise<void> {
  await bringInFront(page);
  // No card opens for 100 ms after a scroll, and the page learns of it in its next frame.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))),
  );
  const from = { x: Math.max(0, x - 24), y: Math.max(0, y - 12) };
  for (let step = 0; step <= 8; step++) {
    await page.mouse.move(from.x + ((x - from.x) * step) / 8, from.y + ((y - from.y) * step) / 8);
    // The speed of the hand.
    await sleep(25);
  }
}

/** Hovers a painted name until a card is open; gives all text of the card. */
export async function openCard(
  driver: Driver,
  page: Page,
  text: string,
  options?: { nth?: number; within?: string },
): Promise<string> {
  await movePointer(page, await placeOf(page, text, options));
  return until(`a card opens on “${text}”`, () => cardText(driver, page));
}

/** The text of the open card, undefined where none is open. */
export function cardText(driver: Driver, page: Page): Promise<string | undefined> {
  return driver.inCard(page, (root) => {
    const open = root.querySelector(':popover-open');
    return open?.textContent || undefined;
  });
}

/** The name at the head of the open card, undefined where none is open. */
export function cardTitle(driver: Driver, page: Page): Promise<string | undefined> {
  return driver.inCard(page, (root) => root.querySelector(':popover-open h2')?.textContent ?? undefined);
}

/** Presses the first button of the open card whose name holds `label`. @throws where there is none. */
export async function pressInCard(driver: Driver, page: Page, label: string): Promise<void> {
  // Code that runs in the card cannot use its surrounding scope, so the name is inlined.
  const find = new Function(
    'root',
    `const button = [...root.querySelectorAll('button')].find((one) =>
       (one.ariaLabel ?? one.textContent).includes(${JSON.stringify(label)}));
     button?.scrollIntoView({ block: 'nearest' });
     const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
     return button && { x: x + width / 2, y: y + height / 2 };`,
  ) as (root: ShadowRoot) => Point | undefined;
  const place = await driver.inCard(page, find);
  if (!place) throw new Error(`The card has no button “${label}”.`);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await page.mouse.click(place.x, place.y);
}

/** Waits until the open card has faded in whole. */
export async function cardShown(driver: Driver, page: Page): Promise<void> {
  await until('the card has faded in', () =>
    driver.inCard(page, (root) => {
      const open = root.querySelector(':popover-open');
      return open !== null && getComputedStyle(open).opacity === '1';
    }),
  );
}

/** Waits until no card is open. */
export async function cardClosed(driver: Driver, page: Page): Promise<void> {
  await until('the card closes', async () => (await cardText(driver, page)) === undefined);
}
