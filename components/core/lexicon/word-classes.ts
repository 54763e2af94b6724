/** What the words of a text are, as flags of the lexeme table: ordinary words, titles, given names, the words of aliases. */
import type { Language } from './language.ts';
import type { Languages } from './languages.ts';
import type { LexemeTableBuilder } from './lexeme-table.ts';
import { givenNames, ordinaryWordsOf, places, properWords } from './word-lists.ts';
import { foldedWords } from './words.ts';

/** What a word of the lexemes may be. Bits of `LexemeTable.flags`. */
export const word = {
  /** Begins an alias or confusable. */
  start: 1,
  /** Stands somewhere in an alias or confusable. */
  part: 2,
  /** An ordinary word of a language whose words are known (`Language.wordsAreKnown`). */
  ordinary: 4,
  /** An ordinary word of another language. */
  foreign: 8,
  /** Written with a capital, yet no given name: `Monday`, `Geneva`, `Russian`. */
  proper: 16,
  given: 32,
  /** Goes before a person's name and with it. */
  title: 64,
  /** A title that only a woman bears; `Mr` and its like only a man. */
  feminine: 128,
  masculine: 256,
  /** After a name makes it a thing: `Tower`, `Foundation`. */
  thing: 512,
  /** After a name leaves it a name though written with a capital: `Administration`, `Monday`. */
  neutral: 1024,
  /** Says that the name is a relative's: `Jr`, `младший`. */
  generation: 2048,
  /** A title that anybody may bear: `Dr`, `Mr`. Says nothing about which of two referents is meant. */
  courtesy: 4096,
  /** Before a name makes it a thing, in languages that set it there: `rue`, `башня`. */
  thingBefore: 1 << 13,
  /** A function word of any language. */
  functionWord: 1 << 14,
} as const;

/** Tells the builder every word that has a meaning of its own, whatever the packs are. */
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
}
