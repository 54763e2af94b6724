/** The popup on a page with three hundred cards, and with names that are very long or right to left. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { giveFile } from './harness/give-file.ts';
import { paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const count = 300;
/** Letters only, so that each is a name of its own: `Quebaba`. */
const nameOf = (at: number) =>
  `Que${[100, 10, 1].map((place) => 'bdfgklmnrt'.charAt(Math.floor(at / place) % 10) + 'aeiou'.charAt(at % 5)).join('')}`;
const names = Array.from({ length: count }, (_, at) => nameOf(at));
/** Ten thousand letters without a space, Arabic, and controls that would turn the rest of the line around. */
const odd = ['Quo'.repeat(3_333), 'مصنع الورق القديم', '\u202eQuisling\u202d Works'];
const pack = {
  id: 'crowd',
  title: 'Crowd',
  cards: [...names, ...odd].map((name, at) => ({ id: `c${at}`, name, description: `Number ${at}` })),
};

describe.each(browsers)('a crowded popup in %s', (name) => {
  let started: Started;
  let popup: ExtensionPage;
  const rows = () => popup.evaluate(() => document.querySelectorAll('.popup [role=option]').length);
  /** Text that overflows the window, and rows that overflow the list. */
  const sticksOut = () =>
    popup.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('.popup *')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      });
      return [scrollWidth - clientWidth, ...wide.map(({ className }) => String(className))];
    });

  beforeAll(async () => {
    started = await borrowBrowser(name);
    const options = await started.driver.openExtensionPage('options.html');
    await until('the options are drawn', () =>
      options.evaluate(() => document.querySelector('.options-import input[type=file]') !== null),
    );
    await giveFile(options, '.options-import input[type=file]', 'crowd.json', JSON.stringify(pack));
    const press = () =>
      options.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.options-review button')];
        const add = buttons.find(({ textContent }) => /^Add/.test(textContent ?? ''));
        add?.click();
        return add !== undefined;
      });
    await until('the pack can be added', press);
    await until('the pack is there', () =>
      options.evaluate(() =>
        (document.querySelector('#packs .options-packs')?.textContent ?? '').includes('Crowd'),
      ),
    );
    await options.close();
    started.site.serve('/crowd.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${[...names, ...odd.slice(1)].map((one) => `<p>We met ${one} there.</p>`).join('')}`,
    });
    const page = await started.driver.open(started.site.url('/crowd.html'));
    await until('all names are marked', async () => (await paintedNames(page)).length >= count);
    popup = await started.driver.openExtensionPage('popup.html');
    await until('all rows are there', async () => (await rows()) >= count);
  });
  afterAll(() => started?.close());

  it('lists them all without overflow', async () => {
    expect(await rows()).toBeGreaterThanOrEqual(count);
    expect(await sticksOut()).toEqual([0]);
  });

  it('can be navigated by keys, and keeps the selection in view', async () => {
    await popup.press('ArrowUp');
    const chosen = () =>
      popup.evaluate(() => {
        const row = document.querySelector('.popup [aria-selected=true]');
        const { top = -1, bottom = Number.NaN } = row?.getBoundingClientRect() ?? {};
        return { text: row?.textContent ?? '', inSight: top >= 0 && bottom <= innerHeight };
      });
    await until('a row is chosen', async () => (await chosen()).text !== '');
    expect((await chosen()).inSight).toBe(true);
  });

  it.each(odd.map((one) => [one.slice(0, 12), one]))('shows %s without overflow', async (_name, full) => {
    await popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.popup-search input');
      if (input) input.value = '';
    });
    await popup.type('.popup-search input', full.replace(/[\u202a-\u202e]/g, '').slice(0, 12));
    await until('it is found', () =>
      popup.evaluate(() => document.querySelector('.popup [role=option] b') !== null),
    );
    expect(await sticksOut()).toEqual([0]);
    await popup.press('Enter');
    await until('its card is open', () => popup.evaluate(() => document.querySelector('.card h2') !== null));
    expect(await sticksOut()).toEqual([0]);
    await popup.press('Escape');
    await until('the list is back', () =>
      popup.evaluate(() => document.querySelector('.popup-search input') !== null),
    );
  });
});
