/**
 * Which cards are mentioned in the visible part of the document. The side panel asks repeatedly while it is open. Pages can
 * suppress scroll events, so a few mentions are measured to find out whether anything has moved.
 */
import { linesOf } from './hit-test.ts';
import type { LocatedMention } from './located-mention.ts';

/** Maximum number of mentions measured for one answer: as many as are painted. */
const mostMeasured = 2_000;
/** Number of mentions measured to find out whether anything has moved. */
const samples = 16;

let last: { spots: readonly LocatedMention[]; places: string; keys: string[] } | undefined;

/** Keys of the cards that are mentioned in the window, in reading order. @param spots in document order. */
export function cardsInView(spots: readonly LocatedMention[]): string[] {
  const step = Math.ceil(spots.length / samples);
  const sampled = spots.filter((_, at) => at % step === 0);
  const places = JSON.stringify([innerHeight, sampled.map((spot) => linesOf(spot)[0]?.top)]);
  if (last?.spots === spots && last.places === places) return last.keys;
  const inside = spots.slice(0, mostMeasured).filter((spot) => {
    const [line] = linesOf(spot);
    return line !== undefined && line.bottom > 0 && line.top < innerHeight;
  });
  const keys = [...new Set(inside.flatMap(({ mention: { card, others } }) => [card, ...others]))];
  last = { spots, places, keys };
  return keys;
}
