/** Starts what an end-to-end test needs: a copy of the built extension, the site, and a browser that sees nothing else. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../../scripts/build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchSettings } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { createSite, type Site } from './site.ts';

export const browsers = ['chromium', 'firefox'] as const;

export interface Started {
  driver: Driver;
  site: Site;
  /** Requests so far, without those that the browser makes by itself. */
  requests(): string[];
  close(): Promise<void>;
}

/** How the browser looks: its window, and what the reader's system prefers. */
export type Look = Pick<LaunchSettings, 'dark' | 'forced' | 'width' | 'height' | 'language'>;

/**
 * Starts a browser with the extension that `npm run build` made, or bare; `folder` holds the pages of its site, if not those of
 * test/pages. @throws where nothing has been built.
 */
export async function startBrowser(
  name: (typeof browsers)[number],
  { bare = false, folder, ...look }: Look & { bare?: boolean; folder?: string } = {},
): Promise<Started> {
  // A copy, so that a build meanwhile does not change what is tested.
  const extension = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
  await cp(outputOf(name === 'firefox' ? 'firefox' : 'chrome'), extension, { recursive: true });
  const site = await createSite(folder);
  const settings = { ...look, proxy: site.port, ...(!bare && { extension }) };
  const driver = await (name === 'firefox' ? launchFirefox(settings) : launchChromium(settings));
  return {
    driver,
    site,
    requests: () =>
      site.requests.filter((request) => !driver.ownHosts.some((host) => request.includes(host))),
    async close() {
      await driver.close();
      site.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
