/** From a point of the window to the text there, and whether a stretch of text really lies under it. */
import { isInside, type Point, type Rect } from './geometry.ts';
import type { Mark } from './paint.ts';

/** How far beside a letter's box a point still counts as on it, in px. */
const slack = 1;

/**
 * The text node under a point, in open shadow roots too; undefined over fields and where there is none. It may lie beside
 * the point, since carets snap to the nearest text: confirm with `linesOf`.
 */
export function textAt({ x, y }: Point, shadowRoots: readonly ShadowRoot[]): Text | undefined {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })?.offsetNode;
  return node instanceof Text ? node : undefined;
}

/** The boxes of a stretch of text, one a line (or inline element), in CSS pixels of the window; empty where it is not rendered. */
export function linesOf({ start, end }: Pick<Mark, 'start' | 'end'>): Rect[] {
  const range = document.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    // The page has shortened or removed the text since.
    return [];
  }
  return [...range.getClientRects()];
}

/** The line that a point is on, if any. */
export function lineAt(lines: readonly Rect[], point: Point): Rect | undefined {
  return lines.find((line) => isInside(point, line, slack));
}
