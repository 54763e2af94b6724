/** Long work is done in slices, so that a page never waits for us longer than a reader can notice. */

/** Longest slice in milliseconds: half a frame at 60 Hz. */
const slice = 8;

/**
 * Runs a generator to its end, pausing at its `yield`s whenever a slice is used up.
 * @returns what the generator returns, with the milliseconds of main thread that it took; rejects when the signal aborts.
 */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<{ result: Result; cost: number }> {
  let cost = 0;
  for (;;) {
    await nextTurn();
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
 * Calls a function after so many milliseconds, like `setTimeout`; never in a frame that is gone, in which Firefox throws an error
 * instead (`NS_ERROR_NOT_INITIALIZED`) and would tell the page's console of it.
 */
export function later(run: () => unknown, delay: number): ReturnType<typeof setTimeout> | undefined {
  try {
    return setTimeout(run, delay);
  } catch {
    return undefined;
  }
}

/** Resolves when the browser has nothing more urgent to do. */
function nextTurn(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // A timer where the page's settings have switched the scheduler off; Safari has none before 26.
  if (typeof scheduler === 'undefined') setTimeout(resolve, 0);
  // Firefox rejects it where the extension is gone by then, and the page's console would tell of that.
  else scheduler.postTask(resolve, { priority: 'background' }).catch(resolve);
  return promise;
}
