/** Decides the use of each column of a table; everything known about headings is applied here. */

import { folded, kindOf } from '../cells/cell-words.ts';
import { readDate } from '../cells/date-cell.ts';
import { type Column, columns, short } from '../cells/table-columns.ts';
import { type ColumnContent, contentOf } from '../columns/column-content.ts';
import { guessRoles } from '../columns/guess-roles.ts';
import { isGivenName, kindOfName, turnedName } from '../columns/kind-of-name.ts';
import { isOurs, roleOfHeading } from '../columns/role-of-heading.ts';
import { columnKeys, type Role } from '../columns/roles.ts';
import { fileNote } from '../source/file-notes.ts';
import type { ImportNotes } from '../source/import-notes.ts';
import { repeatsHeadings } from './rows-apart.ts';
import type { Row } from './split-rows.ts';

/** Maximum number of unused columns that are named; the rest are counted. */
const mostNamed = 50;

/** The use of a table's column. */
export interface ColumnUse {
  /** Stays the same when columns are moved. */
  key: string;
  heading: string;
  role: Role;
  /** The guessed role, whatever was chosen. */
  guess: Role;
  /** How its cells are parsed; left out for roles that are parsed together with others. */
  column?: Column;
}

/** Number of rows below the headings that are examined. */
const mostShown = 30;

/**
 * Takes a row and those below it; gives the role that each of its cells has as a heading. “Person” is a heading for names, but in a
 * row that names no other column and above a column of kinds, it is itself a kind: the row is data.
 */
export function rolesOf(cells: readonly string[], below: readonly Row[]): (Role | undefined)[] {
  const found = cells.map(roleOfHeading);
  if (found.some((role) => role && role !== 'name')) return found;
  if (isOwnName(cells, found, below)) return cells.map(() => undefined);
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled < 2) return found;
  return found.map((role, at) =>
    role && kindOf(cells[at] ?? '') !== undefined && holdsKinds(cells, below, at) ? undefined : role,
  );
}

/** Whether a role names cards. */
export const isName = (role: Role | undefined): boolean =>
  role === 'name' || role === 'first name' || role === 'last name';

/** Headings that are also the abbreviations of names, if they are written in capitals. */
const abbreviations = /^(?:WHO|FN|AD)$/;

/**
 * Whether the only known heading of a row is itself a name: *WHO* is the World Health Organization beside that, above other
 * abbreviations, or as the only cell in capitals; a *person* is a term if the cells beside it are like those below.
 */
function isOwnName(
  cells: readonly string[],
  roles: readonly (Role | undefined)[],
  below: readonly Row[],
): boolean {
  const at = roles.indexOf('name');
  const cell = cells[at] ?? '';
  if (
    at < 0 ||
    isOurs(cell) ||
    roles.some((role, other) => role && other !== at && !holdsKinds(cells, below, other))
  )
    return false;
  const rest = cells.filter((other, column) => column !== at && other !== '');
  const shown = below.slice(0, mostShown);
  if (rest.some((other) => /:\/\//.test(other))) return true;
  // Headings are not among the cells below them, unless the whole row is repeated.
  const recurs = (column: number) =>
    shown.some((row) => row.cells[column] === cells[column] && row.cells[at] !== cell);
  if (cells.some((other, column) => column !== at && other.length > 3 && recurs(column))) return true;
  const states = (text: string) => contentOf([text]).sentence > 0;
  if (
    cells.some(
      (other, column) =>
        column !== at &&
        states(other) &&
        contentOf(shown.map((row) => row.cells[column] ?? '')).sentence >= 0.5,
    )
  )
    return true;
  const [word = ''] = cell.split(/\s*\(/);
  if (!abbreviations.test(word)) return false;
  const names = shown.flatMap((row) => row.cells[at] || []);
  // Above people it is a heading (`who`), whatever its letters.
  if (names.filter((name) => kindOfName(name) === 'person').length * 2 > names.length) return false;
  if ([cell.slice(word.length), ...rest].some((text) => /\p{Ll}/u.test(text))) return true;
  return names.filter(isAbbreviation).length * 3 > names.length;
}

/** Whether a cell is a word of up to eight capitals that is no given name, or begins with one before brackets. */
const isAbbreviation = (cell: string): boolean => {
  const [word = ''] = cell.split(/\s*\(/);
  return /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(word) && /\p{Lu}/u.test(word) && !isGivenName(word);
};

/** Terms may also be kinds (“law”, “treaty”), but they come first in their rows and are not repeated. */
function holdsKinds(cells: readonly string[], below: readonly Row[], at: number): boolean {
  const values = below.slice(0, mostShown).flatMap((row) => row.cells[at] || []);
  const kinds = values.filter((value) => kindOf(value) !== undefined);
  if (kinds.length * 2 <= values.length) return false;
  const all = [cells[at] ?? '', ...values].map(folded);
  return at > 0 || new Set(all).size < all.length;
}

/**
 * Whether a row without known headings is nevertheless one of headings, because it differs from the rows below: words above
 * numbers, dates, addresses, kinds, abbreviations, names in list order, given names or sentences.
 */
export function looksLikeHeadings(cells: readonly string[], all: readonly Row[]): boolean {
  const below = all.slice(0, mostShown + 1).filter((row) => !repeatsHeadings(row, cells));
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || below.length === 0 || new Set(filled.map(folded)).size < filled.length)
    return false;
  const isData = (cell: string) =>
    cell.length > 60 || /:\/\/|@\w/.test(cell) || /^\P{L}+$/u.test(cell) || readDate(cell) !== undefined;
  if (filled.some(isData)) return false;
  // `City` and `Country` above names of such.
  const rest = below.slice(0, mostShown).flatMap((row) => row.cells.filter((cell) => cell !== ''));
  const isKind = (cell: string) => kindOf(cell) !== undefined;
  if (filled.every(isKind) && rest.filter(isKind).length < rest.length * 0.2) return true;
  let points = 0;
  const roles = rolesOf(cells, below);
  for (const [at, cell] of cells.entries()) {
    const content = contentOf(below.slice(0, mostShown).map((row) => row.cells[at] ?? ''));
    if (cell === '' || content.cells === 0) continue;
    // A statement above statements is the first of them; a form's question above its answers is a heading.
    if (content.sentence > 0.5 && /\s\S.*[.!…。][”"’')\]]?$/.test(cell)) return false;
    if (roles[at] !== undefined && !below.some((row) => row.cells[at] === cell)) points++;
    if (content.number > 0.7 || content.url > 0.7 || content.item > 0.7 || content.sentence > 0.7) points++;
    if (content.length > 40 && cell.length < 25) points++;
    // Terms, which come first, may be words and abbreviations.
    if (content.turned > 0.7 && turnedName(cell) === undefined) points++;
    if (content.cells > 1 && content.code > 0.7 && cell.length > 3 && (at > 0 || headsCodes(cell, content)))
      points++;
    const asks = (text = '') => /[?؟？]$/.test(text);
    if (asks(cell) && !below.slice(0, mostShown).some((row) => asks(row.cells[at]))) points++;
    if (content.kind > 0.7) points += kindOf(cell) === undefined ? 1 : -2;
    const [first = ''] = cell.split(/\s+/);
    // Few given names are missing from all lists, but one row may well begin with such a name.
    if (content.given > 0.4 && isGivenName(first)) points -= 2;
    else if (content.given > 0.8 && content.cells >= 5) points++;
    if (
      /^\p{Ll}/u.test(cell) &&
      below.slice(0, mostShown).every((row) => !/^\p{Ll}/u.test(row.cells[at] ?? ''))
    )
      points++;
  }
  return points > 0;
}

/** In the first column, abbreviations of differing length may be names (`WHO`, `UNICEF`); a word above codes of one length heads them. */
const headsCodes = (cell: string, { cells, distinct, code, length }: ColumnContent): boolean =>
  cells > 2 && code === 1 && distinct === cells && Number.isInteger(length) && /\p{Ll}/u.test(cell);

/**
 * Takes the headings of a table (empty if it has none) and its rows; gives the use of each column, chosen or guessed, and adds
 * notes.
 * @param line of the headings, from 1; undefined if there are none.
 */
export function readHeadings(
  headings: readonly string[],
  rows: readonly Row[],
  line: number | undefined,
  chosen: Readonly<Record<string, Role>>,
  notes: ImportNotes,
): ColumnUse[] {
  const keys = columnKeys(headings);
  const guesses = guessRoles(
    headings,
    rows.map(({ cells }) => cells),
  );
  const uses = headings.map((heading, at): ColumnUse => {
    const key = keys[at] ?? '';
    const guess = guesses[at] ?? 'unused';
    const role = (Object.hasOwn(chosen, key) ? chosen[key] : undefined) ?? guess;
    const column = columns.find(({ name }) => name === role);
    return { key, heading, role, guess, ...(column && { column }) };
  });
  const filled = filledColumns(rows, uses.length);
  let unused = 0;
  for (const [at, { key, heading, role }] of uses.entries()) {
    const place = {
      ...(line !== undefined && { line }),
      column: at + 1,
      field: heading === '' ? key : short(heading),
    };
    if (role !== 'unused') continue;
    if (!filled.has(at) && heading === '') continue;
    const known = roleOfHeading(heading);
    const other = known !== undefined && known !== 'unused' && uses.some((use) => use.role === known);
    const note = other
      ? fileNote('unusedRole', { role: { role: known } })
      : known !== undefined && known !== 'unused' && filled.has(at) && !Object.hasOwn(chosen, key)
        ? fileNote('unusedContent', { role: { role: known } })
        : fileNote(heading === '' ? 'unusedNameless' : 'unused');
    notes.say(unused < mostNamed ? `unused ${at}` : 'unused', place, note);
    unused++;
  }
  for (const [at, { key, heading, role }] of uses.entries()) {
    if (role === 'unused' || (isOurs(heading) && role === roleOfHeading(heading))) continue;
    const place = {
      ...(line !== undefined && { line }),
      column: at + 1,
      field: heading === '' ? key : short(heading),
    };
    notes.say(
      `used ${at}`,
      place,
      role === 'append' ? fileNote('appended') : fileNote('used', { role: { role } }),
    );
  }
  return uses;
}

function filledColumns(rows: readonly Row[], count: number): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    if (filled.size === count) break;
    for (const [at, cell] of cells.entries()) if (cell !== '' && at < count) filled.add(at);
  }
  return filled;
}
