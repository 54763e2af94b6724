/** The columns that a table of cards may have: what each is called, and how its cells are read and written. */
import type { Alias, Card } from '../card.ts';

/** One card as JSON would say it, on its way to the parser. */
export type RawCard = Record<string, unknown>;

export interface Column {
  /** The heading as we write it. */
  name: string;
  /** Other headings for it, in small letters. */
  also?: readonly string[];
  /** The field of a card that a cell goes to. */
  field: string;
  /** What a cell that is not empty says; entries of a list are appended to what other columns gave. */
  read: (cell: string) => unknown;
  /** The cell for a card, '' where it says nothing. */
  write: (card: Card) => string;
}

const same = (cell: string) => cell;

/** A `|` within an entry is written `\|`. */
const entriesOf = (cell: string) =>
  (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((entry) => entry.replace(/\\([\\|])/g, '$1').trim())
    .filter((entry) => entry !== '');
const joined = (entries: readonly string[]) =>
  entries.map((entry) => entry.replace(/\\(?=[\\|])|\|/g, '\\$&')).join(' | ');

const text = (field: 'name' | 'description' | 'summary', also: readonly string[] = []): Column => ({
  name: field,
  also,
  field,
  read: same,
  write: (card) => card[field],
});

const aliases = (name: string, strength: Alias['strength'], also: readonly string[]): Column => ({
  name,
  also,
  field: 'aliases',
  read: (cell) => entriesOf(cell).map((entry) => (strength === 'strong' ? entry : { text: entry, strength })),
  write: (card) =>
    joined([...new Set(card.aliases.filter((one) => one.strength === strength).map((one) => one.text))]),
});

export const columns: readonly Column[] = [
  text('name', ['label']),
  {
    name: 'kind',
    also: ['type'],
    field: 'kind',
    read: (cell) => cell.toLowerCase().replace('organization', 'organisation'),
    write: ({ kind }) => kind,
  },
  aliases('aliases', 'strong', ['alias', 'also known as']),
  aliases('weak aliases', 'weak', ['weak']),
  aliases('ambiguous aliases', 'ambiguous', ['ambiguous']),
  aliases('search aliases', 'search', ['search']),
  {
    name: 'confusables',
    also: ['confusable', 'not to be confused with'],
    field: 'confusables',
    read: entriesOf,
    write: (card) => joined(card.confusables.map((confusable) => confusable.text)),
  },
  text('description'),
  text('summary', ['text']),
  {
    name: 'wikidata',
    also: ['qid', 'wikidata id'],
    field: 'wikidata',
    read: wikidataId,
    write: ({ wikidata = '' }) => wikidata,
  },
  {
    name: 'links',
    also: ['link', 'url'],
    field: 'links',
    read: (cell) => entriesOf(cell).map(readLink),
    write: (card) => joined(card.links.map(({ title, url }) => `${title} <${url}>`)),
  },
  { name: 'gender', field: 'gender', read: (cell) => cell.toLowerCase(), write: ({ gender = '' }) => gender },
  { name: 'marked', field: 'marked', read: readYesNo, write: ({ marked }) => (marked ? '' : 'no') },
  { name: 'id', field: 'id', read: same, write: ({ id }) => id },
];

const byHeading = new Map(
  columns.flatMap((column) => [column.name, ...(column.also ?? [])].map((heading) => [heading, column])),
);

/** The column of a heading, in whatever case and with `_` or `-` for a space; undefined where it is none of ours. */
export function columnOf(heading: string): Column | undefined {
  return byHeading.get(
    heading
      .trim()
      .toLowerCase()
      .replace(/[_\s-]+/g, ' '),
  );
}

/** `http://www.wikidata.org/entity/Q7747` and `wd:Q7747` are `Q7747`; anything else is left for the parser to refuse. */
export function wikidataId(cell: string): string {
  return /(?:^wd:|wikidata\.org\/(?:entity|wiki)\/)(Q[1-9]\d*)$/.exec(cell)?.[1] ?? cell;
}

function readLink(entry: string): { title: string; url: string } {
  const [, title, url] = /^(.*?)\s*<([^<>]*)>$/s.exec(entry) ?? [];
  if (url !== undefined) return { title: title || url, url };
  return { title: entry, url: entry };
}

function readYesNo(cell: string): unknown {
  if (/^(yes|true|1|x)$/i.test(cell)) return true;
  if (/^(no|false|0)$/i.test(cell)) return false;
  return cell;
}
