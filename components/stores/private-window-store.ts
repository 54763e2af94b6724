/**
 * Names hidden *on this site* and sites switched off in a private window. Both reveal a site that was visited, so they
 * are kept in memory only (`storage.session`, which survives the background and is never written to disk) and deleted
 * with the window.
 */
import { browser } from 'wxt/browser';

/** The part of `storage.session` that this needs. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The entry for a site switched off or on in a window; no card's key is `*`. */
const siteEntry = (host: string, on: boolean): string => `${host} ${on ? '*on' : '*off'}`;

/** Whether a site was switched on or off, according to a window's entries; undefined if it was not. */
export function siteIn(entries: readonly string[], host: string): boolean | undefined {
  if (entries.includes(siteEntry(host, false))) return false;
  return entries.includes(siteEntry(host, true)) || undefined;
}

/** A window's entries with a site switched on or off. */
export function withSiteIn(entries: readonly string[], host: string, on: boolean): string[] {
  return [...entries.filter((entry) => entry !== siteEntry(host, !on)), siteEntry(host, on)];
}

export function createPrivateStore(area: SessionArea = browser.storage.session) {
  const keyOf = (windowId: number) => `private-window:${windowId}`;
  const read = async (windowId: number): Promise<readonly string[]> => {
    const stored: unknown = (await area.get(keyOf(windowId)))[keyOf(windowId)];
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
  };
  // One change at a time; the background is the only writer.
  let last = Promise.resolve();
  return {
    /** The entries of `hiddenHere` for one window. */
    read,
    /** Changes one window's entries; `change` sees the result of earlier changes. */
    change(windowId: number, change: (now: readonly string[]) => readonly string[]): Promise<void> {
      const thisChange = last.then(async () => area.set({ [keyOf(windowId)]: change(await read(windowId)) }));
      last = thisChange.catch(() => {});
      return thisChange;
    },
    /** Deletes the entries of a closed window. */
    forget: (windowId: number) => area.remove(keyOf(windowId)),
  };
}
