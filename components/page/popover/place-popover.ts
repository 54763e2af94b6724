/** Where a card goes: beside the line that the reader points at, never over it, never outside the window. */
import type { Rect } from '../dom/geometry.ts';

/** Between mention and card, in px. */
const gap = 10;
/** Between card and the edge of the window, in px. */
const gutter = 5;
/** Widest card, in px. */
const maxWidth = 350;
/** A card lower than this is hardly one, in px: rather beside the mention than above or below it. */
const leastHeight = 120;

export interface PlaceRequest {
  /** The line pointed at. */
  anchor: Rect;
  /** Height that the card would like, at the width that it gets. */
  height: number;
  /** The visible part of the window. */
  window: Rect;
  /** Whether the text around runs from right to left. */
  rightToLeft: boolean;
}

export interface Place {
  side: 'below' | 'above' | 'right' | 'left';
  left: number;
  top: number;
  width: number;
  /** The room that there is; what is higher has to scroll. */
  maxHeight: number;
}

/** The width that a card gets in a window. */
export function widthIn({ left, right }: Rect): number {
  return Math.max(0, Math.min(maxWidth, right - left - 2 * gutter));
}

/** Places a card: below, above where there is no room, beside where there is neither. All in px of the window. Pure. */
export function place({ anchor, height, window, rightToLeft }: PlaceRequest): Place {
  const room = {
    left: window.left + gutter,
    right: window.right - gutter,
    top: window.top + gutter,
    bottom: window.bottom - gutter,
  };
  const width = widthIn(window);
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

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
