/**
 * The only element added to a page: an unstyled host with a closed shadow root, which contains a box in the top layer.
 * It exists only while a card is open. Pages hide, remove and restyle unknown elements, so any change to the host
 * closes the card.
 */

import type { Rect } from '../dom/geometry.ts';
import { closestOf, isConnected, rootOf } from '../dom/safe-dom.ts';
import { isLow, place, widthIn } from './place-popover.ts';

/** Duration of the fade-out, in ms; the same as in popover.css. */
const fadeOut = 150;
/** With less room than this, in px, a card cannot be read: not even its name and the line below it. */
const leastRoom = { width: 200, height: 64 };
/** A card lower than this, in px, scrolls as a whole: fixed parts would leave no room for the rest. */
const tightHeight = 180;
/** A sheet's share of the window's height; the same as in popover.css. */
const sheetShare = 0.55;
/** How many removals by the page per minute are allowed; after that, no card opens for the rest of the minute. */
const maxRemovals = 3;

const removals: number[] = [];

export interface PopoverHost {
  /** Places the box at its current position and shows it. */
  reposition(): void;
  /** Removes everything, with a fade unless `atOnce`. */
  remove(atOnce: boolean): void;
}

export interface HostOptions {
  /** The card in its box; see `createBox`. */
  box: HTMLElement;
  sheet: CSSStyleSheet;
  theme: 'light' | 'dark';
  /** An element around the mention. */
  anchor: Element;
  /** The line to place the box at; undefined if it is gone, or if the box is a sheet at the bottom of the window. */
  line(): Rect | undefined;
  placed(rect: Rect): void;
  /** Called when the page has interfered with the host. */
  interfered(): void;
}

/**
 * Creates the box that a card is rendered in before it is mounted: at the mention, or `low` at the bottom of the
 * window.
 */
export function createBox(low: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = low ? 'popover sheet' : 'popover';
  return box;
}

/** Mounts a box; undefined if the page keeps removing cards or has no room for one. */
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

  const reposition = () => {
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
    // A page may zoom its root; the box is still placed and sized in px of the window.
    const zoom = (box.currentCSSZoom ?? 1) / Number(box.style.zoom || 1);
    box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    const window = visibleWindow();
    // To measure its natural height, the card's limit is removed for a moment, which would reset its scroll position.
    const body = box.querySelector('.card-body');
    const scrolled = body?.scrollTop ?? 0;
    box.style.maxHeight = 'none';
    const measure = (width: number) => {
      box.style.width = `${width}px`;
      return { width, height: box.getBoundingClientRect().height };
    };
    let size = measure(widthIn(window));
    if (isLow({ anchor, window, ...size })) size = measure(widthIn(window, true));
    const rightToLeft = getComputedStyle(options.anchor).direction === 'rtl';
    const { left, top, maxHeight, side } = place({ anchor, window, rightToLeft, ...size });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = `${maxHeight}px`;
    box.classList.toggle('tight', maxHeight < tightHeight);
    box.dataset.side = side;
    if (body && scrolled > 0) body.scrollTop = scrolled;
  };

  /** Returns the focus to where it was, if it has moved into the card. */
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
  // The observer first reports every element once, when nothing has changed yet.
  let hasReported = false;
  const sizes = new ResizeObserver(() => {
    if (hasReported) reposition();
    hasReported = true;
  });
  sizes.observe(box);
  // Content that loads late moves the mention; that nearly always resizes one of these elements.
  sizes.observe(options.anchor);
  sizes.observe(document.documentElement);
  addEventListener('resize', reposition, { signal });
  visualViewport?.addEventListener('resize', reposition, { signal });
  visualViewport?.addEventListener('scroll', reposition, { signal });
  // A card that stays open during a scroll moves with its mention.
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(reposition);
  };
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  // The fullscreen element may cover the card or no longer contain it.
  document.addEventListener('fullscreenchange', options.interfered, { signal });
  // Events in the card are hidden from the page, so that its menus, shortcuts and dialogs do not react.
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
    reposition,
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
 * Where the host must be to be visible and clickable: inside the modal dialog or fullscreen element around the mention,
 * since everything else is inert or covered; otherwise directly in the root element.
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

/** Whether there is room for a readable card: at a line, or as a sheet. */
function hasRoom(anchor: Rect | undefined): boolean {
  const window = visibleWindow();
  const { width, height } = leastRoom;
  const room = anchor
    ? place({ anchor, width: widthIn(window), height, window, rightToLeft: false }).maxHeight
    : (window.bottom - window.top) * sheetShare;
  return room >= height && widthIn(window) >= width;
}

/** The part of the window that is visible when zoomed by pinching. */
function visibleWindow(): Rect {
  const view = visualViewport;
  if (!view) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
}
