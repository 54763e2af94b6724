/**
 * How many cards a page has, on the toolbar button. Each frame tells for itself what it holds; the sum is kept in memory
 * alone, and where that was lost with the background, the frames of the tab are asked to say it again.
 */
import type { Reports } from '../messaging/protocol.ts';

type FrameReport = Pick<Parameters<Reports['rosterReport']>[0], 'entries'>;

/** What the badge needs of the browser. */
export interface BadgeWorld {
  /** Whether the reader wants a count. */
  wanted(): Promise<boolean>;
  /** Shows a count on the button for one tab; none for 0. */
  show(tabId: number, count: number): Promise<unknown>;
  /** Has the frames of a tab report; rejects where nobody of ours is there. */
  askTab(tabId: number): Promise<unknown>;
  tabs(): Promise<number[]>;
}

/** Keeps the count of each tab. No function rejects: a tab may be gone at any moment, and nobody waits for a badge. */
export function createBadge(world: BadgeWorld) {
  const reports = new Map<number, Map<number, readonly string[]>>();
  const quietly = (task: Promise<unknown>): Promise<unknown> => task.catch(() => {});
  const countOf = (tabId: number) => new Set([...(reports.get(tabId)?.values() ?? [])].flat()).size;

  return {
    /** A frame has said what it holds. */
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
    /** A tab goes to another page, or there again: what was in it is gone. */
    async left(tabId: number) {
      reports.set(tabId, new Map());
      await quietly(world.show(tabId, 0));
    },
    /** A page is there. Where it only changed its address, its frames have nothing new to say unless they are asked. */
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
