/**
 * Finds changes of visibility and colour, which have no events: a class set by a timer, a menu under the pointer,
 * another style sheet. The few texts with a name in them are checked at intervals.
 */

import type { Mark } from '../paint/highlight-painter.ts';
import type { Look } from '../paint/mark-css.ts';
import { createTextContrast } from '../paint/text-contrast.ts';
import { createVisibility, type TextSpan } from '../visibility/text-visibility.ts';

/**
 * Checks, in slices, whether marks must be resolved and painted again.
 * @param seen ranges with a candidate, each with whether it was visible.
 * @param marks what is painted, and for which colours.
 * @returns whether a text has become visible or hidden, or has other colours.
 */
export function* hasChanged(
  seen: ReadonlyMap<TextSpan, boolean>,
  marks: ReadonlyMap<Mark, Look>,
): Generator<void, boolean> {
  const isSeen = createVisibility();
  for (const [stretch, before] of seen) {
    if (isSeen(stretch) !== before) return true;
    yield;
  }
  const textContrastOf = createTextContrast();
  for (const [{ start }, look] of marks) {
    const { ink, tinted } = textContrastOf(start.node, look.strength);
    if (ink !== look.ink || tinted !== look.tinted) return true;
    yield;
  }
  return false;
}
