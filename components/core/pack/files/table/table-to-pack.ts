/** Turns a table into a pack in JSON form, with the cell that each field came from and notes on what was not understood. */

import { columns, short } from '../cells/table-columns.ts';
import type { KindChoice, TableChoices } from '../columns/roles.ts';
import { fileNote } from '../source/file-notes.ts';
import type { Place } from '../source/file-problem.ts';
import { createImportNotes, type ImportNotes } from '../source/import-notes.ts';
import type { RawPack } from '../source/raw-pack.ts';
import { type ColumnUse, isName, readHeadings } from './headings.ts';
import { mergeRows, type Origin } from './merge-rows.ts';
import { readCards } from './read-cards.ts';
import type { Table } from './read-table.ts';
import { repeatsHeadings, rowsBelow } from './rows-apart.ts';
import type { Row } from './split-rows.ts';

/** Metadata of the pack in the lines before the headings: `# title: Harbour towns`. */
const packFields: Record<string, string> = {
  id: 'id',
  title: 'title',
  version: 'version',
  language: 'language',
  licence: 'licence',
  license: 'licence',
  'as of': 'asOf',
  asof: 'asOf',
};

/** How a table was read, with what is needed to show that and to change it. */
export interface TableReading {
  columns: Pick<ColumnUse, 'key' | 'heading' | 'role' | 'guess'>[];
  /** The first rows, as in the file. */
  sample: string[][];
  kind: KindChoice;
  /** Whether a row was read as headings. */
  headings: boolean;
  /** Whether names were reversed; left out if none could be. */
  turned?: boolean;
  /** Whether cells with several names were split; left out if there were none. */
  parted?: boolean;
}

/** The notes on rows that are no cards. */
const apart = { total: 'totalRow', footer: 'footerRow', headings: 'repeatedHeadings' } as const;

/** Number of rows shown of a table. */
const mostSample = 5;
/** Number of rows from which the role of a column is guessed. */
const mostGuessed = 5_000;

/** Takes a table and the reader's choices; gives its pack, and how it was read. */
export function tableToPack(
  { before, heading, rows, isApart, notes: said = [] }: Table,
  choices: TableChoices = {},
): RawPack & { reading: TableReading } {
  const notes = createImportNotes();
  const content: RawPack['content'] = { cards: [] };
  readRemarks(before, content, notes);
  const width =
    heading?.cells.length ??
    rows.slice(0, mostGuessed).reduce((most, row) => Math.max(most, row.cells.length), 0);
  const headings = Array.from({ length: width }, (_, at) => heading?.cells[at] ?? '');
  const below = rowsBelow(rows);
  const uses = readHeadings(
    headings,
    rows.slice(0, mostGuessed).filter((row) => !below.has(row)),
    heading?.line,
    choices.columns ?? {},
    notes,
  );
  const reading: TableReading = {
    columns: uses.map(({ key, heading: name, role, guess }) => ({ key, heading: name, role, guess })),
    sample: rows.slice(0, mostSample).map(({ cells }) => headings.map((_, at) => cells[at] ?? '')),
    kind: choices.kind ?? 'mixed',
    headings: heading !== undefined,
  };
  if (!uses.some(({ role }) => isName(role))) {
    const found = uses.map(({ key }) => short(key));
    const known = columns.map(({ name }) => name).join(', ');
    const message = `no column “name”: no other column holds names; found: ${found.slice(0, 20).join(', ') || 'none'}; known: ${known}, first name, last name`;
    const problems = [{ line: heading?.line ?? 1, message }];
    return { content, problems, warnings: notes.all(), locate: () => new Map(), reading };
  }
  const good = rows.filter((row) => {
    const what = below.get(row) ?? (heading && repeatsHeadings(row, headings) ? 'headings' : undefined);
    if (what !== undefined) {
      const cell = short(row.cells.find((one) => one !== '') ?? '');
      notes.say(`apart ${what}`, { line: row.line }, fileNote(apart[what], { cell }));
      return false;
    }
    const surplus = row.cells.findIndex((cell, at) => at >= headings.length && cell !== '');
    if (surplus < 0) return true;
    notes.say('surplus', { line: row.line, column: surplus + 1 }, fileNote('surplus'));
    return false;
  });
  // Our own exports need no guessing.
  const isOwn = content.id !== undefined;
  const { read, kind, turned, parted } = readCards(
    good,
    uses,
    isOwn ? { turned: false, ...choices } : choices,
    notes,
    isOwn,
  );
  reading.kind = kind;
  if (turned !== undefined) reading.turned = turned;
  if (parted !== undefined) reading.parted = parted;
  const { cards, merged } = isApart ? { cards: read, merged: 0 } : mergeRows(read, notes);
  content.cards = cards.map(({ card }) => card);
  const origins = new Map(cards.map(({ card, origin }) => [card, origin]));
  return {
    content,
    problems: [],
    warnings: [...said, ...notes.all()],
    reading,
    rows: { rows: rows.length, cards: cards.length, merged, leftOut: rows.length - read.length },
    forget(card, field, entries) {
      const cells = origins.get(card)?.cells;
      cells?.set(
        field,
        (cells.get(field) ?? []).filter((_, at) => !entries.has(at)),
      );
    },
    locate: (paths) => locate(paths, (card) => origins.get(content.cards[card] ?? {}), heading),
  };
}

function readRemarks(before: readonly Row[], content: RawPack['content'], notes: ImportNotes): void {
  for (const { line, cells } of before) {
    // A hand-written title may contain commas without quotation marks around it.
    const remark = cells.filter((cell) => cell !== '').join(', ');
    const [, key = '', value = ''] = /^#\s*([\w ]+?)\s*:\s*(.+)$/s.exec(remark) ?? [];
    const field = packFields[key.toLowerCase()];
    if (field) content[field] = value;
    else if (!remark.startsWith('#'))
      notes.say(`before ${line}`, { line }, fileNote('titleRow', { text: short(remark) }));
  }
}

function locate(
  paths: readonly string[],
  originOf: (card: number) => Origin | undefined,
  heading: Row | undefined,
): Map<string, Place> {
  return new Map(
    paths.map((path): [string, Place] => {
      const [, card, field = '', entry] = /^cards\[(\d+)\](?:\.(\w+))?(?:\[(\d+)\])?/.exec(path) ?? [];
      const origin = card === undefined ? undefined : originOf(Number(card));
      if (!origin) return [path, { ...(path && { field: path }) }];
      const column = origin.cells.get(field)?.[Number(entry ?? 0)];
      const name = column === undefined ? field : heading?.cells[column - 1];
      return [path, { line: origin.line, ...(column && { column }), ...(name && { field: name }) }];
    }),
  );
}
