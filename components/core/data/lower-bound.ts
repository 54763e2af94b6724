/** The first of `count` ordered items that is not before what is looked for; `count` where all are. @param isBefore asked of an item's number. */
export function lowerBound(count: number, isBefore: (item: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
