/**
 * What is noted when a file is read, as a key with its values. The texts are those of the interface, in every language:
 * `importNote_` and the key, in `assets/locales`. The command line shows the English ones.
 */
import type texts from '../../../../../assets/locales/en.json';
import type { Kind } from '../../model.ts';

/** A value in the text of a note. What is not the file's own text has a name in each language. */
export type NoteValue =
  | string
  | number
  /** What a column is: `summary`. */
  | { role: string }
  | { kind: Kind }
  | { gender: 'female' | 'male' }
  /** Kinds, with how many cards have each. */
  | { kinds: readonly (readonly [kind: Kind, cards?: number])[] };

/** What can be noted. */
export type NoteKey = {
  [Key in keyof typeof texts]: Key extends `importNote_${infer Name}` ? Name : never;
}[keyof typeof texts];

export interface FileNote {
  key: NoteKey;
  values: Readonly<Record<string, NoteValue>>;
}

/** A note; its text needs these values. */
export function fileNote(key: NoteKey, values: FileNote['values'] = {}): FileNote {
  return { key, values };
}
