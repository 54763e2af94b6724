/**
 * CSV and TSV as people save them → the row of headings and the rows below it. The separator and the headings are found
 * together: the ones that give the most columns that we know.
 */
import { noSeparator, type Row, splitRows } from './split-rows.ts';
import { columnOf } from './table-columns.ts';

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

/** The row that most looks like headings: how many of its cells are columns of ours, 0 where none names cards. */
function headingIn(rows: readonly Row[]): { line: number; score: number } {
  let best = { line: 0, score: 0 };
  for (const { line, cells } of rows) {
    if (cells[0]?.startsWith('#')) continue;
    const known = new Set(cells.flatMap((cell) => columnOf(cell)?.name ?? []));
    const item = cells.some((cell) => /^\??\w+Label$/.test(cell));
    if (!known.has('name') && !item) continue;
    const filled = cells.filter((cell) => cell !== '').length;
    // One heading alone is half a sign, since it may be a title.
    const score = filled === 1 && cells.length === 1 ? 0.5 : known.size + (item ? 1 : 0);
    if (score > best.score) best = { line, score };
  }
  return best;
}

/** Of the separators the one that stands most often in the first line that is no remark, outside quotation marks. */
function commonest(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, (quoted) => (quoted.startsWith('"#') ? '#' : ''));
  const heading = bare.split(/\r\n|\n|\r/).find((line) => /\S/.test(line) && !line.startsWith('#')) ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}
