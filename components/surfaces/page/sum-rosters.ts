/**
 * Each frame of a page reports its own roster, at any time and repeatedly. The sum uses the last report of each frame, and
 * remembers which frame to look for a card in.
 */
import type { RosterEntry } from '../../core/text/model.ts';
import type { Reports } from '../../messaging/protocol.ts';
import type { RosterState } from '../../views/popup/popup-props.ts';

export type FrameReport = Parameters<Reports['rosterReport']>[0];

export interface PageRoster {
  state: RosterState;
  /** True while some frame is still being scanned. */
  partial: boolean;
  /** True if the reader jumped to a mention and can go back. */
  away: boolean;
  /** Most mentioned first; `at` is the place in reading order, outer frames first. */
  entries: (RosterEntry & { frameId: number; at: number })[];
}

/** Adds up the last reports of the frames, by frame id. The top frame's passage comes first. */
export function addUpRosters(reports: ReadonlyMap<number, FrameReport>): PageRoster {
  const sums = new Map<string, PageRoster['entries'][number]>();
  const frames = [...reports].sort(([a], [b]) => a - b);
  for (const [frameId, { entries }] of frames) {
    for (const entry of entries) {
      const sum = sums.get(entry.key);
      if (sum) sum.count += entry.count;
      else sums.set(entry.key, { ...entry, frameId, at: sums.size });
    }
  }
  const states = frames.map(([, { state }]) => state);
  const top = reports.get(0)?.state ?? 'loading';
  return {
    // If any frame can be read, the page can; but the top frame is waited for.
    state: top !== 'loading' && states.includes('running') ? 'running' : top,
    partial: states.includes('loading') || frames.some(([, { partial }]) => partial),
    away: frames.some(([, { away }]) => away),
    entries: [...sums.values()].sort((a, b) => b.count - a.count),
  };
}
