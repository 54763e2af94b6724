/**
 * Signals changes to the reader's packs. IndexedDB has no change events and does not wake a sleeping background;
 * `storage.local` does both, so code that changes packs also writes a marker there. Separate from own-packs-store.ts,
 * which also runs in a worker without that API.
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

/** Announces that packs were saved, removed or restored. */
export function announcePacks(area: ChangesArea = browser.storage.local): Promise<void> {
  return area.set({ [key]: crypto.randomUUID() });
}

/** Calls `listener` after each such change, from any context, until `signal` aborts. */
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
