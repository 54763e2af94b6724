/**
 * Ways of reading a page: tables, other directions and scripts, zoomed, rotated, in columns, fullscreen, printed,
 * searched.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from '../../harness/driver.ts';
import { cardClosed, cardShown, letTimePass, openCard } from '../../harness/reader.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';

/** Opens the card of each name, checks that it stays in the window, and closes it. */
async function expectCards(driver: Driver, page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await openCard(driver, page, text);
    await cardShown(driver, page);
    const spare = await driver.inCard(page, (root) => {
      const { left, top, right, bottom } =
        root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect(-1, -1);
      return Math.min(left, top, innerWidth - right, innerHeight - bottom);
    });
    expect(spare, `room beside the card of ${text}`).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    await cardClosed(driver, page);
    await page.mouse.move(3, 3);
  }
}

/** A page whose look is what matters, and on which cards open. */
const looks = (of: string, title: string, head: string, body = sentence): Entry => {
  const path = `/looks-${title.replaceAll(/\W+/g, '-')}.html`;
  return {
    of,
    title,
    path,
    answers: () => ({ [path]: answerOf(body, { head: `<style>${head}</style>` }) }),
    marks: names,
    check: (page, { with: { driver } }) => expectCards(driver, page, names),
  };
};

export const reading: Entry[] = [
  {
    of: 'ordinary',
    title: 'a table of 10,000 rows',
    path: '/table.html',
    answers: () => ({
      '/table.html': answerOf(
        `<table>${Array.from({ length: 10_000 }, (_, at) => `<tr><td>${at}<td>${{ 1: names[0], 5000: names[1], 9999: 'Alexei Navalny' }[at] ?? 'nobody'}<td>${at * 7}`).join('')}</table>`,
      ),
    }),
    marks: [...names, 'Alexei Navalny'],
    large: true,
  },
  looks('A30', 'text from top to bottom', 'html{writing-mode:vertical-rl}body{padding:60px}'),
  looks('A30', 'zoomed by the page to three times', 'html{zoom:3}'),
  looks(
    'A30',
    'turned, moved and made larger',
    'p{position:absolute;top:300px;left:400px;transform:rotate(20deg) scale(1.4)}',
  ),
  looks(
    'A30',
    'columns, a header that sticks and a box that scrolls',
    'main{columns:3;height:300px}header{position:sticky;top:0}div{height:100px;overflow:auto}p{margin:150px 0}',
    `<header><p style="margin:0">Vladimir Putin spoke.</p></header><main>${'<i>Nobody is here. </i>'.repeat(150)}</main><div><p>Joe Biden spoke.</p></div>`,
  ),
  {
    of: 'A30',
    title: 'text from right to left',
    path: '/arabic.html',
    answers: () => ({
      '/arabic.html': answerOf('<p>التقى فلاديمير بوتين مع جو بايدن في جنيف.</p>', {
        root: 'lang="ar" dir="rtl"',
      }),
    }),
    marks: ['فلاديمير بوتين', 'جو بايدن'],
    check: (page, { with: { driver } }) => expectCards(driver, page, ['فلاديمير بوتين', 'جو بايدن']),
  },
  {
    of: 'A20',
    title: 'signs that turn the direction, around names and within',
    path: '/turns.html',
    answers: () => ({
      '/turns.html': answerOf(
        '<p>\u2067Vladimir Putin\u2069 met \u202bJoe\u200e Biden\u202c, \u202eAlexei Navalny\u202c did not.</p>',
      ),
    }),
    marks: ['Vladimir Putin', 'Joe\u200e Biden', 'Alexei Navalny'],
    check: (page, { with: { driver } }) => expectCards(driver, page, ['Vladimir Putin']),
  },
  {
    of: 'A31',
    title: 'the page is printed',
    path: '/prints.html',
    answers: () => ({ '/prints.html': answerOf(sentence) }),
    marks: names,
    async act(page, see) {
      await see(...names);
      const { length } = await page.pdf();
      return length > 0;
    },
  },
  {
    of: 'A32',
    title: 'the page is fullscreen',
    path: '/fullscreen.html',
    answers: () => ({
      '/fullscreen.html': answerOf(
        `<main>${sentence}<button onclick="this.parentNode.requestFullscreen()">Full</button></main>`,
        { head: '<style>main{padding:200px;background:#fff}</style>' },
      ),
    }),
    marks: names,
    async act(page, see) {
      await page.click('button');
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await see(...names);
      // A press triggers another scan, a moment later.
      await letTimePass(page, 600);
    },
    check: (page, { with: { driver } }) => expectCards(driver, page, names),
  },
  {
    of: 'A38',
    title: 'the reader searches the page, and has it read out',
    path: '/searched.html',
    answers: () => ({
      '/searched.html': answerOf(`${sentence}<p>Biden <b>spoke</b>, Bi<i>den</i> left.</p>`),
    }),
    marks: [...names],
    async act(page, see, browser) {
      await see(...names);
      const found = await page.evaluate(() => {
        const all: string[] = [];
        const { find } = window as unknown as { find(text: string): boolean };
        while (all.length < 10 && find.call(window, 'Biden')) {
          const range = getSelection()?.getRangeAt(0);
          all.push(`${range?.startContainer.nodeName} ${range?.startOffset}–${range?.endOffset}`);
        }
        getSelection()?.removeAllRanges();
        return all;
      });
      // Firefox does not expose its accessibility tree.
      const told =
        browser === 'chromium' ? await page.accessibility.snapshot({ interestingOnly: false }) : '';
      return { found, told: JSON.stringify(told, (key, value) => (key.endsWith('Id') ? undefined : value)) };
    },
  },
];
