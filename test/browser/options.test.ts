/**
 * The options as users use them: settings reach open pages, are kept, can be restored from a file, and are never lost.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';
import { textIn } from './harness/text-in.ts';

interface Api {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** Everything that is stored, as JSON. */
function stored(page: ExtensionPage): Promise<string> {
  return page.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    return JSON.stringify(await (api.browser ?? api.chrome).storage.local.get(null));
  }) as unknown as Promise<string>;
}

describe.each(browsers)('the options in %s', (name) => {
  let started: Started;
  let page: Page;
  let options: ExtensionPage;
  const countOf = async (text: string) =>
    (await paintedNames(page)).filter((one) => one.includes(text)).length;
  const shows = (selector: string, text: string) =>
    until(`${selector} says “${text}”`, async () => (await textIn(options, selector)).includes(text));
  /** Gives a file to the backup field, as choosing one does. */
  const give = (content: string) =>
    options.evaluate((text) => {
      const field = document.querySelector('#backup input[type=file]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([text], 'kept.json'));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);

  beforeAll(async () => {
    started = await borrowBrowser(name);
    page = await started.driver.open(started.site.url('/summit-report.html'));
  });
  afterAll(() => started?.close());
  beforeEach(async () => {
    options = await started.driver.openExtensionPage('options.html');
    await until('the options are drawn', () =>
      options.evaluate(() => document.querySelector('input[type=radio]') !== null),
    );
    await until('the page is marked as by default', async () => (await countOf('Putin')) === 1);
  });
  afterEach(async () => {
    await options.evaluate(async () => {
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      await (api.browser ?? api.chrome).storage.local.clear();
    });
    await options.close();
  });
  /** Chooses a style of marks that is not the default. */
  const choose = async (style: 'both' | 'background') => {
    await options.click(`#marks input[id$="-${style}"]`);
    await until('the choice is stored', async () => (await stored(options)).includes(`"${style}"`));
  };

  it('marks every mention when that is chosen, then the first of each section again', async () => {
    expect(await countOf('Putin')).toBe(1);
    await options.click('#marks input[id$="-every"]');
    await until('every mention is marked', async () => (await countOf('Putin')) > 3);
    await options.click('#marks input[id$="-section"]');
    await until('the first is marked', async () => (await countOf('Putin')) === 1);
  });

  it('leaves a kind unmarked on pages and in the sample when it is off', async () => {
    const inSample = () =>
      options.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await until('the sample is marked', async () => (await inSample()) > 0);
    const before = await inSample();
    await options.click('#set-kinds li:first-child input');
    await until('people are unmarked', async () => (await countOf('Putin')) === 0);
    expect((await paintedNames(page)).length).toBeGreaterThan(0);
    await until('people are unmarked in the sample', async () => (await inSample()) < before);
    await options.click('#set-kinds li:first-child input');
    await until('people are marked', async () => (await countOf('Putin')) === 1);
  });

  it('stores a changed setting, and no defaults', async () => {
    await choose('both');
    expect(await stored(options)).not.toContain('closeDelay');
  });

  it('finds a setting by another word for it and goes there', async () => {
    await options.type('.options-search input', 'sensitivity\n');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('set-strictness-balanced');
    await options.type('.options-search input', 'xyz');
    await shows('.options-search', 'No settings match');
    await options.evaluate(() => {
      const field = document.querySelector('.options-search input') as HTMLInputElement;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await shows('nav', 'Match tester');
  });

  it('shows the shortcuts of the commands', async () => {
    await shows('#keys', 'Open the popup');
    expect(await textIn(options, '#keys dl')).toMatch(/\+S/);
  });

  it('tests a text and explains what is and is not marked', async () => {
    await options.type('#tester textarea', 'Jill Biden met Vladimir Putin.');
    await shows('#tester', '1 name marked');
    await shows('#tester', 'Found Vladimir Putin');
    await shows('#tester', 'someone or something else that has no card');
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('.options-report-text')?.value,
      ),
    ).toContain('Jill Biden met Vladimir Putin.');
  });

  it('restores a backup after confirmation, and undoes it', async () => {
    await choose('both');
    const backup = await options.evaluate(async () => {
      const urls = URL as { createObjectURL: (blob: Blob) => string };
      const original = urls.createObjectURL;
      const saved = new Promise<Blob>((resolve) => {
        urls.createObjectURL = (blob) => {
          resolve(blob);
          return original(blob);
        };
      });
      // Prevents the download; only its content matters.
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      document.querySelector<HTMLButtonElement>('#set-backup button')?.click();
      const blob = await saved;
      urls.createObjectURL = original;
      return blob.text();
    });
    expect(JSON.parse(backup)).toMatchObject({
      format: 'sidelight-backup',
      settings: { markStyle: 'both' },
    });
    await choose('background');
    await give(backup);
    await shows('#backup .options-confirm', 'This replaces 1 setting');
    expect(await stored(options)).toContain('"background"');
    await options.click('#backup .options-confirm .primary');
    await until('the backup is restored', async () => (await stored(options)).includes('"both"'));
    await options.click('.options-saved button');
    await until('it is taken back', async () => (await stored(options)).includes('"background"'));
  });

  it('restores the packs in a backup', async () => {
    const pack = { id: 'harbours', title: 'Harbours of the North Sea', cards: [{ name: 'Rotterdam' }] };
    const backup = {
      format: 'sidelight-backup',
      version: 1,
      made: '2026-01-02T03:04:05Z',
      sidelight: '0.1.0',
    };
    await choose('background');
    await give(JSON.stringify({ ...backup, settings: {}, packs: [pack] }));
    await shows('#backup .options-confirm', pack.title);
    await options.click('#backup .options-confirm .primary');
    await shows('#packs', pack.title);
    await shows('.options-saved', 'Backup restored');
    await options.click('.options-saved button');
    await until('the settings are taken back', async () => (await stored(options)).includes('"background"'));
  });

  it('refuses a file that is not a backup, and changes nothing', async () => {
    await choose('background');
    const before = await stored(options);
    await give('{"format":"sidelight-backup","version":99}');
    await shows('#backup [role=alert]', 'newer version of Sidelight');
    await give('{"name":"a pack"}');
    await shows('#backup [role=alert]', 'isn’t a Sidelight backup');
    expect(await stored(options)).toBe(before);
  });

  it('loses none of forty concurrent changes in two options pages and the popup', async () => {
    const second = await started.driver.openExtensionPage('options.html');
    const popup = await started.driver.openExtensionPage('popup.html');
    const ready = (where: ExtensionPage, selector: string) =>
      until(`${selector} is there`, () =>
        where.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
      );
    await ready(second, '.options-add input');
    await ready(popup, 'input.switch');
    // Started without waiting, so that the three run concurrently.
    const addHosts = (where: ExtensionPage, letter: string) =>
      where.evaluate((prefix) => {
        // Timers of background tabs are slow.
        const breathe = () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = resolve;
            port2.postMessage(0);
          });
        void (async () => {
          const field = document.querySelector('.options-add input') as HTMLInputElement;
          for (let count = 0; count < 16; count++) {
            field.value = `${prefix}${count}.example`;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await breathe();
            field.form?.requestSubmit();
            // The field is empty again once its site is on the way.
            while (field.value !== '') await breathe();
          }
        })();
      }, letter);
    await addHosts(options, 'a');
    await popup.evaluate(() => {
      const breathe = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      void (async () => {
        for (let count = 0; count < 8; count++) {
          const site = document.querySelector('input.switch') as HTMLInputElement;
          const before = site.checked;
          site.click();
          // The switch follows what is stored.
          while (document.querySelector<HTMLInputElement>('input.switch')?.checked === before)
            await breathe();
        }
        document.title = 'done';
      })();
    });
    await addHosts(second, 'b');
    await until('the popup is done', () => popup.evaluate(() => document.title === 'done'));
    const hosts = async () =>
      ((JSON.parse(await stored(options)) as Record<string, string[]>)['setting:siteHosts'] ?? []).toSorted();
    const wanted = ['a', 'b'].flatMap((letter) =>
      Array.from({ length: 16 }, (_, count) => `${letter}${count}.example`),
    );
    await until('half of the hosts are stored', async () => (await hosts()).length >= wanted.length / 2);
    await until('every host is stored', async () => (await hosts()).length >= wanted.length);
    expect(await hosts()).toEqual(wanted.toSorted());
    await popup.close();
    await second.close();
    await options.evaluate(() => {
      document.querySelector<HTMLButtonElement>('#set-reset button')?.click();
    });
    await options.click('#set-reset .primary');
    await until('all is reset', async () => !(await stored(options)).includes('setting:'));
  });

  it('reports a storage error, and keeps the previous values', async () => {
    // Chromium's quota is 10 MB and then it refuses by itself; Firefox's is the disk, so it is made to refuse.
    await options.evaluate(async () => {
      // In Firefox a test sees the page through Xray wrappers.
      const own = (window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window;
      const api = own as { browser?: Api; chrome: Api };
      const { local } = (api.browser ?? api.chrome).storage;
      if (location.protocol === 'moz-extension:') {
        local.set = () => Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded'));
      } else {
        const isStored = (key: string, size: number) =>
          local.set({ [key]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
        for (let size = 5_000_000; size > 10; size = Math.floor(size / 2)) {
          for (let part = 0; await isStored(`junk-${size}-${part}`, size); part++);
        }
      }
    });
    await options.click('#marks input[id$="-background"]');
    await shows('.options-failed', 'storage is full');
    expect(
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#set-style-underline')?.checked),
    ).toBe(true);
    expect(await stored(options)).not.toContain('setting:');
  });

  it('caused no errors, warnings or requests', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
