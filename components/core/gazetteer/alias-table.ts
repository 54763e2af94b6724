/** An alias, one of its forms, or a confusable: what the words of the trie lead to, a hundred thousand of them in columns. */
import type { Alias } from '../pack/model.ts';
import type { Derivation } from './derive/derived-alias.ts';
import { type StringPool, type StringPoolBuilder, stringAt } from './string-pool.ts';

/** An alias with more words than this is a sentence, not a name. */
export const maxWords = 16;

export interface IndexedAlias {
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
  separators: number[];
  /** Signs that the text must have (name-signs.ts), where there are any. */
  signs?: string[];
  /** Written as one word, with at most an apostrophe in it (`O’Reilly`). */
  singleToken: boolean;
  /** A person's name of one word, an organisation's short form: what relatives, other entities and homonyms bear too. */
  surnameOnly: boolean;
  /** The folded surname that a person's name ends with, or short form that an organisation's begins with; '' if none. */
  surname: string;
  /** Distinct enough to be found in small letters throughout (`nord stream 2`). */
  caseInsensitive: boolean;
  /** Alone it is an ordinary word (`Trump`) or an acronym, so capitals throughout say nothing about it. */
  commonWord: boolean;
  /** The text must be preceded by `@`. */
  handle: boolean;
  /** How it follows from the card's name, where the pack does not list it. */
  derived?: Derivation;
  /** The same form of the same card is a confusable too, in these languages ('' for any). */
  ambiguousIn: string[];
  /** It stands for so many cards that none is offered for it (shared-surnames.ts). */
  highlyAmbiguous: boolean;
}

/** Does the pack list the entry for this language, or for any? An unknown language ('') may be that one. */
export const isOfLanguage = ({ languages }: IndexedAlias, language: string): boolean =>
  language === '' || languages.includes(language) || languages.includes('');

/** What many entries have in common: all but texts and card. */
type Pattern = Omit<IndexedAlias, 'card' | 'text' | 'alias' | 'surname' | 'highlyAmbiguous'>;

/** Entries in columns, by number. */
export interface AliasTable {
  card: Int32Array;
  /** String ids. */
  text: Int32Array;
  alias: Int32Array;
  surname: Int32Array;
  /** String id of the entry's `Pattern` as JSON. */
  pattern: Int32Array;
  /** 1 for a crowd. */
  highlyAmbiguous: Uint8Array;
}

/** Columns that grow by an entry at a time. */
export function createAliasTableBuilder(strings: StringPoolBuilder) {
  const rows: Record<'card' | 'text' | 'alias' | 'surname' | 'pattern', number[]> = {
    card: [],
    text: [],
    alias: [],
    surname: [],
    pattern: [],
  };
  return {
    add({ card, text, alias, surname, ...pattern }: Omit<IndexedAlias, 'highlyAmbiguous'>): void {
      rows.card.push(card);
      rows.text.push(strings.add(text));
      rows.alias.push(strings.add(alias));
      rows.surname.push(strings.add(surname));
      rows.pattern.push(strings.add(JSON.stringify(pattern satisfies Pattern)));
    },
    finish: (): AliasTable => ({
      card: Int32Array.from(rows.card),
      text: Int32Array.from(rows.text),
      alias: Int32Array.from(rows.alias),
      surname: Int32Array.from(rows.surname),
      pattern: Int32Array.from(rows.pattern),
      highlyAmbiguous: new Uint8Array(rows.card.length),
    }),
  };
}

/** Reads one entry out of the columns. */
export function readAlias(table: AliasTable, strings: StringPool, entry: number): IndexedAlias {
  const textOf = (column: Int32Array) => stringAt(strings, column[entry] ?? -1);
  return {
    card: table.card[entry] ?? -1,
    text: textOf(table.text),
    alias: textOf(table.alias),
    surname: textOf(table.surname),
    highlyAmbiguous: table.highlyAmbiguous[entry] === 1,
    ...(JSON.parse(textOf(table.pattern)) as Pattern),
  };
}

/** An entry as long as its words are known by their ids. */
export interface DraftAlias extends Omit<IndexedAlias, 'highlyAmbiguous'> {
  /** Word ids. */
  words: readonly number[];
}
