/**
 * Notices page changes at a cost that a page cannot drive up: one observer, minimal work per change, and less frequent
 * scans the longer the page keeps changing by itself. Scanning never stops entirely.
 */

import { excludedSelector } from '../dom/excluded-selector.ts';
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
import { endsPassage, isUnread, roleOfTag } from '../read/tag-roles.ts';
import { later } from '../read/time-slices.ts';

/** Shortest time from a change until the next scan, in ms: pages change in bursts. */
const shortest = 200;
/** Longest such time, in ms. */
const longest = 10_000;
/** Scanning uses at most this fraction (1/n) of the main thread's time. */
const share = 25;
/** How often a place may change before its changes no longer get a quick scan. */
const fewChanges = 3;
/** Shortest time between two quick scans for new places, in ms. */
const betweenQuick = 2_000;
/** Attributes that decide whether a text is scanned, and in which language. */
const deciding = ['contenteditable', 'role', 'class', 'lang'];
/** The roles and classes of `excludedSelector`. */
const decidingValue = /textbox|searchbox|combobox|monaco-editor|ace_editor/;

export interface Watch {
  /** Also watches this tree: changes inside shadow roots are not visible from outside. */
  add(root: Node): void;
  /** Requests a scan for a reason other than a page change. */
  request(): void;
  /** The user did something, so the next changes get a quick scan. */
  refresh(): void;
  /** Scans at once, because the reader changed what is looked for and waits for it. */
  again(): void;
  /** Main-thread time of the last scan, in ms. */
  cost: number;
}

/** Callbacks that run at once when the page changes, before the next scan. */
export interface Changes {
  /** The characters of this text have changed, or it was moved. */
  text(node: Node): void;
  /** Elements with text were removed or, with `excluded`, may no longer be scanned because of an attribute. */
  places(excluded: boolean): void;
}

/**
 * Scans the page, and again when it changes.
 * @param read is first called as soon as the current script yields; each further call waits for the one before.
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
    // Quick again once the page has been quiet for as long as the last wait.
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
    // Only once: restarting the wait each time would delay the scan for as long as changes continue.
    if (delay > 2 * shortest) {
      delay = shortest;
      clearTimeout(timer);
      timer = undefined;
    }
    if (wanted) schedule();
  };

  /** A ticking clock gets ever fewer scans; an article that appears beside it must not wait for that. */
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
    // Later changes keep waiting as before.
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
    again() {
      clearTimeout(timer);
      timer = undefined;
      delay = shortest;
      wanted = true;
      if (!reading) timer = later(run, 0);
    },
  };
  // What a page adds while it is scrolled is what the user is about to see.
  addEventListener('scrollend', hurry, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // Not at once: a scan that fails requests another one, from a watch that has not been returned yet.
  queueMicrotask(run);
  return watching;
}

/** Whether added or removed nodes may contain text; a page that adds and removes only scripts counts as quiet. */
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

/** Whether a changed attribute may start or stop the scanning of texts. */
function decides({ target, attributeName: name, oldValue }: MutationRecord): boolean {
  if (name === null) return false;
  const value = attributeOf(target as Element, name);
  return (
    value !== oldValue &&
    (name === 'contenteditable' || name === 'lang' || decidingValue.test(`${oldValue} ${value}`))
  );
}

/**
 * Whether a moved element's text may read differently in its new place: a block keeps its own words, unless it is not
 * scanned.
 */
function losesItsWords(element: Element): boolean {
  if (!endsPassage(roleOfTag(localNameOf.call(element)))) return true;
  for (let at: Element | null = element; at; at = outerParentOf(at)) if (!isRead(at)) return true;
  return false;
}

/** Whether text in an element is scanned at all: typing, or a counter in the title, needs no scan. */
function isRead(element: Node | null): boolean {
  return !(element instanceof Element) || (isReadable(element) && !closestOf(element, excludedSelector));
}

function isReadable(element: Element): boolean {
  return !isUnread(roleOfTag(localNameOf.call(element)));
}
