/** What must not outlive a worker of Vitest: browsers that wait for another file. */

const acts = new Set<() => void>();
let listens = false;

/** Runs all acts, the latest first: a browser ends before the folders that it uses. */
function end(): void {
  for (const act of [...acts].reverse()) {
    try {
      act();
    } catch {
      // The others have to run as well.
    }
  }
  acts.clear();
}

/**
 * Runs something synchronous and short when this process ends, also by SIGTERM: so Vitest ends its workers, and kills them half a
 * second later.
 * @returns takes it back.
 */
export function atEnd(act: () => void): () => void {
  if (!listens) for (const event of ['exit', 'SIGTERM'] as const) process.once(event, end);
  listens = true;
  acts.add(act);
  return () => {
    acts.delete(act);
  };
}
