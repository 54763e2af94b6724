/** Sheets as people have them, from the file to the mark on a page, by the actions that it takes. */
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { giveFile } from './harness/give-file.ts';
import { openCard, paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Town</title><body>
<p>Rhoda Moss spoke first. Then Moss asked Colin Dray about the quay.</p><p>Vladimir Putin was not there.</p></body></html>`;
const people = [
  ['Last name', 'First name', 'Party', 'Notes'],
  ['Moss', 'Rhoda', 'D', 'Met at the town hall.'],
  ['Dray', 'Colin', 'R', 'Farms by the river.'],
  ...Array.from({ length: 298 }, (_, at) => [`Surname${at}`, 'Anna', 'D', `Note ${at}.`]),
];

const terms = Array.from({ length: 10 }, (_, at) => `Chloro${'abcdefghij'[at]}lite`);

describe.each(browsers)('a sheet in %s', (name) => {
  let started: Started;
  let town: Page;
  let options: ExtensionPage;
  const field = '.options-import input[type=file]';
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const shows = (selector: string, text: string) =>
    until(`“${text}” in ${selector}`, async () => (await textOf(selector)).includes(text));
  /** What the reader has done since it was emptied. */
  let actions: string[] = [];
  const chooseFile = (where: string, file: string, content: string | readonly number[]) => {
    actions.push(`give ${file}`);
    return giveFile(options, where, file, content);
  };
  const press = (label: string) => {
    actions.push(`press ${label}`);
    return options.evaluate((text) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#packs button')];
      const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === text);
      if (!found) throw new Error(`no button “${text}”`);
      found.click();
    }, label);
  };
  const choose = (column: string, role: string) => {
    actions.push(`choose ${role} for ${column}`);
    return options.evaluate(
      ([label, value]) => {
        const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
        if (!found) throw new Error(`no select “${label}”`);
        found.value = value ?? '';
        found.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [`Use of the column “${column}”`, role],
    );
  };
  const tabOf = (url: string) =>
    options.evaluate(async (wanted) => {
      const api = (
        globalThis as unknown as { chrome: { tabs: { query: (what: object) => Promise<{ id: number }[]> } } }
      ).chrome;
      return (await api.tabs.query({ url: wanted }))[0]?.id ?? -1;
    }, url);
  const roleOf = (column: string) =>
    options.evaluate(
      (label) => document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)?.value ?? '',
      `Use of the column “${column}”`,
    );

  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/town.html', { body: page });
    town = await started.driver.open(started.site.url('/town.html'));
    options = await started.driver.openExtensionPage('options.html');
    await shows('#packs', 'Comes with Sidelight');
  });
  afterAll(() => started?.close());

  it('of 300 people marks a page after six actions: choosing the workbook, appending a column, adding the pack', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'People', rows: people }] });
    actions = ['open the popup', 'open the options', 'press the button for a file'];
    await chooseFile(field, 'desk.xlsx', [...bytes]);
    await shows('.options-review h3', 'desk');
    expect(await roleOf('Last name')).toBe('last name');
    expect(await roleOf('Party')).toBe('unused');
    expect(await textOf('.options-finished .card')).toContain('Rhoda Moss');
    await choose('Party', 'append');
    await shows('.options-finished .card', 'Party: D');
    await press('Add this pack');
    await until('the first mark', async () => (await paintedNames(town)).includes('Rhoda Moss'));
    expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(6);
    expect(await openCard(started.driver, town, 'Rhoda Moss')).toContain('Met at the town hall.');
  });

  it('of ten terms with explanations marks a page after four actions, if dropped', async () => {
    started.site.serve('/terms.html', {
      body: `<!doctype html><html lang="en"><p>${terms[4]} is a term.</p></html>`,
    });
    const lesson = await started.driver.open(started.site.url('/terms.html'));
    actions = ['open the popup', 'open the options'];
    await chooseFile(
      '.options-drop',
      'Class cards.csv',
      terms.map((term) => `${term};What ${term} is.`).join('\r\n'),
    );
    await shows('.options-finished .card', `What ${terms[0]} is.`);
    await press('Add this pack');
    await until('the first mark', async () => (await paintedNames(lesson)).includes(terms[4] ?? ''));
    expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(4);
    expect(await openCard(started.driver, lesson, terms[4] ?? '')).toContain(`What ${terms[4]} is.`);
  });

  it('is read the same way in its next version, and nothing changes', async () => {
    await giveFile(options, field, 'desk.xlsx', [
      ...(await writeXlsx({ sheets: [{ name: 'People', rows: people }] })),
    ]);
    await shows('.options-review .options-replaces', 'Nothing changes');
    expect(await roleOf('Party')).toBe('append');
    await press('Cancel');
  });

  it('of another name asks whether it is a newer version, and shows what changes', async () => {
    const rows = people.map((row, at) => (at === 1 ? ['Moss', 'Rhoda', 'D', 'Retired.'] : row));
    await giveFile(options, field, 'desk July.xlsx', [
      ...(await writeXlsx({ sheets: [{ name: 'People', rows }] })),
    ]);
    await shows('.options-alike', 'Is this a newer version of it?');
    await press('Yes, replace it');
    await shows('.options-differences', 'Retired.');
    await press('Replace');
    await until('the review is over', async () => (await textOf('.options-review')) === '');
    await town.reload();
    await until('the mark', async () => (await paintedNames(town)).includes('Rhoda Moss'));
    expect(await openCard(started.driver, town, 'Rhoda Moss')).toContain('Retired.');
  });

  it('in a page is reviewed unchanged, added, and checked again at its address', async () => {
    const carrying = (text: string) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quays</title><p>Quays</p>
<script type="application/json" id="sidelight-pack">${JSON.stringify({ id: 'quays', title: 'Quays', cards: [{ name: 'Wilhelmina Quay', summary: text }] })}</script></html>`;
    started.site.serve('/quays.html', { body: carrying('As reviewed.') });
    const carrier = await started.driver.open(started.site.url('/quays.html'));
    const tabId = await tabOf(started.site.url('/quays.html'));
    options = await started.driver.openExtensionPage(`options.html#packs-from-tab-${tabId}`);
    await shows('.options-finished .card', 'As reviewed.');
    await carrier.evaluate(() => {
      const element = document.getElementById('sidelight-pack');
      if (element) element.textContent = '{"id":"quays","title":"Other","cards":[{"name":"Something Else"}]}';
    });
    await press('Add this pack');
    await shows('#packs .options-packs', 'Quays');
    await shows('#packs .options-packs', 'Check for a newer version');
    // Another pack's id on the same page: it is a version of the pack that was asked about, and of no other.
    const impostor = carrying('As reviewed later.').replace('"id":"quays"', '"id":"desk"');
    started.site.serve('/quays.html', { body: impostor });
    await press('Open the page that Quays came from');
    await shows('.options-differences', 'As reviewed later.');
    await shows('.options-review .options-replaces', 'Replaces');
    expect(await textOf('.options-replaces')).toContain('Quays');
    await press('Cancel');
    expect(await textOf('#packs .options-packs')).toContain('300 cards');
    started.site.serve('/quay.html', {
      body: '<!doctype html><html lang="en"><p>On Wilhelmina Quay.</p></html>',
    });
    const quay = await started.driver.open(started.site.url('/quay.html'));
    await until('the mark', async () => (await paintedNames(quay)).includes('Wilhelmina Quay'));
    expect(await openCard(started.driver, quay, 'Wilhelmina Quay')).toContain('As reviewed.');
  });

  it('that a page carried, once removed, does not come back by itself, and its page is not opened', async () => {
    await press('Remove Quays');
    await shows('.options-removed', 'Quays was removed.');
    const asked = started.site.requests.length;
    await started.driver.killBackground();
    const quay = await started.driver.open(started.site.url('/quay.html'));
    options = await started.driver.openExtensionPage('options.html');
    await shows('#packs .options-packs', '300 cards');
    // Its own page, open in a tab, changes nothing either.
    const carrier = await started.driver.open(started.site.url('/quays.html'));
    await town.reload();
    await until('marks of other packs', async () => (await paintedNames(town)).includes('Rhoda Moss'));
    options = await started.driver.openExtensionPage('options.html');
    await shows('#packs .options-packs', '300 cards');
    expect(await textOf('#packs .options-packs')).not.toContain('Quays');
    expect(await textOf('#packs')).not.toContain('Check for a newer version');
    expect(await paintedNames(quay)).not.toContain('Wilhelmina Quay');
    const opened = started.site.requests.slice(asked).filter((url) => url.endsWith('/quays.html'));
    expect(opened).toHaveLength(1);
    await carrier.close();
  });

  it.each([
    ['/p.json', 'application/json', '{"id":"locks","title":"Locks","cards":[{"name":"Wilhelmina Lock"}]}'],
    ['/p.csv', 'text/plain', 'Name,Notes\nWilhelmina Lock,Opens at noon.\n'],
  ])('that is the document %s itself is reviewed', async (path, type, body) => {
    started.site.serve(path, { body, type });
    await started.driver.open(started.site.url(path));
    options = await started.driver.openExtensionPage(
      `options.html#packs-from-tab-${await tabOf(started.site.url(path))}`,
    );
    await shows('.options-finished .card', 'Wilhelmina Lock');
    await press('Cancel');
  });

  it('puts the notes on a page to print or copy, and leaves the original page unchanged', async () => {
    const before = await town.evaluate(() => document.documentElement.outerHTML);
    const notes = await started.driver.openExtensionPage(
      `page-cards.html?tab=${await tabOf(started.site.url('/town.html'))}`,
    );
    const text = () => notes.evaluate(() => document.body.textContent ?? '');
    await until('the notes', async () => (await text()).includes('Retired.'));
    expect(await text()).toMatch(/Rhoda Moss[\s\S]*Vladimir Putin|Vladimir Putin[\s\S]*Rhoda Moss/);
    expect(await text()).toContain(started.site.url('/town.html'));
    expect(await town.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await notes.close();
  });
});
