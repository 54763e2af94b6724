/** The headers of the columns of an HTML table, from its tags and texts in the order in which they come. */

/** Longest header that is kept, in UTF-16 units, as on pages. */
const maxHead = 40;

interface Table {
  row: number;
  cell: number;
  /** Texts of the `th` cells of the first row, by column; undefined for a `td` cell. */
  heads: (string | undefined)[];
  /** The kind of cell that is open. */
  open: 'th' | 'td' | undefined;
}

export interface TableHeads {
  open(tag: string): void;
  text(text: string): void;
  close(tag: string): void;
  /** Header of the column that the open `td` cell is in. */
  readonly head: string | undefined;
}

/** Follows the tables of one document, also one within another. */
export function createTableHeads(): TableHeads {
  const tables: Table[] = [];
  return {
    open(tag) {
      if (tag === 'table') tables.push({ row: -1, cell: -1, heads: [], open: undefined });
      const table = tables.at(-1);
      if (!table) return;
      if (tag === 'tr') {
        table.row++;
        table.cell = -1;
      } else if (tag === 'th' || tag === 'td') {
        table.cell++;
        table.open = tag;
        if (table.row <= 0) table.heads[table.cell] = tag === 'th' ? '' : undefined;
      }
    },
    text(text) {
      const table = tables.at(-1);
      const known = table && table.row <= 0 && table.open === 'th' ? table.heads[table.cell] : undefined;
      if (table && known !== undefined) table.heads[table.cell] = (known + text).slice(0, maxHead);
    },
    close(tag) {
      const table = tables.at(-1);
      if (tag === 'table') tables.pop();
      else if (table && (tag === 'th' || tag === 'td')) table.open = undefined;
    },
    get head() {
      const table = tables.at(-1);
      if (table?.open !== 'td' || table.row <= 0) return undefined;
      return table.heads[table.cell]?.trim() || undefined;
    },
  };
}
