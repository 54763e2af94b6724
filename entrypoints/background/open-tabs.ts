/** Tabs that are already open when something changes: pages start again, and get their script after an installation. */
import { browser } from 'wxt/browser';
import { isGone } from '../../components/messaging/messenger.ts';

/** A reader who drags a slider or ticks three boxes means one change; in milliseconds. */
const settle = 100;

/** The part of the browser's tabs that restarting needs. */
export interface Tabs {
  query(which: Record<string, never>): Promise<{ id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

/** Gives a function that tells every open page to start again, once for a burst of changes. */
export function createRestart(tabs: Tabs = browser.tabs, wait: number = settle): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => restartPages(tabs), wait);
  };
}

/** Tells every open page to start again. Rejects only for what is no sign of an absent content script. */
export async function restartPages(tabs: Tabs): Promise<void> {
  await Promise.all(
    (await tabs.query({})).map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await tabs.sendMessage(id, { type: 'restart' });
      } catch (error) {
        // Browser pages, pages that may not be read, discarded or just closed tabs: nobody of ours is there.
        if (!isGone(error) && !/no tab with id|invalid tab id/i.test(String(error))) throw error;
      }
    }),
  );
}

/**
 * After an installation or an update: Firefox puts the content script into open tabs by itself; Chromium does not, and pages
 * would wait for a reload.
 */
export async function startInstalled(): Promise<void> {
  if (location.protocol !== 'moz-extension:') await startInOpenTabs();
}

/** Puts the content script into the tabs that are open; where one runs, it makes way. Tabs that refuse are left alone. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*', 'file:///*'],
    discarded: false,
  });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.executeScript({ target, files: ['/content.js'] }).catch(() => {});
    }),
  );
}
