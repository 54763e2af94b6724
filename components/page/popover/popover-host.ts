/**
 * The one element that ever enters a page: a host without looks of its own, a closed shadow root in it, and in that a box in
 * the top layer. It is there only while a card is open. Pages hide, remove and restyle what they do not know, so whatever is
 * done to the host closes the card.
 */

import type { Rect } from '../dom/geometry.ts';
import { closestOf, isConnected, rootOf } from '../dom/safe-dom.ts';
import { place, widthIn } from './place-popover.ts';

/** Fading out, in ms; the same as in popover.css. */
const fadeOut = 150;
/** A card with less room than this, in px, cannot be read: not even its name and the line below it. */
const leastRoom = { width: 200, height: 64 };
/** A card lower than this, in px, scrolls as a whole: what stays where it is would leave no room for the rest. */
const tightHeight = 180;
/** The part of the window's height that a sheet gets; the same as in popover.css. */
const sheetShare = 0.55;
/** How often in a minute a page may take the card away before it stays away for the rest of the minute. */
const maxRemovals = 3;

const removals: number[] = [];

export interface PopoverHost {
  /** Puts the box where it belongs now, and shows it. */
  settle(): void;
  /** Takes everything away, faded unless at once. */
  remove(atOnce: boolean): void;
}

export interface HostOptions {
  /** The card in its box; see `createBox`. */
  box: HTMLElement;
  sheet: CSSStyleSheet;
  theme: 'light' | 'dark';
  /** An element around the mention. */
  anchor: Element;
  /** The line to place the box at; undefined when it is gone, or the box keeps to the bottom of the window. */
  line(): Rect | undefined;
  placed(rect: Rect): void;
  /** The page has interfered. */
  interfered(): void;
}

/** A box to draw a card in, before it is mounted: at the mention, or `low` at the bottom of the window. */
export function createBox(low: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = low ? 'popover sheet' : 'popover';
  return box;
}

/** Mounts a box; undefined where the page keeps taking cards away, or has no room for one. */
export function mountPopover(options: HostOptions): PopoverHost | undefined {
  const parent = mountPoint(options.anchor);
  const minuteAgo = performance.now() - 60_000;
  while (removals[0] !== undefined && removals[0] < minuteAgo) removals.shift();
  if (!parent || removals.length >= maxRemovals || !hasRoom(options.line())) return undefined;

  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important; display: contents !important';
  const root = host.attachShadow({ mode: 'closed' });
  const { box } = options;
  root.adoptedStyleSheets = [options.sheet];
  box.dataset.theme = options.theme;
  box.popover = 'manual';
  root.append(box);
  const tree = rootOf(parent) as Document | ShadowRoot;
  const focused = tree.activeElement;
  Element.prototype.append.call(parent, host);

  const gone = new AbortController();
  const { signal } = gone;
  let open = true;

  const settle = () => {
    if (!open) return;
    if (!isConnected.call(host)) return interfered();
    if (!box.matches(':popover-open')) box.showPopover();
    position();
    const rect = box.getBoundingClientRect();
    options.placed({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  };

  const position = () => {
    const anchor = options.line();
    if (!anchor) return;
    // A page may zoom its root; the box is placed and sized in px of the window all the same.
    const zoom = (box.currentCSSZoom ?? 1) / Number(box.style.zoom || 1);
    box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    const window = visibleWindow();
    // To know how high the card would like to be, it is let go for a moment, which would forget how far it is scrolled.
    const body = box.querySelector('.card-body');
    const scrolled = body?.scrollTop ?? 0;
    box.style.width = `${widthIn(window)}px`;
    box.style.maxHeight = 'none';
    const { height } = box.getBoundingClientRect();
    const rightToLeft = getComputedStyle(options.anchor).direction === 'rtl';
    const { left, top, maxHeight, side } = place({ anchor, height, window, rightToLeft });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = `${maxHeight}px`;
    box.classList.toggle('tight', maxHeight < tightHeight);
    box.dataset.side = side;
    if (body && scrolled > 0) body.scrollTop = scrolled;
  };

  /** The focus returns where it was, if the reader has taken it into the card. */
  const giveFocusBack = () => {
    if (tree.activeElement !== host || !focused) return;
    HTMLElement.prototype.focus.call(focused, { preventScroll: true });
  };

  const interfered = () => {
    if (!open) return;
    removals.push(performance.now());
    options.interfered();
  };

  const guard = new MutationObserver(interfered);
  guard.observe(host, { attributes: true, childList: true });
  const removal = new MutationObserver(() => {
    if (!isConnected.call(host) || host.parentNode !== parent) interfered();
  });
  removal.observe(parent, { childList: true });
  // It tells of every element once at first, when all is in its place already.
  let told = false;
  const sizes = new ResizeObserver(() => {
    if (told) settle();
    told = true;
  });
  sizes.observe(box);
  // What the page loads late moves the mention; nearly always it also changes one of these.
  sizes.observe(options.anchor);
  sizes.observe(document.documentElement);
  addEventListener('resize', settle, { signal });
  visualViewport?.addEventListener('resize', settle, { signal });
  visualViewport?.addEventListener('scroll', settle, { signal });
  // A card that stays open while the page is scrolled goes along with its mention.
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(settle);
  };
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  // What is then in front covers the card, or has it in it no more.
  document.addEventListener('fullscreenchange', options.interfered, { signal });
  // What happens in the card is none of the page's business: its menus, shortcuts and dialogs stay as they are.
  for (const type of [
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'keydown',
    'keyup',
    'wheel',
  ])
    box.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  return {
    settle,
    remove(atOnce) {
      if (!open) return;
      open = false;
      gone.abort();
      guard.disconnect();
      removal.disconnect();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      giveFocusBack();
      const still = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (still) return host.remove();
      box.inert = true;
      box.classList.add('leaving');
      setTimeout(() => host.remove(), fadeOut);
    },
  };
}

/**
 * Where the host has to be to be seen and pressed: inside the modal dialog or fullscreen element around the mention, since
 * all else is inert or covered, or else directly in the root element.
 */
function mountPoint(anchor: Element): Element | null {
  let at: Element | null = anchor;
  while (at) {
    const modal = closestOf(at, ':modal');
    if (modal) return modal;
    const root = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}

/** Whether there is room for a card that can be read: at a line, or as a sheet. */
function hasRoom(anchor: Rect | undefined): boolean {
  const window = visibleWindow();
  const { width, height } = leastRoom;
  const room = anchor
    ? place({ anchor, height, window, rightToLeft: false }).maxHeight
    : (window.bottom - window.top) * sheetShare;
  return room >= height && widthIn(window) >= width;
}

/** The part of the window that a pinch has left in view. */
function visibleWindow(): Rect {
  const view = visualViewport;
  if (!view) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
}
