/**
 * Whether a reader can see a text, now or by scrolling to it. Only texts with a name in them are asked about, and each time
 * again: a tab, a menu or an accordion that opens changes no text.
 */

import { attributeOf, checkShown, flatParentOf, localNameOf } from '../dom/safe-dom.ts';
import type { Mark } from '../paint/highlight-painter.ts';
import { type ClippingAncestor, clipOf, isClippedAway, isReachable } from './clipping.ts';

/** A stretch of the page's text. */
export type TextSpan = Pick<Mark, 'start' | 'end'>;

/** Boxes that are looked at before a stretch counts as out of sight: one per line, or part of a line. */
const maxBoxes = 8;
/** Text that is smaller than this, in px, cannot be seen. */
const least = 1;

/** What is fixed to the window is not scrolled with the page. */
const fixed: ClippingAncestor = { overflow: ['clip', 'clip'] };

/** What an element says about the text in it. */
interface Surroundings {
  /** Whether text directly in it is rendered and not see-through. */
  shown: boolean;
  /** Whether nothing in it is for the eye. */
  cut: boolean;
  /** What cuts off content in the flow, absolute content. */
  flow: ClippingAncestor;
  absolute: ClippingAncestor;
}

/**
 * Gives the function that tells whether readers can see a stretch of text. Answers for elements are kept, so use one for a
 * single look at the page.
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
    // Not by recursion: pages may nest elements deeper than the stack.
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
      // The page has shortened the text since.
      return false;
    }
    for (let i = 0; i < boxes.length && i < maxBoxes; i++) {
      const box = boxes[i];
      if (box && box.width >= least && box.height >= least && isReachable(box, flow)) return true;
    }
    return false;
  };
}

/** What holds for text in an element, from what holds for the element itself. */
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
      // Text directly in a closed one; elements in it are known to be hidden.
      !(localNameOf.call(element) === 'details' && attributeOf(element, 'open') === null) &&
      !isSeeThrough(element, style),
    cut: outer.cut || attributeOf(element, 'aria-hidden') === 'true' || isClippedAway(style),
    flow,
    absolute: position !== 'static' ? flow : outer.absolute,
  };
}

/** Whether letters have no colour, and no picture or shadow in their place. */
function isSeeThrough(element: Element, { webkitTextFillColor, textShadow }: CSSStyleDeclaration): boolean {
  if (!/^t|a.*, 0\)/.test(webkitTextFillColor) || textShadow !== 'none') return false;
  for (let at: Element | null = element; at; at = flatParentOf(at))
    if (getComputedStyle(at).backgroundClip.includes('text')) return false;
  return true;
}
