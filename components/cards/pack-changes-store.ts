/**
 * IndexedDB tells nobody that it changed, and wakes no background that sleeps; `storage.local` does both. So whoever changed
 * the reader's packs leaves a mark there. Apart from own-packs-store.ts, since a worker, where that runs too, has no such API.
 */
import { browser } from 'wxt/browser';

/** The part of a storage area that this needs. */
export interface ChangesArea {
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

const key = 'packs-changed';

/** Says that packs were saved, removed or brought back. */
export function announcePacks(area: ChangesArea = browser.storage.local): Promise<void> {
  return area.set({ [key]: crypto.randomUUID() });
}

/** Calls `listener` after each such change, whoever made it, until `signal` aborts. */
export function watchPacks(
  listener: () => void,
  signal: AbortSignal,
  area: ChangesArea = browser.storage.local,
): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
}
