/**
 * Splits the text of a table into rows of cells. Tolerates tables as people write them: a quotation mark that is never closed, or
 * in the middle of a cell, is an ordinary character and swallows nothing.
 */

/** A row that is not empty. */
export interface Row {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** A cell of several lines that is longer than this, in UTF-16 units, most likely begins with an unclosed quotation mark. */
const longest = 50_000;

/** No separator: every line is one cell. This character occurs in no text that is read. */
export const noSeparator = '\0';

export interface SplitOptions {
  separator: string;
  /** The line to start on, if the first one is a declaration. */
  from?: number;
  /** Maximum number of rows to read. */
  most?: number;
  /** True for SPARQL's TSV, which escapes quotation marks and never quotes a cell. */
  bare?: boolean;
}

/** Takes the text of a table; gives the rows that are not empty. Never throws. */
export function splitRows(text: string, { separator, from = 1, most, bare = false }: SplitOptions): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  /** Number of cells in the first row; one that runs over several lines must not change the width of its row. */
  let width = 0;

  /** Reads one row from `at`; quoted cells may continue over several lines only if `long`. */
  const readRow = (long: boolean) => {
    const cells: string[] = [];
    let next = at;
    let lines = 1;
    for (;;) {
      const quoted = bare ? undefined : quotedCell(text, next, separator, long);
      let cell: string;
      if (quoted) {
        cell = quoted.cell;
        lines += quoted.lines;
        next = quoted.end;
      } else {
        let end = next;
        while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
          end++;
        cell = unwrapped(text.slice(next, end).trim());
        next = end;
      }
      cells.push(trimmed(cell));
      if (text[next] !== separator) break;
      next++;
    }
    return { cells, next, lines };
  };

  while (at < text.length && (most === undefined || rows.length < most)) {
    let row = readRow(true);
    if (row.lines > 1 && width > 0 && row.cells.length !== width) {
      const short = readRow(false);
      if (short.cells.length === width) row = short;
    }
    if (line >= from && row.cells.some((cell) => cell !== '')) {
      rows.push({ line, cells: row.cells });
      // Comments and titles are narrower than what follows.
      width = Math.max(width, row.cells.length);
    }
    line += row.lines;
    at = row.next + (text.startsWith('\r\n', row.next) ? 2 : 1);
  }
  return rows;
}

const space = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** A cell without spaces around it, also those that are invisible. */
export function trimmed(cell: string): string {
  let from = 0;
  let to = cell.length;
  while (from < to && space.test(cell.charAt(from))) from++;
  while (to > from && space.test(cell.charAt(to - 1))) to--;
  return cell.slice(from, to);
}

/** The quoted cell that begins at `at`; undefined if there is none. */
function quotedCell(text: string, at: number, separator: string, long: boolean) {
  let start = at;
  while (separator !== '\t' && (text[start] === ' ' || text[start] === '\t')) start++;
  if (text[start] !== '"') return undefined;
  let close = start;
  do {
    close = text.indexOf('"', close + 1);
    if (close < 0) return undefined;
    if (text[close + 1] !== '"') break;
    close++;
  } while (close < text.length);
  let end = close + 1;
  while (text[end] === ' ' || (separator !== '\t' && text[end] === '\t')) end++;
  if (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    return undefined;
  const cell = text.slice(start + 1, close).replaceAll('""', '"');
  const lines = cell.split(/\r\n|\n|\r/).length - 1;
  return lines > 0 && (!long || cell.length > longest) ? undefined : { cell, lines, end };
}

/** `"He said "yes" to me"`: quotation marks around a cell whose inner ones were not doubled. */
function unwrapped(cell: string): string {
  return /^"[^"]*(?:(?<=[\s(])"[^\s"][^"]*"[^"]*)+"$/.test(cell) && cell.length > 2
    ? cell.slice(1, -1)
    : cell;
}
