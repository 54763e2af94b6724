/** Brings a mention to where the reader can see it. */
import { outerParentOf } from '../dom/safe-dom.ts';
import { linesOf } from '../marks/hit-test.ts';
import type { LocatedMention } from '../marks/located-mention.ts';

/** Where the first line of a mention lies in the window's height. */
export function positionOf(spot: LocatedMention): 'above' | 'inside' | 'below' {
  const [line] = linesOf(spot);
  if (line && line.bottom <= 0) return 'above';
  return line && line.top < innerHeight ? 'inside' : 'below';
}

/**
 * Scrolls at once to a mention that is out of sight; one that can be seen stays where it is.
 * @param spotAt the mention that is really seen at a point: scroll containers and headers that stick hide what is in them.
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
  // A paragraph may be higher than the window.
  const [now] = linesOf(spot);
  if (now && (now.top < 0 || now.bottom > innerHeight))
    window.scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
}
