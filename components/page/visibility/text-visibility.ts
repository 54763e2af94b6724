/**
 * Whether a user can see a text, now or by scrolling to it. Only checked for texts with a name in them, and each time
 * again: opening a tab, menu or accordion changes no text.
 */

import { attributeOf, checkShown, flatParentOf, localNameOf } from '../dom/safe-dom.ts';
import type { Mark } from '../paint/highlight-painter.ts';
import { type ClippingAncestor, clipOf, isClippedAway, isReachable } from './clipping.ts';

/** A range of the page's text. */
export type TextSpan = Pick<Mark, 'start' | 'end'>;

/** Most boxes checked before a range counts as out of view: one per line or part of a line. */
const maxBoxes = 8;
/** Text that is smaller than this, in px, cannot be seen. */
const least = 1;

/** Fixed elements do not scroll with the page. */
const fixed: ClippingAncestor = { overflow: ['clip', 'clip'] };

/** What an element implies for the text in it. */
interface Surroundings {
  /** Whether text directly in it is rendered and not transparent. */
  shown: boolean;
  /** Whether nothing in it is visible. */
  cut: boolean;
  /** What clips content in the flow, and absolutely positioned content. */
  flow: ClippingAncestor;
  absolute: ClippingAncestor;
}

/**
 * Creates a function that tells whether a range of text is visible. Results for elements are cached, so use one for a
 * single pass.
 */
export function createVisibility(): (stretch: TextSpan) => boolean {
  const known = new Map<Element, Surroundings>();
  const edges: ClippingAncestor = { overflow: ['auto', 'auto'] };
  const page: Surroundings = {
    shown: true,
    cut: false,
    flow: edges,
    absolute: edges,
  };

  const surroundingsOf = (element: Element | null): Surroundings => {
    // Not recursive: pages may nest elements deeper than the stack.
    const path: Element[] = [];
    let at = element;
    for (; at && !known.has(at); at = flatParentOf(at)) path.push(at);
    let outer = (at && known.get(at)) || page;
    for (let one = path.pop(); one; one = path.pop()) {
      outer = inside(one, outer);
      known.set(one, outer);
    }
    return outer;
  };

  return ({ start, end }) => {
    const { node, offset } = start;
    const { shown, cut, flow } = surroundingsOf(flatParentOf(node));
    if (!shown || cut) return false;
    const range = document.createRange();
    let boxes: DOMRectList;
    try {
      range.setStart(node, offset);
      range.setEnd(node, end.node === node ? end.offset : node.length);
      boxes = range.getClientRects();
    } catch {
      // The page has since shortened the text.
      return false;
    }
    for (let i = 0; i < boxes.length && i < maxBoxes; i++) {
      const box = boxes[i];
      if (box && box.width >= least && box.height >= least && isReachable(box, flow)) return true;
    }
    return false;
  };
}

/** The values for text in an element, from those of its parent. */
function inside(element: Element, outer: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { display, position, contentVisibility } = style;
  const base = position === 'absolute' ? outer.absolute : position === 'fixed' ? fixed : outer.flow;
  const clip = clipOf(element, style);
  const flow: ClippingAncestor = clip ? { ...clip, outer: base } : base;
  return {
    shown:
      // An element without a box of its own is not hidden; its text is laid out in its parent.
      (checkShown(element) || (display === 'contents' && style.visibility === 'visible' && outer.shown)) &&
      contentVisibility !== 'hidden' &&
      // Text directly in a closed `<details>`; its child elements are already known to be hidden.
      !(localNameOf.call(element) === 'details' && attributeOf(element, 'open') === null) &&
      !isSeeThrough(element, style),
    cut:
      outer.cut ||
      attributeOf(element, 'aria-hidden') === 'true' ||
      isClippedAway(style) ||
      (style.backfaceVisibility === 'hidden' && isTurnedAway(element)),
    flow,
    absolute: position !== 'static' ? flow : outer.absolute,
  };
}

/** Whether an element shows its back: that of a card that is turned over by a click. */
function isTurnedAway(element: Element): boolean {
  let turned = new DOMMatrix();
  for (let at: Element | null = element; at; at = flatParentOf(at)) {
    const { transform, transformStyle } = getComputedStyle(at);
    if (at !== element && transformStyle !== 'preserve-3d') break;
    turned = new DOMMatrix(transform).multiply(turned);
  }
  return turned.m33 < 0;
}

/** Whether letters are transparent, with no outline, picture or shadow instead. */
function isSeeThrough(
  element: Element,
  { webkitTextFillColor, webkitTextStrokeWidth, textShadow }: CSSStyleDeclaration,
): boolean {
  if (!/^t|a.*, 0\)/.test(webkitTextFillColor) || textShadow !== 'none') return false;
  if (webkitTextStrokeWidth !== '0px') return false;
  for (let at: Element | null = element; at; at = flatParentOf(at))
    if (getComputedStyle(at).backgroundClip.includes('text')) return false;
  return true;
}
