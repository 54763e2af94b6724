/** Positions a card: beside the line that the user points at, never over it, never outside the window. */
import type { Point, Rect } from '../dom/geometry.ts';

/** Between mention and card, in px. */
const gap = 10;
/** Between card and the edge of the window, in px. */
const gutter = 5;
/** Maximum width of a card, in px. */
const maxWidth = 350;
/** The same in a window with less than `lowHeight` px free above and below: longer lines show more. */
const maxLowWidth = 560;
const lowHeight = 280;
/** If less height than this is free above and below, in px, the card goes beside the mention. */
const leastHeight = 120;

export interface PlaceRequest {
  /** The line that is pointed at. */
  anchor: Rect;
  /** The card's width, and its natural height at that width. */
  width: number;
  height: number;
  /** The visible part of the window. */
  window: Rect;
  /** Whether the surrounding text runs from right to left. */
  rightToLeft: boolean;
}

export interface Place {
  side: 'below' | 'above' | 'right' | 'left';
  left: number;
  top: number;
  width: number;
  /** The available height; a taller card scrolls. */
  maxHeight: number;
}

/**
 * The width of a card in a window, in px.
 * @param low whether `isLow`.
 */
export function widthIn({ left, right }: Rect, low = false): number {
  return Math.max(0, Math.min(low ? maxLowWidth : maxWidth, right - left - 2 * gutter));
}

/**
 * Whether a card of this height would be cut off because there is little room above and below it; beside the mention it is not.
 */
export function isLow({
  anchor,
  height,
  window,
}: Pick<PlaceRequest, 'anchor' | 'height' | 'window'>): boolean {
  const room = Math.max(window.bottom - anchor.bottom, anchor.top - window.top) - gutter - gap;
  return room >= leastHeight && room < Math.min(height, lowHeight);
}

/**
 * Places a card: below; above if there is no room; beside if there is none there either. All in px of the window. Pure.
 */
export function place({ anchor, width, height, window, rightToLeft }: PlaceRequest): Place {
  const room = {
    left: window.left + gutter,
    right: window.right - gutter,
    top: window.top + gutter,
    bottom: window.bottom - gutter,
  };
  const below = room.bottom - anchor.bottom - gap;
  const above = anchor.top - gap - room.top;
  const right = room.right - anchor.right - gap;
  const left = anchor.left - gap - room.left;

  const start = rightToLeft ? anchor.right - width : anchor.left;
  const alongside = { left: clamp(start, room.left, room.right - width), width };
  const under = (): Place => ({
    ...alongside,
    side: 'below',
    top: Math.max(anchor.bottom + gap, room.top),
    maxHeight: Math.max(0, Math.min(below, room.bottom - room.top)),
  });
  const over = (): Place => {
    const maxHeight = Math.max(0, Math.min(above, room.bottom - room.top));
    const bottom = Math.min(anchor.top - gap, room.bottom);
    return { ...alongside, side: 'above', top: bottom - Math.min(height, maxHeight), maxHeight };
  };
  const beside = (side: 'left' | 'right'): Place => {
    const maxHeight = room.bottom - room.top;
    return {
      side,
      width,
      left: clamp(
        side === 'right' ? anchor.right + gap : anchor.left - gap - width,
        room.left,
        room.right - width,
      ),
      top: clamp(anchor.top, room.top, room.bottom - Math.min(height, maxHeight)),
      maxHeight,
    };
  };

  if (below >= height) return under();
  if (above >= height) return over();
  if (Math.max(below, above) < Math.min(height, leastHeight)) {
    if (right >= width) return beside('right');
    if (left >= width) return beside('left');
  }
  return below >= above ? under() : over();
}

/** Where a card goes when it is pinned: to the nearer side of the window, at the height that it is at. In px of the window. Pure. */
export function nearerMargin({ left, right, top }: Rect, window: Rect): Point {
  const isLeft = (left + right) / 2 < (window.left + window.right) / 2;
  // Whatever the window's width will be: `placeDocked` keeps the card inside.
  return { x: isLeft ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, y: top };
}

/**
 * Places a pinned card where it has been put, or as near to that as it fits into the window. All in px of the window. Pure.
 * @param at its upper left corner.
 */
export function placeDocked(
  at: Point,
  { width, height, window }: Pick<PlaceRequest, 'width' | 'height' | 'window'>,
): Omit<Place, 'side'> {
  const maxHeight = Math.max(0, window.bottom - window.top - 2 * gutter);
  return {
    width,
    left: clamp(at.x, window.left + gutter, window.right - gutter - width),
    top: clamp(at.y, window.top + gutter, window.bottom - gutter - Math.min(height, maxHeight)),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
