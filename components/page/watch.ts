/**
 * Notices that a page changes, at a price that a page cannot drive up: one observer, nothing done per change but to
 * remember that there was one, and less often the longer the page goes on by itself.
 */
import { closestOf, firstChildOf, localNameOf, parentOf, shadowRootOf } from './dom.ts';
import { excludedSelector, isUnread, roleOfTag } from './tag-roles.ts';

/** Shortest time from a change until the page is read again, in ms: pages change in bursts. */
const shortest = 200;
/** Longest such time, in ms. */
const longest = 10_000;
/** Reading takes at most one part in this many of the main thread's time. */
const share = 20;
/** How often a page is read again without the reader having done anything; then it has to wait for them. */
const budget = 100;

export interface Watch {
  /** Watches a tree too: changes inside shadow roots do not show outside. */
  add(root: Node): void;
  /** Asks for a reading for a reason other than a change of the page. */
  request(): void;
  /** The reader did something, so what changes now is worth a look again, and soon. */
  refresh(): void;
  /** What the last reading cost, in ms of main thread. */
  cost: number;
}

/**
 * Has the page read, and read again when it changes.
 * @param read is called first as soon as the script gives way; each next call waits for the one before.
 * @param textChanged is called at once with each text whose letters changed.
 */
export function watch(
  read: () => Promise<void>,
  textChanged: (node: Node) => void,
  signal: AbortSignal,
): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let wanted = false;
  let left = budget;
  let delay = shortest;
  let lastRead = 0;

  const schedule = () => {
    wanted = true;
    if (timer !== undefined || reading || left <= 0 || signal.aborted) return;
    const now = performance.now();
    // Back to quick once the page has been quiet for as long as we last waited.
    delay = now - lastRead > 2 * delay + shortest ? shortest : Math.min(longest, delay * 1.5);
    timer = setTimeout(run, Math.max(delay, watching.cost * share));
  };

  const run = async () => {
    timer = undefined;
    wanted = false;
    reading = true;
    left--;
    try {
      await read();
    } finally {
      reading = false;
      lastRead = performance.now();
    }
    if (wanted) schedule();
  };

  const observer = new MutationObserver((records) => {
    let relevant = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        textChanged(target);
        relevant ||= isRead(parentOf.call(target));
      } else relevant ||= (hasContent(addedNodes) || hasContent(removedNodes)) && isRead(target);
    }
    if (relevant) schedule();
  });

  const watching: Watch = {
    cost: 0,
    add: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    request: schedule,
    refresh() {
      left = budget;
      // Once: to begin the wait anew each time would put the reading off for as long as they go on.
      if (delay > 2 * shortest) {
        delay = shortest;
        clearTimeout(timer);
        timer = undefined;
      }
      if (wanted) schedule();
    },
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // Not at once: a reading that fails asks for another one, of a watch that has not been given back yet.
  queueMicrotask(run);
  return watching;
}

/** Whether text may be among nodes that came or went; a page that adds and removes scripts all day is quiet to us. */
function hasContent(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node instanceof Text) {
      if (node.data.trim() !== '') return true;
    } else if (
      node instanceof Element &&
      (firstChildOf.call(node) || shadowRootOf.call(node)) &&
      isReadable(node)
    )
      return true;
  }
  return false;
}

/** Whether texts in an element are read at all: neither typing nor a title that counts is worth another reading. */
function isRead(element: Node | null): boolean {
  return !(element instanceof Element) || (isReadable(element) && !closestOf(element, excludedSelector));
}

function isReadable(element: Element): boolean {
  return !isUnread(roleOfTag(localNameOf.call(element)));
}
