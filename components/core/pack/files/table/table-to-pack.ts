/** A table → a pack as JSON would say it, with the cell that each field came from and what was not understood. */

import type { Place } from '../source/file-problem.ts';
import { createImportNotes, type ImportNotes } from '../source/import-notes.ts';
import type { RawPack } from '../source/raw-pack.ts';
import { cellText } from './cell-text.ts';
import { type ColumnUse, readHeadings } from './headings.ts';
import { readEntries } from './list-cells.ts';
import { mergeRows, type Origin, type RowCard } from './merge-rows.ts';
import type { Table } from './read-table.ts';
import type { Row } from './split-rows.ts';
import { columns, short } from './table-columns.ts';

/** What lines before the heading may say of the pack: `# title: Harbour towns`. */
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

/** Takes a table; gives its pack. */
export function tableToPack({ before, heading, rows }: Table): RawPack {
  const notes = createImportNotes();
  const content: RawPack['content'] = { cards: [] };
  readRemarks(before, content, notes);
  const headings = readHeadings(heading, rows, notes);
  if (!headings.some((use) => use.column?.field === 'name')) {
    const found = headings.map(({ heading: name }) => short(name)).filter((name) => name !== '');
    const named = `found: ${found.slice(0, 20).join(', ') || 'none'}; known: ${columns.map(({ name }) => name).join(', ')}`;
    const message = `no column “name”: the first line has to name the columns, such as name,kind,aliases; ${named}`;
    return {
      content,
      warnings: notes.all(),
      locate: () => new Map(),
      problems: [{ line: heading?.line ?? 1, message }],
    };
  }
  const good = rows.filter((row) => {
    const surplus = row.cells.findIndex((cell, at) => at >= headings.length && cell !== '');
    if (surplus < 0) return true;
    notes.say(
      'surplus',
      { line: row.line, column: surplus + 1 },
      'row left out: a cell under no heading; put quotation marks around a cell that holds the separator',
    );
    return false;
  });
  const read = readCards(good, headings, notes);
  const { cards, merged } = mergeRows(read, notes);
  content.cards = cards.map(({ card }) => card);
  const origins = new Map(cards.map(({ card, origin }) => [card, origin]));
  return {
    content,
    problems: [],
    warnings: notes.all(),
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
    // Written by hand, a title may have commas without quotation marks around it.
    const remark = cells.filter((cell) => cell !== '').join(', ');
    const [, key = '', value = ''] = /^#\s*([\w ]+?)\s*:\s*(.+)$/s.exec(remark) ?? [];
    const field = packFields[key.toLowerCase()];
    if (field) content[field] = value;
    else if (!remark.startsWith('#'))
      notes.say(
        `before ${line}`,
        { line },
        `“${short(remark)}” is above the headings: not used; for the pack’s title write # title: ${short(remark)}`,
      );
  }
}

/** A card for each row that has a name. */
function readCards(rows: readonly Row[], headings: readonly ColumnUse[], notes: ImportNotes): RowCard[] {
  const name = headings.findIndex(({ column }) => column?.field === 'name');
  /** Formulas give their text once, here. */
  const texts = rows.map(({ line, cells }) =>
    headings.map(({ column, heading }, at) => {
      if (!column) return '';
      const { text, remark } = cellText(cells[at] ?? '');
      if (remark !== undefined)
        notes.say(`formula ${remark}`, { line, column: at + 1, field: heading }, remark);
      return text;
    }),
  );
  const read = rows.map(({ line }): RowCard => ({ card: {}, origin: { line, cells: new Map() } }));
  for (const [at, { column, heading }] of headings.entries()) {
    if (!column) continue;
    const cells = texts.map((row) => ({ text: row[at] ?? '', name: row[name] ?? '' }));
    const placeOf = (row: number) => ({
      line: rows[row]?.line ?? 0,
      column: at + 1,
      ...(cells[row]?.name && { card: short(cells[row].name) }),
      field: heading,
    });
    const entries = column.entries && readEntries(cells, column.entries, placeOf, notes);
    for (const [row, { card, origin }] of read.entries()) {
      const written = entries ? (entries[row] ?? []) : [cells[row]?.text ?? ''];
      const values = written.flatMap((entry) => {
        if (entry === '') return [];
        const { value, remark } = column.read(entry);
        if (remark !== undefined) notes.say(`${at} ${remark}`, placeOf(row), remark);
        return value === undefined ? [] : [value];
      });
      if (values.length === 0) continue;
      const earlier = card[column.field];
      card[column.field] = column.entries
        ? [...(Array.isArray(earlier) ? earlier : []), ...values]
        : values[0];
      const from = origin.cells.get(column.field) ?? [];
      origin.cells.set(column.field, [...from, ...values.map(() => at + 1)]);
    }
  }
  return read.filter(({ card, origin: { line } }) => {
    if (card.name !== undefined) return true;
    notes.say('nameless', { line, column: name + 1 }, 'row left out: it has no name');
    return false;
  });
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
