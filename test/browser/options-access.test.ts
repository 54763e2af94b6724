/** The options page is accessible according to axe-core in both browsers, wide and narrow, light and dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { until } from './harness/reader.ts';
import { borrowBrowser, type Started } from './harness/start-browser.ts';
import { textIn } from './harness/text-in.ts';

/** Firefox makes no window narrower than 500 px, so the narrow one is Chromium's; 320 px are also 640 at 200 % zoom. */
const looks = [
  { browser: 'chromium', width: 1100, dark: false },
  { browser: 'chromium', width: 320, dark: true },
  { browser: 'firefox', width: 1100, dark: true },
] as const;

describe.each(looks)('the options in $browser, $width px wide, dark: $dark', ({ browser, width, dark }) => {
  let started: Started;
  let options: ExtensionPage;

  beforeAll(async () => {
    started = await borrowBrowser(browser);
    await started.driver.setLook({ width, dark });
    options = await started.driver.openExtensionPage('options.html');
    await until('the keys are told', async () => (await textIn(options, '#keys')).includes('Alt'));
    await options.type('#tester textarea', 'Jill Biden met Vladimir Putin in Geneva.');
    await until('the text is tested', async () => (await textIn(options, '#tester')).includes('marked'));
    await options.type('.options-add input', 'a.example\n');
    await options.type('.options-add input', 'no site\n');
    await until('a site is listed', async () =>
      (await textIn(options, '.options-entries')).includes('a.example'),
    );
  });
  afterAll(() => started?.close());

  it('has no accessibility problem, left to right and right to left', async () => {
    expect(await findBarriers(options)).toEqual([]);
    await options.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await findBarriers(options)).toEqual([]);
  });

  it('has no accessibility problem in a confirmation', async () => {
    await options.click('#set-reset button');
    expect(await findBarriers(options)).toEqual([]);
    await options.click('.options-confirm .button:not(.primary)');
  });

  it('are never wider than the window, in either direction', async () => {
    const spare = () =>
      options.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await spare()).toBe(0);
    await options.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    expect(await spare()).toBe(0);
  });

  it('have targets large enough for a finger', async () => {
    const small = await options.evaluate(() => {
      const least = 24;
      const all = document.querySelectorAll<HTMLElement>(
        'button, a, select, input:not([aria-hidden]), summary',
      );
      return [...all]
        .filter((element) => {
          // A label is part of its control's target; links in text are exempt.
          const labels = [...((element as HTMLInputElement).labels ?? [])];
          const rects = [element, ...labels].map((one) => one.getBoundingClientRect());
          const height =
            Math.max(...rects.map((rect) => rect.bottom)) - Math.min(...rects.map((rect) => rect.top));
          const width =
            Math.max(...rects.map((rect) => rect.right)) - Math.min(...rects.map((rect) => rect.left));
          return height > 0 && (height < least - 0.5 || width < least) && !element.closest('.options-help p');
        })
        .map((element) => `${element.outerHTML.slice(0, 80)} ${element.getBoundingClientRect().height}`);
    });
    expect(small).toEqual([]);
  });

  it('the check finds a deliberate problem', async () => {
    await options.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.options-entries button');
      button?.removeAttribute('aria-label');
      button?.removeAttribute('title');
      const hint = document.querySelector<HTMLElement>('.options-hint');
      if (hint) hint.style.color = '#999';
      if (hint) hint.style.background = '#888';
    });
    const barriers = (await findBarriers(options)).join('\n');
    expect(barriers).toContain('button-name');
    expect(barriers).toContain('color-contrast');
  });
});
