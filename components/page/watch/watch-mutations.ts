/**
 * Notices that a page changes, at a price that a page cannot drive up: one observer, nothing done per change but to
 * take note of it, and less often the longer the page goes on by itself. There is no last reading.
 */
import {
  attributeOf,
  closestOf,
  firstChildOf,
  isConnected,
  localNameOf,
  outerParentOf,
  parentOf,
  shadowRootOf,
} from '../dom/safe-dom.ts';
import { endsPassage, excludedSelector, isUnread, roleOfTag } from '../read/tag-roles.ts';
import { later } from '../read/time-slices.ts';

/** Shortest time from a change until the page is read again, in ms: pages change in bursts. */
const shortest = 200;
/** Longest such time, in ms. */
const longest = 10_000;
/** Reading takes at most one part in this many of the main thread's time. */
const share = 25;
/** How often a place may change until a change there is no longer worth a quick reading. */
const fewChanges = 3;
/** Shortest time between two readings that are quick because a new place has changed, in ms. */
const betweenQuick = 2_000;
/** Attributes that decide whether a text is read, and in which language. */
const deciding = ['contenteditable', 'role', 'class', 'lang'];
/** The roles and classes of `excludedSelector`. */
const decidingValue = /textbox|searchbox|combobox|monaco-editor|ace_editor/;

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

/** What is called at once when the page changes, besides the reading that follows. */
export interface Changes {
  /** The letters of this text have changed, or it is no longer in its place between others. */
  text(node: Node): void;
  /**
   * Elements with texts have gone, or, with `excluded`, are perhaps not read any more because of an attribute.
   */
  places(excluded: boolean): void;
}

/**
 * Has the page read, and read again when it changes.
 * @param read is called first as soon as the script gives way; each next call waits for the one before.
 */
export function watch(read: () => Promise<void>, changes: Changes, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let wanted = false;
  let delay = shortest;
  let lastRead = 0;
  let lastQuick = Number.NEGATIVE_INFINITY;
  /** How often each place has changed. */
  const restless = new WeakMap<Node, number>();

  const schedule = () => {
    wanted = true;
    if (timer !== undefined || reading || signal.aborted) return;
    const now = performance.now();
    // Back to quick once the page has been quiet for as long as we last waited.
    delay = now - lastRead > 2 * delay + shortest ? shortest : Math.min(longest, delay * 1.5);
    wait(delay, now);
  };
  const wait = (least: number, now: number) => {
    timer = later(run, Math.max(least, lastRead + watching.cost * share - now));
  };

  const run = async () => {
    timer = undefined;
    wanted = false;
    reading = true;
    try {
      await read();
    } finally {
      reading = false;
      lastRead = performance.now();
    }
    if (wanted) schedule();
  };

  const hurry = () => {
    // Once: to begin the wait anew each time would put the reading off for as long as they go on.
    if (delay > 2 * shortest) {
      delay = shortest;
      clearTimeout(timer);
      timer = undefined;
    }
    if (wanted) schedule();
  };

  /** A clock that ticks is read ever more rarely; an article that appears beside it is not to wait for that. */
  const isNewPlace = (place: Node): boolean => {
    const times = (restless.get(place) ?? 0) + 1;
    restless.set(place, times);
    return times <= fewChanges;
  };

  const observer = new MutationObserver((records) => {
    const relevant = new Set<Node>();
    let removed = false;
    let decided = false;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      if (type === 'characterData') {
        changes.text(target);
        if (isRead(parentOf.call(target))) relevant.add(target);
      } else if (type === 'attributes') {
        if (!decides(record)) continue;
        decided = true;
        relevant.add(target);
      } else {
        for (const node of removedNodes) {
          if (node instanceof Text) changes.text(node);
          else if (node instanceof Element && firstChildOf.call(node)) {
            removed = true;
            if (isConnected.call(node) && losesItsWords(node))
              for (const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT); texts.nextNode(); )
                changes.text(texts.currentNode);
          }
        }
        if ((hasContent(addedNodes) || hasContent(removedNodes)) && isRead(target)) relevant.add(target);
      }
    }
    if (removed || decided) changes.places(decided);
    if (relevant.size === 0) return;
    const isNew = [...relevant].filter(isNewPlace).length > 0;
    schedule();
    const now = performance.now();
    // What comes later goes on waiting as long as before.
    if (!isNew || timer === undefined || now - lastQuick < betweenQuick) return;
    lastQuick = now;
    clearTimeout(timer);
    wait(shortest, now);
  });

  const watching: Watch = {
    cost: 0,
    add: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: deciding,
        attributeOldValue: true,
      }),
    request: schedule,
    refresh: hurry,
  };
  // What a page adds while it is scrolled is what the reader is about to see.
  addEventListener('scrollend', hurry, { capture: true, passive: true, signal });
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

/** Whether a changed attribute may decide that texts are read, or are read no more. */
function decides({ target, attributeName: name, oldValue }: MutationRecord): boolean {
  if (name === null) return false;
  const value = attributeOf(target as Element, name);
  return (
    value !== oldValue &&
    (name === 'contenteditable' || name === 'lang' || decidingValue.test(`${oldValue} ${value}`))
  );
}

/** Whether the words in an element that was moved are other ones where it is now: a block keeps its own, unless it is not read. */
function losesItsWords(element: Element): boolean {
  if (!endsPassage(roleOfTag(localNameOf.call(element)))) return true;
  for (let at: Element | null = element; at; at = outerParentOf(at)) if (!isRead(at)) return true;
  return false;
}

/** Whether texts in an element are read at all: neither typing nor a title that counts is worth another reading. */
function isRead(element: Node | null): boolean {
  return !(element instanceof Element) || (isReadable(element) && !closestOf(element, excludedSelector));
}

function isReadable(element: Element): boolean {
  return !isUnread(roleOfTag(localNameOf.call(element)));
}
