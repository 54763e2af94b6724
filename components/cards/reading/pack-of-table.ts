/** Rows of a table → a pack as JSON would say it, with the cell that each field came from. */

import type { FileProblem, Place } from './file-problem.ts';
import type { Row } from './read-table.ts';
import { columnOf, columns, type RawCard } from './table-columns.ts';

/** What a reader of some form gives: a pack that is yet to be parsed. */
export interface RawPack {
  content: Record<string, unknown> & { cards: RawCard[] };
  problems: FileProblem[];
  warnings: FileProblem[];
  /** Where what stands at a path of `content` came from. */
  locate: (paths: readonly string[]) => Map<string, Place>;
}

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

/** A cell that a spreadsheet would take for a formula is written with an apostrophe before it; see write-table.ts. */
const guarded = /^'+[=+\-@\t\r]/;

interface Origin {
  line: number;
  /** Field → numbers of the cells that its entries came from, in their order. */
  cells: Map<string, number[]>;
}

/** Takes the rows of a table; gives its pack. */
export function packOfTable(rows: readonly Row[]): RawPack {
  const content: RawPack['content'] = { cards: [] };
  const problems: FileProblem[] = [];
  const warnings: FileProblem[] = [];
  const origins: Origin[] = [];
  const start = rows.findIndex(({ cells }) => !cells[0]?.startsWith('#'));
  for (const { cells } of start < 0 ? rows : rows.slice(0, start)) {
    // Written by hand, a title may have commas without quotation marks around it.
    const remark = cells.filter((cell) => cell !== '').join(', ');
    const [, key = '', value = ''] = /^#\s*([\w ]+?)\s*:\s*(.+)$/s.exec(remark) ?? [];
    const field = packFields[key.toLowerCase()];
    if (field) content[field] = value;
  }
  const heading = rows[start];
  const known = (heading?.cells ?? []).map(columnOf);
  for (const [index, name] of (heading?.cells ?? []).entries()) {
    const place = { line: heading?.line ?? 1, column: index + 1, field: name };
    const column = known[index];
    const list = columns.map((one) => one.name).join(', ');
    if (!column && name !== '')
      warnings.push({ ...place, message: `no column of ours, left out; ours are ${list}` });
    if (column && known.indexOf(column) < index)
      problems.push({
        ...place,
        message: 'a second column of this name: put the two together, or rename one',
      });
  }
  if (!known.some((column) => column?.field === 'name')) {
    const message = 'no column “name”: the first line has to name the columns, such as name,kind,aliases';
    return { content, warnings, locate: () => new Map(), problems: [{ line: heading?.line ?? 1, message }] };
  }
  for (const { line, cells } of rows.slice(start + 1)) {
    const card: RawCard = {};
    const origin: Origin = { line, cells: new Map() };
    for (const [index, cell] of cells.entries()) {
      const column = known[index];
      if (cell === '') continue;
      if (index >= known.length) {
        const message = 'a cell under no heading: put quotation marks around a cell that holds the separator';
        problems.push({ line, column: index + 1, message });
        break;
      }
      if (!column) continue;
      const value = column.read(guarded.test(cell) ? cell.slice(1) : cell);
      const before = card[column.field];
      card[column.field] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
      const from = origin.cells.get(column.field) ?? [];
      from.push(...Array.from({ length: Array.isArray(value) ? value.length : 1 }, () => index + 1));
      origin.cells.set(column.field, from);
    }
    content.cards.push(card);
    origins.push(origin);
  }
  return { content, problems, warnings, locate: (paths) => locate(paths, origins, heading) };
}

function locate(
  paths: readonly string[],
  origins: readonly Origin[],
  heading: Row | undefined,
): Map<string, Place> {
  return new Map(
    paths.map((path): [string, Place] => {
      const [, card, field = '', entry] = /^cards\[(\d+)\](?:\.(\w+))?(?:\[(\d+)\])?/.exec(path) ?? [];
      const origin = card === undefined ? undefined : origins[Number(card)];
      if (!origin) return [path, { ...(path && { field: path }) }];
      const column = origin.cells.get(field)?.[Number(entry ?? 0)];
      const name = column === undefined ? field : heading?.cells[column - 1];
      return [path, { line: origin.line, ...(column && { column }), ...(name && { field: name }) }];
    }),
  );
}
