/** Runs long work in slices, so that a page is never blocked noticeably. */

/** Longest slice in milliseconds: half a frame at 60 Hz. */
export const slice = 8;
/** Nodes processed between two time checks. */
export const stride = 256;

/**
 * Runs a generator to its end, pausing at its `yield`s whenever a slice is used up.
 * @param isUrgent takes its turn with the page's own work, instead of waiting until the browser has nothing more urgent to do.
 * @returns the generator's result and the main-thread time it took, in ms; rejects when the signal aborts.
 */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  isUrgent = false,
): Promise<{ result: Result; cost: number }> {
  let cost = 0;
  for (;;) {
    await nextTurn(isUrgent ? 'user-visible' : 'background');
    signal.throwIfAborted();
    const start = performance.now();
    for (;;) {
      const step = work.next();
      const spent = performance.now() - start;
      if (step.done) return { result: step.value, cost: cost + spent };
      if (spent > slice) {
        cost += spent;
        break;
      }
    }
  }
}

/**
 * Like `setTimeout`, but does nothing in a frame that is gone, where Firefox throws `NS_ERROR_NOT_INITIALIZED` and logs
 * it to the page's console.
 */
export function later(run: () => unknown, delay: number): ReturnType<typeof setTimeout> | undefined {
  try {
    return setTimeout(run, delay);
  } catch {
    return undefined;
  }
}

/** Resolves when it is the turn of work of this priority. */
function nextTurn(priority: 'user-visible' | 'background'): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // A timer if the page's settings have disabled the scheduler; Safari has none before 26.
  if (typeof scheduler === 'undefined') setTimeout(resolve, 0);
  // Firefox rejects this if the extension is gone by then, and would log it to the page's console.
  else scheduler.postTask(resolve, { priority }).catch(resolve);
  return promise;
}
