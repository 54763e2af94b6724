/** The columns that a table of cards may have: what each is called, and how its cells are read and written. */
import type { Alias, Card } from '../../model.ts';
import { type FileNote, fileNote, type NoteValue } from '../source/file-notes.ts';
import { folded, genderOf, kindOf, yesOrNo } from './cell-words.ts';
import { joinEntries } from './split-list.ts';

/** The parsed value of a cell, with a note if it differs from what is written; no value if it could not be parsed. */
interface CellReading {
  value?: unknown;
  remark?: FileNote;
}

export interface Column {
  /** The heading that exports use. */
  name: string;
  /** The card field that the column fills. */
  field: string;
  /** True if a cell may hold several entries. Each is parsed separately, and all are appended to those of other columns. */
  entries?: 'names' | 'links';
  /** Parses a non-empty cell or entry. */
  read: (cell: string) => CellReading;
  /** The cell for a card; '' if the field is empty. */
  write: (card: Card) => string;
}

const text = (field: 'name' | 'description' | 'summary'): Column => ({
  name: field,
  field,
  read: (value) => ({ value }),
  write: (card) => card[field],
});

const aliases = (name: string, strength: Alias['strength']): Column => ({
  name,
  field: 'aliases',
  entries: 'names',
  read: (entry) => ({ value: strength === 'strong' ? entry : { text: entry, strength } }),
  write: (card) =>
    joinEntries([...new Set(card.aliases.filter((one) => one.strength === strength).map((one) => one.text))]),
});

export const columns: readonly Column[] = [
  text('name'),
  { name: 'kind', field: 'kind', read: readKind, write: ({ kind }) => kind },
  aliases('aliases', 'strong'),
  aliases('weak aliases', 'weak'),
  aliases('ambiguous aliases', 'ambiguous'),
  aliases('search aliases', 'search'),
  {
    name: 'confusables',
    field: 'confusables',
    entries: 'names',
    read: (value) => ({ value }),
    write: (card) => joinEntries(card.confusables.map((confusable) => confusable.text)),
  },
  text('description'),
  text('summary'),
  { name: 'wikidata', field: 'wikidata', read: readItem, write: ({ wikidata = '' }) => wikidata },
  {
    name: 'links',
    field: 'links',
    entries: 'links',
    read: readLink,
    write: (card) => joinEntries(card.links.map(({ title, url }) => `${title} <${url}>`)),
  },
  {
    name: 'gender',
    field: 'gender',
    read: (cell) => {
      const value = genderOf(cell);
      return value === undefined
        ? { remark: fileNote('noGender', { cell: short(cell) }) }
        : changed(cell, value, { gender: value });
    },
    write: ({ gender = '' }) => gender,
  },
  {
    name: 'marked',
    field: 'marked',
    read: (cell) => {
      const value = yesOrNo(cell);
      return value === undefined ? { remark: fileNote('noAnswer', { cell: short(cell) }) } : { value };
    },
    write: ({ marked }) => (marked ? '' : 'no'),
  },
  { name: 'id', field: 'id', read: (value) => ({ value: value.toLowerCase() }), write: ({ id }) => id },
];

/** Quotes a cell for a message. */
export const short = (cell: string) =>
  (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell).replace(/\s+/g, ' ');

const changed = (cell: string, value: string, called: NoteValue): CellReading =>
  folded(cell) === value
    ? { value }
    : { value, remark: fileNote('changed', { cell: short(cell), value: called }) };

const knownKinds = (['person', 'organisation', 'place', 'event', 'project', 'topic'] as const).map(
  (kind) => [kind] as const,
);

function readKind(cell: string): CellReading {
  const value = kindOf(cell);
  if (value === undefined)
    return { remark: fileNote('unknownKind', { cell: short(cell), kinds: { kinds: knownKinds } }) };
  return folded(cell) === 'organization' ? { value } : changed(cell, value, { kind: value });
}

/** `http://www.wikidata.org/entity/Q7747`, `wd:Q7747` and `q7747` become `Q7747`; anything else is unchanged. */
export function wikidataId(cell: string): string {
  const [, id] =
    /^(?:<?https?:\/\/(?:\w+\.)*wikidata\.org\/(?:\w+\/)*(?:[\w:]*[/:])?|wd:|wikidata:)?(Q[1-9]\d*)(?:[?#].*)?>?$/i.exec(
      cell.trim(),
    ) ?? [];
  return id?.toUpperCase() ?? cell;
}

function readItem(cell: string): CellReading {
  const value = wikidataId(cell);
  if (/^Q[1-9]\d*$/.test(value)) return { value };
  return { remark: fileNote('noItemId', { cell: short(cell) }) };
}

function readLink(entry: string): CellReading {
  const [, before = '', inner] = /^(.*?)\s*<([^<>]*)>$/s.exec(entry) ?? [];
  const written = inner ?? entry;
  const bareHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(written);
  const url = bareHost ? `https://${written}` : written;
  if (!/^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i.test(url))
    return { remark: fileNote('noLink', { cell: short(entry) }) };
  return {
    value: { title: before || url, url },
    ...(bareHost && { remark: fileNote('changed', { cell: short(written), value: short(url) }) }),
  };
}
