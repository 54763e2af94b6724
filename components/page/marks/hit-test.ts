/** Hit testing: from a point of the window to the text there, and whether a range is really visible at it. */

import { isInside, type Point, type Rect } from '../dom/geometry.ts';
import { flatParentOf, isRendered, matchesSelector, rootOf, shadowRootOf } from '../dom/safe-dom.ts';
import { seeThrough } from '../paint/background-lightness.ts';
import { lightnessOf } from '../paint/colour-lightness.ts';
import type { Mark } from '../paint/highlight-painter.ts';

/** How far outside a letter's box a point still counts as on it, in px. */
const slack = 1;

/** Elements that show a picture or something else opaque. */
const opaque = 'img,video,canvas,iframe,object,svg';
/** Most elements at a point whose colours are checked. */
const maxPile = 32;

/**
 * Those of `texts` that may be at a point: the texts of the elements there, down to the first one that covers what is
 * below. Transparent overlays that catch clicks, and text that cannot be selected, make no difference.
 */
export function textsAt(point: Point, texts: Iterable<Text>): Text[] {
  const pile = new Set(pileAt(document, point));
  const seen = new Set<Element>();
  for (const element of pile) {
    seen.add(element);
    // An element's own text is in front of its background.
    if (seen.size >= maxPile || isCover(element, point)) break;
  }
  return [...texts].filter((text) => {
    let element = flatParentOf(text);
    // An element without a box of its own is not hit. Most have one, so their style is rarely computed.
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

/** All elements at a point, topmost first, including open shadow trees. */
function pileAt(root: Document | ShadowRoot, { x, y }: Point): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (rootOf(element) !== root) return [];
    const shadow = shadowRootOf.call(element);
    return shadow ? [...pileAt(shadow, { x, y }), element] : [element];
  });
}

/** Whether an element, or its pseudo-element, is opaque at a point. */
function isCover(element: Element, point: Point): boolean {
  if (matchesSelector(element, opaque)) return true;
  const boxes = Element.prototype.getClientRects.call(element);
  // If it has no box at the point, a pseudo-element was hit, such as that of a link stretched over an article.
  const pseudos = [...boxes].some((box) => isInside(point, box, 0)) ? [null] : ['::before', '::after'];
  return pseudos.some((pseudo) => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element, pseudo);
    const alpha = lightnessOf(backgroundColor)?.alpha ?? 0;
    return Number(opacity) >= seeThrough && (alpha >= seeThrough || /url\(|rgb\(/.test(backgroundImage));
  });
}

/** The boxes of a range, one per line (or inline element), in CSS pixels of the window; empty if it is not rendered. */
export function linesOf({ start, end }: Pick<Mark, 'start' | 'end'>): Rect[] {
  const range = document.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    // The page has since shortened or removed the text.
    return [];
  }
  return [...range.getClientRects()];
}

/** The line at a point, if any. */
export function lineAt(lines: readonly Rect[], point: Point): Rect | undefined {
  return lines.find((line) => isInside(point, line, slack));
}
