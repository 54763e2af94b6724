/** The first-run page; the test harness waits for it at every start. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './harness/axe.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

describe.each(browsers)('the first-run page in %s', (name) => {
  let started: Started;
  let welcome: ExtensionPage;
  const title = () => welcome.evaluate(() => document.querySelector('.welcome-stage h2')?.textContent);

  beforeAll(async () => {
    started = await borrowBrowser(name);
    await started.driver.open(started.site.url('/strict.html'));
    welcome = await started.driver.openExtensionPage('welcome.html');
    await until('it is drawn', () =>
      welcome.evaluate(() => document.querySelector('.welcome-sample') !== null),
    );
  });
  afterAll(() => started?.close());

  it('paints the names in its sample as on pages', async () => {
    const painted = await welcome.evaluate(() => {
      const texts: string[] = [];
      CSS.highlights.forEach((highlight) => {
        for (const range of highlight) texts.push((range as Range).toString());
      });
      return texts;
    });
    expect(painted).toEqual(['Joe Biden', 'Vladimir Putin', 'Nord Stream 2', 'Russia']);
  });

  it('shows a real card when a name is pressed, and closes it with Escape', async () => {
    await welcome.click('.welcome-sample .welcome-name:nth-of-type(3)');
    await until('the card opens', async () => (await title()) === 'Nord Stream 2');
    await welcome.press('Escape');
    await until('it closes', async () => (await title()) === undefined);
    expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe('Nord Stream 2');
  });

  it('shows a card when the pointer rests on a name', async () => {
    await welcome.evaluate(() =>
      document
        .querySelector('.welcome-sample .welcome-name')
        ?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' })),
    );
    await until('the card opens', async () => (await title()) === 'Joe Biden');
  });

  it('is accessible', async () => {
    expect(await findBarriers(welcome)).toEqual([]);
  });

  it('does not open again when the extension restarts', async () => {
    await welcome.close();
    await started.driver.reloadExtension();
    const options = await started.driver.openExtensionPage('options.html');
    await until('the background is there', () =>
      options.evaluate(() => document.querySelector('.switch') !== null),
    );
    const tabs = await options.evaluate(async () => {
      interface Api {
        tabs: { query(which: object): Promise<{ url?: string }[]> };
      }
      const both = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (both.browser ?? both.chrome).tabs.query({})).map(({ url }) => url ?? '');
    });
    expect(tabs.filter((url) => url.endsWith('/welcome.html'))).toEqual([]);
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
