/**
 * “Look up in Sidelight” for selected text: chosen in Firefox's real menu; Chromium's is drawn by the system and only
 * simulated.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

describe.each(browsers)('looking up selected text in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await borrowBrowser(name);
    started.site.serve('/selected.html', {
      body: '<!doctype html><link rel="icon" href="data:,"><p style="margin:0;font-size:40px">Navalny and Putin',
    });
  });
  afterAll(() => started?.close());

  it('opens the popup with the text as its query', async () => {
    const page = await started.driver.open(started.site.url('/selected.html'));
    await settledNames(page);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body),
    );
    // The menu survives the background; in Chromium the simulation goes through the background, so it must be running.
    if (name === 'firefox') await started.driver.killBackground();
    await started.driver.chooseInMenu(page, 'look-up', 'Navalny and Putin');
    let address: string | undefined;
    await until('the popup is open', async () => {
      address = await started.driver.openPopupAddress();
      return address !== undefined;
    });
    expect(address).toMatch(/\/popup\.html$/);
  });
});
