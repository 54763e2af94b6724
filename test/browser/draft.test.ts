/** From an article to its cards in real browsers: read from a page, chosen, corrected and saved by keyboard, nothing lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { textOf } from './harness/panel.ts';
import { paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const people = [
  ...['Quentin Tenvale', 'Abigail Nyström', 'Ottilie Crake', 'Thaddeus Vranjes', 'Penelope Oyelaran'],
  ...['Lucian Brzeski', 'Miranda Achterberg', 'Cosmo Delacroix', 'Ingrid Haavik', 'Fenella Ashdown'],
];
const body = people
  .map((name, at) => {
    const surname = name.split(' ')[1];
    return `<p>The ferry inquiry heard ${name} on ${at + 1} March, who had worked on the harbour wall for years.</p><p>“We knew that the wall would not hold,” ${surname} said. The harbour board has not answered the letters that ${surname} wrote.</p>`;
  })
  .join('');
const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inquiry into the harbour wall | The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta name="author" content="By Petra Vance"><meta property="article:published_time" content="2026-03-20T08:00"><link rel="icon" href="data:,"></head>
<body><nav><a href="/x">Politics by Zebulon Quarrel</a></nav><article><h1>Inquiry into the harbour wall</h1>${body}</article>
<div class="comments"><p>Comment by Barnaby Loudmouth, who thinks that all of this is wrong and says so at great length every day.</p></div></body></html>`;

describe.each(browsers)('drafting cards in %s', (name) => {
  let started: Started;
  let page: Page;
  let draft: ExtensionPage;

  const rows = () =>
    draft.evaluate(() =>
      [...document.querySelectorAll('tr[data-row]')].map((row) => ({
        name: row.querySelector<HTMLInputElement>('[data-column=name] input')?.value ?? '',
        kind: row.querySelector<HTMLSelectElement>('select')?.value ?? '',
        keep: row.querySelector<HTMLInputElement>('[data-column=keep] input')?.checked ?? false,
      })),
    );
  const drawn = () =>
    until('the table is drawn', () => draft.evaluate(() => document.querySelector('tr[data-row]') !== null));
  const tabOf = (url: string) =>
    draft.evaluate(
      async (wanted) =>
        (
          await (
            globalThis as unknown as {
              chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
            }
          ).chrome.tabs.query({})
        ).find((tab) => tab.url === wanted)?.id ?? -1,
      url,
    );

  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/inquiry.html', { body: article });
    page = await started.driver.open(started.site.url('/inquiry.html'));
  });
  afterAll(() => started?.close());

  it('the popup opens a draft of the current page, without the text around the article', async () => {
    draft = await started.driver.openExtensionPage('popup.html');
    await until('the popup offers it', () =>
      draft.evaluate(() => document.querySelector('.popup-draft') !== null),
    );
    const tab = await tabOf(started.site.url('/inquiry.html'));
    await draft.close();
    draft = await started.driver.openExtensionPage(`draft.html?tab=${tab}`);
    await drawn();
    const names = (await rows()).map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(people));
    expect(names.filter((one) => /Zebulon|Loudmouth/.test(one))).toEqual([]);
    const source = await draft.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.draft-fields input')].map(({ value }) => value),
    );
    expect(source).toEqual([
      'Inquiry into the harbour wall',
      'The Gazette',
      'Petra Vance',
      '2026-03-20',
      'en',
      started.site.url('/inquiry.html'),
    ]);
  });

  it('ten cards are chosen, corrected and saved in at most 25 actions, and mark the page', async () => {
    let actions = 0;
    const act = (what: Promise<unknown>) => {
      actions++;
      return what;
    };
    const kept = async () => (await rows()).filter((row) => row.keep).map((row) => row.name);
    for (const wanted of people) {
      const found = (await rows()).find((row) => row.name === wanted);
      if (found?.keep) continue;
      const id = await draft.evaluate(
        (text) =>
          [...document.querySelectorAll<HTMLElement>('tr[data-row]')].find(
            (row) => row.querySelector<HTMLInputElement>('[data-column=name] input')?.value === text,
          )?.dataset.row,
        wanted,
      );
      await act(draft.click(`tr[data-row="${id}"] [data-column=keep] input`));
    }
    for (const row of await rows()) {
      if (!row.keep || people.includes(row.name)) continue;
      const id = await draft.evaluate(
        (text) =>
          [...document.querySelectorAll<HTMLElement>('tr[data-row]')].find(
            (one) => one.querySelector<HTMLInputElement>('[data-column=name] input')?.value === text,
          )?.dataset.row,
        row.name,
      );
      await act(draft.click(`tr[data-row="${id}"] [data-column=keep] input`));
    }
    expect((await kept()).sort()).toEqual([...people].sort());
    // A name is corrected, and a fact is rewritten.
    await act(draft.type('tr[data-row="ingrid-haavik"] [data-column=name] input', ' Berg'));
    await act(draft.click('tr[data-row="cosmo-delacroix"] .draft-open'));
    await act(draft.click('.draft-choice small .link'));
    await act(draft.type('.draft-choice textarea', 'Rewritten. '));
    await act(draft.click('.draft-save'));
    await until('it is saved', async () =>
      (await textOf(draft, '.draft-bar [role=status]')).includes('is saved'),
    );
    expect(actions).toBeLessThanOrEqual(25);
    expect(await textOf(draft, '.draft-bar [role=status]')).toContain('in the article’s own words');
    await until('the page is marked', async () => (await paintedNames(page)).includes('Quentin Tenvale'));
  });

  it('the story of the new pack works at once', async () => {
    const href = await draft.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.draft-actions a')?.href ?? '',
    );
    const story = await started.driver.openExtensionPage(href.slice(href.indexOf('story.html')));
    await until('the story names the people', async () =>
      (await textOf(story, 'main')).includes('Ingrid Haavik Berg'),
    );
    await story.close();
  });

  it('every step can be undone and redone, and everything survives a reload', async () => {
    const before = await rows();
    await draft.click('tr[data-row="quentin-tenvale"] [data-column=keep] input');
    await draft.click('.draft-bar .draft-actions button.draft-undo');
    await until('it is as before', async () => JSON.stringify(await rows()) === JSON.stringify(before));
    await draft.click('.draft-bar .draft-actions button.draft-redo');
    await until(
      'it is done again',
      async () => !(await rows()).find((row) => row.name === 'Quentin Tenvale')?.keep,
    );
    const after = await rows();
    const address = await draft.evaluate(() => location.href.slice(location.href.indexOf('draft.html')));
    await draft.close();
    draft = await started.driver.openExtensionPage(address);
    await drawn();
    expect(await rows()).toEqual(after);
    await draft.click('.draft-bar .draft-actions button.draft-undo');
    await until(
      'steps of before can be undone',
      async () => JSON.stringify(await rows()) === JSON.stringify(before),
    );
  });

  it('arrow keys move between rows, and the page is accessible', async () => {
    await draft.evaluate(() =>
      document.querySelector<HTMLElement>('tr[data-row] [data-column=keep] input')?.focus(),
    );
    await draft.press('ArrowDown');
    const place = () =>
      draft.evaluate(() =>
        [...document.querySelectorAll('tr[data-row]')].findIndex((row) =>
          row.contains(document.activeElement),
        ),
      );
    expect(await place()).toBe(1);
    await draft.click('tr[data-row] .draft-open');
    await until('the facts are unfolded', () =>
      draft.evaluate(() => document.querySelector('.draft-details') !== null),
    );
    expect(await findBarriers(draft)).toEqual([]);
  });

  it('says why there is nothing to draft', async () => {
    const gone = await started.driver.openExtensionPage('draft.html?tab=999999');
    await until('the page is said to be closed', async () =>
      (await textOf(gone, '.notice')).includes('is closed'),
    );
    await gone.close();
    const none = await started.driver.openExtensionPage('draft.html');
    await until('other drafts are listed', async () =>
      (await textOf(none, '.draft-others')).includes('harbour wall'),
    );
    await none.close();
  });
});
