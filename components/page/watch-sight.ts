/**
 * What comes into sight or goes out of it, and what changes its colours, gives no event: a class that a timer sets, a menu
 * under the pointer, another style sheet. So the few texts with a name in them are looked at again, once a second.
 */
import { createInk } from './ink.ts';
import type { Mark } from './paint.ts';
import { createSight, type Stretch } from './sight.ts';
import { runInSlices } from './slices.ts';

/** Time from one look to the next, in ms: readers wait for marks two seconds at most. */
const interval = 1_000;
/** Looking takes at most one part in this many of the main thread's time. */
const share = 50;

export interface SightWatch {
  /** Looks from now on at these stretches, each with whether it was seen; with none it does nothing at all. */
  keep(seen: ReadonlyMap<Stretch, boolean>): void;
  /** What is painted, and for which colours. */
  marks: readonly Mark[];
}

/** @param changed is called when something came into sight, went out of it, or its colours ask for other marks. */
export function watchSight(changed: () => void, signal: AbortSignal): SightWatch {
  let kept: ReadonlyMap<Stretch, boolean> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function* hasChanged(): Generator<void, boolean> {
    const isSeen = createSight();
    for (const [stretch, seen] of kept) {
      if (isSeen(stretch) !== seen) return true;
      yield;
    }
    const inkOf = createInk();
    for (const { start, look } of watching.marks) {
      const { ink, tinted } = inkOf(start.node, look.strength);
      if (ink !== look.ink || tinted !== look.tinted) return true;
      yield;
    }
    return false;
  }

  const look = async () => {
    let cost = 0;
    if (!document.hidden) {
      const looked = await runInSlices(hasChanged(), signal).catch(() => undefined);
      if (!looked || signal.aborted) return;
      const start = performance.now();
      if (looked.result) changed();
      cost = looked.cost + performance.now() - start;
    }
    timer = undefined;
    schedule(Math.max(interval, cost * share));
  };
  const schedule = (delay: number) => {
    if (kept.size > 0 && !signal.aborted) timer ??= setTimeout(look, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  const watching: SightWatch = {
    marks: [],
    keep(seen) {
      kept = seen;
      schedule(interval);
    },
  };
  return watching;
}
