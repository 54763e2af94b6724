/** Reads a pack from a file in any format, or reports everything that is wrong with it. */

import { idOf } from '../card-ids.ts';
import type { Pack } from '../model.ts';
import { parsePack } from '../parse-pack.ts';
import type { TableChoices } from './columns/roles.ts';
import { type Form, formOf, type Read, tableForm } from './form-of.ts';
import { decodeText } from './source/decode-text.ts';
import type { FileRemark, LocatedNote, Place } from './source/file-problem.ts';
import { type RowCounts, wholeFileNote } from './source/import-notes.ts';
import { unknownFields } from './source/unknown-fields.ts';
import { parseRows } from './table/parse-rows.ts';
import { divideRows } from './table/read-table.ts';
import type { TableReading } from './table/table-to-pack.ts';
import { noteArchiveTable } from './text/note-archive.ts';
import { mayBeWorkbook, readWorkbook } from './workbook/read-workbook.ts';

export type { Form };

/** How a file was read. */
export interface Reading {
  /** The roles of the columns; left out for JSON packs and Wikidata results. */
  table?: TableReading;
  /** The encoding of a text file, and words that show it if it was guessed. */
  encoding?: string;
  odd?: string[];
  /** The sheet of a workbook that was read, and all its sheets. */
  sheet?: string;
  sheets?: string[];
}

export type ReadPack =
  | {
      ok: true;
      form: Form;
      pack: Pack;
      /** What was changed, left out or may be misunderstood. */
      warnings: FileRemark[];
      /** What became of the rows; only for files with rows. */
      rows?: RowCounts;
      reading: Reading;
      /** The positions in the file of these paths of the pack. */
      locate: (paths: readonly string[]) => Map<string, Place>;
    }
  | { ok: false; problems: FileRemark[]; warnings: FileRemark[]; reading: Reading };

/**
 * Maximum size of a file in bytes: ten times a pack of a hundred thousand cards, a third of what a browser can hold as one string.
 */
export const maxFile = 150_000_000;
/** Maximum number of cards in a pack. */
export const maxCards = 300_000;

/** The problem of a pack without cards, which would mark nothing. */
export const noCards = 'no cards in it: add some, each with a name';

/** The problem of a file that is too large, found before reading it. */
export function tooLarge(size: number): string | undefined {
  if (size <= maxFile) return undefined;
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `${megabytes(size)}: a pack has at most ${megabytes(maxFile)}; divide it into several`;
}

/** Reads a whole file, given its name; also a workbook, whose library is loaded only then. Never throws. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  choices: TableChoices = {},
): Promise<ReadPack> {
  if (tooLarge(bytes.length) !== undefined || !mayBeWorkbook(bytes)) return readPack(name, bytes, choices);
  const notes = noteArchiveTable(bytes);
  if (notes) return finish(name, tableForm(notes, choices), {}, []);
  const book = await readWorkbook(bytes, choices.sheet);
  if (!book.ok) return failed([{ message: book.message }]);
  const table = { ...divideRows(book.rows, choices.headings), verbose: false };
  return finish(name, tableForm(table, choices), { sheet: book.sheet, sheets: book.sheets }, book.notes);
}

/** Reads the whole text of a file, given its name, which becomes the title of a table's pack. Never throws. */
export function readPack(name: string, bytes: Uint8Array, choices: TableChoices = {}): ReadPack {
  const large = tooLarge(bytes.length);
  if (large !== undefined) return failed([{ message: large }]);
  const decoded = decodeText(bytes, choices.encoding);
  if (!decoded.ok) {
    const { ok: _ok, ...problem } = decoded;
    return failed([problem]);
  }
  const { text, encoding, odd } = decoded;
  const shown = odd.map((word) => `“${word}”`).join(', ');
  const notes = odd.length > 0 ? [wholeFileNote('encoding', { encoding, words: shown })] : [];
  return finish(name, formOf(name, text, choices), { encoding, odd }, notes);
}

function failed(problems: FileRemark[], warnings: FileRemark[] = [], reading: Reading = {}): ReadPack {
  return { ok: false, problems, warnings, reading };
}

function finish(name: string, read: Read, about: Reading, notes: readonly LocatedNote[]): ReadPack {
  if ('failed' in read) return failed(read.failed, [...notes], about);
  const { form, raw, table } = read;
  const reading = { ...about, ...(table && { table }) };
  if (raw.problems.length > 0) return failed(raw.problems, [...notes, ...raw.warnings], reading);
  const count = cardsOf(raw.content).length;
  if (count > maxCards)
    return failed(
      [{ message: `${count} cards: a pack has at most ${maxCards}; divide it into several` }],
      [],
      reading,
    );

  const said = (problems: readonly { path: string; message: string }[], content: unknown) => {
    const places = raw.locate(problems.map(({ path }) => path));
    return problems.map(({ path, message }) => ({ ...places.get(path), ...cardAt(content, path), message }));
  };
  if (form === 'json') {
    const parsed = parsePack(raw.content);
    const unknown = said(unknownFields(raw.content), raw.content);
    // A field that is missing may be there under a misspelt name.
    if (!parsed.ok) return failed(said(parsed.problems, raw.content), [...raw.warnings, ...unknown], reading);
    const warnings = [...notes, ...unknown];
    return { ok: true, form, pack: parsed.pack, warnings, reading, locate: raw.locate };
  }
  const base = name.replace(/\.[^.]*$/, '').trim() || 'pack';
  const { parsed, warnings: dropped, leftOut } = parseRows(raw, { id: idOf(base), title: base });
  const warnings = [...notes, ...raw.warnings, ...dropped];
  if (!parsed.ok) return failed(said(parsed.problems, raw.content), warnings, reading);
  const { pack } = parsed;
  const rows = raw.rows && { ...raw.rows, cards: pack.cards.length, leftOut: raw.rows.leftOut + leftOut };
  if (pack.cards.length === 0 && rows && rows.rows > 0)
    return failed([{ message: `none of ${rows.rows} rows could be read` }, ...warnings], [], reading);
  return { ok: true, form, pack, warnings, ...(rows && { rows }), reading, locate: raw.locate };
}

/** The cards of a value that may not be a pack. */
function cardsOf(content: unknown): unknown[] {
  const cards = typeof content === 'object' && content !== null && 'cards' in content ? content.cards : [];
  return Array.isArray(cards) ? cards : [];
}

/** The name of the card that a path leads into. */
function cardAt(content: unknown, path: string): { card?: string } {
  const index = /^cards\[(\d+)\]/.exec(path)?.[1];
  const card = index === undefined ? undefined : cardsOf(content)[Number(index)];
  const name = typeof card === 'object' && card !== null && 'name' in card ? card.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? { card: name.trim().slice(0, 80) } : {};
}
