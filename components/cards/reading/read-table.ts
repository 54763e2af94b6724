/** CSV and TSV as spreadsheets save them → rows of cells, each with its line. The separator is found from the heading. */
import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { FileProblem } from './file-problem.ts';

/** A row that is not empty. */
export interface Row {
  /** The line that it begins on, from 1. */
  line: number;
  cells: string[];
}

export type ReadTable = { ok: true; rows: Row[] } | { ok: false; problem: FileProblem };

/** Enough for any heading; a line with more is no table of ours. */
const mostColumns = 200;

/** Takes the text of a table; gives its rows, or what stops it from being read. Never throws. */
export function readTable(text: string): ReadTable {
  // Excel's own way to name the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? separatorOf(text);
  /** Where the row after the last whole one begins. */
  let next = named ? 2 : 1;
  try {
    const records = parse(text, {
      delimiter,
      ...(named && { from_line: 2 }),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: delimiter !== '\t',
      max_record_size: 1_000_000,
      on_record(record, { lines }) {
        next = lines + 1;
        return record;
      },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let line = named ? 2 : 1;
    const rows: Row[] = [];
    for (const { record, info } of records) {
      const cells = record.map((cell) => cell.trim());
      if (cells.length > mostColumns)
        return refused({
          line,
          message: `more than ${mostColumns} columns: take out those that no pack has`,
        });
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line = info.lines + 1;
    }
    return { ok: true, rows };
  } catch (error) {
    return refused({ line: next, message: explain(error as CsvError) });
  }
}

const refused = (problem: FileProblem): ReadTable => ({ ok: false, problem });

function explain({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quotation mark is opened here or below and never closed: close it, or write it twice inside a cell';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'a row of more than a million characters: most likely a quotation mark is never closed';
  return `not a table that can be read: ${message}`;
}

/** The beginning of a table, which its heading stands in, in UTF-16 units. */
const beginning = 50_000;

/** Of comma, semicolon and tab the one that stands most often in the first line that is no remark, outside quotation marks. */
function separatorOf(text: string): string {
  const bare = text
    .slice(0, beginning)
    .replace(/"(?:[^"]|"")*"/g, (quoted) => (quoted.startsWith('"#') ? '#' : ''));
  const heading = bare.split(/\r\n|\n|\r/).find((line) => /\S/.test(line) && !line.startsWith('#')) ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}
