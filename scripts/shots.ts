/**
 * `npm run shots -- [--out DIR] [--readme] [--store] [--look dark-narrow-ar]`: takes pictures of every surface of the
 * built extension in real Chromium, light and dark, wide and narrow, in a left-to-right and a right-to-left language.
 * `--readme` takes only the README's pictures, into assets/pictures; `--store` those for the stores, into
 * .output/store.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/browser/harness/chromium.ts';
import type { Driver } from '../test/browser/harness/driver.ts';
import { giveFile } from '../test/browser/harness/give-file.ts';
import { cardClosed, cardShown, openCard, settledNames, until } from '../test/browser/harness/reader.ts';
import { createSite, type Site } from '../test/browser/harness/site.ts';
import { buildExtension } from './build.ts';

const root = join(import.meta.dirname, '..');

interface Look {
  dark: boolean;
  /** CSS pixels. */
  width: number;
  height: number;
  language: string;
  scale: number;
}

const wide = { width: 1100, height: 800 };
const narrow = { width: 320, height: 640 };

/** Light, dark × wide, narrow × English, Arabic. */
const looks: Look[] = [false, true].flatMap((dark) =>
  [wide, narrow].flatMap((size) => ['en', 'ar'].map((language) => ({ dark, language, scale: 1, ...size }))),
);

const nameOf = ({ dark, width, language }: Look): string =>
  [dark ? 'dark' : 'light', width === wide.width ? 'wide' : 'narrow', language].join('-');

type Picture = `${string}.${'png' | 'webp'}`;

const png = (folder: string, name: string) => join(folder, `${name}.png`) as `${string}.png`;

/** The most and least filled cards: one with everything, a long name, one with almost nothing. */
const cards = { everything: 'Nord Stream 2', person: 'Alexei Navalny', little: 'Michael McFaul' };

/** Queries for the popup's search, and whether the first result is opened: matched letters, a long name, no results. */
const searches = [
  { name: 'search', query: 'russia pres', opens: false },
  { name: 'search-none', query: 'zzqqxx', opens: false },
  { name: 'search-card', query: 'Vladimir Putin', opens: true },
  { name: 'search-long-name', query: 'Russian interference', opens: true },
];

async function openDemo(driver: Driver, site: Site): Promise<Page> {
  const page = await driver.open(`http://127.0.0.1:${site.port}/demo.html`);
  await settledNames(page);
  return page;
}

async function shootCard(driver: Driver, page: Page, text: string, file: Picture): Promise<void> {
  await openCard(driver, page, text);
  await cardShown(driver, page);
  await page.screenshot({ path: file, ...(file.endsWith('.webp') && { quality: 90 }) });
  await page.keyboard.press('Escape');
  await cardClosed(driver, page);
}

async function shootSearch(
  driver: Driver,
  { query, opens }: (typeof searches)[number],
  file: Picture,
): Promise<void> {
  const popup = await driver.openExtensionPage('popup.html');
  await until('the popup is drawn', () => popup.evaluate(() => Boolean(document.querySelector('input'))));
  await popup.type('.popup-search input', query);
  await until('the answer is drawn', () =>
    popup.evaluate(() => Boolean(document.querySelector('.popup-row:has(b), .notice'))),
  );
  if (opens) {
    await popup.press('Enter');
    await until('the card is open', () => popup.evaluate(() => Boolean(document.querySelector('.card h2'))));
  }
  await popup.screenshot(file);
  await popup.close();
}

/** A user's pack with a mistake that causes a warning, and a backup. */
const harbours = `# id: harbours
# title: Harbours of the North Sea
# version: 1.2.0
name,kind,description,aliases
Rotterdam,place,Port on the Maas,Europoort
May,person,A harbour master,
`;
const backUp = JSON.stringify({
  format: 'sidelight-backup',
  version: 1,
  made: '2026-01-01T12:00:00.000Z',
  settings: { strictness: 'strict', siteHosts: ['example.org'] },
});

/** The options page in the middle of something: a pack before import, a tested text, a backup before it is restored. */
async function shootOptions(driver: Driver, file: (surface: string) => string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const shoot = async (selector: string, name: string) => {
    await until(`${name} is drawn`, () =>
      options.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    );
    await options.evaluate(
      (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
      selector,
    );
    await options.screenshot(file(name));
  };
  await until('the options are drawn', () =>
    options.evaluate(() => document.querySelector('.options-import input[type=file]') !== null),
  );
  await giveFile(options, '.options-import input[type=file]', 'harbours.csv', harbours);
  await shoot('.options-review', 'options-import');
  await options.type('#tester textarea', 'Jill Biden met Vladimir Putin in Geneva. U.S. sanctions remain.');
  await shoot('#tester mark, #tester .result, #tester li', 'options-tester');
  await giveFile(options, '#backup input[type=file]', 'backup.json', backUp);
  await shoot('#backup .options-confirm, #backup .options-error', 'options-restore');
  await options.close();
}

/** Own pages, and what is there once all that they show has loaded. */
const surfaces = {
  popup: '.popup [role=option]',
  options: '#packs input[type=file]',
  story: 'main svg',
  welcome: '.welcome-name',
};

/** Every surface in one look. */
async function shootAll(extension: string, folder: string, look: Look): Promise<void> {
  const site = await createSite();
  const driver = await launchChromium({ extension, ...look });
  const file = (surface: string) => png(folder, `${surface}-${nameOf(look)}`);
  try {
    const page = await openDemo(driver, site);
    await page.screenshot({ path: file('page') });
    for (const [name, text] of Object.entries(cards))
      await shootCard(driver, page, text, file(`card-${name}`));
    for (const [surface, loaded] of Object.entries(surfaces)) {
      const opened = await driver.openExtensionPage(`${surface}.html`);
      await until(`the ${surface} is drawn`, () =>
        opened.evaluate((selector) => document.querySelector(selector) !== null, loaded),
      );
      await opened.screenshot(file(surface));
      await opened.close();
    }
    await shootOptions(driver, file);
    for (const search of searches) await shootSearch(driver, search, file(`popup-${search.name}`));
    const empty = await driver.open('about:blank');
    const popup = await driver.openExtensionPage('popup.html');
    await until('the popup is drawn', () => popup.evaluate(() => Boolean(document.querySelector('main'))));
    await popup.screenshot(file('popup-empty'));
    await popup.close();
    await empty.close();
  } finally {
    await driver.close();
    site.close();
  }
}

/** A page with an open card, and the popup, light and dark, at 1.5 device pixels per pixel. */
async function shootReadme(extension: string, folder: string): Promise<void> {
  for (const dark of [false, true]) {
    const site = await createSite();
    const driver = await launchChromium({ extension, dark, width: 760, height: 900, scale: 1.5 });
    const theme = dark ? 'dark' : 'light';
    try {
      const page = await openDemo(driver, site);
      await shootCard(driver, page, cards.everything, join(folder, `card-${theme}.webp`) as `${string}.webp`);
    } finally {
      await driver.close();
      site.close();
    }
  }
}

/** Pictures for the stores, 1280 × 800: a card on a page, the story, the options. */
async function shootStore(extension: string, folder: string): Promise<void> {
  const size = { width: 1280, height: 800 };
  const site = await createSite();
  const driver = await launchChromium({ extension, ...size });
  try {
    const page = await openDemo(driver, site);
    await shootCard(driver, page, cards.everything, png(folder, '1-card'));
    await shootCard(driver, page, cards.person, png(folder, '2-person'));
    const story = await driver.openExtensionPage('story.html');
    await until('the story is drawn', () =>
      story.evaluate(() => document.querySelector('main svg') !== null),
    );
    await story.screenshot(png(folder, '3-story'));
    await story.close();
    await shootSearch(
      driver,
      { name: 'search', query: 'russia pres', opens: false },
      png(folder, '4-search'),
    );
    await shootOptions(driver, (name) => png(folder, `5-${name}`));
  } finally {
    await driver.close();
    site.close();
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, '.output', 'shots') },
    readme: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    look: { type: 'string' },
  },
});
const folder = values.readme
  ? join(root, 'assets', 'pictures')
  : values.store
    ? join(root, '.output', 'store')
    : resolve(values.out);
mkdirSync(folder, { recursive: true });
const extension = buildExtension('chrome');
if (values.readme) await shootReadme(extension, folder);
else if (values.store) await shootStore(extension, folder);
else
  for (const look of looks.filter((one) => !values.look || nameOf(one) === values.look))
    await shootAll(extension, folder, look);
console.log(`Pictures: ${folder}`);
