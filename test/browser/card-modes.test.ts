/** The card on touch screens, with reduced motion, in print, in the dark and with forced colours. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardClosed,
  cardTitle,
  letTimePass,
  openCard,
  placeOf,
  settledNames,
  until,
} from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const page = (style: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">
<style>body{font:18px/1.6 Georgia,serif;margin:0;padding:20vh 20px}${style}</style></head><body>${body}</body></html>`;
const text = '<p>Vladimir Putin spoke. <a href="#there">Joe Biden</a> listened.</p>';

const pages: Record<string, string> = {
  plain: page('', text),
  dark: page('body{background:#14161a;color:#d8d8d8}', text),
  'dark-box': page('p{background:rgb(20 20 30/.9);color:#eee}', text),
  'dark-picture': page('body{background:linear-gradient(#000,#223);color:#f4f4f4}', text),
  'light-box': page('body{background:#000}p{background:oklch(0.95 0.02 90);color:#222}', text),
};

describe.each(browsers)('the card in %s', (name) => {
  let started: Started;
  let tab: Page;
  beforeAll(async () => {
    started = await borrowBrowser(name);
    for (const [path, body] of Object.entries(pages)) started.site.serve(`/${path}.html`, { body });
  });
  afterAll(() => started?.close());
  const open = async (path: string) => {
    await tab?.close();
    tab = await started.driver.open(started.site.url(`/${path}.html`));
    await settledNames(tab);
  };
  const popover = <Key extends string>(read: (box: HTMLElement) => Record<Key, unknown>) =>
    started.driver.inCard(
      tab,
      new Function('root', `return (${read})(root.querySelector('.popover'))`) as (
        root: ShadowRoot,
      ) => Record<Key, unknown>,
    );

  it.each([
    ['plain', 'light'],
    ['dark', 'dark'],
    ['dark-box', 'dark'],
    ['dark-picture', 'dark'],
    ['light-box', 'light'],
  ])('on a page that is %s is %s, whatever the system theme', async (path, theme) => {
    await open(path);
    await openCard(started.driver, tab, 'Vladimir Putin');
    expect(await popover((box) => ({ theme: box.dataset.theme }))).toEqual({ theme });
  });

  describe('on touch screens', () => {
    const tap = async (wanted: string) => {
      const { x, y } = await placeOf(tab, wanted);
      await tab.touchscreen.tap(x, y);
    };

    it('is a sheet at the bottom, at most 55 % high, and closes on a tap outside', async () => {
      await open('plain');
      await tap('Vladimir Putin');
      await until('the sheet opens', () => cardTitle(started.driver, tab));
      const box = await started.driver.inCard(tab, (root) => {
        const { left, right, bottom, height } =
          root.querySelector('.popover')?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, bottom, share: height / innerHeight };
      });
      const window = await tab.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: innerHeight,
      }));
      expect(box).toMatchObject({ left: 0, right: window.width, bottom: window.height });
      expect(box?.share).toBeLessThanOrEqual(0.55);
      await tab.touchscreen.tap(30, 20);
      await cardClosed(started.driver, tab);
    });

    it('does not open when a link is tapped; the link works', async () => {
      await tap('Joe Biden');
      await until('the link leads on', async () => tab.url().endsWith('#there'));
      await letTimePass(tab, 1_000);
      expect(await cardTitle(started.driver, tab)).toBeUndefined();
    });
  });

  // Firefox does not let tests change these (WebDriver BiDi has no command for them).
  if (name === 'chromium') {
    it('has no animation with reduced motion, and fades otherwise', async () => {
      await open('plain');
      await openCard(started.driver, tab, 'Vladimir Putin');
      const duration = (box: HTMLElement) => ({ duration: getComputedStyle(box).transitionDuration });
      expect(await popover(duration)).toEqual({ duration: '0.2s' });
      await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await popover(duration)).toEqual({ duration: '0s' });
      await tab.keyboard.press('Escape');
      // Nothing of it is left in the page at once.
      expect(await started.driver.inCard(tab, () => true)).toBeUndefined();
      await tab.emulateMediaFeatures([]);
    });

    it('is not printed', async () => {
      await open('plain');
      await openCard(started.driver, tab, 'Vladimir Putin');
      await tab.emulateMediaType('print');
      expect(await popover((box) => ({ display: getComputedStyle(box).display }))).toEqual({
        display: 'none',
      });
      await tab.emulateMediaType('screen');
    });

    it('keeps its borders and icons with forced colours', async () => {
      await open('plain');
      await openCard(started.driver, tab, 'Vladimir Putin');
      await tab.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
      const colours = await started.driver.inCard(tab, (root) => {
        const of = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root.host);
        return {
          edge: of('.card').borderTopColor !== of('.card').backgroundColor,
          sign: of('.kind-icon').fill !== of('.card').backgroundColor,
          letters: of('.kind-icon :is(text, .kind-sign)').fill !== of('.kind-icon').fill,
          link: of('.card-actions .label').textDecorationLine,
        };
      });
      expect(colours).toEqual({ edge: true, sign: true, letters: true, link: 'underline' });
      await tab.emulateMediaFeatures([]);
    });
  }

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
