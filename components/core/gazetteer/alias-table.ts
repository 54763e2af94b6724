/**
 * The indexed aliases: every alias, form or confusable that the trie leads to, stored in columns because there may be
 * hundreds of thousands.
 */
import type { Alias } from '../pack/model.ts';
import type { Derivation } from './derive/derived-alias.ts';
import { type StringPool, type StringPoolBuilder, stringAt } from './string-pool.ts';

/** An alias with more words than this is a sentence, not a name. */
export const maxWords = 16;

export interface IndexedAlias {
  /** Number of the card (card-table.ts). */
  card: number;
  role: 'alias' | 'form' | 'confusable';
  /** The surface form itself. */
  text: string;
  /** The alias as the pack writes it; differs from `text` only for forms. */
  alias: string;
  strength: Alias['strength'];
  /** The languages that the pack lists it for, as BCP 47 primary subtags in lower case; '' for any. */
  languages: string[];
  /** The number of words. */
  size: number;
  /**
   * The case required of each word in the text: `A` all capitals, `U` an initial capital, `l` any; `C` an initial
   * capital, where the pack has all capitals.
   */
  shape: string;
  /** What may separate the words, as bits of separators.ts, one number per gap. */
  separators: number[];
  /** Punctuation that the text must contain (name-punctuation.ts), if any. */
  symbols?: string[];
  /** Written as one word, with at most an apostrophe in it (`O’Reilly`). */
  singleToken: boolean;
  /**
   * A person's single-word name or an organisation's short form, which relatives, other entities and homonyms share.
   */
  surnameOnly: boolean;
  /** The folded surname at the end of a person's name, or short form at the start of an organisation's; '' if none. */
  surname: string;
  /** Distinctive enough to be found in lower case (`nord stream 2`). */
  caseInsensitive: boolean;
  /** On its own it is an ordinary word (`Trump`) or an acronym, so text in all capitals is no evidence. */
  commonWord: boolean;
  /** The text must be preceded by `@`. */
  handle: boolean;
  /** How it is derived from the card's name, if the pack does not list it. */
  derived?: Derivation;
  /** It is the card's name. */
  isName?: boolean;
  /** Derived, and rarely the name of anything else (derived-alias.ts). */
  distinctive?: boolean;
  /** The same form is also a confusable of the same card in these languages ('' for any). */
  ambiguousIn: string[];
  /** Shared by so many cards that none is offered for it (shared-surnames.ts). */
  highlyAmbiguous: boolean;
}

/** Whether the pack lists the alias for this language or for any; an unknown language ('') counts as a match. */
export const isOfLanguage = ({ languages }: IndexedAlias, language: string): boolean =>
  language === '' || languages.includes(language) || languages.includes('');

/** What many aliases have in common: everything except the texts and the card. */
type Pattern = Omit<IndexedAlias, 'card' | 'text' | 'alias' | 'surname' | 'highlyAmbiguous'>;

/** Indexed aliases in columns, by number. */
export interface AliasTable {
  card: Int32Array;
  /** String ids. */
  text: Int32Array;
  alias: Int32Array;
  surname: Int32Array;
  /** String id of the alias's `Pattern` as JSON. */
  pattern: Int32Array;
  /** 1 for an alias shared by too many cards. */
  highlyAmbiguous: Uint8Array;
}

/** Builds the columns, one alias at a time. */
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

/** Reads one alias from the columns. */
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

/** An alias during building, with its words as word ids. */
export interface DraftAlias extends Omit<IndexedAlias, 'highlyAmbiguous'> {
  /** Word ids. */
  words: readonly number[];
}
