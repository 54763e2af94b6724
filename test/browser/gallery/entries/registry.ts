/** What a page does with the highlight registry, which it shares with us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { outputOf } from '../../../../scripts/build.ts';
import { openCard, until } from '../../harness/reader.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';

/** Every word in our scripts that could be a highlight's name. */
function wordsOfScript(): string[] {
  const script = readFileSync(join(outputOf('chrome'), 'content.js'), 'utf8');
  return [...new Set(script.match(/[a-zA-Z][\w-]{2,30}/g))];
}

/** What a page keeps of what it saw. */
interface Watching {
  seen: number;
  kept: Highlight;
}

export const registry: Entry[] = [
  {
    of: 'A1',
    title: 'the page lists the registry',
    path: '/lists.html',
    answers: () => ({
      '/lists.html': answerOf(sentence),
      '/nobody.html': answerOf('<p>Nobody is named here.</p>'),
    }),
    marks: names,
    chosen: true,
    async check(page, { with: { site } }) {
      const keys = () => page.evaluate(() => [...CSS.highlights.keys()]);
      const before = await keys();
      // It can see that marks exist and on which words, as PRIVACY.md says; the names reveal nothing.
      expect(before.join()).toMatch(/^[a-z]{12}\w+(,[a-z]{12}\w+)*$/);
      await page.reload();
      await until('the page is marked again', async () => (await keys()).length > 0);
      expect(await keys()).not.toContain(before[0]);
      await page.goto(site.url('/nobody.html'));
      expect(await keys()).toEqual([]);
    },
  },
  {
    of: 'A2',
    title: 'the page asks for styles of highlights before there are any',
    path: '/styles.html',
    answers: () => ({ '/styles.html': answerOf('<p>Nobody is named here.</p>') }),
    marks: [],
    act: (page) =>
      page.evaluate(
        (words) =>
          words.filter((word) => {
            const { backgroundColor, textDecorationLine } = getComputedStyle(
              document.body,
              `::highlight(${word})`,
            );
            return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine !== 'none';
          }),
        wordsOfScript(),
      ),
    async check(page, { with: { recorder } }) {
      await recorder.empty();
      await page.reload();
      const heard = async () => (await recorder.heard('/styles.html')).map(({ type }) => type);
      await until('the page is asked about', async () => (await heard()).includes('lookForNames'));
      // With nothing to paint, there is no rule that a page could find.
      expect(await heard()).not.toContain('paintRule');
    },
    chosen: true,
  },
  {
    of: 'A4',
    title: 'the page wipes the registry whenever something is in it',
    path: '/wipes.html',
    answers: () => ({
      '/wipes.html': answerOf(`${sentence}<script>
        seen = 0;
        const wipe = () => {
          if (CSS.highlights.size) { seen++; CSS.highlights.clear(); }
          requestAnimationFrame(wipe);
        };
        wipe();
      </script>`),
    }),
    marks: [],
    chosen: true,
    // Each click triggers a repaint, because it may reveal text.
    async act(page) {
      const seen = () => page.evaluate(() => (globalThis as unknown as Watching).seen);
      for (let at = 0; at < 7; at++) {
        const before = await seen();
        await page.mouse.click(300, 300);
        await page
          .waitForFunction(
            (then) => (globalThis as unknown as Watching).seen > then,
            { timeout: 600 },
            before,
          )
          .catch(() => {});
      }
    },
    async check(page) {
      // Once, and three times more; then it gives up.
      expect(await page.evaluate(() => (globalThis as unknown as Watching).seen)).toBe(4);
    },
  },
  {
    of: 'A5',
    title: 'the page floods the registry and takes our name',
    path: '/floods.html',
    answers: () => ({
      '/floods.html': answerOf(`${sentence}<script>
        const empty = new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 0 });
        for (let at = 0; at < 5_000; at++) CSS.highlights.set('page-' + at, new Highlight(empty));
        kept = CSS.highlights.get('page-7');
      </script>`),
    }),
    marks: names,
    chosen: true,
    async act(page, see) {
      await see(...names);
      await page.evaluate(() => {
        for (const name of [...CSS.highlights.keys()])
          if (!name.startsWith('page-')) CSS.highlights.set(name, new Highlight());
      });
      // When the pointer stops, here beside the names, everything is painted again.
      for (const x of [300, 340, 344, 346, 348]) await page.mouse.move(x, 300);
      await see(...names);
    },
    async check(page) {
      const page_ = await page.evaluate(() => ({
        own: [...CSS.highlights.keys()].filter((name) => name.startsWith('page-')).length,
        same: CSS.highlights.get('page-7') === (globalThis as unknown as Watching).kept,
      }));
      expect(page_).toEqual({ own: 5_000, same: true });
    },
  },
  {
    of: 'A6',
    title: 'the page restyles every highlight that it finds',
    path: '/restyles.html',
    answers: () => ({ '/restyles.html': answerOf(sentence) }),
    marks: names,
    async act(page, see) {
      await see(...names);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        const rules = [...CSS.highlights.keys()].map(
          (name) => `*::highlight(${name}){color:red!important;background:none!important}`,
        );
        sheet.replaceSync(rules.join(''));
        document.adoptedStyleSheets = [sheet];
      });
    },
    async check(page, { with: { driver } }) {
      expect(await openCard(driver, page, 'Joe Biden')).toContain('Joe Biden');
    },
  },
];
