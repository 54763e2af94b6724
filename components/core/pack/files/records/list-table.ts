/**
 * Turns JSON that is not one of our packs into a table: a list of objects, rows or names, names with their texts or other names, or
 * several lists under their kinds, such as Popolo's persons and organizations. Nested objects become columns (`name.first`), lists
 * become cells.
 */
import { folded, kindOf } from '../cells/cell-words.ts';
import { joinEntries } from '../cells/split-list.ts';
import type { Place } from '../source/file-problem.ts';
import { wholeFileNote } from '../source/import-notes.ts';
import { divideRows, type Table } from '../table/read-table.ts';
import type { Row } from '../table/split-rows.ts';

type Fields = Record<string, unknown>;

/** Limits of what becomes a table: columns, and cells unless there are very many objects. */
const mostColumns = 1_000;
const fewestColumns = 50;
const mostCells = 20_000_000;
/** Objects nested deeper than this are left out. */
const deepest = 3;
/** Lists whose items have no names. */
const others = /^(?:memberships?|posts?|votes?|motions?|speeches|meta|links|sources)$/i;
/** For objects in a list, such as other names and links, the fields that identify each. */
const said = ['name', 'label', 'url', 'value', 'text', 'title', 'identifier', 'note'];

interface Item {
  path: string;
  fields: Fields;
}

/**
 * Takes a JSON value and the positions of its parts; gives a table, or undefined if it contains no list.
 * @param headings whether rows of cells begin with one of headings; guessed if left out.
 */
export function listTable(
  value: unknown,
  locate: (paths: readonly string[]) => Map<string, Place>,
  headings?: boolean,
): Table | undefined {
  const rows = rowsOf(value);
  if (rows) {
    const places = locate(rows.map(({ path }) => path));
    const placed = rows.map(
      ({ path, cells }, at): Row => ({ line: places.get(path)?.line ?? at + 1, cells: cells.map(cellOf) }),
    );
    return { ...divideRows(placed, headings), verbose: false };
  }
  const items = itemsOf(columnsByRow(value));
  if (!items || items.length === 0) return undefined;
  return tableOf(items, locate);
}

/** Rows of cells, the first of which may be headings, or `columns` and `data` beside each other, as data frames are written. */
function rowsOf(value: unknown): { path: string; cells: readonly unknown[] }[] | undefined {
  const { columns, data } = isFields(value) ? value : { columns: undefined, data: value };
  if (!Array.isArray(data) || data.length === 0 || !data.every(isRow)) return undefined;
  if (isFields(value) && !(Array.isArray(columns) && columns.every((one) => typeof one === 'string')))
    return undefined;
  const under = isFields(value) ? 'data' : '';
  const rows = data.map((cells, at) => ({ path: `${under}[${at}]`, cells }));
  return Array.isArray(columns) ? [{ path: 'columns', cells: columns }, ...rows] : rows;
}

const isRow = (value: unknown): value is unknown[] => Array.isArray(value);
const cellOf = (value: unknown): string => cellsOf({ value }).find(([name]) => name === 'value')?.[1] ?? '';

/** `{"name": {"0": "Ann Lee"}, "role": {"0": "mayor"}}`: columns, each with its cells by row. Anything else is unchanged. */
function columnsByRow(value: unknown): unknown {
  if (!isFields(value)) return value;
  const columns = Object.entries(value);
  const [, first] = columns[0] ?? [];
  if (columns.length < 2 || !isFields(first)) return value;
  const rows = Object.keys(first);
  const alike = columns.every(
    ([, cells]) => isFields(cells) && Object.keys(cells).join('\n') === rows.join('\n'),
  );
  if (!alike || rows.length === 0 || !rows.every((row, at) => row === `${at}`)) return value;
  return rows.map((row) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, (cells as Fields)[row]])),
  );
}

function tableOf(items: readonly Item[], locate: (paths: readonly string[]) => Map<string, Place>): Table {
  const flat = items.map(({ fields }) => new Map(cellsOf(fields)));
  const all = new Set(flat.flatMap((cells) => [...cells.keys()]));
  // Each object may have fields of its own.
  const most = Math.max(fewestColumns, Math.min(mostColumns, Math.floor(mostCells / items.length)));
  const headings = [...all].slice(0, most);
  const notes =
    all.size > most ? [wholeFileNote('manyColumns', { most: `${most}`, width: `${all.size}` })] : [];
  const places = locate(items.map(({ path }) => path));
  const rows = items.map(
    ({ path }, at): Row => ({
      line: places.get(path)?.line ?? at + 1,
      cells: headings.map((heading) => flat[at]?.get(heading) ?? ''),
    }),
  );
  return { before: [], heading: { line: 1, cells: headings }, rows, notes, verbose: false };
}

function itemsOf(value: unknown): Item[] | undefined {
  if (Array.isArray(value)) return ofList(value, '');
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || 'cards' in value) return undefined;
  const isNames = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  // `{"cities": ["Bath"]}`, or `{"Ann Lee": ["Annie"]}`.
  const byKind = entries.some(([key]) => kindOf(folded(key)) !== undefined);
  const lists = entries.filter(
    ([key, list]) =>
      Array.isArray(list) &&
      list.length > 0 &&
      (list.every(isFields) || (byKind && isNames(list))) &&
      !others.test(key),
  );
  if (lists.length > 0)
    return lists.flatMap(([key, list]) => {
      const kind = kindOf(folded(key));
      const items = ofList(list as unknown[], key) ?? [];
      return kind === undefined
        ? items
        : items.map(({ path, fields }) => ({ path, fields: { kind, ...fields } }));
    });
  const path = (key: string) => (/^[\w$]+$/.test(key) ? key : `[${JSON.stringify(key)}]`);
  if (entries.every(([, text]) => typeof text === 'string')) {
    // A single object is a card if its fields are known words; otherwise it is a glossary.
    if ('name' in value || 'id' in value || 'title' in value) return undefined;
    return entries.map(([name, text]) => ({ path: path(name), fields: { name, text } }));
  }
  if (entries.length > 1 && entries.every(([, list]) => isNames(list)))
    return entries.map(([name, aliases]) => ({ path: path(name), fields: { name, aliases } }));
  const inner = wrapped(entries, path);
  if (inner) return inner;
  if (entries.length > 1 && entries.every(([, fields]) => isFields(fields)))
    return entries.map(([name, fields]) => ({ path: path(name), fields: { name, ...(fields as Fields) } }));
  return undefined;
}

/**
 * Gives the items of the object in an answer of an API that has the lists, as in `{"meta": {"page": 1}, "data": {"members": […]}}`;
 * undefined if there is none or if the objects are alike, as those by name are.
 */
function wrapped(entries: [string, unknown][], path: (key: string) => string): Item[] | undefined {
  const objects = entries.filter((entry): entry is [string, Fields] => isFields(entry[1]));
  const [wrapper, ...more] = objects.filter(([, inner]) => Object.values(inner).some(Array.isArray));
  if (!wrapper || more.length > 0) return undefined;
  const [key, inner] = wrapper;
  if (objects.some(([, other]) => other !== inner && Object.keys(other).some((field) => field in inner)))
    return undefined;
  return itemsOf(inner)?.map((item) => ({ ...item, path: `${path(key)}.${item.path}` }));
}

function ofList(list: readonly unknown[], under: string): Item[] | undefined {
  const items = list.map((value, at): Item | undefined => {
    const path = `${under}[${at}]`;
    if (typeof value === 'string') return { path, fields: { name: value } };
    if (Array.isArray(value))
      return {
        path,
        fields: Object.fromEntries(value.map((cell, column) => [`column ${column + 1}`, cell])),
      };
    return isFields(value) ? { path, fields: value } : undefined;
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function cellsOf(fields: Fields, under = '', depth = 0): [string, string][] {
  return Object.entries(fields).flatMap(([key, value]): [string, string][] => {
    const name = `${under}${key}`;
    if (typeof value === 'string') return [[name, value.trim()]];
    if (typeof value === 'number' || typeof value === 'boolean') return [[name, String(value)]];
    if (Array.isArray(value)) {
      const entries = value.flatMap(entryOf);
      const item = value.find((one) => isFields(one) && /wikidata/i.test(String(one.scheme)));
      const cells: [string, string][] = entries.length > 0 ? [[name, joinEntries(entries)]] : [];
      return isFields(item) && typeof item.identifier === 'string'
        ? [...cells, ['wikidata', item.identifier]]
        : cells;
    }
    return isFields(value) && depth < deepest ? cellsOf(value, `${name}.`, depth + 1) : [];
  });
}

function entryOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [String(value).trim()].filter((text) => text !== '');
  if (!isFields(value)) return [];
  const text = said.map((key) => value[key]).find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof text === 'string' ? [text.trim()] : [];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
