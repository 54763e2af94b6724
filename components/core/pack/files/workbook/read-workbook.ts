/**
 * Reads the rows of a sheet from `.xlsx` and `.ods` with hucre. The unpacked size is limited beforehand, because a file of a few
 * kilobytes can expand to gigabytes.
 */
import { unzipSync } from 'fflate';
import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { short } from '../cells/table-columns.ts';
import { fileNote } from '../source/file-notes.ts';
import type { LocatedNote } from '../source/file-problem.ts';
import { wholeFileNote } from '../source/import-notes.ts';
import { type Row, trimmed } from '../table/split-rows.ts';

export type ReadWorkbook =
  | { ok: true; rows: Row[]; sheet: string; sheets: string[]; notes: LocatedNote[] }
  | { ok: false; message: string };

/** Reads the bytes of one kind of workbook. */
type WorkbookReader = (
  bytes: Uint8Array,
  options: { sheets: (info: { hidden?: boolean; veryHidden?: boolean }) => boolean },
) => Promise<Workbook>;

/** Maximum total size of a workbook's parts, in bytes; the same as for a table. */
const mostUnpacked = 150_000_000;
/** Maximum number of parts: one for each sheet and picture, and a few more. How many an archive declares may be made up. */
const mostParts = 10_000;
/** Maximum number of columns read. */
const mostColumns = 1_000;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether a file is a zip archive, as workbooks are. */
export const mayBeWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) && bytes.length > 30;

/**
 * Takes a file that may be a workbook, and the wanted sheet; gives the rows of that sheet, or of the first one that is visible and
 * not empty. Loads the library. Never throws.
 */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<ReadWorkbook> {
  try {
    const parts = partsOf(bytes);
    const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
    if (unpacked > mostUnpacked)
      return refused(
        `holds ${Math.ceil(unpacked / 1_000_000)} MB when unpacked; at most ${mostUnpacked / 1_000_000} MB are read`,
      );
    const names = new Set(parts.map(({ name }) => name));
    const read = await readerFor(names);
    if (typeof read === 'string') return refused(read);
    const { sheets } = await read(bytes, { sheets: () => true });
    return rowsOf(sheets, wanted);
  } catch (error) {
    return refused(messageOf(error));
  }
}

const refused = (message: string): ReadWorkbook => ({ ok: false, message });

/** The parts of an archive according to its directory, without unpacking any. @throws if there are too many. */
function partsOf(bytes: Uint8Array): { name: string; size: number }[] {
  const parts: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (parts.length === mostParts) throw new Error(`too many parts: more than ${mostParts}`);
      parts.push({ name, size: originalSize });
      return false;
    },
  });
  return parts;
}

async function readerFor(names: ReadonlySet<string>): Promise<WorkbookReader | string> {
  if (names.has('xl/workbook.xml')) return (await import('hucre/xlsx')).readXlsx;
  if (names.has('content.xml') && names.has('mimetype')) return (await import('hucre/ods')).readOds;
  if (names.has('xl/workbook.bin')) return 'a binary Excel workbook: save it as .xlsx or CSV';
  if ([...names].some((name) => name.startsWith('word/')))
    return 'a Word document: save its table as a spreadsheet or CSV';
  if ([...names].some((name) => name.endsWith('.iwa')))
    return 'a Numbers document: export it as an Excel workbook or CSV';
  return 'a zip archive: unpack it first';
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/encrypt|password/i.test(message)) return 'protected by a password: save it without one';
  if (/bomb|exceeds|limit|too (?:large|many)/i.test(message)) return `too large to read: ${message}`;
  return `a damaged spreadsheet or archive: ${message}`;
}

function rowsOf(all: readonly Sheet[], wanted: string | undefined): ReadWorkbook {
  const shown = all.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const filled = shown.filter(({ rows }) => rows.some((row) => row.some((cell) => textOf(cell) !== '')));
  const sheet = filled.find(({ name }) => name === wanted) ?? filled.find(isWide) ?? filled[0];
  if (!sheet) return refused('a workbook without a filled sheet: choose the one that holds the cards');
  const notes: LocatedNote[] = [];
  const left = filled.filter((one) => one !== sheet).map(({ name }) => `“${name}”`);
  if (left.length > 0) notes.push(wholeFileNote('oneSheet', { sheet: sheet.name, others: left.join(', ') }));
  const hidden = all.length - shown.length;
  if (hidden > 0) notes.push(wholeFileNote('hiddenSheets', { count: hidden }));
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > mostColumns)
    notes.push(wholeFileNote('manyColumns', { most: `${mostColumns}`, width: `${width}` }));
  const rows = sheet.rows.map(
    (cells, at): Row => ({ line: at + 1, cells: cells.slice(0, mostColumns).map(textOf) }),
  );
  fillMerged(sheet, rows, notes);
  const sections = sectionsOf(sheet, rows);
  for (const { line, cells } of sections) {
    const cell = short(cells.find((one) => one !== '') ?? '');
    notes.push({ line, note: fileNote('sectionRow', { cell }) });
  }
  return {
    ok: true,
    rows: rows.filter((row) => !sections.has(row)).filter(({ cells }) => cells.some((cell) => cell !== '')),
    sheet: sheet.name,
    sheets: filled.map(({ name }) => name),
    notes,
  };
}

/** Whether a sheet has several columns: the first one may only say how to use the workbook. */
const isWide = ({ rows }: Sheet): boolean =>
  rows.filter((row) => row.filter((cell) => textOf(cell) !== '').length > 1).length > 1;

/** A merged cell applies to each of its rows. */
function fillMerged({ merges = [] }: Sheet, rows: readonly Row[], notes: LocatedNote[]): void {
  let filled = 0;
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.cells[startCol] ?? '';
    if (text === '' || endRow === startRow) continue;
    for (let at = startRow + 1; at <= Math.min(endRow, rows.length - 1); at++) {
      const cells = rows[at]?.cells;
      // An empty row stays empty.
      if (!cells?.some((cell) => cell !== '')) continue;
      while (cells.length <= startCol) cells.push('');
      cells[startCol] = text;
    }
    filled++;
  }
  if (filled > 0) notes.push(wholeFileNote('mergedCells', { count: filled }));
}

/** Rows of one cell that is merged across most of the table, between those of the table: what they say is of the rows below. */
function sectionsOf({ merges = [] }: Sheet, rows: readonly Row[]): Set<Row> {
  const filled = ({ cells }: Row) => cells.filter((cell) => cell !== '').length;
  const width = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const first = rows.findIndex((row) => filled(row) > 1);
  const last = rows.findLastIndex((row) => filled(row) > 1);
  return new Set(
    merges.flatMap(({ startRow, endRow, startCol, endCol }) => {
      const row = startRow === endRow ? rows[startRow] : undefined;
      const isWide = endCol > startCol && (endCol - startCol + 1) * 2 > width;
      return row && isWide && filled(row) === 1 && startRow > first && startRow < last ? [row] : [];
    }),
  );
}

/** A cell as the sheet shows it; dates in our own format. */
function textOf(cell: CellValue): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    return cell
      .toISOString()
      .replace(/T00:00:00.*$/, '')
      .replace(/\.000Z$|Z$/, '');
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // Text that only looks like a formula is text in a workbook.
  return trimmed(String(cell));
}
