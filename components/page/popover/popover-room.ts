/** Where on a page a card can be: inside which element, and in which part of the window. */
import type { Rect } from '../dom/geometry.ts';
import { closestOf, rootOf } from '../dom/safe-dom.ts';
import { place, widthIn } from './place-popover.ts';

/** With less room than this, in px, a card cannot be read: not even its name and the line below it. */
const leastRoom = { width: 200, height: 64 };
/** A sheet's share of the window's height; the same as in popover.css. */
const sheetShare = 0.55;

/**
 * Where the host must be to be visible and clickable: inside the modal dialog or fullscreen element around the mention,
 * since everything else is inert or covered; otherwise directly in the root element.
 */
export function mountPoint(anchor: Element): Element | null {
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
export function hasRoom(anchor: Rect | undefined): boolean {
  const window = visibleWindow();
  const { width, height } = leastRoom;
  const room = anchor
    ? place({ anchor, width: widthIn(window), height, window, rightToLeft: false }).maxHeight
    : (window.bottom - window.top) * sheetShare;
  return room >= height && widthIn(window) >= width;
}

/** The part of the window that is visible when zoomed by pinching. */
export function visibleWindow(): Rect {
  const view = visualViewport;
  if (!view) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
}
