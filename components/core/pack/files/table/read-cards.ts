/** Turns the rows of a table into cards in JSON form, according to the use of each column. */

import type { Kind } from '../../model.ts';
import { cellText, withoutFootnotes } from '../cells/cell-text.ts';
import { readDate, readDayNumber } from '../cells/date-cell.ts';
import { readEntries } from '../cells/list-cells.ts';
import { short } from '../cells/table-columns.ts';
import { guessKind, guessTurned, haveSurnamesInCapitals } from '../columns/guess-kind.ts';
import { kindOfCard, surnameFirst, turnedName } from '../columns/kind-of-name.ts';
import type { KindChoice, TableChoices } from '../columns/roles.ts';
import { fileNote } from '../source/file-notes.ts';
import type { CardPlace } from '../source/file-problem.ts';
import type { ImportNotes } from '../source/import-notes.ts';
import { addBareNames } from './bracket-names.ts';
import { employerOf, nameOf } from './card-names.ts';
import { type ColumnUse, isName } from './headings.ts';
import type { RowCard } from './merge-rows.ts';
import type { Row } from './split-rows.ts';

/**
 * Takes the rows; gives the cards of those with a name, their kind, and whether names were reversed and cells split (undefined if
 * there were none to reverse or split).
 * @param isOwn whether we exported the table, so that all of its texts are meant.
 */
export function readCards(
  rows: readonly Row[],
  uses: readonly ColumnUse[],
  choices: TableChoices,
  notes: ImportNotes,
  isOwn: boolean,
): { read: RowCard[]; kind: KindChoice; turned?: boolean; parted?: boolean } {
  const at = uses.findIndex(({ role }) => isName(role));
  const texts = textsOf(rows, uses, notes, isOwn);
  const employers = rows.map(({ cells }) => employerOf(cells, uses));
  const named = texts.map((row) => nameOf(row, uses));
  const names = named.map((name, row) => name || (employers[row] ?? ''));
  const kind =
    choices.kind ??
    guessKind(
      uses.map(({ role }) => role),
      uses.map(({ heading }) => heading),
      named,
    );
  const read = rows.map(({ line }): RowCard => ({ card: {}, origin: { line, cells: new Map() } }));
  const placesOf = (column: number) => (row: number) => ({
    line: rows[row]?.line ?? 0,
    column: column + 1,
    ...(names[row] && { card: short(names[row]) }),
    field: uses[column]?.heading || uses[column]?.key || '',
  });
  for (const [row, { card, origin }] of read.entries()) {
    const name = names[row] ?? '';
    if (name === '') continue;
    card.name = name;
    origin.cells.set('name', [at + 1]);
  }
  const { parted = true } = choices;
  let divided = false;
  for (const [column, use] of uses.entries()) {
    if (isName(use.role) || use.role === 'unused') continue;
    if (use.role === 'kind' && kind !== 'mixed') continue;
    const cells = texts.map((row, index) => ({ text: row[column] ?? '', name: names[index] ?? '' }));
    if (use.role === 'date') readDates(cells, use, column, read, placesOf(column), notes);
    else if (use.column)
      divided = readColumn(cells, use, column, read, placesOf(column), notes, parted) || divided;
  }
  appendTexts(texts, uses, read);
  setKinds(read, kind, uses, choices.kind !== undefined, notes);
  if (choices.kind === undefined)
    for (const [row, { card }] of read.entries())
      if (named[row] === '' && card.name !== undefined) card.kind = 'organisation';
  const turned = turnNames(read, names, choices.turned, placesOf(at), notes);
  if (!isOwn) addBareNames(read, placesOf(at), notes);
  const kept = read.filter(({ card, origin: { line } }) => {
    if (card.name !== undefined) return true;
    notes.say('nameless', { line, column: at + 1 }, fileNote('nameless'));
    return false;
  });
  return { read: kept, kind, ...(turned !== undefined && { turned }), ...(divided && { parted }) };
}

/** The cells of the used columns; formulas are replaced by their text once, here. */
function textsOf(
  rows: readonly Row[],
  uses: readonly ColumnUse[],
  notes: ImportNotes,
  isOwn: boolean,
): string[][] {
  return rows.map(({ line, cells }) =>
    uses.map(({ role, heading }, at) => {
      if (role === 'unused') return '';
      const { text, remark } = cellText(cells[at] ?? '');
      if (remark !== undefined)
        notes.say(`formula ${JSON.stringify(remark)}`, { line, column: at + 1, field: heading }, remark);
      const bare = role === 'links' || isOwn ? text : withoutFootnotes(text);
      if (bare !== text)
        notes.say(
          `footnote ${at}`,
          { line, column: at + 1, field: heading },
          fileNote('footnotes', { cell: short(text), text: short(bare) }),
        );
      return bare;
    }),
  );
}

type PlaceOf = (row: number) => CardPlace;

/** Returns whether a cell was or would have been split. */
function readColumn(
  cells: readonly { text: string; name: string }[],
  { column }: ColumnUse,
  at: number,
  read: readonly RowCard[],
  placeOf: PlaceOf,
  notes: ImportNotes,
  parted: boolean,
): boolean {
  if (!column) return false;
  const { entries, divided = false } = column.entries
    ? readEntries(cells, column.entries, placeOf, notes, parted)
    : {};
  for (const [row, { card, origin }] of read.entries()) {
    const written = entries ? (entries[row] ?? []) : [cells[row]?.text ?? ''];
    const values = written.flatMap((entry) => {
      if (entry === '') return [];
      const { value, remark } = column.read(entry);
      if (remark !== undefined) notes.say(`${at} ${JSON.stringify(remark)}`, placeOf(row), remark);
      return value === undefined ? [] : [value];
    });
    if (values.length === 0) continue;
    const earlier = card[column.field];
    card[column.field] = column.entries ? [...(Array.isArray(earlier) ? earlier : []), ...values] : values[0];
    const from = origin.cells.get(column.field) ?? [];
    origin.cells.set(column.field, [...from, ...values.map(() => at + 1)]);
  }
  return divided;
}

/** A date becomes a fact of the card, named after its column. */
function readDates(
  cells: readonly { text: string }[],
  { heading, key }: ColumnUse,
  at: number,
  read: readonly RowCard[],
  placeOf: PlaceOf,
  notes: ImportNotes,
): void {
  for (const [row, { card, origin }] of read.entries()) {
    const cell = cells[row]?.text ?? '';
    if (cell === '') continue;
    const serial = readDayNumber(cell);
    const date = serial ?? readDate(cell);
    if (date === undefined) {
      notes.say(`no date ${at}`, placeOf(row), fileNote('noDate', { cell: short(cell) }));
      continue;
    }
    if (serial !== undefined) notes.say(`day ${at}`, placeOf(row), fileNote('dayNumber', { cell, date }));
    else if (date.length === 4 && /^\d+([./-])\d+\1\d+$/.test(cell))
      notes.say(`year ${at}`, placeOf(row), fileNote('yearOnly', { cell }));
    card.facts = [...(Array.isArray(card.facts) ? card.facts : []), { text: heading || key, date }];
    origin.cells.set('facts', [...(origin.cells.get('facts') ?? []), at + 1]);
  }
}

/** Appends `Party: D` to the text of a card, one line per column with the role `append`. */
function appendTexts(
  texts: readonly (readonly string[])[],
  uses: readonly ColumnUse[],
  read: readonly RowCard[],
): void {
  const appended = uses.flatMap(({ role, heading }, at) => (role === 'append' ? [{ heading, at }] : []));
  if (appended.length === 0) return;
  for (const [row, { card, origin }] of read.entries()) {
    const lines = appended.flatMap(({ heading, at }) => {
      const text = texts[row]?.[at] ?? '';
      return text === '' ? [] : [heading === '' ? text : `${heading}: ${text}`];
    });
    if (lines.length === 0) continue;
    card.summary = [card.summary, ...lines].filter((text) => text !== undefined).join('\n');
    if (!origin.cells.has('summary')) origin.cells.set('summary', [(appended[0]?.at ?? 0) + 1]);
  }
}

/** The kind of all cards or, if the table does not give it, the kinds that their names indicate. */
function setKinds(
  read: readonly RowCard[],
  kind: KindChoice,
  uses: readonly ColumnUse[],
  isChosen: boolean,
  notes: ImportNotes,
): void {
  if (kind === 'mixed' && uses.some(({ role }) => role === 'kind')) return;
  const counts = new Map<Kind, number>();
  for (const { card } of read) {
    if (typeof card.name !== 'string') continue;
    const own = kind === 'mixed' ? kindOfCard(card.name, card.description ?? card.summary) : kind;
    if (own === undefined) continue;
    card.kind = own;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  if (isChosen || counts.size === 0) return;
  notes.say('kinds', {}, fileNote('kinds', { kinds: { kinds: [...counts] } }));
}

/** Reverses “Last, First” and “LAST First” if the table's names are written so. Returns whether it did; undefined if no name could be reversed. */
function turnNames(
  read: readonly RowCard[],
  names: readonly string[],
  chosen: boolean | undefined,
  placeOf: PlaceOf,
  notes: ImportNotes,
): boolean | undefined {
  const spoken = haveSurnamesInCapitals(names) ? surnameFirst : turnedName;
  if (!names.some((name) => spoken(name) !== undefined)) return undefined;
  const mayBe = (row: number) => ['person', 'topic', undefined].some((kind) => read[row]?.card.kind === kind);
  const guess = guessTurned(
    names.map((name, row) => (mayBe(row) ? name : '')),
    (row) => read[row]?.card.kind === 'person',
  );
  const turned = chosen ?? guess;
  if (!turned) return false;
  for (const [row, { card }] of read.entries()) {
    const name = mayBe(row) && typeof card.name === 'string' ? spoken(card.name) : undefined;
    if (name === undefined) continue;
    notes.say(
      'turned',
      placeOf(row),
      fileNote('turned', { from: short(String(card.name)), to: short(name) }),
    );
    card.name = name;
  }
  return true;
}
