/**
 * Finds changes that no observer reports: shadow roots attached late, adopted style sheets, a document that was
 * rewritten. Polled at intervals, at a bounded cost.
 */
import { shadowRootOf } from '../dom/safe-dom.ts';
import { later, stride } from '../read/time-slices.ts';

/** Shortest time between two checks, in ms. */
const pause = 1_000;

/**
 * Polls while the document is visible, until the signal aborts.
 * @param look gives its main-thread time in ms.
 * @param share polling uses at most this fraction (1/n) of the main thread's time.
 */
export function poll(look: () => Promise<number>, share: number, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    let cost = 0;
    try {
      if (!document.hidden) cost = await look();
    } catch {
      // An error need not recur at the next check; after an abort there is none.
    }
    wait(cost);
  };
  const wait = (cost: number) => {
    if (!signal.aborted) timer = later(run, Math.max(pause, cost * share));
  };
  wait(0);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/**
 * Finds, piecemeal, the open shadow roots in the document and in `roots`, nested ones included, that are not in
 * `known`.
 */
export function* findLateRoots(
  roots: readonly ShadowRoot[],
  known: { has(root: ShadowRoot): boolean },
): Generator<void, ShadowRoot[]> {
  const late: ShadowRoot[] = [];
  let steps = 0;
  for (const tree of [document, ...roots]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const root = shadowRootOf.call(node as Element);
      if (root && !known.has(root)) late.push(root);
      if (++steps % stride === 0) yield;
    }
  }
  return late;
}
