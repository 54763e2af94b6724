/** From mention to mention by keyboard, since what is painted cannot take the focus. */

/**
 * The mention to go to; undefined where there is none. From the last one the way leads round the page. Without a last one
 * it begins where the reader is: forward with the first that the window shows or that comes after, back with the last that
 * it shows or that comes before.
 * @param spots in document order.
 * @param position where a mention lies: in the window, above it, or below.
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
