/** The states of the extension's own pages that `npm run shots` takes: each page as it opens, and in the middle of what readers do. */
import { writeBackup } from '../../components/core/settings/backup.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import type { Driver, ExtensionPage } from '../../test/browser/harness/driver.ts';
import { giveFile } from '../../test/browser/harness/give-file.ts';
import { formWith, giveTask } from '../../test/browser/harness/panel.ts';
import { until } from '../../test/browser/harness/reader.ts';
import { makeEpub } from '../../test/reading/make-epub.ts';

/** One state of one page. */
interface State {
  /** Of the picture's file. */
  name: string;
  /** File of the page; `TAB` in it is the id of the tab in front. */
  page: string;
  /** Selector of what is there once the page has loaded all that it shows. */
  drawn: string;
  /** What the reader does then. */
  act?: (page: ExtensionPage) => Promise<void>;
  /** Selector of what is there once that is done; it is scrolled to. */
  done?: string;
}

/** A user's pack with a mistake that causes a warning, its next version, the same in columns that must be guessed, and a backup. */
const harbours = `# id: harbours
# title: Harbours of the North Sea
# version: 1.2.0
name,kind,description,aliases
Rotterdam,place,Port on the Maas,Europoort
May,person,A harbour master,
`;
const nextHarbours = harbours
  .replace('1.2.0', '1.3.0')
  .replace('Port on the Maas', 'Largest port of Europe')
  .replace('May,person,A harbour master,', 'Antwerp,place,Port on the Scheldt,');
const sheet = `Nachname;Vorname;Amt;Partei
Tlaib;Rashida;Abgeordnete;D
Moss;Rhoda;Bürgermeisterin;U
`;
const backUp = writeBackup(
  { ...defaults, strictness: 'strict', siteHosts: ['example.org'] },
  { made: new Date('2026-01-01T12:00:00Z'), sidelight: '0.1.0' },
);

/** A book of two chapters. */
const book = makeEpub(
  [
    `<h1>The lake</h1><p>In Geneva, Vladimir Putin met Joe Biden. ${'They spoke of gas and of ransom, and of little else. '.repeat(8)}</p>`,
    '<h1>The sea</h1><p>Nord Stream 2 was nearly finished.</p>',
  ],
  { title: 'A book of names' },
);

const fileField = '.options-import input[type=file]';
const options = { page: 'options.html', drawn: fileField };
const popup = { page: 'popup.html', drawn: '.popup [role=option]' };
/** With the tab that it is about, as otherwise it turns to its own tab once that is in front for the picture. */
const panel = { page: 'sidepanel.html?tab=TAB', drawn: '.panel [role=option]' };
const story = { page: 'story.html', drawn: 'main svg' };

/** Waits for an element, and presses the first one. */
async function press(page: ExtensionPage, selector: string): Promise<void> {
  await there(page, selector);
  await page.click(selector);
}

async function there(page: ExtensionPage, selector: string): Promise<void> {
  await until(`${selector} is there`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

const found = '.popup-row:has(b), .notice';
const search =
  (query: string, opens = false) =>
  async (page: ExtensionPage) => {
    await page.type('.popup-search input', query);
    await there(page, found);
    if (opens) await page.press('Enter');
  };

/** In this order, because some leave something behind: the pack that is added is replaced later, the site is switched off last. */
export const states: readonly State[] = [
  { name: 'welcome', page: 'welcome.html', drawn: '.welcome-stage .card' },
  { name: 'popup', ...popup },
  // Matched letters, no results, a long name.
  { name: 'popup-search', ...popup, act: search('russia pres'), done: found },
  { name: 'popup-search-none', ...popup, act: search('zzqqxx'), done: found },
  { name: 'popup-search-card', ...popup, act: search('Vladimir Putin', true), done: '.card h2' },
  { name: 'popup-search-long-name', ...popup, act: search('Russian interference', true), done: '.card h2' },
  { name: 'panel', ...panel },
  { name: 'panel-card', ...panel, act: (page) => press(page, '.panel [role=option]'), done: '.panel .card' },
  {
    name: 'panel-form',
    ...panel,
    act: async (page) => {
      await giveTask(page, { what: 'make', name: 'Putin' });
      await formWith(page, 'Putin');
    },
    done: '.card-form-namesakes',
  },
  {
    name: 'panel-names',
    ...panel,
    act: (page) => giveTask(page, { what: 'name', text: 'Mr Putin', key: 'geneva-2021:vladimir-putin' }),
    done: '.card-form [aria-pressed=true]',
  },
  { name: 'panel-own', page: 'sidepanel.html?tab=TAB#mine', drawn: '.panel-cards' },
  { name: 'story', ...story },
  {
    name: 'story-card',
    ...story,
    act: (page) => press(page, '.story-event'),
    done: '.story-card .card-sought',
  },
  { name: 'story-timeline', ...story, done: '.story-drawing' },
  { name: 'story-map', ...story, done: '.story-map' },
  { name: 'page-cards', page: 'page-cards.html?tab=TAB', drawn: '.page-cards h2' },
  { name: 'draft', page: 'draft.html?tab=TAB', drawn: '.draft tbody tr' },
  {
    name: 'draft-facts',
    page: 'draft.html?tab=TAB',
    drawn: '.draft tbody tr',
    act: (page) => press(page, '.draft-open'),
    done: '.draft-details',
  },
  { name: 'reading', page: 'reading.html', drawn: '.reading-file' },
  {
    name: 'reading-problem',
    page: 'reading.html',
    drawn: '.reading-file',
    act: (page) => giveFile(page, '.reading-file', 'broken.pdf', '%PDF-1.7\nand then nothing of use'),
    done: '.reading-problem',
  },
  {
    name: 'reading-book',
    page: 'reading.html',
    drawn: '.reading-file',
    act: async (page) => {
      await giveFile(page, '.reading-file', 'book.epub', [...book]);
      await until('the names are marked', () => page.evaluate(() => CSS.highlights.size > 0));
    },
    done: '.reading-pages',
  },
  {
    name: 'reading-document',
    page: 'reading.html',
    drawn: '.reading-paste textarea',
    act: async (page) => {
      await page.type('.reading-paste textarea', 'In Geneva, Vladimir Putin met Joe Biden.');
      await page.click('.reading-paste button');
      await until('the names are marked', () => page.evaluate(() => CSS.highlights.size > 0));
    },
    done: '.reading-text p',
  },
  { name: 'options', ...options, done: '.options-packs > li' },
  {
    name: 'options-search',
    ...options,
    act: (page) => page.type('.options-search input', 'MB'),
    done: '.options-search :is(li, p:not(.visually-hidden))',
  },
  {
    name: 'options-columns',
    ...options,
    act: (page) => giveFile(page, fileField, 'people.csv', sheet),
    done: '.options-columns',
  },
  {
    name: 'options-import',
    ...options,
    act: (page) => giveFile(page, fileField, 'harbours.csv', harbours),
    done: '.options-notes',
  },
  {
    name: 'options-added',
    ...options,
    act: async (page) => {
      await giveFile(page, fileField, 'harbours.csv', harbours);
      await press(page, '.options-review .button.primary');
    },
    done: '.options-packs > li:nth-child(2)',
  },
  {
    name: 'options-replaces',
    ...options,
    act: (page) => giveFile(page, fileField, 'harbours.csv', nextHarbours),
    done: '.options-differences',
  },
  {
    name: 'options-import-error',
    ...options,
    act: (page) => giveFile(page, fileField, 'bad.json', '{"cards": [{"nam": "Rotterdam"}]}'),
    done: '.refused',
  },
  {
    name: 'options-tester',
    ...options,
    act: (page) =>
      page.type('#tester textarea', 'Jill Biden met Vladimir Putin in Geneva. U.S. sanctions remain.'),
    done: '#tester mark, #tester .result, #tester li',
  },
  {
    name: 'options-restore',
    ...options,
    act: (page) => giveFile(page, '#backup input[type=file]', 'backup.json', backUp),
    done: '#backup .options-confirm',
  },
  { name: 'popup-off', ...popup, act: (page) => press(page, '.popup-site .switch'), done: '.notice' },
];

/** The id of the tab in front, as pages of the extension get it. */
async function frontTab(page: ExtensionPage): Promise<number | undefined> {
  return await page.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<{ id: number }[]> } } }
    ).chrome;
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
}

/** Takes one state of an own page, with the page in front that it is about. */
export async function shootState(driver: Driver, state: State, file: string): Promise<void> {
  let address = state.page;
  if (address.includes('TAB')) {
    const asking = await driver.openExtensionPage('popup.html');
    address = address.replace('TAB', String(await frontTab(asking)));
    await asking.close();
  }
  const page = await driver.openExtensionPage(address);
  await there(page, state.drawn);
  await state.act?.(page);
  if (state.done) {
    await there(page, state.done);
    await page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const isTall = (element?.getBoundingClientRect().height ?? 0) > innerHeight;
      element?.scrollIntoView({ block: isTall ? 'start' : 'center' });
    }, state.done);
  }
  await page.screenshot(file);
  await page.close();
}
