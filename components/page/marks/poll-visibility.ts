/**
 * What comes into sight or goes out of it, and what changes its colours, gives no event: a class that a timer sets, a menu
 * under the pointer, another style sheet. So the few texts with a name in them are looked at again now and then.
 */

import type { Mark } from '../paint/highlight-painter.ts';
import type { Look } from '../paint/mark-css.ts';
import { createTextContrast } from '../paint/text-contrast.ts';
import { createVisibility, type TextSpan } from '../visibility/text-visibility.ts';

/**
 * Looks, piecemeal, whether marks have to be settled and painted again.
 * @param seen stretches with a candidate, each with whether it was seen.
 * @param marks what is painted, and for which colours.
 * @returns whether something came into sight, went out of it, or has other colours.
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
  const inkOf = createTextContrast();
  for (const [{ start }, look] of marks) {
    const { ink, tinted } = inkOf(start.node, look.strength);
    if (ink !== look.ink || tinted !== look.tinted) return true;
    yield;
  }
  return false;
}
