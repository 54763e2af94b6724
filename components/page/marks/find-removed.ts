/**
 * When elements go or become editable, the mentions in them have to be searched for among all, which is not done for each of
 * many changes.
 */
import { later } from '../read/time-slices.ts';

/** Shortest time between two searches, in ms: more may go. */
const pause = 100;
/** Searches take at most one part in this many of the main thread's time. */
const share = 20;

export interface RemovalSearch {
  /**
   * Has the search done soon; at once with `urgent`, if the last one was long enough ago. What has gone is no longer painted, but
   * what has become editable still is.
   */
  ask(urgent: boolean): void;
  /** Does now what was asked for, if anything was. */
  finish(): void;
}

/** @param search looks for the mentions that have gone, and takes them away. */
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
