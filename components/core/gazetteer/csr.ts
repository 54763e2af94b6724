/** Lists of numbers end to end in one array: those of `row` are `items[starts[row]]` up to `items[starts[row + 1]]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

export interface ListsBuilder {
  /** Adds the list of the next row. */
  add(row: Iterable<number>): void;
  finish(): Lists;
}

export function createListsBuilder(): ListsBuilder {
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
export const listAt = ({ starts, items }: Lists, row: number): Int32Array =>
  items.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
