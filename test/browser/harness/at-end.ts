/** What must not outlive a worker of Vitest: browsers that wait for another file. */

const acts = new Set<() => void>();
const leavings = new Set<() => void>();
let listens = false;

/** Runs all acts, the latest first, and then those that delete what is left. */
function end(): void {
  for (const act of [...[...acts].reverse(), ...leavings]) {
    try {
      act();
    } catch {
      // The others have to run as well.
    }
  }
  acts.clear();
  leavings.clear();
}

/**
 * Runs something synchronous and short when this process ends, also by SIGTERM: so Vitest ends its workers, and kills them half a
 * second later.
 * @param remove deletes what is left, which may take longer than that, and so is done when all browsers have ended.
 * @returns takes it back.
 */
export function atEnd(act: () => void, remove: () => void): () => void {
  if (!listens) for (const event of ['exit', 'SIGTERM'] as const) process.once(event, end);
  listens = true;
  acts.add(act);
  leavings.add(remove);
  return () => {
    acts.delete(act);
    leavings.delete(remove);
  };
}
