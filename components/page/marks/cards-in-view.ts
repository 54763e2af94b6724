/**
 * Which cards are named in the part of the document that is in the window now; for the side panel, which asks again and again
 * while it is open. Pages can stop scroll events, so a few mentions tell whether anything has moved.
 */
import { linesOf } from './hit-test.ts';
import type { LocatedMention } from './located-mention.ts';

/** Most mentions that are measured for one answer: as many as are painted. */
const mostMeasured = 2_000;
/** Mentions that are measured to find out whether anything has moved. */
const samples = 16;

let last: { spots: readonly LocatedMention[]; places: string; keys: string[] } | undefined;

/** Keys of the cards that are named in the window, in reading order. @param spots in document order. */
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
