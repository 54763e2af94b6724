/** The extension's own pages in the dark, in a narrow window, with forced colours and large type: accessible, and nothing overflows the window. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import { formWith, giveTask, openPanelPage } from './harness/panel.ts';
import { settledNames, until } from './harness/reader.ts';
import { borrowBrowser, type Started, startBrowser } from './harness/start-browser.ts';

/** Firefox makes no window narrower than 500 px. */
const looks = [
  { browser: 'chromium', width: 320, dark: true, language: 'en' },
  { browser: 'chromium', width: 320, dark: false, language: 'ar' },
  { browser: 'firefox', width: 1100, dark: true, language: 'en' },
  { browser: 'chromium', width: 1100, dark: false, forced: true, language: 'en' },
  { browser: 'firefox', width: 1100, dark: false, forced: true, language: 'en' },
  { browser: 'chromium', width: 500, dark: false, fontSize: 26, language: 'en' },
] as const;

describe.each(looks)(
  'surfaces in $browser, $width px wide, dark: $dark, colours forced: $forced, font of $fontSize px, in $language',
  ({ browser, language, ...look }) => {
    let started: Started;
    beforeAll(async () => {
      // A browser takes its language and its font size when it starts.
      const special = 'fontSize' in look ? { fontSize: look.fontSize } : language !== 'en' && { language };
      started = await (special ? startBrowser(browser, special) : borrowBrowser(browser));
      await started.driver.setLook(look);
      const page = await started.driver.open(started.site.url('/demo.html'));
      await settledNames(page);
    });
    afterAll(() => started?.close());

    const surfaces: [surface: string, drawn: string][] = [
      ['popup', '.popup [role=option]'],
      ['sidepanel', '.panel [role=option]'],
      ['story', 'main svg'],
      ['welcome', 'main'],
      ['reading', 'main textarea'],
    ];
    // The rest of the options page is checked in options-access.test.ts.
    if ('forced' in look || 'fontSize' in look) surfaces.push(['options', '#keys kbd']);
    it.each(surfaces)('%s', async (surface, drawn) => {
      const opened = await started.driver.openExtensionPage(`${surface}.html`);
      await until(`the ${surface} is drawn`, () =>
        opened.evaluate((selector) => document.querySelector(selector) !== null, drawn),
      );
      const seen = await opened.evaluate(() => ({
        forced: matchMedia('(forced-colors: active)').matches,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        width: innerWidth,
      }));
      expect(seen).toEqual({ forced: 'forced' in look, dark: look.dark, width: look.width });
      expect(await findBarriers(opened)).toEqual([]);
      // Browsers have fonts of their own for extensions' pages; ours is a part of the reader's size.
      const sizes = await opened.evaluate(() =>
        [document.documentElement, document.body].map((element) =>
          Number.parseFloat(getComputedStyle(element).fontSize),
        ),
      );
      const reader = 'fontSize' in look ? look.fontSize : 16;
      expect(sizes).toEqual([reader, (reader * 14) / 16]);
      const spare = await opened.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spare).toBeLessThanOrEqual(0);
      expect(await opened.evaluate(() => document.documentElement.dir)).toBe(
        language === 'ar' ? 'rtl' : 'ltr',
      );
      await opened.close();
    });

    it('the form for a card, all of it unfolded', async () => {
      const panel = await openPanelPage(started.driver);
      await giveTask(panel, { what: 'make', name: 'Putin' });
      await formWith(panel, 'Putin');
      await panel.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('.card-form details')) {
          part.open = true;
          part.querySelector<HTMLButtonElement>(':scope > .link')?.click();
        }
      });
      await until('every part has a row, and the card with this name is named', () =>
        panel.evaluate(
          () =>
            document.querySelectorAll('.card-form-rows > li').length >= 7 &&
            document.querySelector('.card-form-namesakes') !== null,
        ),
      );
      expect(await findBarriers(panel)).toEqual([]);
      const spare = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spare).toBeLessThanOrEqual(0);

      await giveTask(panel, { what: 'name', text: 'Mr Putin', key: 'geneva-2021:vladimir-putin' });
      await until('the form for names takes its place', () =>
        panel.evaluate(() => document.querySelector('.card-form [aria-pressed=true]') !== null),
      );
      expect(await findBarriers(panel)).toEqual([]);
      const over = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      await panel.close();
    });
  },
);
