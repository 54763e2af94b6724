/** The possible roles of a table's column, and what a reader can choose if a guess is wrong. */
import type { Kind } from '../../model.ts';

/**
 * `append`: a line of the text, such as `Party: D`; `unused`: left out. The others are the headings that exports use, and parts of
 * a name.
 */
export const roles = [
  'name',
  'first name',
  'last name',
  'kind',
  'aliases',
  'weak aliases',
  'ambiguous aliases',
  'search aliases',
  'confusables',
  'description',
  'summary',
  'links',
  'date',
  'wikidata',
  'id',
  'gender',
  'marked',
  'append',
  'unused',
] as const;

export type Role = (typeof roles)[number];

/** The kind of all cards of a table; `mixed` if each row or name gives its own. */
export type KindChoice = Kind | 'mixed';

/** What a reader has corrected; everything left out is guessed. */
export interface TableChoices {
  /** The role of a column, by its key (see `columnKeys`). */
  columns?: Readonly<Record<string, Role>> | undefined;
  kind?: KindChoice | undefined;
  /** Whether the table has a row of headings. */
  headings?: boolean | undefined;
  /** Whether names written “Last, First” are reversed. */
  turned?: boolean | undefined;
  /** Whether cells with several names are split at commas, semicolons, slashes and line breaks that seem to separate them. */
  parted?: boolean | undefined;
  /** The sheet of a workbook, by its name. */
  sheet?: string | undefined;
  /** The character encoding, such as `windows-1251`; only for text files. */
  encoding?: string | undefined;
}

/** Takes the headings of a table; gives each column a key that stays the same if columns are added or moved. */
export function columnKeys(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, at) => {
    const name = heading.normalize('NFC').replace(/\s+/g, ' ').trim() || `column ${at + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
