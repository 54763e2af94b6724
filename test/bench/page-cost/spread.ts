/** The median of several measurements, with their quartiles. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}

/** The middle of the values; NaN if there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 1 / 2);
}

/** Undefined if there are no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return { low: quantile(values, 1 / 4), median: median(values), high: quantile(values, 3 / 4) };
}

/** Between two values, in proportion to their distances. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at % 1);
}
