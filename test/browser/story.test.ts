/** The story page, opened from the popup over a real page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

describe.each(browsers)('the story in %s', (name) => {
  let started: Started;
  let page: Page;
  let story: ExtensionPage;

  beforeAll(async () => {
    started = await borrowBrowser(name);
    page = await started.driver.open(started.site.url('/demo.html'));
    await settledNames(page);
    const tabId = await tabInFront(await started.driver.openExtensionPage('popup.html'));
    story = await started.driver.openExtensionPage(`story.html?key=geneva-2021:&tab=${tabId}`);
    await until('the story is drawn', () =>
      story.evaluate(() => document.querySelector('.story-map .story-neighbour') !== null),
    );
  });
  afterAll(() => started?.close());

  it('knows the cards on the page that it was opened from', async () => {
    await until('the filter is offered', () =>
      story.evaluate(() => document.querySelector('.story-filter.here') !== null),
    );
    const nodes = () => story.evaluate(() => document.querySelectorAll('.story-since li').length);
    const all = await nodes();
    await story.click('.story-filter.here input');
    await until('others are left out', async () => (await nodes()) < all);
    await story.click('.story-filter.here input');
    await until('all are back', async () => (await nodes()) === all);
  });

  it('has the same layout each time it is opened', async () => {
    const places = (one: ExtensionPage) =>
      one.evaluate(() =>
        [...document.querySelectorAll('.story-lane circle')].map((dot) =>
          ['cx', 'cy'].map((axis) => dot.getAttribute(axis)).join(),
        ),
      );
    const again = await started.driver.openExtensionPage('story.html?key=geneva-2021:');
    const before = JSON.stringify(await places(story));
    expect(before).not.toBe('[]');
    // Its width is final only once the page has its scroll bar.
    await until('it lies as before', async () => JSON.stringify(await places(again)) === before);
    await again.close();
  });

  it('opens the card of a neighbour beside it, and returns the focus', async () => {
    const title = () => story.evaluate(() => document.querySelector('aside h2')?.textContent);
    const name = await story.evaluate(() => document.querySelector('.story-neighbour strong')?.textContent);
    await story.click('.story-neighbour');
    await until('the card opens', async () => (await title()) === name);
    const middle = () => story.evaluate(() => document.querySelector('.story-middle strong')?.textContent);
    expect(await middle()).toBe(name);
    await story.click('aside .card-controls .card-button:last-child');
    await until('it closes', async () => (await title()) === undefined);
    expect(await story.evaluate(() => document.activeElement?.className)).toBe('story-middle');
  });

  it('opens a card at the requested note', async () => {
    await story.click('.story-event');
    const lit = () =>
      story.evaluate(() => {
        const note = document.querySelector('aside .card-sought');
        const place = note?.getBoundingClientRect();
        const room = note?.closest('aside')?.getBoundingClientRect();
        if (!place || !room) return undefined;
        return { text: note?.textContent ?? '', seen: place.top >= room.top && place.bottom <= room.bottom };
      });
    const asked = await story.evaluate(
      () => document.querySelector('.story-event bdi:last-of-type')?.textContent ?? '-',
    );
    const note = await until('the note is lit', lit);
    expect(note.text).toContain(asked);
    expect(note.seen).toBe(true);
  });

  it('is accessible', async () => {
    expect(await findBarriers(story)).toEqual([]);
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});

interface Api {
  tabs: { query(which: object): Promise<{ id: number }[]> };
}

/** Id of the tab that a reader looks at. */
async function tabInFront(popup: ExtensionPage): Promise<number> {
  const id = await popup.evaluate(async () => {
    const both = globalThis as unknown as { browser?: Api; chrome: Api };
    const [tab] = await (both.browser ?? both.chrome).tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  });
  await popup.close();
  return id;
}
