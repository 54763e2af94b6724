/** From a point of the window to the text there, and whether a stretch of text really lies under it. */

import { isInside, type Point, type Rect } from '../dom/geometry.ts';
import { flatParentOf, isRendered, matchesSelector, rootOf, shadowRootOf } from '../dom/safe-dom.ts';
import { seeThrough } from '../paint/background-lightness.ts';
import { lightnessOf } from '../paint/colour-lightness.ts';
import type { Mark } from '../paint/highlight-painter.ts';

/** How far beside a letter's box a point still counts as on it, in px. */
const slack = 1;

/** Elements that show a picture, or something else that nothing under them is seen through. */
const opaque = 'img,video,canvas,iframe,object,svg';
/** Most elements of a pile that are asked for their colours. */
const maxPile = 32;

/**
 * The texts of `texts` that may lie under a point: those of the elements there down to the first one that covers what is
 * under it. What a page lays over its text to be pressed, and text that cannot be selected, make no difference.
 */
export function textsAt(point: Point, texts: Iterable<Text>): Text[] {
  const pile = new Set(pileAt(document, point));
  const seen = new Set<Element>();
  for (const element of pile) {
    seen.add(element);
    // Its own text is in front of its background.
    if (seen.size >= maxPile || isCover(element, point)) break;
  }
  return [...texts].filter((text) => {
    let element = flatParentOf(text);
    // An element without a box of its own is not in the pile. Most have one, and their style need not be asked.
    while (
      element &&
      !pile.has(element) &&
      !isRendered(element) &&
      getComputedStyle(element).display === 'contents'
    )
      element = flatParentOf(element);
    return element && seen.has(element);
  });
}

/** All elements at a point, the foremost first, in open shadow trees too. */
function pileAt(root: Document | ShadowRoot, { x, y }: Point): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (rootOf(element) !== root) return [];
    const shadow = shadowRootOf.call(element);
    return shadow ? [...pileAt(shadow, { x, y }), element] : [element];
  });
}

/** Whether nothing is seen through an element at a point, or through what it lays over others. */
function isCover(element: Element, point: Point): boolean {
  if (matchesSelector(element, opaque)) return true;
  const boxes = Element.prototype.getClientRects.call(element);
  // Where it has no box at the point, what was hit is a pseudo-element, as of a link stretched over a whole article.
  const pseudos = [...boxes].some((box) => isInside(point, box, 0)) ? [null] : ['::before', '::after'];
  return pseudos.some((pseudo) => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element, pseudo);
    const alpha = lightnessOf(backgroundColor)?.alpha ?? 0;
    return Number(opacity) >= seeThrough && (alpha >= seeThrough || /url\(|rgb\(/.test(backgroundImage));
  });
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
