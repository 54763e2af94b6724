/** What finding candidates needs to know, made once from the packs and kept in the background's memory. */
import type { Alias, Kind } from '../cards/card.ts';
import type { SlipTable } from './slips.ts';
import type { Trie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An alias, one of its forms, or a confusable, as the words of the trie lead to it. */
export interface Entry {
  /** Index into `CardIndex.cards`. */
  card: number;
  role: 'alias' | 'form' | 'confusable';
  /** The surface form itself. */
  text: string;
  /** The alias as the pack writes it; `text` itself unless the entry is a form. */
  alias: string;
  strength: Alias['strength'];
  /** BCP 47 primary subtag, lower case; '' for any. */
  language: string;
  /** Per word what case the text must have: `A` all capitals, `U` a capital first, `l` any. */
  shape: string;
  /** What stands between the words, as bits of gaps.ts, one number per gap. */
  gaps: number[];
  /** Word ids. */
  words: number[];
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
}

export interface IndexedCard {
  /** `pack:card`. */
  key: string;
  kind: Kind;
  gender: 'male' | 'female' | undefined;
  /** Keys of the cards that its relations name or that name it. */
  related: string[];
  /** Those of them that are organisations or events: they stand for one person where a famous name stands for many. */
  home: string[];
  /** Word ids of a person's given names, patronymics and initials: what may stand before the surname. */
  own: number[];
  /** Those of them that a name begins with: the others are middle names and never stand alone (`John Trump`). */
  first: number[];
  /** Folded words of what the card says of a person: whoever it calls a singer is no other singer. */
  trades: string[];
}

export interface CardIndex {
  vocabulary: Vocabulary;
  trie: Trie;
  entries: Entry[];
  cards: IndexedCard[];
  slips: SlipTable;
}
