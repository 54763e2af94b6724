/** The sequences of test/page/hover/hover-reducer.test.ts, with a real pointer on a real page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  cardClosed,
  cardTitle,
  letTimePass,
  movePointer,
  placeOf,
  pressInCard,
  settledNames,
  until,
} from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** Longer than the rest before a card opens, and than it takes to close and fade out, in ms of the page's own clock. */
const pastOpening = 800;
const pastClosing = 600;

/** Two names on one line and one right below the first, with room for cards; links and a field besides. */
const pageOfNames = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Names</title>
<link rel="icon" href="data:,">
<style>body{font:20px/30px sans-serif;margin:0;padding:150px 40px 3000px}p{margin:0}h2{margin:0;font-size:20px}</style>
</head><body>
<h2>One</h2><p id="first">President Vladimir Putin spoke, and far away on the same line stood <span id="far">Barack Obama</span>.</p>
<h2>Two</h2><p id="below">President Joe Biden listened.</p>
<h2>Three</h2><p id="linked"><a href="#there">Alexei Navalny</a> did not.</p>
</body></html>`;

interface Watched {
  waited: number[];
}

/** Records how long the pointer had been resting whenever an element was added or removed, in ms. */
function watchHost(): void {
  const waited: number[] = [];
  const moves: { x: number; y: number; time: number }[] = [];
  addEventListener('pointermove', ({ clientX: x, clientY: y, timeStamp: time }) =>
    moves.push({ x, y, time }),
  );
  new MutationObserver(() => {
    // A hand rests from where it has moved no more than this since, in px.
    const rest = moves.find(({ x, y }, at) =>
      moves.slice(at).every((later) => Math.hypot(later.x - x, later.y - y) <= 8),
    );
    waited.push(performance.now() - (rest?.time ?? Number.NaN));
  }).observe(document.documentElement, { childList: true });
  Object.assign(globalThis, { waited });
}

const store = (settings: Record<string, unknown>) => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };
  };
  const items = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`setting:${key}`, value]));
  return chrome.storage.local.clear().then(() => chrome.storage.local.set(items));
};

describe.each(browsers)('a pointer in %s', (name) => {
  let started: Started;
  let page: Page;
  const title = () => cardTitle(started.driver, page);
  const opens = (card: string) => until(`${card} opens`, async () => (await title()) === card);
  const stays = async (
    card: string | undefined,
    wait: number = card === undefined ? pastOpening : pastClosing,
  ) => {
    await letTimePass(page, wait);
    expect(await title()).toBe(card);
  };
  const at = (text: string) => placeOf(page, text);
  const restOn = async (text: string) => movePointer(page, await at(text));
  /** The middle of the card. */
  const middle = async () => {
    const point = await started.driver.inCard(page, (root) => {
      const { x, y, width, height } =
        root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!point) throw new Error('No card is open.');
    return point;
  };
  const pressIn = (label: string) => pressInCard(started.driver, page, label);
  const choose = async (settings: Record<string, unknown>) => {
    const options = await started.driver.openExtensionPage('options.html');
    await options.evaluate(store, settings);
    await options.close();
    await page.reload();
    await settledNames(page);
  };

  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/names.html', { body: pageOfNames });
    page = await started.driver.open(started.site.url('/names.html'));
    await settledNames(page);
  });
  afterAll(() => started?.close());
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    await page.mouse.move(5, 5);
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('opens a card after resting half a second, and closes it some time after leaving', async () => {
    const place = await at('President Vladimir Putin');
    await page.evaluate(watchHost);
    await movePointer(page, place);
    await opens('Vladimir Putin');
    await page.mouse.move(800, 700);
    await cardClosed(started.driver, page);
    const waited = await page.evaluate(() => (globalThis as unknown as Watched).waited);
    // Slowness makes it later, never earlier. Clocks are coarse.
    expect(waited).toEqual([expect.any(Number), expect.any(Number)]);
    expect(waited[0]).toBeGreaterThan(450);
    expect(waited[1]).toBeGreaterThan(250);
  });

  it.each([
    ['scrolls', () => scrollTo({ top: 60, behavior: 'instant' })],
    ['changes', () => document.body.style.setProperty('margin-top', '-60px')],
  ])('opens nothing when the page %s and a name moves under it', async (_what, change) => {
    const { x, y } = await at('President Vladimir Putin');
    await movePointer(page, { x, y: y - 60 });
    await stays(undefined);
    await page.evaluate(change);
    await stays(undefined);
    await page.evaluate(() => document.body.style.removeProperty('margin-top'));
  });

  it('can move across another name into the card, which stays open', async () => {
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    await page.mouse.move(...pointOf(await middle()), { steps: 25 });
    await stays('Vladimir Putin');
  });

  it('has one card at a time', async () => {
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    await restOn('Barack Obama');
    await opens('Barack Obama');
    expect(await started.driver.inCard(page, (root) => root.querySelectorAll(':popover-open').length)).toBe(
      1,
    );
  });

  it('cannot reopen a card closed by Escape until it has been elsewhere', async () => {
    const place = await at('President Vladimir Putin');
    await movePointer(page, place);
    await opens('Vladimir Putin');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    await page.mouse.move(place.x + 2, place.y + 1);
    await stays(undefined);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.mouse.move(800, 600);
    await movePointer(page, place);
    await opens('Vladimir Putin');
  });

  it('closes the card by pressing on the page, not on the card', async () => {
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    const { x, y } = await middle();
    await page.mouse.move(x, y, { steps: 10 });
    await page.mouse.click(x, y);
    await stays('Vladimir Putin');
    await page.mouse.click(900, 20);
    await cardClosed(started.driver, page);
  });

  it('closes the card when scrolling over the name, not in the card', async () => {
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    await page.mouse.move(...pointOf(await middle()), { steps: 20 });
    await page.mouse.wheel({ deltaY: 40 });
    await stays('Vladimir Putin');
    await page.keyboard.press('Escape');
    await cardClosed(started.driver, page);
    await page.mouse.move(900, 600);
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    await page.mouse.wheel({ deltaY: 40 });
    await cardClosed(started.driver, page);
  });

  it('pins a card at the side of the window, from where it can be dragged; other names open in its place', async () => {
    const place = async () =>
      (await started.driver.inCard(page, (root) => {
        const box = root.querySelector(':popover-open')?.getBoundingClientRect();
        const header = root.querySelector('header')?.getBoundingClientRect();
        return box && header && { left: box.left, top: box.top, headerBottom: header.bottom };
      })) ?? { left: Number.NaN, top: Number.NaN, headerBottom: Number.NaN };
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    await pressIn('Keep open');
    await until('the card is at the side', async () => (await place()).left === 5);
    const side = await place();
    const hold = { x: side.left + 40, y: side.headerBottom - 3 };
    await page.mouse.move(hold.x, hold.y);
    await page.mouse.down();
    await page.mouse.move(hold.x + 300, hold.y + 100, { steps: 4 });
    await page.mouse.up();
    const dragged = { ...side, left: side.left + 300, top: side.top + 100 };
    await until('the card has followed', async () => Math.abs((await place()).left - dragged.left) < 2);
    expect((await place()).top).toBeCloseTo(dragged.top, 0);
    await page.mouse.click(40, 700);
    await page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    await stays('Vladimir Putin');
    await restOn('Barack Obama');
    await opens('Barack Obama');
    await page.mouse.move(40, 700, { steps: 3 });
    await stays('Barack Obama');
    const { left, top } = await place();
    expect(Math.abs(left - dragged.left) + Math.abs(top - dragged.top)).toBeLessThan(3);
    await pressIn('Close');
    await cardClosed(started.driver, page);
  });

  it('goes to another card in the same place, and back', async () => {
    await restOn('President Vladimir Putin');
    await opens('Vladimir Putin');
    const before = await started.driver.inCard(page, (root) => {
      const { left, top } = root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top };
    });
    await pressIn('Joe Biden');
    await until('the other card is there', async () => (await title()) !== 'Vladimir Putin');
    const after = await started.driver.inCard(page, (root) => {
      const { left, top } = root.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top };
    });
    expect(after).toEqual(before);
    // The button is in front of another name.
    await pressIn('Back');
    await opens('Vladimir Putin');
    await stays('Vladimir Putin');
  });

  it('hides a name on this site at once, and undoes it', async () => {
    await restOn('Barack Obama');
    await opens('Barack Obama');
    await pressIn('Hide');
    await pressIn('Don’t mark on news.example');
    const painted = () => settledNames(page);
    await until('the mark has gone', async () => !(await painted()).includes('Barack Obama'));
    expect(await title()).toBe('Barack Obama');
    await pressIn('Undo');
    await until('the mark is back', async () => (await painted()).includes('Barack Obama'));
  });

  it('still undoes it after the card has closed, also in front of a name', async () => {
    await restOn('Barack Obama');
    await opens('Barack Obama');
    await pressIn('Hide');
    await pressIn('Don’t mark on news.example');
    const painted = () => settledNames(page);
    await until('the mark has gone', async () => !(await painted()).includes('Barack Obama'));
    await page.keyboard.press('Escape');
    const bar = () =>
      started.driver.inCard(page, (root) => root.querySelector('.popover-bar')?.textContent ?? undefined);
    expect(await until('the bar is there', bar)).toContain('news.example');
    const at = await until('the button', () =>
      started.driver.inCard(page, (root) => {
        const { left, top } = root.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top };
      }),
    );
    await page.evaluate(({ left, top }) => {
      const name = document.createElement('p');
      name.id = 'behind';
      name.style.cssText = `position:fixed;left:${left - 99}px;top:${top - 20}px;font-size:60px;line-height:60px`;
      name.textContent = 'Donald Trump';
      document.body.append(name);
    }, at);
    await until('the name behind it is marked', async () => (await painted()).includes('Donald Trump'));
    await movePointer(page, { x: at.left + 5, y: at.top + 10 });
    await stays(undefined);
    await pressIn('Undo');
    await until('the mark is back', async () => (await painted()).includes('Barack Obama'));
    await until('the bar has gone', async () => (await bar().catch(() => undefined)) === undefined);
    await page.evaluate(() => document.querySelector('#behind')?.remove());
  });

  it('opens a card on a click at once, and leaves it open on the next', async () => {
    await page.reload();
    await settledNames(page);
    const { x, y } = await at('President Vladimir Putin');
    // A pointer that has moved only once rests nowhere: it is the click that opens.
    await page.mouse.click(x, y);
    await opens('Vladimir Putin');
    await page.mouse.click(x, y);
    await stays('Vladimir Putin');
  });

  it('opens nothing on selected text or on a link', async () => {
    await page.reload();
    await settledNames(page);
    const { x, y } = await at('President Vladimir Putin');
    await page.mouse.move(x - 10, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    await stays(undefined);
    const link = await at('Alexei Navalny');
    await page.reload();
    await settledNames(page);
    await page.mouse.click(link.x, link.y);
    await stays(undefined);
    expect(page.url()).toContain('#there');
  });

  // So that quick actions are in time even on a busy machine.
  describe('with long delays', () => {
    beforeAll(() => choose({ openDelay: 750, closeDelay: 2_000 }));

    it('opens nothing if the pointer only passes', async () => {
      const { x, y } = await at('President Vladimir Putin');
      // Each move arrives before the next is sent; otherwise a browser would merge them.
      await page.mouse.move(x - 80, y);
      await page.mouse.move(x, y);
      await page.mouse.move(x + 400, y + 200);
      await stays(undefined, 1_050);
    });

    it('keeps the card when it comes back in time', async () => {
      const place = await at('President Vladimir Putin');
      await movePointer(page, place);
      await opens('Vladimir Putin');
      await page.mouse.move(800, 20);
      await page.mouse.move(place.x, place.y);
      await stays('Vladimir Putin', 2_300);
    });
  });

  describe('with the modifier key', () => {
    beforeAll(() => choose({ openOn: 'key' }));

    it('opens nothing without it, and opens on hover while it is held', async () => {
      await restOn('President Vladimir Putin');
      await stays(undefined);
      await page.keyboard.down('Alt');
      await opens('Vladimir Putin');
      await page.keyboard.up('Alt');
      await stays('Vladimir Putin');
    });
  });

  describe('with opening on click', () => {
    beforeAll(() => choose({ openOn: 'click' }));

    it('opens nothing on hover, opens on a click, and closes on the next', async () => {
      const place = await at('President Vladimir Putin');
      await movePointer(page, place);
      await stays(undefined);
      await page.mouse.click(place.x, place.y);
      await opens('Vladimir Putin');
      await page.mouse.click(place.x, place.y);
      await cardClosed(started.driver, page);
      await stays(undefined);
    });

    it('leaves a link to the page', async () => {
      const { x, y } = await at('Alexei Navalny');
      await page.mouse.click(x, y);
      await stays(undefined);
      expect(page.url()).toContain('#there');
    });
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});

function pointOf({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y];
}
