/** Names that are listed rather than tabulated: with numbers or bullets, with their e-mail addresses, or all on one line. */
import { hasPersonShape, kindOfName, turnedName } from '../columns/kind-of-name.ts';
import type { LocatedNote } from '../source/file-problem.ts';
import { wholeFileNote } from '../source/import-notes.ts';
import type { Row } from './split-rows.ts';

const mark = /^(?:(?:\d{1,4}[.)]|[-*+•‣–])\s+(?:\[[ xX]?\]\s+)?|[☐☑☒✓✔]\s*)(?=\S)/u;
const mail = /^(?:"([^"<>]+)"|'([^'<>]+)'|([^"'<>@]+?))\s*<[^<>\s@]+@[^<>\s@]+>$/u;
/** A longer line is no list of names, and a longer name is none; in UTF-16 units. */
const longestLine = 5_000;
const longestName = 300;
/** Fewest names on the only line of a file. */
const fewest = 3;

/**
 * Takes the rows of a text without headings; gives a row for each name, without what is no part of it, and notes on that. Other rows are unchanged.
 * @param isList whether each row is a line that is not divided.
 */
export function namesOfList(rows: Row[], isList: boolean): { rows: Row[]; notes?: LocatedNote[] } {
  const addressed = withoutAddresses(rows);
  if (addressed)
    return { rows: addressed, notes: [wholeFileNote('contactDetails', { count: addressed.length })] };
  if (isList) dropListMarks(rows);
  return { rows: ofOneLine(rows, isList) ?? rows };
}

/** The names of a file with a single line; undefined if it is none of several people. */
function ofOneLine(rows: readonly Row[], isList: boolean): Row[] | undefined {
  const [only, ...more] = rows;
  if (!only || more.length > 0 || only.cells.some((cell) => cell.length > longestLine)) return undefined;
  const names = isList ? (only.cells[0] ?? '').split(/\s*[,;]\s*/) : only.cells;
  const all = names.map((name) => name.replace(/[.;]$/, '')).filter((name) => name !== '');
  const inOrder = all.map((name) => turnedName(name) ?? name);
  if (all.length < fewest || !inOrder.every(hasPersonShape)) return undefined;
  // `Ann Lee, Prime Minister, United Kingdom` is one person.
  if (inOrder.filter((name) => kindOfName(name) === 'person').length * 2 <= all.length) return undefined;
  return all.map((name) => ({ line: only.line, cells: [name] }));
}

/** Removes the numbers, bullets or boxes of a list in which every line but perhaps a title has one. */
function dropListMarks(rows: readonly Row[]): void {
  const marked = rows.filter(({ cells }) => mark.test(cells[0] ?? '')).length;
  if (marked < 2 || marked < rows.length - 1) return;
  for (const row of rows) row.cells[0] = (row.cells[0] ?? '').replace(mark, '');
}

/** The names of `Ann Lee <ann@lee.example>; "Ray, Bob" <bob@ray.example>`, one a line or several; undefined for anything else. */
function withoutAddresses(rows: readonly Row[]): Row[] | undefined {
  const names: Row[] = [];
  for (const { line, cells } of rows)
    for (const cell of cells.flatMap((one) => one.split(/(?<=>)\s*[,;]\s*/))) {
      const [, double, single, bare] = (cell.length > longestName ? null : mail.exec(cell)) ?? [];
      const name = double ?? single ?? bare;
      if (name !== undefined) names.push({ line, cells: [name.trim()] });
      else if (cell !== '') return undefined;
    }
  return names.length > 0 ? names : undefined;
}
