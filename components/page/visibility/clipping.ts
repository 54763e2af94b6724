/** What clips content: boxes with `overflow`, empty shapes, the window itself. */
import type { Rect } from '../dom/geometry.ts';

/** A box that clips its overflow, along each axis as `overflow` says; without an element, the window. */
export interface Clip {
  element?: Element;
  overflow: readonly [x: string, y: string];
}

/** The boxes that clip an element's content, from the inside out, ending with the window. */
export type ClippingAncestor = Clip & { outer?: ClippingAncestor };

/** A box this small, in px, shows nothing: text for screen readers is put into boxes of 1 px. */
const leastBox = 2;
/** The remaining part of a text must be larger than this, in px. */
const leastPart = 0.5;

/** Property names along each axis, and the styles that let content overflow at the start of a box. */
const axes = [
  ['left', 'right', 'scrollLeft', 'scrollWidth', /^r|rl|row-/],
  ['top', 'bottom', 'scrollTop', 'scrollHeight', /mn-/],
] as const;
/** Empty shapes, as in computed styles. */
const emptyShape =
  /^(inset\((.* )?100%|inset\(([5-9]\d|100)[.\d]*%\)|(circle|ellipse)\(0(px|%)|polygon\((\S+) \S+(, \6 \S+)*$|polygon\(\S+ ([^ ,]+)(, \S+ \8)*\)$)/;

/** How an element clips its overflow; undefined if it does not. */
export function clipOf(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const { display, overflowX, overflowY, textOverflow, webkitLineClamp } = style;
  if ((overflowX === 'visible' && overflowY === 'visible') || /^(inline|contents)$/.test(display))
    return undefined;
  // The overflow of the root, or else of the body, applies to the window.
  const root = document.documentElement;
  const isOfWindow =
    element === root || (element === document.body && getComputedStyle(root).overflowX === 'visible');
  if (isOfWindow) return undefined;
  return {
    element,
    overflow: [cutOff(overflowX, textOverflow, 'clip'), cutOff(overflowY, webkitLineClamp, 'none')],
  };
}

/** What is hidden may be scrolled into view, as in a carousel, but not what a text was cut off before. */
const cutOff = (overflow: string, how: string, never: string) =>
  overflow === 'hidden' && how !== never ? 'clip' : overflow;

/** Whether a box is visible inside everything that clips it, or can be scrolled into view. */
export function isReachable(box: Rect, holder: ClippingAncestor): boolean {
  let rest: Rect | undefined = box;
  for (let at: ClippingAncestor | undefined = holder; at && rest; at = at.outer) rest = within(rest, at);
  return rest !== undefined;
}

/** The visible part of a box, or the clip's own box if the content must be scrolled into it. */
function within(box: Rect, { element, overflow }: Clip): Rect | undefined {
  const frame = element
    ? Element.prototype.getBoundingClientRect.call(element)
    : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const scroller = element ?? document.documentElement;
  const left: Rect = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  for (const [axis, [start, end, scroll, size, reversed]] of axes.entries()) {
    const way = overflow[axis];
    if (way === 'visible') continue;
    const length = frame[end] - frame[start];
    if (length < leastBox) return undefined;
    const from = Math.max(box[start], frame[start]);
    const to = Math.min(box[end], frame[end]);
    [left[start], left[end]] = to - from > leastPart ? [from, to] : [frame[start], frame[end]];
    if (to - from > leastPart) continue;
    if (way === 'clip') return undefined;
    const { direction, writingMode, flexDirection } = getComputedStyle(scroller);
    const scrolled = element ? element[scroll] : axis ? scrollY : scrollX;
    const extent = scroller[size] - length;
    const isReversed = reversed.test(direction.slice(0, 2) + writingMode.slice(-2) + flexDirection);
    const back = isReversed ? extent : scrolled;
    const ahead = isReversed ? extent : extent - scrolled;
    if (box[end] <= frame[start] - back || box[start] >= frame[end] + ahead) return undefined;
  }
  return left;
}

/** Whether an element is clipped to nothing, or a filter makes it transparent. */
export function isClippedAway({ clip, clipPath, filter, position }: CSSStyleDeclaration): boolean {
  // `clip` only applies to absolutely positioned elements.
  return (
    emptyShape.test(clipPath) ||
    filter.includes('opacity(0)') ||
    (/^[af]/.test(position) && /^rect\(([01]px(, |\))){4}/.test(clip))
  );
}
