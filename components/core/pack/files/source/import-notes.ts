/** Notes on what a table reader converted, changed, dropped or was unsure of: one line for all rows it applies to. */
import { type FileNote, fileNote, type NoteKey } from './file-notes.ts';
import type { CardPlace, LocatedNote } from './file-problem.ts';

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
  say(key: string, place: CardPlace, note: FileNote): void;
  /** All notes, in the order in which each was first added. */
  all(): LocatedNote[];
}

/** A note about the file as a whole. */
export function wholeFileNote(key: NoteKey, values: FileNote['values']): LocatedNote {
  return { note: fileNote(key, values) };
}

/** Collects notes. */
export function createImportNotes(): ImportNotes {
  const notes = new Map<string, { first: LocatedNote; lines: Set<number>; more: number }>();
  return {
    say(key, place, note) {
      const earlier = notes.get(key);
      if (!earlier) {
        notes.set(key, { first: { ...place, note }, lines: new Set(), more: 0 });
        return;
      }
      earlier.more++;
      if (place.line !== undefined && earlier.lines.size < mostLines) earlier.lines.add(place.line);
    },
    all: () =>
      [...notes.values()].map(({ first, lines, more }) =>
        more === 0 ? first : { ...first, more: { count: more, lines: [...lines] } },
      ),
  };
}
