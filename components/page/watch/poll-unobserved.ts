/**
 * Some changes show to no observer: a shadow root that is attached late, style sheets that are adopted, a document that is
 * written anew. They are looked for now and then, at a bounded price.
 */
import { shadowRootOf } from '../dom/safe-dom.ts';
import { later } from '../read/time-slices.ts';

/** Shortest time between two looks, in ms. */
const pause = 1_000;
/** Elements between two looks at the clock. */
const stride = 256;

/**
 * Looks again and again while the document is shown, until the signal aborts.
 * @param look gives what it took, in ms of main thread.
 * @param share looking takes at most one part in this many of the main thread's time.
 */
export function poll(look: () => Promise<number>, share: number, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    let cost = 0;
    try {
      if (!document.hidden) cost = await look();
    } catch {
      // What went wrong with this look need not with the next; an aborted one has none.
    }
    wait(cost);
  };
  const wait = (cost: number) => {
    if (!signal.aborted) timer = later(run, Math.max(pause, cost * share));
  };
  wait(0);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Gives the open shadow roots in the document and in `roots`, nested ones too, that `known` does not have, piecemeal. */
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
