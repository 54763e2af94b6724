/** Which column of ours each column of a table is; all that is known of a table's headings is decided here. */

import type { ImportNotes } from '../source/import-notes.ts';
import { folded, kindOf } from './cell-words.ts';
import type { Row } from './split-rows.ts';
import { type Column, columnOf, isOurs, short } from './table-columns.ts';

/** Columns that are not used are named up to so many; the rest are counted. */
const mostNamed = 50;

/** What a column of a table is used for. */
export interface ColumnUse {
  heading: string;
  /** Left out where the column is not used. */
  column?: Column;
}

/** So many rows below a heading show what its column holds. */
const mostShown = 30;

/**
 * Takes a row and those below it; gives the column of ours that each of its cells would be the heading of. “Person” is a
 * heading for names, but above a column of kinds in a row that names no other column it is a kind itself: the row is data.
 */
export function columnsOf(cells: readonly string[], below: readonly Row[]): (Column | undefined)[] {
  const found = cells.map(columnOf);
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled < 2 || found.some((column) => column && column.field !== 'name')) return found;
  return found.map((column, at) =>
    column && kindOf(cells[at] ?? '') !== undefined && holdsKinds(cells, below, at) ? undefined : column,
  );
}

/** Terms may be kinds too (“law”, “treaty”), but they come first in their rows and are not repeated. */
function holdsKinds(cells: readonly string[], below: readonly Row[], at: number): boolean {
  const values = below.slice(0, mostShown).flatMap((row) => row.cells[at] || []);
  const kinds = values.filter((value) => kindOf(value) !== undefined);
  if (kinds.length * 2 <= values.length) return false;
  const all = [cells[at] ?? '', ...values].map(folded);
  return at > 0 || new Set(all).size < all.length;
}

/** Takes the row of headings and those below; gives the use of each column and says which are not used. */
export function readHeadings(
  heading: Row | undefined,
  rows: readonly Row[],
  notes: ImportNotes,
): ColumnUse[] {
  if (!heading) return [];
  const found = columnsOf(heading.cells, rows);
  const uses = heading.cells.map((name, at): ColumnUse => {
    const column = found[at];
    return column && chosen(column, heading.cells, found, at) ? { heading: name, column } : { heading: name };
  });
  const filled = filledColumns(rows, uses.length);
  let unused = 0;
  for (const [at, { heading: name, column }] of uses.entries()) {
    if (column || (!filled.has(at) && name === '')) continue;
    const place = { line: heading.line, column: at + 1, field: name };
    const known = found[at];
    const message = known
      ? `not used: another column is read as ${known.name}`
      : name === ''
        ? 'not used: a column without a heading'
        : 'not used: not a known column';
    notes.say(unused < mostNamed ? `unused ${at}` : 'unused', place, message);
    unused++;
  }
  for (const [at, { heading: name, column }] of uses.entries()) {
    if (!column || isOurs(name)) continue;
    const place = { line: heading.line, column: at + 1, field: short(name) };
    notes.say(`used ${at}`, place, `read as ${column.name}`);
  }
  return uses;
}

/** Lists of one kind are put together; of others the column that is called as we call it is used, or the first. */
function chosen(
  column: Column,
  headings: readonly string[],
  found: readonly (Column | undefined)[],
  at: number,
): boolean {
  if (column.entries) return true;
  const alike = found.flatMap((one, index) => (one?.field === column.field ? [index] : []));
  return at === (alike.find((index) => isOurs(headings[index] ?? '')) ?? alike[0]);
}

function filledColumns(rows: readonly Row[], count: number): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    if (filled.size === count) break;
    for (const [at, cell] of cells.entries()) if (cell !== '' && at < count) filled.add(at);
  }
  return filled;
}
