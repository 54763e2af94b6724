/**
 * The only element added to a page: an unstyled host with a closed shadow root, which contains a box in the top layer.
 * It exists only while a card is open. Pages hide, remove and restyle unknown elements, so any change to the host
 * closes the card.
 */

import type { Point, Rect } from '../dom/geometry.ts';
import { isConnected, rootOf } from '../dom/safe-dom.ts';
import { watchDragging } from './drag-popover.ts';
import { isLow, nearerMargin, place, placeDocked, widthIn } from './place-popover.ts';
import { hasRoom, mountPoint, visibleWindow } from './popover-room.ts';

/** Duration of the fade-out, in ms; the same as in popover.css. */
const fadeOut = 150;
/** A card lower than this, in px, scrolls as a whole: fixed parts would leave no room for the rest. */
const tightHeight = 180;
/** How many removals by the page per minute are allowed; after that, no card opens for the rest of the minute. */
const maxRemovals = 3;

const removals: number[] = [];
const mounted = new Set<HTMLElement>();

/** Whether a card, or another box of ours, is in front of everything at a point of the window. */
export function isBoxAt({ x, y }: Point): boolean {
  // A page may have just removed the element that the host is in; such an element has no points.
  return [...mounted].some((host) => (rootOf(host) as Partial<Document>).elementFromPoint?.(x, y) === host);
}

export interface PopoverHost {
  /** Places the box at its current position and shows it. */
  reposition(): void;
  /** Puts the card at the side of the window, where it stays while the page scrolls, or lets it return to its mention. */
  dock(docked: boolean): void;
  /**
   * Where a docked card has been put: its upper left corner in px of the window, which may be outside it; undefined for one that is at
   * its mention.
   */
  dockedAt(): Point | undefined;
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
  /** Where a card that was already docked is, in px of the window; this one takes its place. */
  dockedAt?: Point | undefined;
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
  let docked = options.dockedAt;
  const line = docked ? undefined : options.line();
  if (!parent || removals.length >= maxRemovals || !hasRoom(line)) return undefined;

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
  mounted.add(host);

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
    if (!anchor && !docked) return;
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
    if (anchor && !docked && isLow({ anchor, window, ...size })) size = measure(widthIn(window, true));
    const rightToLeft = getComputedStyle(options.anchor).direction === 'rtl';
    const { left, top, maxHeight } =
      docked || !anchor
        ? placeDocked(docked ?? { x: 0, y: 0 }, { window, ...size })
        : place({ anchor, window, rightToLeft, ...size });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = `${maxHeight}px`;
    box.classList.toggle('tight', maxHeight < tightHeight);
    box.classList.toggle('docked', docked !== undefined);
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

  const dock = (at: Point | undefined) => {
    docked = at;
    reposition();
  };
  watchDragging(
    box,
    () => docked !== undefined,
    (to) => {
      docked = to;
      follow();
    },
    signal,
  );

  return {
    reposition,
    dock: (now) => dock(now ? nearerMargin(box.getBoundingClientRect(), visibleWindow()) : undefined),
    dockedAt: () => docked,
    remove(atOnce) {
      if (!open) return;
      open = false;
      mounted.delete(host);
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
