/** Restarts open pages when something changes, and injects the gate into open tabs after an installation. */
import { browser } from 'wxt/browser';
import { isGone } from '../../components/messaging/messenger.ts';

/** Dragging a slider or ticking three boxes in a row is a burst; longest time from one change to the next, in milliseconds. */
const settle = 100;

/** The part of the browser's tabs that restarting needs. */
export interface Tabs {
  query(which: Record<string, never>): Promise<{ id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

/** Creates a function that restarts every open page at once, and once more after a burst of changes. */
export function createRestart(tabs: Tabs = browser.tabs, wait: number = settle): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    const isFirst = performance.now() - asked >= wait;
    asked = performance.now();
    clearTimeout(timer);
    if (isFirst) void restartPages(tabs);
    else timer = setTimeout(() => restartPages(tabs), wait);
  };
}

/** Restarts every open page. Rejects only if the error does not mean that a tab has no content script. */
export async function restartPages(tabs: Tabs): Promise<void> {
  await Promise.all(
    (await tabs.query({})).map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await tabs.sendMessage(id, { type: 'restart' });
      } catch (error) {
        // Browser pages, pages without access, discarded or closed tabs: they have no content script.
        if (!isGone(error) && !/no tab with id|invalid tab id/i.test(String(error))) throw error;
      }
    }),
  );
}

/**
 * After an installation or update: Firefox injects the gate into open tabs by itself; Chromium does not, so
 * pages would need a reload.
 */
export async function startInstalled(): Promise<void> {
  if (location.protocol !== 'moz-extension:') await startInOpenTabs();
}

/**
 * Injects the gate into all open tabs; what runs there makes way for the new one. Tabs that refuse are
 * skipped.
 */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*', 'file:///*'],
    discarded: false,
  });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.executeScript({ target, files: ['/gate.js'] }).catch(() => {});
    }),
  );
}
