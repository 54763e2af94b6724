/**
 * The index of the first of `count` sorted items that `isBefore` rejects; `count` if there is none.
 * @param isBefore whether an item, given by its index, comes before the searched one.
 */
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
