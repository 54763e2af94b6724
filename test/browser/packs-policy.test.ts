/**
 * What an organisation sets, from the file that Firefox reads it from. Chromium reads policies from folders of the system alone,
 * which no test should write to; there it is tried by hand (docs/organisations.md).
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from './harness/driver.ts';
import { geckoId } from './harness/firefox-preferences.ts';
import { openCard, paintedNames, until } from './harness/reader.ts';
import { type Started, startBrowser } from './harness/start-browser.ts';

const policy = {
  packs: [
    JSON.stringify({
      id: 'desk',
      title: 'Our desk',
      cards: [{ name: 'Wilhelmina Quay', summary: 'Ferries.' }],
    }),
    '{"id": "cut off',
  ],
  strictness: 'strict',
  siteHosts: ['intranet.example'],
  markStyle: 'wavy',
  fixed: ['strictness', 'siteHosts'],
};

describe('a policy in firefox', () => {
  let home: string;
  let started: Started;
  let options: ExtensionPage;
  const { HOME } = process.env;
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sidelight-home-'));
    const folder = join(home, '.mozilla', 'managed-storage');
    await mkdir(folder, { recursive: true });
    const manifest = { name: geckoId, description: 'A desk', type: 'storage', data: policy };
    await writeFile(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
    process.env.HOME = home;
    started = await startBrowser('firefox');
    options = await started.driver.openExtensionPage('options.html');
  });
  afterAll(async () => {
    process.env.HOME = HOME;
    await started?.close();
    await rm(home, { recursive: true, force: true });
  });

  it('is shown as set by the organisation, with its errors, and applies', async () => {
    await until('the packs', async () => (await textOf('.options-packs')).includes('Our desk'));
    expect(await textOf('.options-packs')).toMatch(/Our deskSet by your organisation/);
    expect(await textOf('#packs .options-error')).toMatch(/Pack 2 of your organisation could not be read/);
    expect(await textOf('.options-policy')).toContain('markStyle cannot be “wavy”: left out');
    const fixed = await options.evaluate(() =>
      ['#set-strictness-strict', '#set-style-underline', '.options-add input'].map((selector) => {
        const control = document.querySelector<HTMLInputElement>(selector);
        return [control?.matches(':disabled'), control?.checked];
      }),
    );
    expect(fixed).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ]);
  });

  it('marks pages with its packs, and not on the sites that it leaves out', async () => {
    const body = '<!doctype html><html lang="en"><meta charset="utf-8"><p>On Wilhelmina Quay.</p></html>';
    started.site.serve('/quay.html', { body });
    const inside = await started.driver.open('http://intranet.example/quay.html');
    const page = await started.driver.open(started.site.url('/quay.html'));
    await until('the mark', async () => (await paintedNames(page)).includes('Wilhelmina Quay'));
    expect(await openCard(started.driver, page, 'Wilhelmina Quay')).toContain('Ferries.');
    expect(await paintedNames(inside)).toEqual([]);
  });
});
