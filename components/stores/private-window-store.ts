/**
 * What is hidden *here* in a private window, and where Sidelight is switched off, names a site that was visited in it, so it
 * is kept in memory only (`storage.session`, which outlives the background and never reaches the disk) and goes with the
 * window.
 */
import { browser } from 'wxt/browser';

/** The part of `storage.session` that this needs. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** How a site that was switched off or on in a window stands among its entries; `*` is the key of no card. */
const siteEntry = (host: string, on: boolean): string => `${host} ${on ? '*on' : '*off'}`;

/** Whether a site was switched on or off in a window, by the window's entries; undefined where it was not. */
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
  // One change at a time: the background is the only writer.
  let last = Promise.resolve();
  return {
    /** The entries of `hiddenHere` that hold in one window. */
    read,
    /** Changes those of one window; `change` sees what earlier changes wrote. */
    change(windowId: number, change: (now: readonly string[]) => readonly string[]): Promise<void> {
      const mine = last.then(async () => area.set({ [keyOf(windowId)]: change(await read(windowId)) }));
      last = mine.catch(() => {});
      return mine;
    },
    /** Forgets a window that was closed. */
    forget: (windowId: number) => area.remove(keyOf(windowId)),
  };
}
