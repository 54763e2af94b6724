/** Where a name is, and what happens to its card: in dialogs and overlays, in removed elements; and its links. */
import { expect } from 'vitest';
import { cardClosed, cardText, letTimePass, openCard, until } from '../../harness/reader.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';
import { buttonOf, leave, room } from './cards.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';

export const places: Entry[] = [
  {
    of: 'A32',
    title: 'the name stands in a popover of the page',
    path: '/auto.html',
    answers: () => ({
      '/auto.html': answerOf(
        `<p>Nobody.</p><div id="own" popover="auto" style="inset:auto;top:40%;left:30%">Joe Biden spoke.</div>
         <script>own.showPopover()</script>`,
      ),
    }),
    marks: ['Joe Biden'],
    async check(page, { with: { driver } }) {
      await openCard(driver, page, 'Joe Biden');
      await letTimePass(page, 200);
      expect(await page.evaluate(() => document.querySelector('#own')?.matches(':popover-open'))).toBe(true);
      expect(await cardText(driver, page)).toContain('Joe Biden');
    },
  },
  {
    of: 'A32',
    title: 'the name stands in a modal dialog',
    path: '/modal.html',
    answers: () => ({
      '/modal.html': answerOf(
        `<p>Vladimir Putin spoke.</p><dialog><p>Joe Biden spoke.</p><input value="x"><button>Close</button></dialog>
         <script>document.querySelector('dialog').showModal()</script>`,
      ),
    }),
    marks: names,
    async check(page, { with: { driver } }) {
      const markup = () => page.evaluate(() => document.documentElement.outerHTML);
      const before = await markup();
      await openCard(driver, page, 'Joe Biden');
      const place = await buttonOf(driver, page, 'Hide');
      if (!place) throw new Error('The card has no such button.');
      await page.mouse.click(place.x, place.y);
      await until('the card was pressed on', () => buttonOf(driver, page, 'Don’t mark on news.example'));
      await page.keyboard.press('Escape');
      await until('all is as it was', async () => (await markup()) === before);
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    },
  },
  ...(
    [
      ['hides its root', 'root.style.display = "none"'],
      ['takes its root away', 'root.remove()'],
      ['puts another root in its place', 'document.replaceChild(document.createElement("html"), root)'],
      ['moves the element where nothing shows', 'const host = root.lastElementChild; hidden.append(host)'],
      ['makes all inert', 'root.lastElementChild.inert = true'],
      ['contains everything', 'root.style.contain = "strict"; root.lastElementChild.style.display = "none"'],
      ['writes itself anew', 'document.open(); document.write("<p>Nobody"); document.close()'],
    ] as const
  ).map(
    ([what, trick], at): Entry => ({
      of: 'A33',
      title: `the page ${what} while a card is open`,
      path: `/geometry-${at}.html`,
      answers: () => ({
        [`/geometry-${at}.html`]: answerOf(`${sentence}<div id="hidden" hidden></div>`, { head: room }),
      }),
      marks: names,
      chosen: at === 4,
      async check(page, { with: { driver } }) {
        await openCard(driver, page, 'Joe Biden');
        await page.evaluate(`{ const root = document.documentElement; ${trick} }`);
        // A change to our host closes the card at once; a card whose name is no longer visible closes with the next
        // pointer move at the latest.
        if (!trick.includes('lastElementChild')) await page.mouse.move(5, 5, { steps: 3 });
        await cardClosed(driver, page);
      },
    }),
  ),
  {
    of: 'A36',
    title: 'the links of every card',
    path: '/links.html',
    answers: () => ({
      '/links.html': answerOf(
        '<p>Vladimir Putin, Joe Biden, Michael McFaul, Alexei Navalny, Nord Stream 2.</p>',
        { head: room },
      ),
    }),
    marks: ['Vladimir Putin', 'Joe Biden', 'Michael McFaul', 'Alexei Navalny', 'Nord Stream 2'],
    async check(page, { with: { driver } }) {
      let links = 0;
      for (const name of ['Vladimir Putin', 'Michael McFaul', 'Nord Stream 2']) {
        await openCard(driver, page, name);
        const found = await driver.inCard(page, (root) =>
          [...root.querySelectorAll('a')].map(
            ({ href, rel, target }) => `${new URL(href).protocol} ${rel} ${target}`,
          ),
        );
        links += found?.length ?? 0;
        for (const link of found ?? []) expect(link).toMatch(/^https?: noopener noreferrer _blank$/);
        await leave(driver, page);
      }
      expect(links).toBeGreaterThan(0);
    },
  },
];
