/** The user's own packs, from the file to the mark on a page, and what must not happen on the way. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { giveFile } from './harness/give-file.ts';
import { cardText, openCard, paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const harbours = (version: string, more = '') => `# id: harbours
# title: Harbours
# version: ${version}
name,kind,summary,wikidata
Rotterdam,place,The port on the Maas.,Q34370
${more}`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ships</title><body>
<p>The ship left Rotterdam for Antwerp.</p><p>Vladimir Putin was not on board.</p></body></html>`;

describe.each(browsers)('own packs in %s', (name) => {
  let started: Started;
  let ships: Page;
  let options: ExtensionPage;
  const field = '.options-import input[type=file]';
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const shows = (selector: string, text: string) =>
    until(`“${text}” in ${selector}`, async () => (await textOf(selector)).includes(text));
  const marked = (...names: string[]) =>
    until(`marks on ${names.join(', ')}`, async () => {
      return JSON.stringify((await paintedNames(ships)).sort()) === JSON.stringify(names.sort());
    });
  /** Another card may still be open from before. */
  const cardSays = async (painted: string, pattern: RegExp) => {
    await openCard(started.driver, ships, painted);
    await until(`${pattern}`, async () => pattern.test((await cardText(started.driver, ships)) ?? ''));
  };
  const press = (label: string) =>
    options.evaluate((text) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#packs button')];
      const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === text);
      if (!found) throw new Error(`no button “${text}”`);
      found.click();
    }, label);

  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/ships.html', { body: page });
    ships = await started.driver.open(started.site.url('/ships.html'));
    options = await started.driver.openExtensionPage('options.html');
    await shows('#packs', 'Comes with Sidelight');
  });
  afterAll(() => started?.close());

  it('are shown before anything changes, and mark open pages once added', async () => {
    await marked('Vladimir Putin');
    await giveFile(options, field, 'harbours.csv', harbours('1'));
    await shows('.options-review', 'Harbours');
    expect(await textOf('.options-review dl')).toMatch(
      /Cards1.*Aliases0.*LanguagesEnglish.*Version1.*0 marks in \d+ words/,
    );
    expect(await paintedNames(ships)).toEqual(['Vladimir Putin']);
    await press('Add this pack');
    await shows('#packs .options-packs', 'Harbours');
    await marked('Rotterdam', 'Vladimir Putin');
    expect(await openCard(started.driver, ships, 'Rotterdam')).toContain('The port on the Maas.');
  });

  it('survive a restart of the background', async () => {
    await started.driver.killBackground();
    await ships.reload();
    await marked('Rotterdam', 'Vladimir Putin');
  });

  it.each<[string, string, string | number[], string]>([
    ['a table that names no cards', 'harbours.csv', '1,2\n3,4\n', 'no column “name”'],
    ['a mistake in JSON', 'x.json', '{"id": "harbours",\n "title": "H",}', 'line 2:15'],
    [
      'the place of a bundled pack',
      'x.json',
      '{"id": "geneva-2021", "title": "H", "cards": [{"name": "Rotterdam"}]}',
      'choose another one',
    ],
    ['nothing', 'x.json', '', 'an empty file'],
    ['no cards', 'x.json', '{"id": "x", "title": "X", "cards": []}', 'no cards in it'],
    ['an archive', 'x.csv', [0x1f, 0x8b, 8, 0], 'compressed with gzip'],
    ['a log-in page', 'x.json', '<!doctype html><title>Log in</title>', 'a web page'],
    ['depth', 'x.json', '['.repeat(200_000) + ']'.repeat(200_000), 'nested more than 32 levels deep'],
  ])('are unchanged by a file with %s', async (_what, file, content, told) => {
    await giveFile(options, field, file, content);
    await shows('.refused', told);
    expect(await textOf('.refused')).toContain('Nothing was changed');
    await press('Close');
    expect(await textOf('#packs .options-packs')).toMatch(/Harbours.*version 1/);
  });

  it('are refused for their size before being read', async () => {
    await options.evaluate((selector) => {
      const input = document.querySelector(selector) as HTMLInputElement;
      const data = new DataTransfer();
      const part = new Blob([new Uint8Array(16_000_000)]);
      data.items.add(new File(Array(10).fill(part), 'huge.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, field);
    await shows('.refused', '160 MB: a pack has at most 150 MB');
    await press('Close');
  });

  it('are shown as plain text on pages, in the popup and in the options', async () => {
    const evil = '"><img src=x onerror=window.hurt=1><script>window.hurt=1</script>\u202E$1&';
    const card = {
      name: 'Antwerp',
      description: evil,
      summary: evil,
      aliases: [`Antwerp ${evil}`],
      facts: [{ text: evil }],
    };
    const pack = {
      id: 'evil',
      title: evil,
      version: evil,
      licence: evil,
      cards: [card, { name: `__proto__ ${evil}` }],
    };
    await giveFile(options, field, `${evil}.json`, JSON.stringify(pack));
    await shows('.options-review', '<script>');
    await press('Add this pack');
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
    expect(await openCard(started.driver, ships, 'Antwerp')).toContain('<script>window.hurt=1</script>');
    const popup = await started.driver.openExtensionPage('popup.html');
    await popup.type('input[type=search], input[role=combobox]', '__proto__');
    await until('the card is found', () =>
      popup.evaluate(() => document.body.textContent?.includes('<script>') ?? false),
    );
    const harm = () => [
      document.querySelectorAll('[src="x"], body script').length -
        document.querySelectorAll('body > script').length,
      'hurt' in window || 'hurt' in Object.prototype,
    ];
    for (const one of [popup, options]) expect(await one.evaluate(harm)).toEqual([0, false]);
    expect(
      await started.driver.inCard(ships, (root) => root.querySelectorAll('script, [src="x"]').length),
    ).toBe(0);
    expect(await ships.evaluate(() => 'hurt' in window)).toBe(false);
    await popup.close();
    await options.evaluate(() => {
      const row = [...document.querySelectorAll('#packs .options-packs > li')].find((one) =>
        one.textContent?.includes('<script>'),
      );
      [...(row?.querySelectorAll('button') ?? [])].at(-1)?.click();
    });
    await marked('Rotterdam', 'Vladimir Putin');
  });

  it('show what an update changes; a file may also be dropped', async () => {
    const newer = harbours('2', 'Antwerp,place,The port on the Scheldt.,\n').replace(
      'The port on the Maas.',
      'Large.',
    );
    await giveFile(options, '#packs .options-drop', 'harbours.csv', newer);
    await shows('.options-review', 'Replaces “Harbours”, version 1. This version is newer.');
    expect(await textOf('.options-replaces')).toMatch(/1 new card: Antwerp1 card will change: Rotterdam/);
    await press('Cancel');
    expect(await textOf('#packs .options-packs')).toContain('version 1');
    await giveFile(options, '#packs .options-drop', 'harbours.csv', newer);
    await shows('.options-review', 'newer');
    await press('Replace');
    await shows('#packs .options-packs', 'version 2');
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
    await giveFile(options, field, 'harbours.csv', harbours('1'));
    await shows('.options-review', 'This version is older than the one you have.');
    await press('Cancel');
  });

  it('are found only by search if the user chooses that', async () => {
    const toggle = () =>
      options.evaluate(() =>
        document.querySelectorAll<HTMLInputElement>('#packs li:last-child .switch')[1]?.click(),
      );
    await toggle();
    await marked('Vladimir Putin');
    const popup = await started.driver.openExtensionPage('popup.html');
    await popup.type('input[type=search], input[role=combobox]', 'antwer');
    await until('the card is found', () =>
      popup.evaluate(() => document.body.textContent?.includes('Antwerp') ?? false),
    );
    await popup.close();
    await toggle();
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
  });

  it('share a card with another pack about the same entity, in the user’s order', async () => {
    const mine = '# id: mine\nname,kind,summary,wikidata\nPutin (my notes),person,What I noted.,Q7747\n';
    await giveFile(options, field, 'mine.csv', mine);
    await shows('.options-review', 'mine');
    await press('Add this pack');
    await shows('#packs .options-packs', 'mine');
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
    await cardSays('Vladimir Putin', /Vladimir Putin.*From another pack: mine.*What I noted\./s);
    await press('Move mine up');
    await press('Move mine up');
    await until('the order is kept', async () =>
      (await textOf('#packs .options-packs li')).startsWith('mine'),
    );
    await ships.reload();
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
    await cardSays(
      'Vladimir Putin',
      /Putin \(my notes\).*What I noted\..*From another pack: The Biden–Putin summit/s,
    );
    await press('Remove mine');
    await shows('.options-removed', 'mine was removed.');
  });

  it('are removed and restored', async () => {
    await press('Remove Harbours');
    await shows('.options-removed', 'Harbours was removed.');
    await marked('Vladimir Putin');
    await press('Undo');
    await marked('Rotterdam', 'Antwerp', 'Vladimir Putin');
    expect(await textOf('.options-removed')).toBe('');
  });

  it('stay complete when an import is cancelled', async () => {
    const cards = Array.from({ length: 15_000 }, (_, at) => `Town ${at},place,${'x'.repeat(200)},\n`).join(
      '',
    );
    await giveFile(options, field, 'harbours.csv', harbours('3', cards));
    await until('the review', async () => (await textOf('.options-review')) !== '');
    // At the very moment it is shown, since a fast disk would be finished by the next query.
    await options.evaluate(() => {
      const place = document.querySelector('.options-import') as Element;
      new MutationObserver((_changes, observer) => {
        if (!place.textContent?.includes('Saving')) return;
        observer.disconnect();
        place.querySelector<HTMLButtonElement>('.options-confirm button')?.click();
      }).observe(place, { childList: true, subtree: true, characterData: true });
    });
    await press('Replace');
    await until('the import is gone', async () => (await textOf('.options-import .options-confirm')) === '');
    await options.close();
    options = await started.driver.openExtensionPage('options.html');
    await shows('#packs .options-packs', 'Harbours');
    expect(await textOf('#packs .options-packs')).toMatch(/Harbours.*2 cards · version 2/);
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
