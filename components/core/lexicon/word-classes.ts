/** What the words of a text are, as flags of the lexeme table: ordinary words, titles, given names, the words of aliases. */
import type { Language } from './language.ts';
import type { Languages } from './languages.ts';
import type { LexemeTableBuilder } from './lexeme-table.ts';
import { givenNames, ordinaryWordsOf, places, properWords } from './word-lists.ts';
import { foldedWords } from './words.ts';

/** The classes of a word: bits of `LexemeTable.flags`. */
export const word = {
  /** Begins an alias or confusable. */
  start: 1,
  /** Occurs in an alias or confusable. */
  part: 2,
  /** An ordinary word of a language whose words are known (`Language.wordsAreKnown`). */
  ordinary: 4,
  /** An ordinary word of another language. */
  foreign: 8,
  /** Capitalised but not a given name: `Monday`, `Geneva`, `Russian`. */
  proper: 16,
  given: 32,
  /** Precedes a person's name and belongs to it. */
  title: 64,
  /** A title used only for women; `Mr` and the like only for men. */
  feminine: 128,
  masculine: 256,
  /** After a name, makes it the name of a thing: `Tower`, `Foundation`. */
  thing: 512,
  /** After a name, does not change its meaning although capitalised: `Administration`, `Monday`. */
  neutral: 1024,
  /** Means a relative: `Jr`, `младший`. */
  generation: 2048,
  /** A title used for anyone: `Dr`, `Mr`. It does not distinguish two referents. */
  courtesy: 4096,
  /** Before a name, makes it the name of a thing, in languages with that order: `rue`, `башня`. */
  thingBefore: 1 << 13,
  /** A function word of any language. */
  functionWord: 1 << 14,
  /** Opens a clause before a name, so that its capital shows nothing: `When Charles left`. */
  opening: 1 << 15,
  /** Begins an alias or confusable also in small letters. */
  startInSmall: 1 << 16,
} as const;

/** What the aliases of packs say about a word, whatever else it means. */
export const ofAliases = word.start | word.part | word.startInSmall;

/** Adds every word that has a meaning of its own, regardless of the packs. */
export function addLexicon(builder: LexemeTableBuilder, languages: Languages): void {
  for (const language of languages.all) addLanguage(builder, language);
  for (const entry of properWords()) builder.add(entry, word.proper);
  for (const entry of givenNames()) builder.add(entry, word.given);
  for (const place of places) builder.add(place, word.neutral);
}

function addLanguage(builder: LexemeTableBuilder, language: Language): void {
  const add = (list: string | undefined, flags: number) => {
    for (const entry of foldedWords(list)) builder.add(entry, flags);
  };
  const ordinary = language.wordsAreKnown ? word.ordinary : word.foreign;
  for (const entry of ordinaryWordsOf(language.tag)) builder.add(entry, ordinary);
  add(language.ordinaryWords, ordinary);
  add(language.functionWords, word.functionWord);
  add(language.titles, word.title);
  add(language.womensTitles, word.title | word.feminine);
  add(language.mensTitles, word.title | word.masculine);
  add(language.courtesies, word.title | word.courtesy);
  add(language.generations, word.generation);
  add(language.things, word.thing);
  add(language.thingsBefore, word.thingBefore);
  add(language.neutral, word.neutral);
  add(language.openings, word.opening);
}
