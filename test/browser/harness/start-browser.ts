/**
 * Starts what an end-to-end test needs: a copy of the built extension, the site, and a browser that reaches nothing
 * else.
 */
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

/** How the browser looks: its window, what the reader's system prefers; and a profile that stays. */
export type Look = Pick<
  LaunchSettings,
  'dark' | 'forced' | 'width' | 'height' | 'language' | 'profile' | 'fontSize'
>;

/** A copy of the built extension, so that a concurrent build does not change what is tested. */
export async function copyExtension(name: (typeof browsers)[number]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
  await cp(outputOf(name === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true });
  return copy;
}

/**
 * Starts a browser with the extension that `npm run build` made, or bare; `folder` holds the pages of its site, if not those of
 * test/pages; `installed` is a copy of the extension that stays. @throws where nothing has been built.
 */
export async function startBrowser(
  name: (typeof browsers)[number],
  {
    bare = false,
    folder,
    installed,
    ...look
  }: Look & {
    bare?: boolean;
    folder?: string;
    installed?: string;
  } = {},
): Promise<Started> {
  const extension = installed ?? (await copyExtension(name));
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
      if (installed === undefined) await rm(extension, { recursive: true, force: true });
    },
  };
}
