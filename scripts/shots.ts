/**
 * `npm run shots -- [--out DIR] [--readme] [--store] [--look dark-narrow-ar]`: takes pictures of every surface and state of the
 * built extension in real Chromium, light and dark, wide and narrow, in a left-to-right and a right-to-left language; and in English
 * with forced colours and at 200 percent zoom. The states are in scripts/shots.
 * `--readme` takes only the README's pictures, into assets/pictures; `--store` those for the stores, into
 * .output/store.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/browser/harness/chromium.ts';
import type { Driver } from '../test/browser/harness/driver.ts';
import { settledNames } from '../test/browser/harness/reader.ts';
import { createSite, type Site } from '../test/browser/harness/site.ts';
import { buildExtension } from './build.ts';
import { cards, shootCard, shootCards } from './shots/cards.ts';
import { shootState, states } from './shots/own-pages.ts';

const root = join(import.meta.dirname, '..');

interface Look {
  dark: boolean;
  /** CSS pixels. */
  width: number;
  height: number;
  language: string;
  /** Device pixels to a CSS pixel. */
  scale: number;
  forced: boolean;
}

/** 320 px are also 640 at 200 percent zoom; `zoomed` is a window of 1100 × 800 at that zoom, for its height. */
const sizes = {
  wide: { width: 1100, height: 800, scale: 1 },
  narrow: { width: 320, height: 640, scale: 1 },
  zoomed: { width: 550, height: 400, scale: 2 },
};

/** Light, dark × wide, narrow × English, Arabic; and what readers with low vision choose. */
const looks: Record<string, Look> = {
  ...Object.fromEntries(
    [false, true].flatMap((dark) =>
      (['wide', 'narrow'] as const).flatMap((size) =>
        ['en', 'ar'].map((language) => [
          `${dark ? 'dark' : 'light'}-${size}-${language}`,
          { dark, language, forced: false, ...sizes[size] },
        ]),
      ),
    ),
  ),
  'light-zoomed-en': { dark: false, language: 'en', forced: false, ...sizes.zoomed },
  'forced-wide-en': { dark: false, language: 'en', forced: true, ...sizes.wide },
};

const apart = `<!doctype html><html lang="en"><title>A prize</title><link rel="icon" href="data:,">
<body style="font: 18px/1.6 Georgia, serif; margin: 4rem auto; max-width: 30rem; padding: 0 1rem"><h1>A prize</h1>
<p>The Sakharov Prize of 2021 went to Alexei Navalny, whose daughter received it in Strasbourg.</p></body></html>`;

const png = (folder: string, name: string) => join(folder, `${name}.png`) as `${string}.png`;

async function openDemo(driver: Driver, site: Site): Promise<Page> {
  const page = await driver.open(`http://127.0.0.1:${site.port}/demo.html`);
  await settledNames(page);
  return page;
}

/** Every surface in one look. */
async function shootAll(extension: string, folder: string, name: string, look: Look): Promise<void> {
  const site = await createSite();
  const driver = await launchChromium({ extension, ...look });
  const file = (surface: string) => png(folder, `${surface}-${name}`);
  const texts = JSON.parse(readFileSync(join(root, 'assets', 'locales', `${look.language}.json`), 'utf8'));
  try {
    const page = await openDemo(driver, site);
    await page.screenshot({ path: file('page') });
    await shootCards(driver, page, texts, file);
    // A page about something else, where what the story says stays folded.
    site.serve('/apart.html', { body: apart });
    const other = await driver.open(`http://127.0.0.1:${site.port}/apart.html`);
    await settledNames(other);
    await shootCard(driver, other, cards.person, file('card-apart'));
    await other.close();
    await page.bringToFront();
    for (const state of states) await shootState(driver, state, file(state.name));
    const empty = await driver.open('about:blank');
    await shootState(driver, { name: 'popup-empty', page: 'popup.html', drawn: 'main' }, file('popup-empty'));
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

/** The states for the stores, with their place among the pictures. */
const inStores = {
  story: 3,
  'popup-search': 4,
  'options-import': 5,
  'options-tester': 5,
  'options-restore': 5,
};

/** Pictures for the stores, 1280 × 800: a card on a page, the story, the options. */
async function shootStore(extension: string, folder: string): Promise<void> {
  const size = { width: 1280, height: 800 };
  const site = await createSite();
  const driver = await launchChromium({ extension, ...size });
  try {
    const page = await openDemo(driver, site);
    await shootCard(driver, page, cards.everything, png(folder, '1-card'));
    await shootCard(driver, page, cards.person, png(folder, '2-person'));
    for (const [name, number] of Object.entries(inStores)) {
      const state = states.find((one) => one.name === name);
      if (state) await shootState(driver, state, png(folder, `${number}-${name}`));
    }
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
  for (const [name, look] of Object.entries(looks))
    if (!values.look || values.look === name) await shootAll(extension, folder, name, look);
console.log(`Pictures: ${folder}`);
