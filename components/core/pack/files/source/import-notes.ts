/** What a reader of tables understood, changed, dropped or was not sure of: one line for all rows that it is true of. */
import type { FileProblem, Place } from './file-problem.ts';

/** Rows named in a note. */
const mostLines = 5;

/** What became of the rows of a table, those with headings, titles and remarks aside: `cards + merged + leftOut === rows`. */
export interface RowCounts {
  rows: number;
  /** Cards made of them. */
  cards: number;
  /** Rows that were added to the card of an earlier row. */
  merged: number;
  /** Rows that became nothing. */
  leftOut: number;
}

export interface ImportNotes {
  /** Adds a note; those with the same `key` become one, which counts them. */
  say(key: string, place: Place & { card?: string }, message: string): void;
  /** All notes in the order in which each was first said. */
  all(): FileProblem[];
}

/** Collects notes. */
export function createImportNotes(): ImportNotes {
  const notes = new Map<string, { first: FileProblem; lines: Set<number>; more: number }>();
  return {
    say(key, place, message) {
      const note = notes.get(key);
      if (!note) {
        notes.set(key, { first: { ...place, message }, lines: new Set(), more: 0 });
        return;
      }
      note.more++;
      if (place.line !== undefined && note.lines.size < mostLines) note.lines.add(place.line);
    },
    all: () =>
      [...notes.values()].map(({ first, lines, more }) => {
        if (more === 0) return first;
        const listed = [...lines].join(', ');
        const where =
          listed === ''
            ? ''
            : `: line${lines.size === 1 ? '' : 's'} ${listed}${more > lines.size ? ' …' : ''}`;
        return { ...first, message: `${first.message} (and ${more} more${where})` };
      }),
  };
}
