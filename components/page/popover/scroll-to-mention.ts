/** Scrolls a mention into view. */
import { outerParentOf } from '../dom/safe-dom.ts';
import { linesOf } from '../marks/hit-test.ts';
import type { LocatedMention } from '../marks/located-mention.ts';

/** Where a mention's first line is relative to the window. */
export function positionOf(spot: LocatedMention): 'above' | 'inside' | 'below' {
  const [line] = linesOf(spot);
  if (line && line.bottom <= 0) return 'above';
  return line && line.top < innerHeight ? 'inside' : 'below';
}

/**
 * Scrolls at once to a mention that is out of view; a visible one stays where it is.
 * @param spotAt the mention visible at a point: scroll containers and sticky headers may cover it.
 */
export function scrollToMention(
  spot: LocatedMention,
  spotAt: (point: { x: number; y: number }, all: boolean) => LocatedMention | undefined,
): void {
  const [line] = linesOf(spot);
  if (line && spotAt({ x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 }, true) === spot)
    return;
  const anchor = outerParentOf(spot.start.node);
  if (anchor) Element.prototype.scrollIntoView.call(anchor, { block: 'center', behavior: 'instant' });
  // A paragraph may be taller than the window.
  const [now] = linesOf(spot);
  if (now && (now.top < 0 || now.bottom > innerHeight))
    window.scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
}
