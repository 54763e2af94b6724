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

/** Turns lists around: for each of `keys` keys the rows, of `count`, whose list has it, in their order. */
export function transposed(
  keys: number,
  count: number,
  listOf: (row: number) => readonly number[],
): CsrLists {
  const starts = new Int32Array(keys + 1);
  for (let row = 0; row < count; row++)
    for (const key of listOf(row)) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const items = new Int32Array(starts[keys] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < count; row++)
    for (const key of listOf(row)) {
      const at = next[key] ?? 0;
      items[at] = row;
      next[key] = at + 1;
    }
  return { starts, items };
}
