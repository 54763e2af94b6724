/** Which cards are named in the part of the document that is in the window now; for the side panel, while it is open. */
import { linesOf } from './hit-test.ts';
import type { LocatedMention } from './located-mention.ts';

/** Most mentions that are measured for one answer: as many as are painted. */
const mostMeasured = 2_000;

let moved = true;
let last: { spots: readonly LocatedMention[]; keys: string[] } | undefined;
let following = false;

/** Nothing is measured again until something was scrolled or resized; until the first question nothing is listened to. */
function follow(signal: AbortSignal): void {
  if (following) return;
  following = true;
  const onMove = () => {
    moved = true;
  };
  for (const type of ['scroll', 'resize'])
    addEventListener(type, onMove, { capture: true, passive: true, signal });
}

/** Keys of the cards that are named in the window, in reading order. @param spots in document order. */
export function cardsInView(spots: readonly LocatedMention[], signal: AbortSignal): string[] {
  follow(signal);
  if (!moved && last?.spots === spots) return last.keys;
  moved = false;
  const inside = spots.slice(0, mostMeasured).filter((spot) => {
    const [line] = linesOf(spot);
    return line !== undefined && line.bottom > 0 && line.top < innerHeight;
  });
  const keys = [...new Set(inside.flatMap(({ mention: { card, others } }) => [card, ...others]))];
  last = { spots, keys };
  return keys;
}
