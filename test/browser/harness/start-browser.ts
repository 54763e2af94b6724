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

type BrowserName = (typeof browsers)[number];

/** How the browser starts: its window, language and font size; and a profile that stays. */
export type Start = Pick<LaunchSettings, 'width' | 'height' | 'language' | 'profile' | 'fontSize'>;

/** A copy of the built extension, so that a concurrent build does not change what is tested. */
export async function copyExtension(name: BrowserName): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
  await cp(outputOf(name === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true });
  return copy;
}

/**
 * Starts a browser with the extension that `npm run build` made, or bare; `folder` holds the pages of its site, if not those of
 * test/pages; `installed` is a copy of the extension that stays. @throws where nothing has been built.
 */
export async function startBrowser(
  name: BrowserName,
  {
    bare = false,
    folder,
    installed,
    ...start
  }: Start & {
    bare?: boolean;
    folder?: string;
    installed?: string;
  } = {},
): Promise<Started> {
  const extension = bare ? undefined : (installed ?? (await copyExtension(name)));
  const site = await createSite(folder);
  const settings = { ...start, proxy: site.port, ...(extension !== undefined && { extension }) };
  const driver = await (name === 'firefox' ? launchFirefox(settings) : launchChromium(settings));
  return {
    driver,
    site,
    requests: () =>
      site.requests.filter((request) => !driver.ownHosts.some((host) => request.includes(host))),
    async close() {
      await driver.close();
      site.close();
      if (installed === undefined && extension !== undefined)
        await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Browsers of this worker that wait for its next file, and the copies of the extension in them. */
const waiting = new Map<string, { shared: Started; copy: string | undefined }>();

/** A browser that an earlier file has used, with nothing left of that file; undefined if there is none. */
async function takeWaiting(kind: string, extension: string | undefined): Promise<Started | undefined> {
  const known = waiting.get(kind);
  if (!known) return undefined;
  waiting.delete(kind);
  const { shared, copy } = known;
  try {
    await shared.driver.startOver(extension, shared.site.startOver);
  } catch {
    // The earlier file has broken it, which is no fault of this one.
    await shared.close().catch(() => {});
    return undefined;
  } finally {
    if (copy !== undefined) await rm(copy, { recursive: true, force: true });
  }
  return shared;
}

/**
 * Like `startBrowser`, but in a browser that an earlier file of this worker may have used, since starting one costs as much as
 * several tests: its pages are closed and the extension is reinstalled. For files that do not change the browser itself, such as
 * its permissions, and do not test its start.
 */
export async function borrowBrowser(name: BrowserName, { bare = false } = {}): Promise<Started> {
  const kind = bare ? `${name}, bare` : name;
  const copy = bare ? undefined : await copyExtension(name);
  const shared =
    (await takeWaiting(kind, copy)) ??
    (await startBrowser(name, { bare, ...(copy !== undefined && { installed: copy }) }));
  return {
    ...shared,
    async close() {
      if (!waiting.has(kind)) {
        waiting.set(kind, { shared, copy });
        return;
      }
      await shared.close();
      if (copy !== undefined) await rm(copy, { recursive: true, force: true });
    },
  };
}
