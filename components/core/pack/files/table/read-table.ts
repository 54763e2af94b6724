/**
 * CSV and TSV as people save them → the row of headings and the rows below it. The separator and the headings are found
 * together: the ones that give the most columns that we know.
 */
import { kindOf } from './cell-words.ts';
import { columnsOf } from './headings.ts';
import { noSeparator, type Row, splitRows } from './split-rows.ts';
import type { Column } from './table-columns.ts';

export interface Table {
  /** Remarks and titles above the headings. */
  before: Row[];
  /** Undefined where no row names the columns. */
  heading?: Row;
  rows: Row[];
  /** SPARQL's own TSV, in which `?item` heads `<http://…>` and `"text"@en`. */
  verbose: boolean;
}

const separators = ['\t', ';', ',', '|'] as const;
/** Headings are within so many rows, in a beginning of so many UTF-16 units. */
const mostBefore = 30;
const beginning = 50_000;

/** Takes the text of a table; gives its headings and rows. Never throws. */
export function readTable(text: string): Table {
  const verbose = /^\s*\?\w+(?:\t\?\w+)*\s*(?:[\r\n]|$)/.test(text.slice(0, beginning));
  // Excel's own way to name the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const options = { from: named ? 2 : 1, bare: verbose };
  const start = text.slice(0, beginning);
  const given = verbose ? '\t' : named?.[1];
  let best = { separator: given ?? commonest(start), line: 0, score: 0 };
  for (const separator of given === undefined ? separators : [given]) {
    const found = headingIn(splitRows(start, { ...options, separator, most: mostBefore }));
    if (found.score > best.score) best = { separator, ...found };
  }
  // In a list with one column a comma is no separator.
  const single = best.score > 0 && best.score < 1;
  const rows = splitRows(text, { ...options, separator: single && !named ? noSeparator : best.separator });
  let at = best.score > 0 ? rows.findIndex(({ line }) => line === best.line) : -1;
  // Without a heading that we know, the first row that is no remark is the one to ask about.
  if (at < 0) at = rows.findIndex(({ cells }) => !cells[0]?.startsWith('#'));
  const heading = rows[at];
  if (!heading) return { before: rows, rows: [], verbose };
  return { before: rows.slice(0, at), heading, rows: rows.slice(at + 1), verbose };
}

/** A list without a heading may have such a word among its entries; a title above a heading has at most so many lines. */
const mostTitles = 3;

/**
 * The row that most looks like headings: how many of its cells are columns of ours, 0 where none names cards. A title fills
 * fewer cells than the headings below it. So a row that is no wider than one above it is data if it has only one known word,
 * or no more of them than that row.
 */
function headingIn(rows: readonly Row[]): { line: number; score: number } {
  let best = { line: 0, score: 0 };
  const above: Above = { widest: 0, rows: 0, wide: 0, known: 0 };
  for (const [at, { line, cells }] of rows.entries()) {
    if (cells[0]?.startsWith('#')) continue;
    const columns = columnsOf(cells, rows.slice(at + 1));
    const known = new Set(columns.flatMap((column) => column?.name ?? []));
    const item = cells.some((cell) => /^\??\w+Label$/.test(cell));
    const filled = cells.filter((cell) => cell !== '').length;
    const before = { ...above };
    above.widest = Math.max(above.widest, filled);
    above.rows++;
    if (filled > 1) above.wide++;
    above.known = Math.max(above.known, known.size);
    if (!known.has('name') && !item) continue;
    // One heading alone is half a sign, since it may be a title.
    const score = filled === 1 && cells.length === 1 ? 0.5 : known.size + (item ? 1 : 0);
    if ((score < 2 || score <= before.known) && !isBelowTitle(cells, columns, before)) continue;
    if (score > best.score) best = { line, score };
  }
  return best;
}

/** What is above a row, remarks left out. */
interface Above {
  /** Most cells that a row fills. */
  widest: number;
  rows: number;
  /** Rows that fill several cells. */
  wide: number;
  /** Most columns of ours that a row names. */
  known: number;
}

/** Whether a row that is no surer sign than the rows above it may be the headings, since those may be titles. */
function isBelowTitle(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  above: Above,
): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  if (above.widest <= 1) return filled > 1 || above.rows <= mostTitles;
  if (filled > above.widest) return true;
  // `Ports,2021` above `Name,Built`: one row without a heading of ours, above a row that is no data.
  const names = cells.filter((_, at) => columns[at]?.field === 'name');
  const isWords = !cells.some((cell) => /^\P{L}+$/u.test(cell));
  const isHeadings = names.length === 1 && kindOf(names[0] ?? '') === undefined && isWords;
  const items = cells.some((cell) => cells.includes(`${cell}Label`));
  return above.wide === 1 && above.known === 0 && filled === above.widest && (isHeadings || items);
}

/** Of the separators the one that stands most often in the first line that is no remark, outside quotation marks. */
function commonest(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, (quoted) => (quoted.startsWith('"#') ? '#' : ''));
  const heading = bare.split(/\r\n|\n|\r/).find((line) => /\S/.test(line) && !line.startsWith('#')) ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}
