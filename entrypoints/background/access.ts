/** Where the reader lets the extension in: browsers allow all sites when it is installed, and let that be taken back. */
import { browser } from 'wxt/browser';
import { startInOpenTabs } from './open-tabs.ts';

const allSites = { origins: ['<all_urls>'] };

/**
 * Whether pages of a host may be read, as far as the browser tells.
 * @param host as `hostOf` gives it; files and documents without a host come with the page that they are in.
 * @param tabId the tab that it is in: a press on the toolbar may have let us into that alone.
 */
export async function mayRead(host: string, tabId: number | undefined): Promise<boolean> {
  if (host === '' || host === 'file:') return true;
  if (await browser.permissions.contains(allSites)) return true;
  // Browsers keep the addresses of tabs from us that we are not let into.
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url !== undefined) return true;
  // Not every host makes a pattern that a browser takes; then there is nothing that it would withhold by one.
  return browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => true);
}

/** Has open pages follow when the reader changes it: no reload is needed either way. */
export function followAccess(restartPages: () => void): void {
  browser.permissions.onRemoved.addListener(restartPages);
  browser.permissions.onAdded.addListener(() => void startInOpenTabs());
}
