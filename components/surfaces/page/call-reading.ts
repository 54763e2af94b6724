import { browser } from 'wxt/browser';
import { type Caller, createCaller } from '../../messaging/messenger.ts';
import type { ReadingCalls } from '../../messaging/protocol.ts';

/**
 * Calls the reading page in a tab; rejects if something else is there.
 * @param wait longest wait in ms, if other than for all calls.
 */
export const callReading = (tabId: number, wait?: number): Caller<ReadingCalls> =>
  createCaller<ReadingCalls>(
    // The page itself: a frame of another page must not answer.
    async (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    () => false,
    wait,
  );
