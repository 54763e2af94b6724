/** The reading page, in real browsers: every kind of file, marks and cards on it, drafting, and nothing that runs or is sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEpub } from '../reading/make-epub.ts';
import { makePdf, type PdfLine } from '../reading/make-pdf.ts';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { giveFile } from './harness/give-file.ts';
import { pressNamed, textOf } from './harness/panel.ts';
import { until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** What the page's own script can do in an extension. */
interface Own {
  chrome: {
    tabs: {
      getCurrent(): Promise<{ id: number }>;
      update(id: number, how: object): Promise<unknown>;
      query(which: object): Promise<{ id: number; url?: string }[]>;
    };
  };
  hit?: boolean;
}

const paragraph = (text: string, y: number): PdfLine[] =>
  text.split('\n').map((line, at) => ({ text: line, x: 72, y: y - at * 14 }));
const report = makePdf(
  [
    [
      { text: 'Summit report', x: 72, y: 760, size: 22 },
      ...paragraph(
        'The meeting was prepared for weeks. President Vladimir\nPutin met Joe Biden there. He was asked about Alexei Na-\nvalny and did not say the name.',
        700,
      ),
      { text: '1', x: 300, y: 30 },
    ],
    [
      ...paragraph(
        'On the second page, Alexei Navalny is named once, in a\nsentence that is long enough to be one of a text.',
        700,
      ),
      { text: '2', x: 300, y: 30 },
    ],
  ],
  { title: 'A report on the summit' },
);

const attack = 'http://evil.example/';
const hostile = `<!doctype html><html><head><title>Hostile</title><meta http-equiv="refresh" content="0;url=${attack}refresh">
<link rel="stylesheet" href="${attack}style.css"><link rel="preload" as="image" href="${attack}preload.png"><base href="${attack}">
<style>@import "${attack}import.css"; body { background: url(${attack}background.png); display: none }</style>
<script>globalThis.hit = true; fetch("${attack}script")</script></head>
<body onload="globalThis.hit = true"><img src="${attack}image.png" srcset="${attack}set.png 2x" onerror="globalThis.hit = true">
<p style="background:url(${attack}inline.png)">Harmless words about Joe Biden stay.</p>
<center style="background:url(${attack}center.png)" onpointerenter="globalThis.hit = true">Chapter One</center>
<form action="${attack}form"><input name="secret" value="x" autofocus onfocus="globalThis.hit = true"><button>Send the form</button></form>
<svg onload="globalThis.hit = true"><image href="${attack}svg.png"></image><use href="${attack}use.svg#a"></use></svg>
<iframe src="${attack}frame.html"></iframe><object data="${attack}object"></object><video src="${attack}video" poster="${attack}poster"></video>
<a href="javascript:globalThis.hit=true" ping="${attack}ping">a link</a><table background="${attack}table.png"><tr><td>cell</td></tr></table>
<template><img src=x onerror="globalThis.hit=true"></template>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.hit=true&gt;">
</table></math><noscript><p title="</noscript><img src=x onerror=globalThis.hit=true>"></noscript>
<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=globalThis.hit=true></form>
<svg></p><style><a id="</style><img src=1 onerror=globalThis.hit=true>">${'<div>'.repeat(600)}<svg><style><a title="</style><img src=x onerror=globalThis.hit=true>">
<table><colgroup><col><math><annotation-xml encoding="text/html"><img src=x onerror=globalThis.hit=true></table></body></html>`;

describe.each(browsers)('reading documents in %s', (name) => {
  let started: Started;
  let page: ExtensionPage;

  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return String(range);
        }),
      ),
    );
  const marks = (wanted: string) =>
    until(`${wanted} is marked`, async () => (await painted()).some((one) => one.includes(wanted)));
  const text = () => textOf(page, '.reading-text');
  const shows = (wanted: string) =>
    until(`“${wanted}” is shown`, async () => (await text()).includes(wanted));
  /** The number of files that are stored. */
  const stored = () =>
    page.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers<number>();
      const opening = indexedDB.open('sidelight-reading');
      opening.onsuccess = () => {
        const counting = opening.result.transaction('files').objectStore('files').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
      return promise as unknown as number;
    });
  const close = () => pressNamed(page, 'Close the document', '.reading');
  const problem = async (wanted: string) => {
    await until(`it says “${wanted}”`, async () => (await textOf(page, '[role=alert]')).includes(wanted));
  };
  const open = async () => {
    page = await started.driver.openExtensionPage('reading.html');
    await until('the page is drawn', () =>
      page.evaluate(() => document.querySelector('.reading-file') !== null),
    );
    await page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Own).chrome;
      await tabs.update((await tabs.getCurrent()).id, { active: true });
    });
  };

  beforeAll(async () => {
    started = await borrowBrowser(name);
    await open();
  });
  afterAll(() => started?.close());

  it('a pasted text is shown and marked, and a card opens by hover', async () => {
    expect(await findBarriers(page)).toEqual([]);
    await page.type('.reading-paste textarea', 'In Geneva, Vladimir Putin met Joe Biden.');
    await page.click('.reading-paste button');
    await marks('Vladimir Putin');
    expect(await findBarriers(page)).toEqual([]);
    const place = await page.evaluate(() => {
      const live = new Range();
      const text = document.querySelector('.reading-text p')?.firstChild;
      if (!text) throw new Error('There is no text');
      const start = text.textContent?.indexOf('Vladimir') ?? 0;
      live.setStart(text, start);
      live.setEnd(text, start + 8);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.point(place.x, place.y);
    const title = () => page.inCard((root) => root.querySelector('h2')?.textContent);
    await until('the card is open', async () => (await title())?.includes('Vladimir Putin') === true);
    await page.point(5, 5);
  });

  it('the side panel lists its cards', async () => {
    const panel = await started.driver.openExtensionPage('sidepanel.html');
    await until('the names of the document are listed', async () =>
      (await textOf(panel, '.panel')).includes('Vladimir Putin'),
    );
    await panel.close();
  });

  it('cards are drafted from it', async () => {
    const tab = await page.evaluate(
      async () => (await (globalThis as unknown as Own).chrome.tabs.getCurrent()).id,
    );
    const draft = await started.driver.openExtensionPage(`draft.html?tab=${tab}`);
    await until('the table has its names', () =>
      draft.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[data-column=name] input')].some(
          ({ value }) => value === 'Vladimir Putin',
        ),
      ),
    );
    await draft.close();
    await close();
  });

  it('a PDF is shown page by page, names across its lines whole', async () => {
    await giveFile(page, '.reading-file', 'report.pdf', [...report]);
    await marks('Vladimir Putin');
    await marks('Alexei Navalny');
    const blocks = await page.evaluate(() =>
      [...document.querySelectorAll('.reading-text > *')].map(
        (block) => `${block.localName}: ${block.textContent}`,
      ),
    );
    expect(blocks).toEqual([
      'h2: Summit report',
      'p: The meeting was prepared for weeks. President Vladimir Putin met Joe Biden there. He was asked about Alexei Navalny and did not say the name.',
    ]);
    expect(await textOf(page, '.reading-bar h1')).toBe('A report on the summit');
    await page.click('.reading-next');
    await marks('Alexei Navalny');
    expect(await textOf(page, '.reading-pages')).toContain('of 2');
    await page.press('ArrowLeft');
    await shows('Summit report');
  });

  it('a document is remembered only if asked, with its place, and can be deleted', async () => {
    expect(await stored()).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.reading-remember input')?.click());
    await page.click('.reading-next');
    await shows('On the second page');
    await close();
    await until('it is listed with its page', async () =>
      (await textOf(page, '.reading-remembered')).includes('report.pdf page 2 of 2'),
    );
    await page.close();
    await open();
    await pressNamed(page, 'report.pdf', '.reading-remembered');
    await shows('On the second page');
    await close();
    await page.click('.reading-remembered .button');
    await until('it is gone', () =>
      page.evaluate(() => document.querySelector('.reading-remembered') === null),
    );
    expect(await stored()).toBe(0);
  });

  it('a PDF with a password asks for it, and a scanned or broken one says what is wrong', async () => {
    const locked = makePdf([[{ text: 'The secret names Joe Biden.', x: 72, y: 700 }]], {
      password: 'open sesame',
    });
    await giveFile(page, '.reading-file', 'locked.pdf', [...locked]);
    await problem('locked.pdf is protected with a password');
    await page.type('.reading-password input', 'wrong');
    await page.click('.reading-password .primary');
    await problem('That password does not open');
    await page.type('.reading-password input', 'open sesame');
    await page.click('.reading-password .primary');
    await shows('The secret names Joe Biden.');
    await close();
    await giveFile(page, '.reading-file', 'scan.pdf', [...makePdf([[], []])]);
    await problem('scan.pdf has pages but no text');
    await giveFile(page, '.reading-file', 'broken.pdf', '%PDF-1.7\nand then nothing of use');
    await problem('broken.pdf is damaged');
  });

  it('an EPUB is shown chapter by chapter, without its scripts', async () => {
    const book = makeEpub(
      [
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="${attack}book.js"/></head><body><h1>One</h1><p>It begins with Joe Biden.</p><script>globalThis.hit = true</script></body></html>`,
        `<html xmlns="http://www.w3.org/1999/xhtml"><body onload="globalThis.hit = true"><p>It ends with Alexei Navalny.</p><form action="${attack}form"><input value="x"/></form></body></html>`,
      ],
      { title: 'A book of names' },
    );
    // Dropped this time.
    await giveFile(page, 'body', 'book.epub', [...book]);
    await marks('Joe Biden');
    expect(await textOf(page, '.reading-bar h1')).toBe('A book of names');
    await page.click('.reading-next');
    await marks('Alexei Navalny');
    const left = await page.evaluate(() => ({
      hit: (globalThis as unknown as Own).hit === true,
      forms: document.querySelectorAll('.reading-text :is(form, input)').length,
    }));
    expect(left).toEqual({ hit: false, forms: 0 });
    await close();
  });

  it('nothing in hostile HTML runs, and no request leaves', async () => {
    await giveFile(page, '.reading-file', 'hostile.html', hostile);
    await marks('Joe Biden');
    const left = await page.evaluate(() => {
      const box = document.querySelector('.reading-text');
      const all = [...(box?.querySelectorAll('*') ?? [])];
      return {
        tags: [...new Set(all.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
        hit: (globalThis as unknown as Own).hit === true,
      };
    });
    expect(await text()).toContain('a link');
    expect(await text()).not.toMatch(/hit|evil|Hostile|Send the form/);
    expect(left).toEqual({ tags: ['center', 'p', 'table', 'tbody', 'td', 'tr'], attributes: [], hit: false });
    expect(started.requests().filter((request) => request.includes('evil.example'))).toEqual([]);
    expect(started.requests()).toEqual([]);
    await close();
    // Cleaning makes the browser report what the policy would have blocked.
    const faults = (await started.driver.faults()).filter((one) => !one.includes('Content Security Policy'));
    expect(faults).toEqual([]);
  });
});
