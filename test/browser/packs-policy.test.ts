/**
 * What an organisation sets, from the file that Firefox reads it from. Chromium reads policies from folders of the system alone,
 * which not every user may write to: policy.full.ts tries it there.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { geckoId } from './harness/firefox-preferences.ts';
import { expectMarksOfOrganisation, expectSetByOrganisation, policy } from './harness/organisation.ts';
import { type Started, startBrowser } from './harness/start-browser.ts';

describe('a policy in firefox', () => {
  let home: string;
  let started: Started;
  const { HOME } = process.env;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sidelight-home-'));
    const folder = join(home, '.mozilla', 'managed-storage');
    await mkdir(folder, { recursive: true });
    const manifest = { name: geckoId, description: 'A desk', type: 'storage', data: policy };
    await writeFile(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
    process.env.HOME = home;
    started = await startBrowser('firefox');
  });
  afterAll(async () => {
    process.env.HOME = HOME;
    await started?.close();
    await rm(home, { recursive: true, force: true });
  });

  it('is shown as set by the organisation, with its errors, and applies', async () => {
    await expectSetByOrganisation(await started.driver.openExtensionPage('options.html'));
  });

  it('marks pages with its packs, and not on the sites that it leaves out', async () => {
    await expectMarksOfOrganisation(started);
  });
});
