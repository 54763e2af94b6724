/** What a column of a table may be used for, and what a reader may choose where a guess is wrong. */
import type { Kind } from '../../model.ts';

/** `append`: a line of the text, `Party: D`; `unused`: left out. The others are the headings that we write ourselves, and parts of a name. */
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

/** What all cards of a table are; `mixed` where each says it itself, or its name does. */
export type KindChoice = Kind | 'mixed';

/** Where a reader knows better than the guess. What is left out is guessed. */
export interface TableChoices {
  /** The role of a column by its key (see `columnKeys`). */
  columns?: Readonly<Record<string, Role>> | undefined;
  kind?: KindChoice | undefined;
  /** Whether the table has a row of headings. */
  headings?: boolean | undefined;
  /** Whether names written “Last, First” are turned round. */
  turned?: boolean | undefined;
  /** Whether cells of names are divided at commas, semicolons, slashes and line breaks that seem to part them. */
  parted?: boolean | undefined;
  /** The sheet of a workbook, by its name. */
  sheet?: string | undefined;
  /** How the letters are written, such as `windows-1251`; only for text files. */
  encoding?: string | undefined;
}

/** Takes the headings of a table; gives a key for each column that stays the same where columns are added or moved. */
export function columnKeys(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, at) => {
    const name = heading.normalize('NFC').replace(/\s+/g, ' ').trim() || `column ${at + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
