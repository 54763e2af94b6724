/** An alias, one of its forms, or a confusable: what the words of the trie lead to, a hundred thousand of them in columns. */
import type { Alias } from '../pack/model.ts';
import { type StringPool, type StringPoolBuilder, stringAt } from './string-pool.ts';

/** An alias with more words than this is a sentence, not a name. */
export const maxWords = 16;

export interface Entry {
  /** Number of the card (cards.ts). */
  card: number;
  role: 'alias' | 'form' | 'confusable';
  /** The surface form itself. */
  text: string;
  /** The alias as the pack writes it; `text` itself unless the entry is a form. */
  alias: string;
  strength: Alias['strength'];
  /** The languages that the pack lists it for, as BCP 47 primary subtags in lower case; '' for any. */
  languages: string[];
  /** How many words it has. */
  size: number;
  /**
   * Per word what case the text must have: `A` all capitals, `U` a capital first, `l` any; `C` a capital first where the
   * pack has capitals throughout.
   */
  shape: string;
  /** What stands between the words, as bits of gaps.ts, one number per gap. */
  gaps: number[];
  /** Signs that the text must have (name-signs.ts), where there are any. */
  signs?: string[];
  /** Written as one word, with at most an apostrophe in it (`O’Reilly`). */
  solid: boolean;
  /** A person's name of one word, an organisation's short form: what relatives, strangers and namesakes bear too. */
  bare: boolean;
  /** The folded surname that a person's name ends with, or short form that an organisation's begins with; '' if none. */
  surname: string;
  /** Distinct enough to be found in small letters throughout (`nord stream 2`). */
  safeInLower: boolean;
  /** Alone it is an ordinary word (`Trump`) or an acronym, so capitals throughout say nothing about it. */
  commonInCapitals: boolean;
  /** The text must be preceded by `@`. */
  handle: boolean;
  /** The same form of the same card is a confusable too, in these languages ('' for any). */
  alsoConfusable: string[];
  /** It stands for so many cards that none is offered for it (crowds.ts). */
  crowd: boolean;
}

/** Does the pack list the entry for this language, or for any? An unknown language ('') may be that one. */
export const isOfLanguage = ({ languages }: Entry, language: string): boolean =>
  language === '' || languages.includes(language) || languages.includes('');

/** What many entries have in common: all but texts and card. */
type Pattern = Omit<Entry, 'card' | 'text' | 'alias' | 'surname' | 'crowd'>;

/** Entries in columns, by number. */
export interface EntryTable {
  card: Int32Array;
  /** String ids. */
  text: Int32Array;
  alias: Int32Array;
  surname: Int32Array;
  /** String id of the entry's `Pattern` as JSON. */
  pattern: Int32Array;
  /** 1 for a crowd. */
  crowd: Uint8Array;
}

/** Columns that grow by an entry at a time. */
export function createEntryTableBuilder(strings: StringPoolBuilder) {
  const rows: Record<'card' | 'text' | 'alias' | 'surname' | 'pattern', number[]> = {
    card: [],
    text: [],
    alias: [],
    surname: [],
    pattern: [],
  };
  return {
    add({ card, text, alias, surname, ...pattern }: Omit<Entry, 'crowd'>): void {
      rows.card.push(card);
      rows.text.push(strings.add(text));
      rows.alias.push(strings.add(alias));
      rows.surname.push(strings.add(surname));
      rows.pattern.push(strings.add(JSON.stringify(pattern satisfies Pattern)));
    },
    finish: (): EntryTable => ({
      card: Int32Array.from(rows.card),
      text: Int32Array.from(rows.text),
      alias: Int32Array.from(rows.alias),
      surname: Int32Array.from(rows.surname),
      pattern: Int32Array.from(rows.pattern),
      crowd: new Uint8Array(rows.card.length),
    }),
  };
}

/** Reads one entry out of the columns. */
export function readEntry(table: EntryTable, strings: StringPool, entry: number): Entry {
  const textOf = (column: Int32Array) => stringAt(strings, column[entry] ?? -1);
  return {
    card: table.card[entry] ?? -1,
    text: textOf(table.text),
    alias: textOf(table.alias),
    surname: textOf(table.surname),
    crowd: table.crowd[entry] === 1,
    ...(JSON.parse(textOf(table.pattern)) as Pattern),
  };
}

/** An entry as long as its words are known by their ids. */
export interface DraftEntry extends Omit<Entry, 'crowd'> {
  /** Word ids. */
  words: readonly number[];
}
