/** Which hosts the user grants access to: browsers allow all sites on installation, and the user can revoke that. */
import { browser } from 'wxt/browser';
import { startInOpenTabs } from './open-tabs.ts';

const allSites = { origins: ['<all_urls>'] };

/**
 * Whether pages of a host may be read, as far as the browser reveals.
 * @param host as `hostOf` gives it; files and documents without a host share the access of their page.
 * @param tabId the tab that it is in: a click on the toolbar button may have granted access to that tab only.
 */
export async function mayRead(host: string, tabId: number | undefined): Promise<boolean> {
  if (host === '' || host === 'file:') return true;
  if (await browser.permissions.contains(allSites)) return true;
  // Browsers hide the URLs of tabs that we have no access to.
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url !== undefined) return true;
  // Not every host makes a valid match pattern; then access cannot be withheld by one.
  return browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => true);
}

/** Restarts open pages when the user grants or revokes access: no reload is needed. */
export function followAccess(restartPages: () => void): void {
  browser.permissions.onRemoved.addListener(restartPages);
  browser.permissions.onAdded.addListener(() => void startInOpenTabs());
}
