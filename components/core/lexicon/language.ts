/** What the engine knows of one language: everything that is not true of all. Adding a language is writing one such object. */
import type { Cue } from './cue.ts';
import type { NamePart } from './name-part.ts';

/** Words with white space between them, in any case; a line break counts as a space. */
export type Words = string;

/** The kinds of card that a word in their names can tell. */
export type NamedKind = 'organisation' | 'event' | 'project' | 'place';

/**
 * All but the tag may be left out; what is left out the language does not have, or nobody has written down yet. Words that go
 * with names (titles, things, given names, headings, titles behind a name) are known in texts of every language, since names
 * travel; what depends on grammar (endings, families, most cues) counts in texts of the language alone.
 */
export interface Language {
  /** Primary subtag of BCP 47 in small letters; '' stands for texts whose language nobody tells. */
  tag: string;
  /** Further subtags of the same language: `no` beside `nb`. */
  otherTags?: Words;
  /** Of a language that borrows another's names and rules: that one's tag. */
  readAs?: string;

  /** The short words that tell a text's language, thirty to fifty of the most frequent. */
  functionWords?: Words;
  /** Ordinary words beside those of assets/words, which are listed there by tag. */
  ordinaryWords?: Words;
  /** The word list is so long that a word which is not in it is no ordinary word. */
  wordsAreKnown?: boolean;

  /** Capitals before and behind a name make a longer name: the language has them nowhere else within a sentence. */
  capitalsAreNames?: boolean;
  /** Every noun has a capital, so that it says nothing. */
  nounsHaveCapitals?: boolean;
  /**
   * Whether an unknown word that opens a sentence in front of a name is a given name: `always`, or only where the name is in
   * its `nominative` and so agrees with it (`Соратник Путина` is no name). Left out: never.
   */
  unknownOpening?: 'always' | 'nominative';
  /** Endings of words that are no given names, however rare. */
  endingsOfNoName?: Words;

  /** What goes before a person's name and with it, in all its cases. */
  titles?: Words;
  /** Titles that only a woman bears, and only a man. */
  womensTitles?: Words;
  mensTitles?: Words;
  /** Titles that anybody may bear (`Dr`): they do not tell which of two people is meant. */
  courtesies?: Words;
  /** Titles that say nothing by themselves (`former`): they go with the title behind them. */
  qualifiers?: Words;
  /** Those of them that open a sentence with a capital, and are no title there: `Then Mr Biden left`. */
  openingQualifiers?: Words;
  /** Titles of a single letter, which are no initials: `M. Macron`. */
  titleLetters?: Words;
  /** Titles and what else belongs to a person, written behind the name, with or without a space. */
  titlesBehind?: Words;
  /** What may stand between the name and such a title. */
  prefixesBehind?: Words;
  /** Written behind a man's name it makes his wife's. */
  wifeBehind?: Words;
  /** Behind a name it says that a relative is meant: `Jr`. */
  generations?: Words;

  /** Nouns that make a thing of the name before them: `Tower`. */
  things?: Words;
  /** Nouns that make a thing of the name behind them: `rue`. */
  thingsBefore?: Words;
  /** Written with a capital beside a name they leave it what it is: `Administration`, `Monday`. */
  neutral?: Words;

  /** Family names go first: always, or only in the language's own texts, so that others turn the name round. */
  familyNames?: 'first' | 'first-at-home';
  /** Given names that men bear though they end like a woman’s. */
  mensNames?: Words;
  /** How women's given names end. */
  womensEndings?: Words;

  /** Words of names that are left out when a name is said for short, by what they are. */
  nameParts?: Partial<Record<NamePart, Words>>;

  /** Words in a name that tell what kind of card it is for (`Bank`, `Summit`); for guessing alone, never for finding names. */
  kindWords?: Partial<Record<NamedKind, Words>>;
  /** Words before a place (`in`, `near`), for the same. */
  beforePlaces?: Words;

  /** Words that are cues, by what they are cues of. */
  cues?: Partial<Record<Cue, Words>>;
  /** Between two names: the parties to a case. With the full stop if it has one. */
  versus?: Words;
  /** A number behind an acronym or a short name makes a road or a channel: `US 250`, `Fox 5`. */
  numbersMakeNames?: boolean;
  /**
   * Before a surname, in the plural where it has one, articles mean the family: `the Obamas`, `les Obama`. `unlessListed`: but
   * not before a name that ends so itself (`the Adams`).
   */
  families?: { articles: Words; plural?: string; unlessListed?: boolean };

  /** How names are declined. */
  endings?: {
    /** Put behind a name. */
    added?: Words;
    /**
     * Put in the place of how a name ends: `Обама`, `Обаму`; `Навальный`, `Навального`. With several finals, as packs write the
     * nominative in one transliteration or another, each may have been there.
     */
    replaced?: readonly { final: Words; by: Words }[];
    /**
     * Rules for names of every kind, one a word: `ending>base,base` says that a word with this ending may be a form of the word
     * with that one (`Polsce` of `Polska`), accents included. A rule only ever leads to words that a card has, so a rule too
     * many costs little, and a vocative or a dual is left out.
     */
    rules?: Words;
  };
  /** The ending of common nouns in the plural, where it is written behind nearly all of them: `trump cards`. */
  plural?: string;
  /** An ending that any name may bear without being another form: English writes `Putins` for `Putin’s`. */
  possessiveEnding?: string;
  /** A form ending in `final` is another noun in the nominative if a verb with one of these endings follows (`Путина началась`). */
  subject?: { final: string; verbEndings: Words };

  /**
   * What is written onto a name without a space. Of scripts without capitals it is known in any text, and cut only from words
   * that mean nothing as they stand; of others in texts of the language.
   */
  clitics?: {
    /** Each put before the name, up to `together` of them (1). */
    before?: Words;
    together?: number;
    /** Each put behind the name, one of them. */
    after?: Words;
    /** The name has at least so many letters (3). */
    shortest?: number;
  };
}
