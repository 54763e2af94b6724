/** Reads cards from HTML that a program or a site saved: its largest table, or its definition lists. */

import { joinEntries } from '../cells/split-list.ts';
import { wholeFileNote } from '../source/import-notes.ts';
import { divideRows, type Table } from '../table/read-table.ts';
import type { HtmlParts, Term } from './html-parts.ts';

/** Whether a text is HTML. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta|table|dl)\b/i.test(
    text.slice(0, 5_000),
  );

/**
 * Takes what HTML has; gives a table, or undefined if nothing of it holds cards.
 * @param headings whether the table has a row of headings; guessed if left out.
 */
export function tableOfHtml(
  { tables, terms, isCut, asksPassword }: HtmlParts,
  headings?: boolean,
): Table | undefined {
  if (asksPassword) return undefined;
  const wide = tables
    .map((rows) => ({
      rows,
      count: rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length,
    }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count);
  const [largest] = wide;
  const notes = isCut ? [wholeFileNote('tooDeep', {})] : [];
  if (!largest || largest.count < terms.length)
    return terms.length > 1 ? { ...tableOfTerms(terms), notes } : undefined;
  if (wide.length > 1) notes.push(wholeFileNote('otherTables', { count: wide.length - 1 }));
  return { ...divideRows(largest.rows, headings), notes, verbose: false };
}

/** The terms of definition lists as a table of names, other names, texts and links. */
function tableOfTerms(terms: readonly Term[]): Table {
  const rows = terms.map(({ line, names: [name = '', ...others], texts, links }) => ({
    line,
    cells: [name, joinEntries(others), texts.join('\n'), joinEntries(links)],
  }));
  return {
    before: [],
    heading: { line: 1, cells: ['Name', 'Aliases', 'Text', 'Links'] },
    rows,
    verbose: false,
  };
}
