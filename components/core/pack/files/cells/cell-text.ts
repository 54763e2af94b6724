/** The text of a spreadsheet cell: a formula that only builds text becomes that text; other formulas stay as written. */
import { type FileNote, fileNote } from '../source/file-notes.ts';
import { short } from './table-columns.ts';

/** A spreadsheet reads text that begins with one of these as a formula (CWE-1236), and text after an apostrophe as text. */
const formula = /^[=+\-@\t\r]/;
const error = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|NV|WERT!|BEZUG!)$/i;

/** Takes the text for a cell; escapes it so that no spreadsheet runs it and reading it back gives the same text. */
export function guard(text: string): string {
  const bare = text.replace(/^'+/, '');
  return formula.test(bare) || error.test(bare) ? `'${text}` : text;
}

/** The marks of footnotes behind a text that was copied from an encyclopaedia: `[1]`, `[b]`, `[note 2]`. */
const footnotes = /(?<=[\p{L}\p{N}.)”"])(?:\s?\[(?:\d{1,3}|[a-z]|(?:note|nb|anm\.) ?\d{1,2})\])+$/iu;

/** Takes a name or another short cell; gives it without the marks of footnotes. */
export const withoutFootnotes = (text: string): string => text.replace(footnotes, '');

/** Takes a cell; gives its text, and a note if that differs from the file. */
export function cellText(cell: string): { text: string; remark?: FileNote } {
  if (cell.startsWith("'")) {
    const bare = cell.replace(/^'+/, '');
    return { text: formula.test(bare) || error.test(bare) ? cell.slice(1) : cell };
  }
  if (error.test(cell)) return { text: '', remark: fileNote('formulaError', { cell }) };
  if (!/^=\s*\S/.test(cell)) return { text: cell };
  const text = plainText(cell);
  if (text !== undefined)
    return { text, remark: fileNote('formulaRead', { cell: short(cell), text: short(text) }) };
  if (/^=\s*(?:["(]|[\p{L}_][\p{L}\p{N}_.]*\()/u.test(cell))
    return { text: cell, remark: fileNote('formulaKept', { cell: short(cell) }) };
  return { text: cell };
}

const quoted = /"((?:[^"]|"")*)"/;
const string = new RegExp(`^=\\s*${quoted.source}(?:\\s*&\\s*${quoted.source})*$`);
const list = new RegExp(`^\\s*${quoted.source}(?:\\s*[,;]\\s*${quoted.source})*\\s*$`);
const call =
  /^=\s*(T|VALUE|TEXT|CONCAT|CONCATENATE|VERKETTEN|HYPERLINK|LIEN_HYPERTEXTE|HIPERVINCULO|ГИПЕРССЫЛКА)\s*\((.*)\)$/isu;

/** The text of `="x"`, `="x"&"y"`, `=CONCATENATE("x","y")` and `=HYPERLINK("address","x")`. */
function plainText(cell: string): string | undefined {
  const strings = (within: string) =>
    [...within.matchAll(new RegExp(quoted, 'g'))].map(([, inner = '']) => inner.replaceAll('""', '"'));
  const given = (text: string | undefined) =>
    text === undefined || text.trim() === '' ? undefined : text.trim();
  if (string.test(cell)) return given(strings(cell).join(''));
  const [, name = '', within = ''] = call.exec(cell) ?? [];
  if (name === '' || !list.test(within)) return undefined;
  const parts = strings(within);
  if (/^(?:T|VALUE|TEXT|CONCAT|CONCATENATE|VERKETTEN)$/i.test(name)) return given(parts.join(''));
  return given(parts[1] ?? parts[0]);
}
