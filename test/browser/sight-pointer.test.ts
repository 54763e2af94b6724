/** A painted name opens its card under any transparent overlay, but not if something covers it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from './gallery/page-of.ts';
import {
  cardClosed,
  cardTitle,
  movePointer,
  openCard,
  placeOf,
  settledNames,
  until,
} from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const style = `<style>article{position:relative;border:1px solid #999;padding:8px;margin:8px 8px 8px 500px;width:420px}p,h3{margin:4px}
.stretched::after{content:"";position:absolute;inset:0;z-index:1}.over{position:absolute;inset:0;z-index:1}</style>`;
const article = (id: string, body: string) => `<article id="${id}">${body}</article>`;
const put = 'Vladimir Putin';

/** Hovering each of these opens the card. */
const open: Record<string, string> = {
  stretched: `<h3><a class="stretched" href="#stretched">Read on</a></h3><p>${put} met nobody.</p>`,
  itself: `<h3><a class="stretched" href="#itself">${put} comes home</a></h3>`,
  empty: `<a class="over" href="#empty" aria-label="Read"></a><h3>${put} speaks</h3>`,
  through: `<div class="over" style="pointer-events:none"></div><p>${put} speaks</p>`,
  tinted: `<div class="over" style="background:rgb(0 0 0/.1)"></div><p>${put} speaks</p>`,
  piled: `<div class="over"><div class="over"><div class="over"></div></div></div><p>${put} speaks</p>`,
  faded: `<div class="over" style="background:#fff;opacity:0"></div><p>${put} speaks</p>`,
  contents: `<div class="over"></div><p><b style="display:contents"><i style="display:contents">${put}</i></b> speaks</p>`,
  none: `<p style="user-select:none;-webkit-user-select:none">${put} spoke here.</p>`,
  all: `<p style="user-select:all;-webkit-user-select:all">Yesterday ${put} spoke.</p>`,
  deep: `<div style="user-select:all;-webkit-user-select:all"><p>One <b>two</b></p><p>and ${put} spoke.</p></div>`,
  contain: `<p style="user-select:contain">${put} came home.</p>`,
  shadow: `<x-slotted>${put} spoke.</x-slotted>`,
};
/** Hovering none of these does. */
const covered: Record<string, string> = {
  white: `<div class="over" style="background:#fff"></div><p>${put} speaks</p>`,
  picture: `<img class="over" alt="" style="width:100%;height:100%" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"><p>${put} speaks</p>`,
  gradient: `<div class="over" style="background:linear-gradient(#fff,#eee)"></div><p>${put} speaks</p>`,
  panel: `<div class="over" style="padding:2px"><div style="background:#eee;height:100%">Nobody is here.</div></div><p>${put} speaks</p>`,
};
const slotted = `<script>customElements.define('x-slotted', class extends HTMLElement { constructor() { super();
this.attachShadow({ mode: 'open' }).innerHTML = '<div style="background:#eee"><slot></slot></div>'; } });</script>`;

describe.each(browsers)('a name under another element in %s', (browser) => {
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await borrowBrowser(browser);
    const body = Object.entries({ ...open, ...covered })
      .map(([id, inner]) => article(id, inner))
      .join('');
    started.site.serve('/over.html', {
      body: pageOf(`<h2>Control</h2><p>Michael McFaul spoke.</p>${body}${slotted}`, { head: style }),
    });
    page = await started.driver.open(started.site.url('/over.html'));
    await settledNames(page);
  });
  afterAll(() => started?.close());

  const away = async () => {
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    await page.mouse.move(3, 3);
  };

  it('opens its card if it is visible', async () => {
    const failed: string[] = [];
    for (const within of Object.keys(open)) {
      await openCard(started.driver, page, put, { within: `#${within}` }).catch(() => failed.push(within));
      await away();
    }
    expect(failed).toEqual([]);
  });

  it('opens no card if it is covered', async () => {
    for (const within of Object.keys(covered)) {
      await movePointer(page, await placeOf(page, put, { within: `#${within}` }));
      // Another card opens later than this one would have.
      await openCard(started.driver, page, 'Michael McFaul');
      expect(await cardTitle(started.driver, page), within).toBe('Michael McFaul');
      await away();
    }
  });

  it('leaves the click to the page', async () => {
    const { x, y } = await placeOf(page, put, { within: '#stretched' });
    await page.mouse.click(x, y);
    await until('the link is followed', async () => new URL(page.url()).hash === '#stretched');
    expect(await cardTitle(started.driver, page)).toBeUndefined();
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
