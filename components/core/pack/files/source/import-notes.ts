/** Notes on what a table reader converted, changed, dropped or was unsure of: one line for all rows it applies to. */
import type { FileProblem, Place } from './file-problem.ts';

/** Maximum number of rows named in a note. */
const mostLines = 5;

/** What became of the rows of a table, apart from headings, titles and comments: `cards + merged + leftOut === rows`. */
export interface RowCounts {
  rows: number;
  /** Number of cards made from them. */
  cards: number;
  /** Number of rows that were merged into the card of an earlier row. */
  merged: number;
  /** Number of rows that were left out. */
  leftOut: number;
}

export interface ImportNotes {
  /** Adds a note; notes with the same `key` become one, with a count. */
  say(key: string, place: Place & { card?: string }, message: string): void;
  /** All notes, in the order in which each was first added. */
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
