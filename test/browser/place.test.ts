/**
 * The card never covers its name and never leaves the window, whatever the layout: zoom, right-to-left and vertical
 * writing, scroll containers, dialogs, fullscreen, a narrow window.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardTitle, movePointer, placeOf, settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const name = 'Vladimir Putin';
const filler =
  'Words that name nobody whom a card could know, and then some more of them to fill the lines. ';
const page = (style: string, body: string, attributes = 'lang="en"') => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="icon" href="data:,"><style>body{font:18px/1.6 Georgia,serif;margin:0}${style}</style></head><body>${body}</body></html>`;
/** A name in each corner and one in the middle, each in a section of its own, so that each is marked. */
const corners = `<div class="screen">${`<section>${name}</section>`.repeat(5)}</div>`;
const cornersStyle = `.screen{height:100vh;box-sizing:border-box;padding:4px;display:grid;grid-template:1fr 1fr 1fr/1fr 1fr 1fr}
section:nth-child(1){grid-area:1/1}section:nth-child(2){grid-area:1/3;justify-self:end}
section:nth-child(3){grid-area:2/2;place-self:center}section:nth-child(4){grid-area:3/1;align-self:end}
section:nth-child(5){grid-area:3/3;place-self:end}`;

const pages: Record<string, string> = {
  corners: page(cornersStyle, corners),
  wrapped: page(
    'p{width:10ch;margin:30vh auto}',
    `<p>Once more it was said that it is Vladimir Putin alone who decides. ${filler}</p>`,
  ),
  rtl: page(
    'p{padding:20vh 20px}',
    `<section><p>في جنيف التقى ${name} نظيره.</p></section><section><p>${name} قال.</p></section>`,
    'lang="ar" dir="rtl"',
  ),
  vertical: page(
    'main{writing-mode:vertical-rl;height:100vh;width:100vw;box-sizing:border-box;padding:20px}p{margin:0 40vw 0 0}',
    `<main><p>${filler}${name} spoke. ${filler}</p></main>`,
  ),
  scroller: page(
    'div{height:180px;width:300px;overflow:auto;margin:200px auto;border:1px solid}',
    `<div><p>${filler.repeat(8)}</p><p>${name} spoke.</p><p>${filler.repeat(8)}</p></div>`,
  ),
  transformed: page(
    'p{margin:40vh auto;width:20em;transform:rotate(12deg) scale(1.4)}',
    `<p>${filler}${name} spoke.</p>`,
  ),
  zoomed: page('html{zoom:1.7}p{margin:20vh 10vw}', `<p>${filler}${name} spoke.</p>`),
  dialog: page(
    'dialog{margin:auto;width:60vw}dialog::backdrop{background:rgb(0 0 0/.5)}',
    `<p>${filler}</p><dialog><p>${filler}${name} spoke.</p><button>Close</button></dialog>
     <script>document.querySelector('dialog').showModal()</script>`,
  ),
  fullscreen: page(
    'section{background:#111;color:#eee;padding:20vh 10vw}',
    `<button id="go">Larger</button><section><p>${filler}${name} spoke.</p></section>
     <script>go.onclick=()=>document.querySelector('section').requestFullscreen()</script>`,
  ),
};

describe.each(browsers)('the position of the card in %s', (browser) => {
  let started: Started;
  let tab: Page;
  beforeAll(async () => {
    started = await borrowBrowser(browser);
    for (const [path, body] of Object.entries(pages)) started.site.serve(`/${path}.html`, { body });
  });
  afterAll(() => started?.close());

  const open = async (path: string, { width = 1100, height = 800, scale = 1 } = {}) => {
    await tab?.close();
    tab = await started.driver.open(started.site.url(`/${path}.html`));
    await tab.setViewport({ width, height, deviceScaleFactor: scale });
    await settledNames(tab);
  };
  /** Lines of the nth occurrence of the name, as the page has them. */
  const linesOf = (nth: number): Promise<Box[]> =>
    tab.evaluate(
      (wanted, index) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const ranges: Range[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          if (node.parentElement?.closest('script')) continue;
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            ranges.push(range);
          }
        }
        return [...(ranges[index]?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      },
      name,
      nth,
    );
  /** Hovers a line of the nth occurrence, and checks the card's position. */
  const check = async (nth = 0, line = 0) => {
    const target = (await linesOf(nth))[line];
    if (!target) throw new Error('The name is not there.');
    await movePointer(tab, { x: (target.left + target.right) / 2, y: (target.top + target.bottom) / 2 });
    await until('the card opens', () => cardTitle(started.driver, tab));
    const box = await started.driver.inCard(tab, (root) => {
      const card = root.querySelector('.popover');
      const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
      const { offsetLeft: x = 0, offsetTop: y = 0, width = 0, height = 0 } = visualViewport ?? {};
      const point = { x: (left + right) / 2, y: top + 6 };
      const host = root.host.parentNode?.getRootNode() as Document | ShadowRoot;
      return {
        card: { left, top, right, bottom },
        window: { left: x, top: y, right: x + width, bottom: y + height },
        // What is pressed there is the card, and nothing lies over it.
        onTop: host.elementFromPoint(point.x, point.y) === root.host,
        overflows: (card?.querySelector('.card')?.scrollWidth ?? 0) > (card?.clientWidth ?? 0) + 1,
      };
    });
    if (!box) throw new Error('No card.');
    const { card, window } = box;
    // Browsers round to a device's pixels.
    const slack = 1;
    expect(card.right - card.left).toBeGreaterThan(100);
    expect(card.bottom - card.top).toBeGreaterThan(60);
    expect(card.left).toBeGreaterThanOrEqual(window.left - slack);
    expect(card.top).toBeGreaterThanOrEqual(window.top - slack);
    expect(card.right).toBeLessThanOrEqual(window.right + slack);
    expect(card.bottom).toBeLessThanOrEqual(window.bottom + slack);
    const pointed = (await linesOf(nth))[line];
    if (!pointed) throw new Error('The name has gone.');
    const over =
      card.left < pointed.right - slack &&
      card.right > pointed.left + slack &&
      card.top < pointed.bottom - slack &&
      card.bottom > pointed.top + slack;
    expect({ over, card, pointed }).toEqual({ over: false, card, pointed });
    expect(box.onTop).toBe(true);
    expect(box.overflows).toBe(false);
    // Not by Escape, which in Firefox also ends fullscreen.
    await tab.mouse.click(1, 1);
    await cardClosed(started.driver, tab);
    return card;
  };

  // Browser zoom makes the window smaller in CSS pixels and every pixel larger.
  it.each([50, 150, 300])('at %i percent zoom, in all corners', async (zoom) => {
    await open('corners', {
      width: Math.round((1100 * 100) / zoom),
      height: Math.round((800 * 100) / zoom),
      scale: zoom / 100,
    });
    for (let nth = 0; nth < 5; nth++) await check(nth);
  });

  it('in a window 320 px wide', async () => {
    await open('corners', { width: 320, height: 640 });
    for (let nth = 0; nth < 5; nth++) await check(nth);
  });

  it('at a name on two lines, next to the line under the pointer', async () => {
    await open('wrapped');
    expect((await linesOf(0)).length).toBe(2);
    await check(0, 0);
    await check(0, 1);
  });

  it('right to left, aligned with the right end of the name', async () => {
    await open('rtl');
    const [first] = await linesOf(0);
    const card = await check(0);
    expect(Math.abs(card.right - (first?.right ?? 0))).toBeLessThan(2);
    await check(1);
  });

  it.each(['vertical', 'transformed', 'zoomed'])('on a page that is %s', async (path) => {
    await open(path);
    await check();
  });

  it('in a box that scrolls', async () => {
    await open('scroller');
    await placeOf(tab, name);
    await check();
  });

  it('in a modal dialog', async () => {
    await open('dialog');
    await check();
  });

  it('in fullscreen, and closes when that ends', async () => {
    await open('fullscreen');
    await tab.click('#go');
    await until('fullscreen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await tab.mouse.move(5, 5);
    await check();
    const [line] = await linesOf(0);
    if (!line) throw new Error('The name is not there.');
    await movePointer(tab, { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 });
    await until('the card opens', () => cardTitle(started.driver, tab));
    await tab.evaluate(() => document.exitFullscreen());
    await cardClosed(started.driver, tab);
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
