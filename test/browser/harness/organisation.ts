/** A policy of an organisation, right and wrong in parts, and what a reader must see of it in either browser. */
import { expect } from 'vitest';
import type { ExtensionPage } from './driver.ts';
import { textOf } from './panel.ts';
import { openCard, paintedNames, until } from './reader.ts';
import type { Started } from './start-browser.ts';

export const policy = {
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

/** The options page shows what the organisation has set, what was wrong with it, and keeps the reader from what is fixed. */
export async function expectSetByOrganisation(options: ExtensionPage): Promise<void> {
  await until('the packs', async () => (await textOf(options, '.options-packs')).includes('Our desk'));
  expect(await textOf(options, '.options-packs')).toMatch(/Our desk ?Set by your organisation/);
  expect(await textOf(options, '#packs .options-error')).toMatch(
    /Pack 2 of your organisation could not be read/,
  );
  expect(await textOf(options, '.options-policy')).toContain('markStyle cannot be “wavy”: left out');
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
}

/** Pages are marked with the organisation's pack, except on the sites that it leaves out. */
export async function expectMarksOfOrganisation({ driver, site }: Started): Promise<void> {
  const body = '<!doctype html><html lang="en"><meta charset="utf-8"><p>On Wilhelmina Quay.</p></html>';
  site.serve('/quay.html', { body });
  const inside = await driver.open('http://intranet.example/quay.html');
  const page = await driver.open(site.url('/quay.html'));
  await until('the mark', async () => (await paintedNames(page)).includes('Wilhelmina Quay'));
  expect(await openCard(driver, page, 'Wilhelmina Quay')).toContain('Ferries.');
  expect(await paintedNames(inside)).toEqual([]);
}
