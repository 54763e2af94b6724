/** Everything the engine knows about one language. To add a language, write one such object. */
import type { ArticleWords, Words } from './article-words.ts';
import type { Cue } from './cue.ts';
import type { NamePart } from './name-part.ts';

export type { Words };

/** The kinds of card that a word in a name can indicate. */
export type NamedKind = 'organisation' | 'event' | 'project' | 'place';

/**
 * Only the tag is required; a field is left out if the language does not have it or no one has written it yet. Words that go with
 * names (titles, nouns beside names, given names, headings, titles after a name) are recognised in texts of every language, because
 * names cross languages. What depends on grammar (endings, families, most cues) counts only in texts of the language itself.
 */
export interface Language {
  /** Primary subtag of BCP 47 in lower case; '' stands for texts of unknown language. */
  tag: string;
  /** Other subtags for the same language: `no` beside `nb`. */
  otherTags?: Words;
  /** The tag of the language whose names and rules this one reuses. */
  readAs?: string;

  /** Thirty to fifty of the most frequent short words, which identify a text's language. */
  functionWords?: Words;
  /** Ordinary words in addition to those of assets/words, which are listed there by tag. */
  ordinaryWords?: Words;
  /** True if the word list is long enough that a word missing from it is not an ordinary word. */
  wordsAreKnown?: boolean;

  /**
   * True if a capitalised word before or after a name makes it part of a longer name, because the language has no other capitals
   * within a sentence.
   */
  capitalsAreNames?: boolean;
  /** True if every noun is capitalised, so that a capital is no evidence. */
  nounsHaveCapitals?: boolean;
  /**
   * Whether an unknown word that opens a sentence before a name is a given name: `always`, or only if the name is in its
   * `nominative` and so agrees with it (`Соратник Путина` is not a name). If left out, never.
   */
  unknownOpening?: 'always' | 'nominative';
  /** Endings of words that are never given names. */
  endingsOfNoName?: Words;
  /** Endings of the adjectives that are made from names: `ova` in `Masarykova univerzita`. */
  adjectivesOfNames?: Words;

  /** Precedes a person's name and belongs to it, in all its cases. */
  titles?: Words;
  /** Titles used only for women, and only for men. */
  womensTitles?: Words;
  mensTitles?: Words;
  /** Titles used for anyone (`Dr`): they do not distinguish two people. */
  courtesies?: Words;
  /** Modifiers of titles (`former`): part of the title only if one follows. */
  qualifiers?: Words;
  /** Modifiers that are not part of a title when they open a sentence with a capital: `Then Mr Biden left`. */
  openingQualifiers?: Words;
  /** One-letter titles, which would otherwise be read as initials: `M. Macron`. */
  titleLetters?: Words;
  /** Titles and similar words written after a person's name, with or without a space. */
  titlesBehind?: Words;
  /** What may be between the name and such a title. */
  prefixesBehind?: Words;
  /**
   * Nouns written right behind a name, without a space, that make the name of an institution or a building of it: `東京新聞`. For
   * scripts without spaces; they count in texts of every language. Nouns that also say what kind of thing is there (`美国大学`, American
   * universities) do not belong here.
   */
  thingsBehind?: Words;
  /** After a man's name, it means his wife. */
  wifeBehind?: Words;
  /** After a name, it means a relative: `Jr`. */
  generations?: Words;

  /**
   * Nouns that make the name before them the name of a thing: `Tower`. They count with a capital, in texts of every language; a noun
   * that does so only in its own language's texts, or also in small letters, is a cue instead (`thingHead`, `streetHead`).
   */
  things?: Words;
  /**
   * Nouns that make the name after them the name of a thing: `rue`. They need no article and count in texts of every language;
   * in those whose ordinary words are all known, these count only with a capital. A noun that is also another word (`place`), or
   * that needs its article to be known as a noun, is a cue instead (`headBefore`).
   */
  thingsBefore?: Words;
  /** Conjunctions and adverbs that open a clause before a name (`When`, `Meanwhile`), so far as they are no function words. */
  openings?: Words;
  /** Capitalised words that do not change the meaning of the name beside them: `Administration`, `Monday`. */
  neutral?: Words;

  /**
   * Family names come first: always, or only in the language's own texts, so that other languages reverse the name. `two`: people
   * have two of them and are called by the first.
   */
  familyNames?: 'first' | 'first-at-home' | 'two';
  /** Men's given names that end like women’s. */
  mensNames?: Words;
  /** Endings of women's given names. */
  womensEndings?: Words;

  /** How letters are typed on a keyboard without them, each as `letter:letters`: `ü:ue` for `Mueller`. */
  typedLetters?: Words;

  /** Words of names that are dropped when the name is shortened, by what they are. */
  nameParts?: Partial<Record<NamePart, Words>>;

  /** Words in a name that indicate its kind of card (`Bank`, `Summit`); only for guessing a kind, never for finding names. */
  kindWords?: Partial<Record<NamedKind, Words>>;
  /** Words before a place (`in`, `near`), for the same purpose. */
  beforePlaces?: Words;

  /** Cue words, by cue. */
  cues?: Partial<Record<Cue, Words>>;
  /** Between the names of the parties to a case, including its full stop if it has one. */
  versus?: Words;
  /** A number after an acronym or a short name makes it a road or a channel: `US 250`, `Fox 5`. */
  numbersMakeNames?: boolean;
  /**
   * Articles before a surname (in the plural, if the language has one) mean the family: `the Obamas`, `les Obama`. `unlessListed`:
   * except if the name itself has the plural's ending (`the Adams`). So does one of `nouns` before it (`Familie Specht`); where nouns
   * also take names in the genitive (`rodzina Tuska` is his), only if the name has an ending of `nounPlurals` (`rodzina Tusków`).
   */
  families?: {
    articles?: Words;
    plural?: string;
    unlessListed?: boolean;
    nouns?: Words;
    nounPlurals?: Words;
  };

  /** After the name of a place and a word for `of`, it makes the name of another place: `Rio Grande do Sul`, `Corée du Nord`. */
  placeTails?: Words;
  /**
   * For languages whose nouns precede what they are named after. `Dans le parc Emmanuel Macron a salué`: after a phrase that opens
   * the sentence with one of these prepositions, a name before a verb is its subject. Verbs are recognised by their `endings`, with
   * accents; `verbs` are those that no ending shows. Left out are verbs that often precede their subject.
   */
  openingPhrases?: { prepositions: Words; verbs: Words; endings?: Words };

  /** How names are declined. */
  endings?: {
    /** Added to a name. */
    added?: Words;
    /**
     * Replace the end of a name: `Обама`, `Обаму`; `Навальный`, `Навального`. If there are several finals, because transliterations
     * write the nominative differently, any of them may have been replaced.
     */
    replaced?: readonly { final: Words; by: Words }[];
    /**
     * Rules for names of every kind, one per word: `ending>base,base` means that a word with this ending may be a form of a word
     * with one of those endings (`Polsce` of `Polska`), including accents. A rule only ever leads to words that a card has, so an
     * unneeded rule does little harm; vocative and dual are left out.
     */
    rules?: Words;
  };
  /** The plural ending of common nouns, where nearly all of them take it: `trump cards`. */
  plural?: string;
  /** An ending that may be a possessive without its apostrophe: English writes `Putins` for `Putin’s`. */
  possessiveEnding?: string;
  /** A form ending in `final` is another noun in the nominative if a verb with one of these endings follows (`Путина началась`). */
  subject?: { final: string; verbEndings: Words };

  /**
   * Written onto a name without a space. For scripts without capitals it is recognised in any text, and cut off only if the whole
   * word has no meaning of its own; for others, only in texts of the language.
   */
  clitics?: {
    /** Written before the name, up to `together` of them (default 1). */
    before?: Words;
    together?: number;
    /** Written after the name, only one of them. */
    after?: Words;
    /** Minimum number of letters in the name (default 3). */
    shortest?: number;
  };

  /** What drafting cards from an article needs. */
  article?: ArticleWords;
}
