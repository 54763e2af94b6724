/**
 * When elements are removed or become editable, all mentions must be checked for being in them. That is done in
 * batches, not for each of many changes.
 */
import { later } from '../read/time-slices.ts';

/** Shortest time between two searches, in ms: more may be removed. */
const pause = 100;
/** Searches use at most this fraction (1/n) of the main thread's time. */
const share = 20;

export interface RemovalSearch {
  /**
   * Schedules a search; with `urgent` it runs at once, unless the last one was too recent. Removed text is no longer
   * painted anyway, but text that has become editable still is.
   */
  ask(urgent: boolean): void;
  /** Runs a scheduled search now, if there is one. */
  finish(): void;
}

/** @param search finds removed mentions and takes them away. */
export function createRemovalSearch(search: () => void, signal: AbortSignal): RemovalSearch {
  let asked = false;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!asked || signal.aborted) return;
    asked = false;
    const start = performance.now();
    search();
    const now = performance.now();
    next = now + pause + (now - start) * share;
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ask(urgent) {
      asked = true;
      const wait = next - performance.now();
      if (urgent && wait <= 0) finish();
      else timer ??= later(finish, Math.max(pause, wait));
    },
    finish,
  };
}
