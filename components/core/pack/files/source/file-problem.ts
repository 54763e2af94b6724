import type { FileNote } from './file-notes.ts';

/** A position in a file, and what is there. */
interface Located {
  /** From 1; left out for the file as a whole. */
  line?: number;
  /** From 1: of the character in JSON, of the cell in a table. */
  column?: number;
  /** Name of the card that it is in, if that has a name. */
  card?: string;
  /** The field, such as `cards[3].kind`, or the heading of the table's column. */
  field?: string;
}

/** A problem or a warning about a file, for its author. */
export interface FileProblem extends Located {
  /** What is wrong and how to fix it, in English. */
  message: string;
  note?: never;
  more?: never;
}

/** A note on how a file was read, which has a text in every language. */
export interface LocatedNote extends Located {
  note: FileNote;
  /** How often the same applies elsewhere in the file, and some of the lines. */
  more?: { count: number; lines: number[] };
  message?: never;
}

/** Anything to say about a file that could be read. */
export type FileRemark = FileProblem | LocatedNote;

/** A position in a file. */
export type Place = Pick<Located, 'line' | 'column' | 'field'>;

/** A position in a file, and the card that is there. */
export type CardPlace = Place & Pick<Located, 'card'>;
