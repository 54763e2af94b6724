/** Adjacency lists in one array (CSR): the list of `row` is `items[starts[row]]` up to `items[starts[row + 1]]`. */
export interface CsrLists {
  starts: Int32Array;
  items: Int32Array;
}

export interface CsrBuilder {
  /** Adds the list of the next row. */
  add(row: Iterable<number>): void;
  finish(): CsrLists;
}

export function createCsrBuilder(): CsrBuilder {
  const starts = [0];
  const items: number[] = [];
  return {
    add(row) {
      for (const item of row) items.push(item);
      starts.push(items.length);
    },
    finish: () => ({ starts: Int32Array.from(starts), items: Int32Array.from(items) }),
  };
}

/** The list of one row. */
export const listAt = ({ starts, items }: CsrLists, row: number): Int32Array =>
  items.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
