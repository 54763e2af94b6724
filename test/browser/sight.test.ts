/**
 * Visibility: text that becomes visible is marked without a click, invisible text is not, and marks follow the page's
 * colours.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from './gallery/page-of.ts';
import {
  cardClosed,
  cardTitle,
  movePointer,
  openCard,
  placeOf,
  pressInCard,
  settledNames,
  until,
} from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const control = '<p id="control">Michael McFaul spoke.</p>';
/** One name in a section of its own for each case, so that each is marked. */
const cases = (bodies: Record<string, string>) =>
  control +
  Object.entries(bodies)
    .map(([id, body]) => `<section id="${id}">${body}</section>`)
    .join('\n');

const name = 'Vladimir Putin';
const unslotted = `<script>customElements.define('x-empty', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<i>nothing</i>'; } });
customElements.define('x-default', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p><slot>${name} spoke.</slot></p>'; } });
customElements.define('x-slotted', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div style="background:#fff"><slot></slot></div>'; } });
</script>`;

/** These are invisible. */
const hidden: Record<string, string> = {
  display: `<p style="display:none">${name}</p>`,
  attribute: `<p hidden>${name}</p>`,
  found: `<div hidden="until-found">${name}</div>`,
  collapse: `<p style="visibility:collapse">${name}</p>`,
  clip: `<p style="position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)">${name}</p>`,
  clipOnly: `<p style="position:absolute;clip:rect(1px,1px,1px,1px)">${name}</p>`,
  inset: `<p style="clip-path:inset(50%)">${name}</p>`,
  circle: `<p style="clip-path:circle(0)">${name}</p>`,
  polygon: `<p style="clip-path:polygon(0 0,0 0,0 0)">${name}</p>`,
  pixel: `<span style="position:absolute;width:1px;height:1px;overflow:hidden">${name}</span>`,
  opacity: `<div style="opacity:0"><p><b>${name}</b></p></div>`,
  left: `<p style="position:absolute;left:-9999px">${name}</p>`,
  above: `<p style="position:absolute;top:-9999px">${name}</p>`,
  fixed: `<p style="position:fixed;left:100%">${name}</p>`,
  indent: `<p style="text-indent:-9999px">${name}</p>`,
  replaced: `<a style="display:block;width:80px;height:20px;overflow:hidden;text-indent:100%;white-space:nowrap;overflow:clip">${name}</a>`,
  size: `<p style="font-size:0">${name}</p>`,
  scale: `<p style="transform:scale(0)">${name}</p>`,
  accordion: `<div style="height:0;overflow:hidden"><p>${name}</p></div>`,
  tall: `<div style="max-height:0;overflow-y:clip"><p>${name}</p></div>`,
  grid: `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0"><p>${name}</p></div></div>`,
  raw: `<details><summary>More</summary>${name} spoke.</details>`,
  inline: `<details><summary>More</summary><b>${name}</b> spoke.</details>`,
  contents: `<div style="display:none"><p style="display:contents">${name}</p></div>`,
  closedContents: `<details><summary>More</summary><p style="display:contents">${name}</p></details>`,
  skipped: `<div style="content-visibility:hidden">${name}</div>`,
  unslotted: `<x-empty>${name}</x-empty>`,
  unslottedParagraph: `<x-empty><p>${name}</p></x-empty>`,
  dialog: `<dialog>${name}</dialog>`,
  transparent: `<p style="color:transparent">${name}</p>`,
  filter: `<p style="filter:grayscale(1) opacity(0)"><b>${name}</b></p>`,
  back: `<div style="position:relative"><p>Front</p><p style="position:absolute;inset:0;transform:rotateY(180deg);backface-visibility:hidden"><b>${name}</b></p></div>`,
  clamped: `<p style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;width:200px">A text of many words that fills two lines and goes on for long until it says ${name}</p>`,
  ellipsis: `<p style="width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">A line of many words that goes on for long until it says ${name}</p>`,
};

/** These are visible, or can be scrolled to. */
const seen: Record<string, string> = {
  contents: `<p style="display:contents">${name}</p>`,
  twice: `<p><span style="display:contents"><b style="display:contents">${name}</b></span></p>`,
  defaults: '<x-default></x-default>',
  slotted: `<x-slotted>${name}</x-slotted>`,
  scrolled: `<div style="height:60px;overflow:auto"><div style="height:900px"></div><p>${name}</p></div>`,
  carousel: `<div style="display:flex;width:300px;overflow-x:auto"><p style="flex:0 0 400px">One</p><p style="flex:0 0 400px">${name}</p></div>`,
  chat: `<div style="display:flex;flex-direction:column-reverse;height:60px;overflow:auto"><div style="flex:0 0 900px"></div><p>${name}</p></div>`,
  backwards: `<div dir="rtl" style="width:300px;overflow-x:auto;white-space:nowrap"><span style="display:inline-block;width:900px">.</span><span>${name}</span></div>`,
  below: `<div style="height:3000px"></div><p>${name}</p>`,
  lazy: `<div style="content-visibility:auto;contain-intrinsic-size:400px"><p>${name}</p></div>`,
  escapes: `<div style="height:0;overflow:hidden"><p style="position:absolute">${name}</p></div><br><br>`,
  gradient: `<h2 style="background:linear-gradient(#900,#009);background-clip:text;color:transparent">${name}</h2>`,
  shown: `<div style="visibility:hidden"><p style="visibility:visible">${name}</p></div>`,
  open: `<details open><summary>More</summary>${name} spoke.</details>`,
  faint: `<p style="opacity:.4">${name}</p>`,
  half: `<p style="clip-path:inset(0 -10px)">${name}</p>`,
  sticky: `<p style="position:sticky;top:0">${name}</p>`,
  outlined: `<h2 style="color:transparent;-webkit-text-stroke:1px #000">${name}</h2>`,
  turned: `<div style="transform:rotateY(180deg);transform-style:preserve-3d"><p style="transform:rotateY(180deg);backface-visibility:hidden">${name}</p></div>`,
  front: `<p style="backface-visibility:hidden">${name}</p>`,
  unclamped: `<p style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;width:200px">${name} begins a text of many words that fills two lines and goes on for long</p>`,
  slide: `<div style="overflow:hidden;width:200px"><div style="display:flex;width:400px"><p style="flex:0 0 200px">One</p><p style="flex:0 0 200px">${name}</p></div></div>`,
};

/** Each is shown by `change` without a new node. */
const late = pageOf(
  cases({
    sheet: `<p class="late">${name}</p>`,
    toggled: `<p class="tab">${name}</p>`,
    raw: `<details><summary>More</summary>${name}</details>`,
    accordion: `<div class="fold"><p>${name}</p></div>`,
    fade: `<p class="fade">${name}</p>`,
    skipped: `<div class="skip">${name}</div>`,
    dialog: `<dialog style="position:static">${name}</dialog>`,
    media: `<p class="wide">${name}</p>`,
    slid: `<p class="drawer">${name}</p>`,
    flipped: `<p class="flip">${name}</p>`,
  }),
  {
    head: `<style id="flicker">.late{visibility:hidden}</style><style>
.tab{display:none}.on .tab{display:block}.fold{height:0;overflow:hidden;transition:height 200ms}.on .fold{height:60px}
.fade{opacity:0;transition:opacity 200ms}.on .fade{opacity:1}.skip{content-visibility:hidden}.on .skip{content-visibility:visible}
.wide{display:none}@media(min-width:900px){.wide{display:block}}.drawer{position:fixed;left:100%;bottom:0}.on .drawer{left:0}
.flip{backface-visibility:hidden;transform:rotateY(180deg);transition:transform 200ms}.on .flip{transform:none}</style>`,
  },
);

describe.each(browsers)('visibility in %s', (browser) => {
  let started: Started;
  let page: Page;
  const open = async (
    body: string,
    options?: Parameters<typeof pageOf>[1],
    prepare?: (page: Page) => Promise<void>,
  ) => {
    started.site.serve('/sight.html', { body: body.startsWith('<!') ? body : pageOf(body, options) });
    await page?.close();
    page = await started.driver.open(started.site.url('/sight.html'), prepare);
    await settledNames(page);
  };
  /** Ids of the sections that have a mark. */
  const marked = () =>
    page.evaluate(() => {
      const ids = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => {
          const root = startContainer.getRootNode();
          const at = root instanceof ShadowRoot ? root.host : startContainer.parentElement;
          return at?.closest('[id]')?.id ?? '';
        });
      return [...new Set(ids)].sort();
    });

  beforeAll(async () => {
    started = await borrowBrowser(browser);
  });
  afterAll(() => started?.close());

  it('does not mark invisible text', async () => {
    await open(cases(hidden) + unslotted);
    expect(await marked()).toEqual(['control']);
  });

  it('marks text that is visible or can be scrolled to', async () => {
    await open(cases(seen) + unslotted);
    expect(await marked()).toEqual(['control', ...Object.keys(seen)].sort());
  });

  it('marks text that becomes visible without a new node, and unmarks text that is hidden', async () => {
    await open(late, undefined, (tab) => tab.setViewport({ width: 800, height: 600 }));
    expect(await marked()).toEqual(['control']);
    await page.evaluate(() => {
      document.querySelector('#flicker')?.remove();
      document.documentElement.classList.add('on');
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector('dialog')?.show();
    });
    await page.setViewport({ width: 1000, height: 600 });
    await until('all are marked', async () => (await marked()).length === 11);
    await page.evaluate(() => {
      document.documentElement.classList.remove('on');
      for (const details of document.querySelectorAll('details')) details.open = false;
      document.querySelector('dialog')?.close();
    });
    await until('the marks are gone', async () => (await marked()).join() === 'control,media,sheet');
  });

  it('marks text that is scrolled to, and text in a menu opened on hover', async () => {
    await open(
      `${control}<nav id="menu" style="width:200px">Topics<ul><li>${name}</li></ul></nav>
<section id="wow" style="margin-top:1500px;visibility:hidden"><p>Joe Biden spoke.</p></section><script>
new IntersectionObserver((all) => { for (const { isIntersecting, target } of all) if (isIntersecting) target.style.visibility = 'visible'; })
.observe(document.querySelector('#wow'));</script>`,
      { head: '<style>#menu ul{display:none}#menu:hover ul{display:block}</style>' },
    );
    expect(await marked()).toEqual(['control']);
    await page.hover('#menu');
    await until('the menu is marked', async () => (await marked()).join() === 'control,menu');
    expect(await openCard(started.driver, page, name)).toContain(name);
    await page.mouse.move(500, 5);
    await until('the menu is closed', async () => (await marked()).join() === 'control');
    await page.evaluate(() => document.querySelector('#wow')?.scrollIntoView());
    await until('the text is marked', async () => (await marked()).join() === 'control,wow');
  });

  // Puppeteer can switch scripts off in Chromium only.
  if (browser === 'chromium')
    it('scans noscript content only if scripts are off', async () => {
      const body = cases({ without: `<noscript><p>${name} spoke.</p></noscript>` });
      await open(body);
      expect(await marked()).toEqual(['control']);
      await open(body, undefined, (tab) => tab.setJavaScriptEnabled(false));
      await until('both are marked', async () => (await marked()).join() === 'control,without');
    });

  it('skips invisible mentions', async () => {
    await open(
      `${control}<x-empty>${name} spoke.</x-empty><p hidden>Donald Trump</p><p>Joe Biden spoke.</p>${unslotted}`,
    );
    for (const title of ['Michael McFaul', 'Joe Biden', 'Michael McFaul']) {
      await started.driver.giveCommand('next-mention');
      await until(`${title} opens`, async () => (await cardTitle(started.driver, page)) === title);
    }
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
  });

  it('keeps marks legible when the page’s theme changes', async () => {
    await open(
      `${control}<p id="dark"><a href="#">${name}</a> spoke.</p><section id="plain"><p><a href="#">${name}</a></p></section>`,
      {
        head: '<style>html.dark,#dark{background:#111;color:#eee}#dark a{color:#eee}.dark a{color:#eee}</style>',
      },
    );
    /** How light the marks are, lines or, in links, tints, by the section that they are in. */
    const inks = () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .flatMap(([key, ranges]) => [...ranges].map(({ startContainer }) => ({ key, at: startContainer })))
          .map(({ key, at }) => {
            const element = at.parentElement as Element;
            const { backgroundColor, textDecorationColor } = getComputedStyle(element, `::highlight(${key})`);
            const ink = element.closest('a') ? backgroundColor : textDecorationColor;
            return `${element.closest('[id]')?.id} ${/^rgba?\(0, 0, 0/.test(ink) ? 'dark' : 'light'}`;
          })
          .sort()
          .join(),
      );
    await until('marks fit their text', async () => (await inks()) === 'control dark,dark light,plain dark');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await until(
      'marks fit the new theme',
      async () => (await inks()) === 'control light,dark light,plain light',
    );
  });

  it.each([
    ['the root element', 'html{filter:invert(1) hue-rotate(180deg);background:#fff}'],
    ['a part of the page', 'main{filter:invert(100%);background:#fff}'],
  ])('opens a dark card if %s is inverted', async (_what, style) => {
    await open(`<main><p>${name} met Joe Biden.</p></main>`, { head: `<style>${style}</style>` });
    await openCard(started.driver, page, name);
    const theme = await started.driver.inCard(
      page,
      (root) => root.querySelector<HTMLElement>('.popover')?.dataset.theme,
    );
    // Firefox inverts the card along with the page.
    expect(theme).toBe(browser === 'firefox' && style.startsWith('html') ? 'light' : 'dark');
  });

  it('opens no card if there is no room to read it', async () => {
    const frame = (size: string) =>
      `<iframe ${size} srcdoc="<!doctype html><html lang=en><body><p>${name} spoke.</p></body></html>"></iframe>`;
    await open(
      `${control}${frame('width=600 height=60')}${frame('width=160 height=300')}${frame('width=600 height=300')}`,
    );
    const frames = page.frames().slice(1);
    const boxes = await page.$$eval('iframe', (all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return { x, y };
      }),
    );
    for (const [at, box] of boxes.entries()) {
      const inner = frames[at];
      if (!inner) throw new Error('The frame is not there.');
      await settledNames(inner);
      await movePointer(page, { x: box.x + 40, y: box.y + 35 });
      // With an open card, its host is a third element after head and body.
      const isOpen = () => inner.evaluate(() => document.documentElement.childElementCount === 3);
      if (at === 2) await until('the card opens', isOpen);
      else {
        // Another card opens later than this one would have.
        await openCard(started.driver, page, 'Michael McFaul');
        expect(await isOpen()).toBe(false);
        // Not by Escape, which belongs to the frame that has the focus.
        await movePointer(page, { x: 5, y: 5 });
        await cardClosed(started.driver, page);
      }
    }
  });

  it('keeps what can be done with a card in view at 200 percent zoom, before and after it is pressed', async () => {
    await open(`<div style="height:185px"></div><p style="margin:0">${name} spoke.</p>`, undefined, (tab) =>
      tab.setViewport({ width: 550, height: 400, deviceScaleFactor: 2 }),
    );
    await openCard(started.driver, page, name);
    const isSeen = () =>
      started.driver.inCard(page, (root) => {
        const button = root.querySelector('.card-actions button')?.getBoundingClientRect();
        const card = root.querySelector('.card')?.getBoundingClientRect();
        return (
          button !== undefined &&
          card !== undefined &&
          // Low enough to scroll as a whole; otherwise this would show nothing.
          card.height < 180 &&
          button.top >= card.top &&
          button.bottom <= card.bottom
        );
      });
    expect(await isSeen()).toBe(true);
    await pressInCard(started.driver, page, 'Why is this marked?');
    await until('the reason is there', () =>
      started.driver.inCard(page, (root) => root.querySelector('.card-panel') !== null),
    );
    expect(await isSeen()).toBe(true);
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
  });

  it('gives what is opened below a card the room of its text in a low window', async () => {
    await open(`<p>${name} spoke.</p>`, undefined, (tab) =>
      tab.setViewport({ width: 550, height: 400, deviceScaleFactor: 2 }),
    );
    await openCard(started.driver, page, name);
    for (const action of ['Why is this marked?', 'Hide']) {
      await pressInCard(started.driver, page, action);
      const cut = await started.driver.inCard(page, (root) => {
        const card = root.querySelector('.card')?.getBoundingClientRect();
        const panel = root.querySelector('.card-panel');
        const parts = [...root.querySelectorAll('.card-panel > *, .card-actions button')];
        const isCut = (part: Element) => part.getBoundingClientRect().bottom > (card?.bottom ?? 0);
        return panel && (panel.scrollHeight > panel.clientHeight || parts.filter(isCut).length);
      });
      expect([action, cut]).toEqual([action, 0]);
    }
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
  });

  it('shows the name and the line below it at 400 percent zoom', async () => {
    await open(`<div style="height:85px"></div><p style="margin:0">${name} spoke.</p>`, undefined, (tab) =>
      tab.setViewport({ width: 320, height: 200, deviceScaleFactor: 2 }),
    );
    await movePointer(page, await placeOf(page, name));
    await until('a card opens', () => cardTitle(started.driver, page));
    const legible = await started.driver.inCard(page, (root) => {
      const card = root.querySelector('.card')?.getBoundingClientRect();
      const what = root.querySelector('.card-lead')?.getBoundingClientRect();
      return (
        card &&
        what &&
        what.bottom <= card.bottom &&
        what.top >= card.top &&
        card.bottom <= innerHeight &&
        card.top >= 0
      );
    });
    expect(legible).toBe(true);
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
