/**
 * Parses CSV and TSV as people save them into the headings and the rows below. Separator and headings are found together: those
 * that give the most known columns.
 */
import { kindOf } from '../cells/cell-words.ts';
import { isOurs } from '../columns/role-of-heading.ts';
import type { Role } from '../columns/roles.ts';
import type { LocatedNote } from '../source/file-problem.ts';
import { isName, looksLikeHeadings, rolesOf } from './headings.ts';
import { namesOfList } from './name-list.ts';
import { isRule } from './rows-apart.ts';
import { noSeparator, type Row, splitRows } from './split-rows.ts';

export interface Table {
  /** Comments and titles above the headings. */
  before: Row[];
  /** Undefined if no row names the columns. */
  heading?: Row;
  rows: Row[];
  /** True if no two rows are about one card, as in notes, which have a file or a line each. */
  isApart?: boolean;
  /** What was not read of the file. */
  notes?: readonly LocatedNote[];
  /** True for SPARQL's own TSV, in which `?item` heads `<http://…>` and `"text"@en`. */
  verbose: boolean;
}

const separators = ['\t', ';', ',', '|'] as const;
/** The headings must be within this many rows, and this many UTF-16 units. */
const mostBefore = 30;
const beginning = 50_000;

/**
 * Takes the text of a table; gives its headings and rows. Never throws.
 * @param wanted whether there is a row of headings; guessed if left out.
 */
export function readTable(text: string, wanted?: boolean): Table {
  const verbose = /^\s*\?\w+(?:\t\?\w+)*\s*(?:[\r\n]|$)/.test(text.slice(0, beginning));
  // Excel's way of declaring the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const options = { from: named ? 2 : 1, bare: verbose };
  // A row that is cut off has fewer cells than the others.
  const end = text.indexOf('\n', beginning);
  const whole = end < 0 ? text.length : end;
  const start = text.slice(0, whole > beginning * 10 ? beginning : whole);
  const given = verbose ? '\t' : named?.[1];
  let best = { separator: given ?? commonest(start), line: 0, score: 0 };
  for (const separator of given === undefined ? separators : [given]) {
    const found = headingIn(splitRows(start, { ...options, separator, most: mostBefore }));
    if (found.score > best.score) best = { separator, ...found };
  }
  // In a list with one column, a comma is not a separator.
  const single =
    (best.score > 0 && best.score < 1) ||
    (best.score === 0 && given === undefined && !isSeparator(start, best.separator));
  const isList = single && !named;
  const rows = splitRows(text, { ...options, separator: isList ? noSeparator : best.separator }).filter(
    (row) => !isRule(row),
  );
  const list = isList || (best.score === 0 && !named) ? namesOfList(rows, isList) : { rows };
  const { notes } = list;
  const table = divide(list.rows, wanted, best.score > 0 ? best.line : undefined);
  return { ...table, ...(notes && { notes }), verbose };
}

/**
 * Divides the rows of a table into those above the headings, the headings and the rest.
 * @param wanted whether there is a row of headings; guessed if left out.
 */
export function divideRows(rows: readonly Row[], wanted?: boolean): Omit<Table, 'verbose'> {
  const { line, score } = headingIn(rows.slice(0, mostBefore));
  return divide(rows, wanted, score > 0 ? line : undefined);
}

/** @param line of the row whose cells are known headings, from 1. */
function divide(
  rows: readonly Row[],
  wanted: boolean | undefined,
  line: number | undefined,
): Omit<Table, 'verbose'> {
  const known = line === undefined || wanted === false ? -1 : rows.findIndex((row) => row.line === line);
  const first = known >= 0 ? known : belowTitles(rows);
  const heading = rows[first];
  if (!heading) return { before: [...rows], rows: [] };
  const isHeading =
    known >= 0 ||
    (wanted ?? (isOurHeading(heading) || looksLikeHeadings(heading.cells, rows.slice(first + 1))));
  const before = rows.slice(0, first);
  if (isHeading) return { before, heading, rows: rows.slice(first + 1) };
  return { before, rows: rows.slice(first) };
}

/** Whether a row is a single cell with one of our own headings: `kind` above a column of kinds is not a name. */
const isOurHeading = ({ cells }: Row): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && isOurs(filled[0] ?? '');
};

/** The first row that is neither a comment nor a title (a single filled cell in a table with several columns). */
function belowTitles(rows: readonly Row[]): number {
  const filled = ({ cells }: Row) => cells.filter((cell) => cell !== '').length;
  const body = rows.slice(0, mostBefore).filter(({ cells }) => !cells[0]?.startsWith('#'));
  const wide = body.filter((row) => filled(row) > 1).length * 2 > body.length;
  return rows.findIndex((row) => !row.cells[0]?.startsWith('#') && (!wide || filled(row) > 1));
}

/** Whether a separator divides the lines of a text into (nearly) the same number of cells. A comma in prose does not. */
function isSeparator(text: string, separator: string): boolean {
  const rows = splitRows(text, { separator, most: mostBefore }).filter(
    ({ cells }) => !cells[0]?.startsWith('#'),
  );
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  if (widths.length * 2 <= rows.length) return false;
  if (separator !== ',') return true;
  const [width = 0] = widths;
  return (
    widths.every((one) => one === width) && !rows.some(({ cells }) => cells.some((cell) => cell.length > 200))
  );
}

/** In a list without a heading, an entry may be a word like this; a title above a heading has at most this many lines. */
const mostTitles = 3;

/**
 * The row that is most likely to be the headings, by its number of known columns; 0 if no row names cards. A title fills fewer
 * cells than the headings below it, so a row that is no wider than one above it is data if it has only one known word, or no more
 * of them than that row.
 */
function headingIn(rows: readonly Row[]): { line: number; score: number } {
  let best = { line: 0, score: 0 };
  const above: Above = { widest: 0, rows: 0, wide: 0, known: 0 };
  for (const [at, { line, cells }] of rows.entries()) {
    if (cells[0]?.startsWith('#')) continue;
    const roles = rolesOf(cells, rows.slice(at + 1));
    const known = new Set(roles.flatMap((role) => role ?? []));
    const item = cells.some((cell) => /^\??\w+Label$/.test(cell));
    const filled = cells.filter((cell) => cell !== '').length;
    const before = { ...above };
    above.widest = Math.max(above.widest, filled);
    above.rows++;
    if (filled > 1) above.wide++;
    above.known = Math.max(above.known, known.size);
    if (!roles.some(isName) && !item) continue;
    // A single known heading counts half, because it may be a title.
    const score = filled === 1 && cells.length === 1 ? 0.5 : known.size + (item ? 1 : 0);
    if ((score < 2 || score <= before.known) && !isBelowTitle(cells, roles, before)) continue;
    if (score > best.score) best = { line, score };
  }
  return best;
}

/** The rows above a row, without comments. */
interface Above {
  /** Most cells that a row fills. */
  widest: number;
  rows: number;
  /** Number of rows that fill several cells. */
  wide: number;
  /** Most known columns that a row names. */
  known: number;
}

/** Whether a row with no more known columns than those above may be the headings, because those may be titles. */
function isBelowTitle(cells: readonly string[], roles: readonly (Role | undefined)[], above: Above): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  if (above.widest <= 1) return filled > 1 || above.rows <= mostTitles;
  if (filled > above.widest) return true;
  // `Ports,2021` above `Name,Built`: one row without a known heading, above a row that is not data.
  const names = cells.filter((_, at) => isName(roles[at]));
  const isWords = !cells.some((cell) => /^\P{L}+$/u.test(cell));
  const isHeadings = names.length === 1 && kindOf(names[0] ?? '') === undefined && isWords;
  const items = cells.some((cell) => cells.includes(`${cell}Label`));
  return above.wide === 1 && above.known === 0 && filled === above.widest && (isHeadings || items);
}

/** The separator that is most frequent, outside quotation marks, in the first line that is not a comment. */
function commonest(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, (quoted) => (quoted.startsWith('"#') ? '#' : ''));
  const heading = bare.split(/\r\n|\n|\r/).find((line) => /\S/.test(line) && !line.startsWith('#')) ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return ['\t', ';', ',', '|'].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}
