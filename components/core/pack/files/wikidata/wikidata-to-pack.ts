/**
 * Turns the download of a Wikidata query into a pack in JSON form. A query for `?item` with the label service gives the columns
 * item, itemLabel, itemDescription and itemAltLabel; any other variable with a label works as well. Several rows of one item become
 * one card.
 */

import type { Kind } from '../../model.ts';
import { cellText } from '../cells/cell-text.ts';
import { readEntries } from '../cells/list-cells.ts';
import { type Column, columns, short, wikidataId } from '../cells/table-columns.ts';
import { kindOfCard } from '../columns/kind-of-name.ts';
import { roleOfHeading } from '../columns/role-of-heading.ts';
import { fileNote } from '../source/file-notes.ts';
import type { Place } from '../source/file-problem.ts';
import { createImportNotes, type ImportNotes } from '../source/import-notes.ts';
import type { RawCard, RawPack } from '../source/raw-pack.ts';
import { splitAltLabel } from './wikidata-aliases.ts';

/** A row of results: variable → value, without unbound ones. */
export interface Result {
  values: Readonly<Record<string, string>>;
  place: Place;
}

interface Item {
  label: string;
  description: string;
  /** Each text of the label service once. */
  altLabels: Set<string>;
  fields: Record<string, unknown>;
  place: Place;
}

/** The variable that names the items in a table with these columns; undefined if it is not a query's result. */
export function itemVariable(
  names: readonly string[],
  rows: readonly Result['values'][],
): string | undefined {
  return names.find(
    (name) =>
      names.includes(`${name}Label`) &&
      (name === 'item' || rows.slice(0, 20).some((values) => isItem(wikidataId(values[name] ?? '')))),
  );
}

/** Takes rows of results; gives a pack with a card for each item. */
export function wikidataToPack(results: readonly Result[], variable: string): RawPack {
  const notes = createImportNotes();
  const items = new Map<string, Item>();
  const own = columnsOf(results, variable, notes);
  let merged = 0;
  for (const { values, place } of results) {
    const id = wikidataId(values[variable] ?? '');
    if (!isItem(id)) {
      notes.say('no item', { ...place, field: variable }, fileNote('noItem', { id: short(id) }));
      continue;
    }
    const label = values[`${variable}Label`] ?? '';
    const item = items.get(id) ?? { label, description: '', altLabels: new Set(), fields: {}, place };
    if (items.has(id)) merged++;
    items.set(id, item);
    item.description ||= values[`${variable}Description`] ?? '';
    const altLabel = values[`${variable}AltLabel`] ?? '';
    if (altLabel !== '') item.altLabels.add(altLabel);
  }
  for (const [name, column] of own) readColumn(name, column, results, variable, items, notes);

  const elsewhere = createElsewhere(items);
  const content: RawPack['content'] = { cards: [] };
  const { cards } = content;
  const places = new Map<RawCard, Place>();
  let nameless = 0;
  const hasKinds = own.some(([, { field }]) => field === 'kind');
  const kinds = new Map<Kind, number>();
  for (const [wikidata, item] of items) {
    const { label, description, fields, place } = item;
    if (label === '' || label === wikidata) {
      nameless++;
      notes.say(`label ${nameless > 20 ? '' : wikidata}`, place, fileNote('noLabel', { id: wikidata }));
      continue;
    }
    const aliases = aliasesOf(item, elsewhere, notes);
    const kind = hasKinds ? undefined : kindOfCard(label, description);
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const card: RawCard = { ...(kind && { kind }), ...fields, name: label, wikidata, description, aliases };
    cards.push(card);
    places.set(card, place);
  }
  if (kinds.size > 0) notes.say('kinds', {}, fileNote('kinds', { kinds: { kinds: [...kinds] } }));
  const problems =
    cards.length > 0
      ? []
      : [{ message: 'no item with a label: add the label service to the query, and run it again' }];
  const placeOf = (card: number) => places.get(content.cards[card] ?? {});
  const locate = (paths: readonly string[]) =>
    new Map(
      paths.map((path): [string, Place] => {
        const card = /^cards\[(\d+)\]/.exec(path)?.[1];
        return [path, { ...(card && placeOf(Number(card))), ...(path && { field: path }) }];
      }),
    );
  // A row whose item has no label is left out, together with the rows merged into it.
  const left = results.length - cards.length - merged;
  const rows = { rows: results.length, cards: cards.length, merged, leftOut: left };
  return { content, problems, warnings: notes.all(), rows, locate };
}

/** Variables other than the label service's that are known columns; notes the unknown ones. */
function columnsOf(
  results: readonly Result[],
  variable: string,
  notes: ImportNotes,
): [name: string, column: Column][] {
  const names = new Set(results.flatMap(({ values }) => Object.keys(values)));
  for (const suffix of ['', 'Label', 'Description', 'AltLabel']) names.delete(`${variable}${suffix}`);
  const found: [string, Column][] = [];
  for (const name of names) {
    const role = name === '' ? undefined : roleOfHeading(name.replace(/Label$/, ''));
    const column = columns.find((one) => one.name === role);
    // `kind` is an address where `kindLabel` says it in words.
    const inWords = !name.endsWith('Label') && names.has(`${name}Label`);
    if (column && column.field !== 'name' && !(inWords && column.field !== 'links')) {
      found.push([name, column]);
      continue;
    }
    if (inWords || results.every(({ values }) => !values[name])) continue;
    const first = results.find(({ values }) => values[name]);
    const both = name.endsWith('Label') ? `${name.replace(/Label$/, '')} and ${name}` : name;
    const value = first?.values[name] ?? '';
    // Only items, and values with a label of their own, could have been cards.
    const isSecond = name.endsWith('Label') || isItem(wikidataId(value));
    const note = isSecond ? fileNote('secondItem', { variable, value: short(value) }) : fileNote('unused');
    notes.say(`unused ${name}`, { field: both }, note);
  }
  return found;
}

function readColumn(
  name: string,
  column: Column,
  results: readonly Result[],
  variable: string,
  items: ReadonlyMap<string, Item>,
  notes: ImportNotes,
): void {
  const rows = results.flatMap(({ values, place }) => {
    const item = items.get(wikidataId(values[variable] ?? ''));
    if (!item || !values[name]) return [];
    const { text, remark } = cellText(values[name]);
    if (remark !== undefined)
      notes.say(`formula ${JSON.stringify(remark)}`, { ...place, field: name }, remark);
    return [{ item, place: { ...place, card: item.label, field: name }, text, name: item.label }];
  });
  const placeOf = (row: number) => rows[row]?.place ?? {};
  const entries = column.entries && readEntries(rows, column.entries, placeOf, notes).entries;
  for (const [row, { item, text }] of rows.entries()) {
    for (const entry of entries ? (entries[row] ?? []) : [text]) {
      if (entry === '') continue;
      const { value, remark } = column.read(entry);
      if (remark !== undefined) notes.say(`${name} ${JSON.stringify(remark)}`, placeOf(row), remark);
      if (value === undefined) continue;
      const before = item.fields[column.field];
      if (column.entries) item.fields[column.field] = [...(Array.isArray(before) ? before : []), value];
      else if (before === undefined) item.fields[column.field] = value;
      else if (before !== value)
        notes.say(
          `other ${name}`,
          placeOf(row),
          fileNote('secondValue', { cell: short(text), role: { role: column.name } }),
        );
    }
  }
}

type Elsewhere = (text: string, item: Item) => 'label' | 'aliases' | undefined;

/** The texts that are labels of other items or among the aliases of several. */
function createElsewhere(items: ReadonlyMap<string, Item>): Elsewhere {
  const labels = new Map<string, Item>();
  const counts = new Map<string, number>();
  for (const item of items.values()) {
    labels.set(item.label.toLowerCase(), item);
    const parts = [...item.altLabels].flatMap((text) => text.split(/,\s+/));
    for (const part of new Set(parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return (text, item) => {
    const other = labels.get(text.toLowerCase());
    if (other && other !== item) return 'label';
    return (counts.get(text) ?? 0) > 1 ? 'aliases' : undefined;
  };
}

/** Its own `aliases` columns and those of the label service. */
function aliasesOf(item: Item, elsewhere: Elsewhere, notes: ImportNotes): unknown[] {
  const place = { ...item.place, card: item.label };
  const found = new Map<string, unknown>();
  const add = (text: string, strength: 'strong' | 'search') => {
    if (held(text) < 2) {
      notes.say('short', place, fileNote('shortAlias', { alias: short(text) }));
      return;
    }
    if (text === item.label || found.has(text)) return;
    const weak = strength === 'strong' && held(text) < 3;
    found.set(text, weak ? { text, strength: 'weak' } : strength === 'strong' ? text : { text, strength });
  };
  const own = Array.isArray(item.fields.aliases) ? item.fields.aliases : [];
  for (const alias of own) if (typeof alias === 'string') add(alias, 'strong');
  for (const altLabel of item.altLabels) {
    const about = { ...item, elsewhere: (text: string) => elsewhere(text, item) };
    const { aliases, unsure, joined } = splitAltLabel(altLabel, about);
    for (const alias of aliases) add(alias, 'strong');
    for (const alias of unsure) {
      add(alias, 'search');
      notes.say('unsure', place, fileNote('restOfAlias', { alias: short(alias) }));
    }
    for (const alias of joined) notes.say('joined', place, fileNote('commaAlias', { alias: short(alias) }));
  }
  return [...found.values(), ...own.filter((alias) => typeof alias !== 'string')];
}

const isItem = (id: string) => /^Q[1-9]\d*$/.test(id);
const held = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
