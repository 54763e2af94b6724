/** Moves from mention to mention by keyboard, since painted marks cannot take the focus. */

/**
 * The mention to go to; undefined if there is none. After the last one it wraps around. Without a current mention it
 * starts from the window: forward with the first one in or below it, back with the last one in or above it.
 * @param spots in document order.
 * @param position where a mention is: in the window, above it, or below.
 */
export function nextMention<Spot>(
  spots: readonly Spot[],
  last: Spot | undefined,
  back: boolean,
  position: (spot: Spot) => 'above' | 'inside' | 'below',
): Spot | undefined {
  const at = last === undefined ? -1 : spots.indexOf(last);
  if (at >= 0) return spots.at((at + (back ? -1 : 1)) % spots.length);
  return back
    ? (spots.findLast((spot) => position(spot) !== 'below') ?? spots.at(-1))
    : (spots.find((spot) => position(spot) !== 'above') ?? spots[0]);
}
