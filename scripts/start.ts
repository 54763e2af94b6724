/**
 * `npm start -- [FILE-or-URL] [--browser firefox] [--headless]`: opens the built extension on the demo page or another
 * page. With a display, in a window, until it is closed; otherwise it prints a report: screenshots and the mentions
 * found.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/browser/harness/chromium.ts';
import type { Driver, LaunchSettings } from '../test/browser/harness/driver.ts';
import { launchFirefox } from '../test/browser/harness/firefox.ts';
import {
  cardClosed,
  cardShown,
  cardTitle,
  openCard,
  settledNames,
  until,
} from '../test/browser/harness/reader.ts';
import { createSite, type Site } from '../test/browser/harness/site.ts';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { hasDisplay } from './display.ts';

const shots = join(import.meta.dirname, '..', '.output', 'start');

/** Chromium, unless Firefox is asked for or is the only browser installed. */
async function chooseBrowser(asked: string | undefined): Promise<BrowserName> {
  if (asked === 'firefox' || asked === 'chromium') return asked;
  if (asked) throw new Error(`--browser must be chromium or firefox, got ${asked}.`);
  return !(await findBrowser('chromium')) && (await findBrowser('firefox')) ? 'firefox' : 'chromium';
}

async function addressOf(page: string | undefined): Promise<{ url: string; site: Site | undefined }> {
  if (page && /^https?:/i.test(page)) return { url: page, site: undefined };
  if (page && !existsSync(page)) throw new Error(`There is no file ${page}.`);
  const file = page && resolve(page);
  const site = await createSite(file && dirname(file));
  const name = encodeURIComponent(file ? basename(file) : 'demo.html');
  return { url: `http://127.0.0.1:${site.port}/${name}`, site };
}

/** Hovers each painted name once and prints whose card opens. */
async function printMentions(driver: Driver, page: Page, names: string[]): Promise<void> {
  const width = Math.max(...names.map((name) => name.length));
  for (const name of new Set(names)) {
    const times = names.filter((other) => other === name).length;
    const title = await openCard(driver, page, name)
      .then(() => cardTitle(driver, page))
      .catch(() => undefined);
    console.log(
      `  ${name.padEnd(width)}  →  ${title ?? 'no card opened'}${times > 1 ? `  (${times} times)` : ''}`,
    );
    await page.keyboard.press('Escape');
    await cardClosed(driver, page);
  }
}

async function report(driver: Driver, url: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const shot = (name: string) => join(shots, `${name}.png`) as `${string}.png`;
  const page = await driver.open(url);
  const names = await settledNames(page).catch(() => []);
  await page.screenshot({ path: shot('page') });
  if (names.length) {
    console.log(`Marked on ${url}:`);
    await printMentions(driver, page, names);
    const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
    await openCard(driver, page, longest);
    await cardShown(driver, page);
    await page.screenshot({ path: shot('card') });
  } else {
    console.log(`Nothing is marked on ${url}.`);
  }
  for (const name of ['popup', 'options']) {
    const surface = await driver.openExtensionPage(`${name}.html`);
    await until(`the ${name} is drawn`, () =>
      surface.evaluate(() => Boolean(document.body.textContent.trim())),
    );
    await surface.screenshot(shot(name));
    await surface.close();
  }
  console.log(`Screenshots of page, card, popup and options: ${shots}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
  });
  const { url, site } = await addressOf(positionals[0]);
  const browser = await chooseBrowser(values.browser);
  await ensureBrowser(browser);
  const extension = buildExtension(browser === 'firefox' ? 'firefox' : 'chrome');
  const headed = hasDisplay() && !values.headless;
  const settings: LaunchSettings = { extension, headed, width: 1100, height: 850 };
  const driver = await (browser === 'firefox' ? launchFirefox(settings) : launchChromium(settings));
  try {
    if (headed) {
      await driver.open(url);
      console.log(`Sidelight is open on ${url}; close the window to end.`);
      await driver.closed;
    } else {
      await report(driver, url);
    }
  } finally {
    await driver.close();
    site?.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
