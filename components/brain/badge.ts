/**
 * The card count on the toolbar button. Each frame reports its own cards. The sum is kept in memory only; if it was
 * lost when the background stopped, the tab's frames are asked to report again.
 */
import type { Reports } from '../messaging/protocol.ts';

type FrameReport = Pick<Parameters<Reports['rosterReport']>[0], 'entries'>;

/** The browser functions that the badge needs. */
export interface BadgeWorld {
  /** Whether the reader wants a count. */
  wanted(): Promise<boolean>;
  /** Shows a count on the button for one tab; no count for 0. */
  show(tabId: number, count: number): Promise<unknown>;
  /** Asks the frames of a tab to report; rejects if no content script is there. */
  askTab(tabId: number): Promise<unknown>;
  tabs(): Promise<number[]>;
}

/**
 * Keeps the count of each tab. No function rejects: a tab may close at any time, and no caller depends on the badge.
 */
export function createBadge(world: BadgeWorld) {
  const reports = new Map<number, Map<number, readonly string[]>>();
  const quietly = (task: Promise<unknown>): Promise<unknown> => task.catch(() => {});
  const countOf = (tabId: number) => new Set([...(reports.get(tabId)?.values() ?? [])].flat()).size;

  return {
    /** A frame has reported its cards. */
    async report(tabId: number, frameId: number, { entries }: FrameReport) {
      const known = reports.has(tabId);
      const frames = reports.get(tabId) ?? new Map<number, readonly string[]>();
      frames.set(
        frameId,
        entries.map(({ key }) => key),
      );
      reports.set(tabId, frames);
      if (!known) await quietly(world.askTab(tabId));
      if (await world.wanted()) await quietly(world.show(tabId, countOf(tabId)));
    },
    /** A tab was navigated or reloaded: its previous cards no longer count. */
    async left(tabId: number) {
      reports.set(tabId, new Map());
      await quietly(world.show(tabId, 0));
    },
    /**
     * A page has loaded. After a change of address only, the frames do not report by themselves, so they are asked to.
     */
    loaded: (tabId: number) => quietly(world.askTab(tabId)),
    /** A tab was closed. */
    forget(tabId: number) {
      reports.delete(tabId);
    },
    /** The reader may have switched the count on or off. */
    async refresh() {
      const wanted = await world.wanted();
      await Promise.all(
        (await world.tabs()).map((tabId) => quietly(wanted ? world.askTab(tabId) : world.show(tabId, 0))),
      );
    },
  };
}
