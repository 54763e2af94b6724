/**
 * Packs when the process that saves one is really killed. Firefox lets tests do no such thing, and no browser lets them
 * fill its storage; both are tested with a failing storage elsewhere.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { giveFile } from './harness/give-file.ts';
import { patience, until } from './harness/reader.ts';
import { type Started, startBrowser } from './harness/start-browser.ts';

const field = '.options-import input[type=file]';
/** Letters that no database can compress. */
const noise = (length: number) => randomBytes(length).toString('base64').slice(0, length);
const towns = (version: string, count: number, length: number) =>
  `# id: towns\n# title: Towns\n# version: ${version}\nname,kind,summary\n${Array.from({ length: count }, (_, at) => `Town ${at},place,${noise(length)}\n`).join('')}`;

describe('packs in chromium', () => {
  let started: Started;
  let options: ExtensionPage;
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const open = async () => {
    options = await started.driver.openExtensionPage('options.html');
    await until('the packs are listed', async () =>
      (await textOf('#packs')).includes('Comes with Sidelight'),
    );
  };
  const press = (label: string) =>
    until(`a button “${label}”`, () =>
      options.evaluate((text) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('#packs button')];
        const found = buttons.find((one) => one.textContent === text);
        found?.click();
        return found !== undefined;
      }, label),
    );
  const listed = () => textOf('#packs .options-packs');

  beforeAll(async () => {
    started = await startBrowser('chromium');
    await open();
    await giveFile(options, field, 'towns.csv', towns('1', 3, 10));
    await press('Add this pack');
    await until('the pack is there', async () => (await listed()).includes('Towns'));
  });
  afterAll(() => started?.close());

  it('are either old or new, but complete, if the process is killed while saving', async () => {
    await giveFile(options, field, 'towns.csv', towns('3', 20_000, 300));
    // Six megabytes are read and checked.
    await until('the review', async () => (await textOf('.options-review')) !== '', 4 * patience);
    await press('Replace');
    await until('it saves', async () => (await textOf('.options-import')).includes('Saving'));
    await options.crash?.();
    await open();
    expect(await listed()).toMatch(/Towns.*(?:3 cards · version 1|20,000 cards · version 3)/);
    // And what is there can be replaced as before.
    await giveFile(options, field, 'towns.csv', towns('4', 5, 10));
    await press('Replace');
    await until('it is replaced', async () => /5 cards · version 4/.test(await listed()));
  });
});
