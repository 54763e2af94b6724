/** Cards that a reader makes where they read: from a selected name to its mark, in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PanelTask } from '../../components/stores/panel-tasks-store.ts';
import { countActions } from './harness/count-actions.ts';
import type { ExtensionPage } from './harness/driver.ts';
import {
  formWith,
  giveTask,
  lineField,
  openPanelPage,
  pressNamed,
  storedOf,
  textOf,
} from './harness/panel.ts';
import { cardText, openCard, paintedNames, until } from './harness/reader.ts';
import { savedFile } from './harness/saved-file.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** A page whose database can be made to refuse. */
interface Full {
  IDBObjectStore: { prototype: { put: unknown } };
  DOMException: typeof DOMException;
  /** The real `put`. */
  room?: unknown;
}

const names = [
  ...['Quorra Tenvale', 'Abelard Nyström', 'Ottoline Crake', 'Thaddeus Vranjes', 'Perpetua Oyelaran'],
  ...['Lucjan Brzeski', 'Mirabel Achterberg', 'Cosmo Delacroix', 'Ingrid Haavik', 'Fenwick Ashdown'],
];
const page = (title: string, text: string) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="article:published_time" content="2026-11-20T08:00"><title>${title}</title><link rel="icon" href="data:,"><article>${text}</article>`,
  type: 'text/html',
});

describe.each(browsers)('own cards in %s', (name) => {
  let started: Started;
  let article: Page;
  let panel: ExtensionPage;
  const painted = (wanted: string, on = article) =>
    until(`${wanted} is painted`, async () => (await paintedNames(on)).includes(wanted));
  const gone = (wanted: string, on = article) =>
    until(`${wanted} is not painted`, async () => !(await paintedNames(on)).includes(wanted));
  const done = (wanted: string) =>
    until(`the panel says ${wanted}`, async () =>
      (await textOf(panel, '.panel-done [role=status]')).includes(wanted),
    ).catch(async (error) => {
      throw new Error(`${error.message} It says: ${await textOf(panel, '.panel')}`);
    });
  /** What the reader has done since the last look. */
  let actions: string[] = [];
  const most = (count: number) => {
    expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(count);
    actions.length = 0;
  };
  const openPanel = async () => countActions(await openPanelPage(started.driver), actions);
  const openOptions = async () => {
    actions.push('open the options');
    return countActions(await started.driver.openExtensionPage('options.html'), actions);
  };
  /** Chooses an item for the selected text in the context menu, of which the panel learns through a task. */
  const chooseInMenu = async (task: PanelTask) => {
    actions.push(`choose ${task.what} in the menu`);
    await giveTask(panel, task);
  };
  const make = async (wanted: string, line = '') => {
    await chooseInMenu({ what: 'make', name: wanted });
    await formWith(panel, wanted);
    await panel.type(lineField, `${line}\n`);
    await done(`Saved: ${wanted}.`);
  };

  beforeAll(async () => {
    started = await borrowBrowser(name);
    const tlaib =
      '<p>Vladimir Putin came. Rashida Tlaib spoke first.</p><h2>Later</h2><p>Rashida Tlaib left.</p>';
    started.site.serve('/one.html', page('One', tlaib));
    started.site.serve('/two.html', page('Two', '<p>Then Rashida Tlaib came back.</p>'));
    started.site.serve(
      '/grill.html',
      page(
        'Grill',
        '<p>Biden’s Grill opened in the village.</p><h2>Abroad</h2><p>Vladimir Putin stayed. Uncle Jobe waved, and so did Zelph the Low.</p>',
      ),
    );
    const filler = '<p style="height: 2000px">Nothing here.</p>';
    const frame = '<iframe height="60" srcdoc="<p>Nord Stream 2 in a low frame.</p>"></iframe>';
    const twice = '<p>Joe Biden first.</p><p>Vladimir Putin, Vladimir Putin.</p>';
    const deaf =
      '<script>for (const type of ["click", "pointermove", "scroll"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>';
    started.site.serve(
      '/long.html',
      page('Long', `${deaf}${twice}${frame}${filler}<p>Then Barack Obama left.</p>`),
    );
    started.site.serve('/ten.html', page('Ten', names.map((one) => `<p>Here is ${one} today.</p>`).join('')));
  });
  afterAll(() => started?.close());
  beforeEach(async () => {
    article = await started.driver.open(started.site.url('/one.html'));
    actions = [];
    panel = await openPanel();
  });
  afterEach(async () => {
    await panel.close();
    await article.close();
  });

  it('a selected name becomes a card, marked on this page and the next, in three actions: choose, write a line, Enter', async () => {
    await chooseInMenu({ what: 'make', name: 'Rashida Tlaib' });
    await formWith(panel, 'Rashida Tlaib');
    const kind = () =>
      panel.evaluate(() => document.querySelector<HTMLSelectElement>('.card-form select')?.value);
    expect(await kind()).toBe('person');
    await until('it says what it would mark', async () =>
      (await textOf(panel, '.card-form-trial')).includes('Found 2 times on this page.'),
    );
    const focused = () => document.activeElement?.id.endsWith('-description');
    expect(await panel.evaluate(focused)).toBe(true);
    await panel.type(lineField, 'Member of Congress from Michigan\n');
    await done('Saved: Rashida Tlaib. Found 2 times on this page.');
    await painted('Rashida Tlaib');
    most(3);
    const next = await started.driver.open(started.site.url('/two.html'));
    await painted('Rashida Tlaib', next);
    await next.close();
  });

  it('the source is filled in, and the card is found by search and edited from there', async () => {
    await giveTask(panel, { what: 'make', name: 'Rashida Tlaib' });
    await formWith(panel, 'Rashida Tlaib');
    await until('the form says that there is a card', async () =>
      (await textOf(panel, '.card-form-namesakes')).includes('Rashida Tlaib'),
    );
    const source = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.card-form-rows input')].map(({ value }) => value),
    );
    expect(source).toEqual(['One, 2026-11-20', started.site.url('/one.html')]);
    await pressNamed(panel, 'Rashida Tlaib · Person');
    await until(
      'it is the form for that card',
      async () => (await textOf(panel, '.card-form h1')) === 'Edit card',
    );
    await panel.type(lineField, ', Democrat\n');
    await done('Saved: Rashida Tlaib.');
  });

  it('ten cards are made from one article, each in four actions; then one is edited, one deleted and restored, and all exported', async () => {
    await article.goto(started.site.url('/ten.html'));
    for (const [at, one] of names.entries()) {
      actions.push(`select ${one}`);
      await make(one, `Number ${at}`);
      await painted(one);
      most(4);
    }
    await pressNamed(panel, 'Your cards');
    await pressNamed(panel, names[3] ?? '', '.panel-cards');
    await formWith(panel, names[3] ?? '');
    await panel.type(lineField, ', edited\n');
    await done(`Saved: ${names[3]}.`);
    most(4);
    await pressNamed(panel, names[4] ?? '', '.panel-cards');
    await formWith(panel, names[4] ?? '');
    await pressNamed(panel, 'Delete');
    await done(`Deleted: ${names[4]}.`);
    await gone(names[4] ?? '');
    most(2);
    await pressNamed(panel, 'Undo');
    await painted(names[4] ?? '');
    most(1);
    const line = await panel.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.panel-cards li')].find(({ textContent }) =>
          textContent?.includes(wanted),
        )?.textContent,
      names[3] ?? '',
    );
    expect(line).toContain('Number 3, edited');
    const options = await openOptions();
    await until('the pack is listed', async () => (await textOf(options, '#packs')).includes('My cards'));
    const file = await savedFile(options, () => pressNamed(options, 'Export My cards', '#packs'));
    most(2);
    const exported = JSON.parse(file) as { cards: { name: string; description?: string }[] };
    const lines = new Map(exported.cards.map((card) => [card.name, card.description]));
    expect(names.map((one) => lines.get(one))).toEqual(
      names.map((_, at) => (at === 3 ? 'Number 3, edited' : `Number ${at}`)),
    );
    await options.close();
  });

  it('two windows and the options edit one card: changes of different parts are kept, and the later of one part wins and is reported', async () => {
    await make('Zelphine Harrowgate', 'First');
    actions.length = 0;
    const [other, fromOptions] = [await openPanel(), await openOptions()];
    await pressNamed(fromOptions, 'Make, edit and arrange your cards', '#own');
    await until('the options lead to the cards', () =>
      fromOptions.evaluate(() => document.querySelector('.panel-cards') !== null).catch(() => false),
    );
    await pressNamed(panel, 'Your cards');
    await pressNamed(other, 'Your cards');
    for (const one of [panel, other, fromOptions]) {
      await pressNamed(one, 'Zelphine Harrowgate', '.panel-cards');
      await formWith(one, 'Zelphine Harrowgate');
    }
    const saved = (one: ExtensionPage) =>
      until('it is saved', async () => (await textOf(one, '.panel-done')).includes('Saved'));
    const summary = '.card-form textarea';
    await fromOptions.type(summary, 'Text from the options');
    await fromOptions.type(lineField, '\n');
    await saved(fromOptions);
    await other.type(lineField, ' of the other\n');
    await saved(other);
    expect(await textOf(other, '.panel-done')).not.toContain('replaced');
    await panel.type(lineField, ' of this one\n');
    await done('both changes are kept');
    await done('your change replaced it');
    most(13);
    await pressNamed(panel, 'Zelphine Harrowgate', '.panel-cards');
    await formWith(panel, 'Zelphine Harrowgate');
    const values = await panel.evaluate(
      (line, text) => [line, text].map((one) => document.querySelector<HTMLInputElement>(one)?.value),
      lineField,
      summary,
    );
    expect(values).toEqual(['First of this one', 'Text from the options']);
    await Promise.all([other.close(), fromOptions.close()]);
  });

  it('a note on a bundled card is in the panel, also after a restart, and not on the page', async () => {
    const openPutin = async () => {
      await until('the roster is there', async () => (await textOf(panel, '[role=option]')) !== '');
      await panel.type('input[role=combobox]', 'vladimir putin\n');
      await until('the card is there', async () => (await textOf(panel, '.card h2')) === 'Vladimir Putin');
    };
    await openPutin();
    await pressNamed(panel, 'Add a note', '.popup-note');
    await panel.type('.popup-note textarea', 'Seen at the lake in Geneva');
    await pressNamed(panel, 'Save', '.popup-note');
    await until('it is saved', async () => (await textOf(panel, '.popup-note')).includes('Note saved.'));
    most(5);
    await panel.close();
    await started.driver.killBackground();
    panel = await openPanel();
    await openPutin();
    await until('the note is there', async () =>
      (await textOf(panel, '.popup-note-text')).includes('Seen at the lake in Geneva'),
    );
    await painted('Vladimir Putin');
    await openCard(started.driver, article, 'Vladimir Putin');
    const card = await cardText(started.driver, article);
    expect(card).toContain('Vladimir Putin');
    expect(card).not.toContain('Seen at the lake');

    actions.length = 0;
    const options = await openOptions();
    await until(
      'the switch for notes is there',
      async () => (await textOf(options, '#set-notes-hint')) !== '',
    );
    expect(await textOf(options, '#set-notes-hint')).toContain('In Firefox, a page can read an open card');
    await options.click('#set-notes');
    most(2);
    await until('the choice is stored', async () =>
      JSON.stringify(await storedOf(options)).includes('notesOnPages'),
    );
    await options.close();
    await until('the card on the page has the note', async () => {
      await article.reload();
      await painted('Vladimir Putin');
      await openCard(started.driver, article, 'Vladimir Putin');
      return (await cardText(started.driver, article))?.includes('Seen at the lake in Geneva');
    });
  });

  it('“this is not …” removes a wrong mark, also after a restart, until it is undone in the options', async () => {
    await article.goto(started.site.url('/grill.html'));
    await painted('Biden');
    await chooseInMenu({ what: 'name', text: 'Biden’s Grill' });
    await pressNamed(panel, 'Joe Biden · Person', '.card-form-namesakes');
    await pressNamed(panel, 'This is not Joe Biden');
    await done('Saved: Biden’s Grill is not Joe Biden.');
    await gone('Biden');
    most(3);
    await started.driver.killBackground();
    await article.reload();
    await painted('Vladimir Putin');
    expect(await paintedNames(article)).not.toContain('Biden');
    const options = await openOptions();
    await until('the options list it', async () =>
      (await textOf(options, '#names li bdi')).includes('“Biden’s Grill” is not Joe Biden'),
    );
    await pressNamed(options, 'Remove: “Biden’s Grill” is not Joe Biden', '#names');
    await painted('Biden');
    most(2);
    await options.close();
  });

  it('“this is also …” marks another name of a bundled card and of an own one, until it is undone', async () => {
    await make('Zelphine Harrowgate-Low', 'Someone');
    for (const [card, text] of [
      ['Joe Biden', 'Uncle Jobe'],
      ['Zelphine Harrowgate-Low', 'Zelph the Low'],
    ] as const) {
      await article.goto(started.site.url('/grill.html'));
      await giveTask(panel, { what: 'name', text });
      await until('the form for names is there', () =>
        panel.evaluate(
          (wanted) => document.querySelector<HTMLInputElement>('.card-form [id$="-text"]')?.value === wanted,
          text,
        ),
      );
      await panel.type('.card-form [id$="-card"]', card);
      await pressNamed(panel, `This is also ${card}`);
      await done(`Saved: ${text} is also ${card}.`);
      await painted(text);
      await pressNamed(panel, 'Undo');
      await gone(text);
    }
  });

  it('the panel has the cards in reading order, follows the scroll, and works where no card can open', async () => {
    await article.goto(started.site.url('/long.html'));
    const rows = (selector = '.popup-row') =>
      panel.evaluate(
        (wanted) =>
          [...document.querySelectorAll(`${wanted} .popup-name`)].map(({ textContent }) => textContent),
        selector,
      );
    const inView = (wanted: string[]) =>
      until(`${wanted} are in view`, async () => (await rows('.popup-row.in-view')).join() === wanted.join());
    await until('the low frame is read too', async () => (await rows()).length === 4);
    expect(await rows()).toEqual(['Joe Biden', 'Vladimir Putin', 'Barack Obama', 'Nord Stream 2']);
    await panel.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible' });
    });
    await inView(['Joe Biden', 'Vladimir Putin', 'Nord Stream 2']);
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await inView(['Barack Obama', 'Nord Stream 2']);
    await panel.click('.popup-row:first-child');
    await until('its card is in the panel', async () => (await textOf(panel, '.card h2')) === 'Joe Biden');
    await until('the page is at its mention', async () => (await article.evaluate(() => scrollY)) < 100);
    expect(await cardText(started.driver, article)).toBeUndefined();
    await pressNamed(panel, 'Back');
    await panel.click('.popup-row:last-child');
    await until(
      'the card of the low frame too',
      async () => (await textOf(panel, '.card h2')) === 'Nord Stream 2',
    );
    await pressNamed(panel, 'Back');
    await article.goto(started.site.url('/two.html'));
    await until('the next page takes its place', async () => !(await rows()).includes('Nord Stream 2'));
  });

  it('everything in the panel is reached by Tab: a card is made with a fact, edited, deleted and restored', async () => {
    const focused = () =>
      panel.evaluate(() => {
        const { activeElement: at } = document;
        return (at?.ariaLabel ?? at?.textContent ?? '').replace(/ · .*/, '').trim();
      });
    const press = async (wanted: string) => {
      const passed: string[] = [];
      while ((await focused()) !== wanted) {
        passed.push(await focused());
        expect(passed.length, `no ${wanted} after ${passed}`).toBeLessThan(80);
        await panel.press('Tab');
      }
      // In Firefox, the Enter that a test sends presses no button.
      if (name === 'chromium') await panel.press('Enter');
      else await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.click());
    };
    const inForm = (end: string) =>
      until(`the focus is in the field ${end}`, () =>
        panel.evaluate((wanted) => document.activeElement?.id.endsWith(wanted), end),
      );
    await until('the roster is there', async () => (await textOf(panel, '[role=option]')) !== '');
    await press('Make a card');
    await inForm('-name');
    await panel.type('.card-form input[required]', 'Wilhelmina Strand');
    await press('Facts');
    await press('Add a fact');
    await panel.type('.card-form details[open] textarea', 'She keeps the lighthouse.');
    await press('Save');
    await done('Saved: Wilhelmina Strand.');
    await press('Your cards');
    await until('the cards are listed', async () => (await textOf(panel, '.panel-cards li')) !== '');
    await press('Wilhelmina Strand');
    await inForm('-description');
    const texts = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.card-form textarea')].map(({ value }) => value),
    );
    expect(texts).toContain('She keeps the lighthouse.');
    await press('Delete');
    await done('Deleted: Wilhelmina Strand.');
    await press('Undo');
    await until('it is listed again', async () =>
      (await textOf(panel, '.panel-cards')).includes('Wilhelmina Strand'),
    );
  });

  it('with full storage nothing is lost: the form reports it and keeps the text until there is room', async () => {
    const refuse = (refusing: boolean) =>
      panel.evaluate((full) => {
        // In Firefox a test sees the page through Xray wrappers.
        const own = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as Full;
        const { prototype } = own.IDBObjectStore;
        own.room ??= prototype.put;
        const { room } = own;
        prototype.put = full
          ? () => {
              throw new own.DOMException('no room', 'QuotaExceededError');
            }
          : room;
      }, refusing);
    await giveTask(panel, { what: 'make', name: 'Osric Vandermolen' });
    await formWith(panel, 'Osric Vandermolen');
    await refuse(true);
    await panel.type(lineField, 'Ferryman\n');
    await until('the form says so', async () =>
      (await textOf(panel, '.card-form')).includes('the browser’s storage is full'),
    );
    const line = () =>
      panel.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, lineField);
    expect(await line()).toBe('Ferryman');
    await refuse(false);
    await panel.type(lineField, '\n');
    await done('Saved: Osric Vandermolen.');
  });

  it('a half-written card is restored after an update, which closes the panel and the background', async () => {
    await giveTask(panel, { what: 'make', name: 'Brindlewick Ostrava' });
    await formWith(panel, 'Brindlewick Ostrava');
    await panel.type(lineField, 'Half a line');
    await until('the draft is stored', async () =>
      JSON.stringify(await storedOf(panel)).includes('Half a line'),
    );
    await started.driver.reloadExtension();
    panel = await openPanel();
    await pressNamed(panel, 'Brindlewick Ostrava', '.panel-unfinished');
    await formWith(panel, 'Brindlewick Ostrava');
    expect(
      await panel.evaluate((line) => document.querySelector<HTMLInputElement>(line)?.value, lineField),
    ).toBe('Half a line');
    await pressNamed(panel, 'Discard');
    await until('nothing is left of it', async () => (await textOf(panel, '.panel-unfinished')) === '');
  });
});
