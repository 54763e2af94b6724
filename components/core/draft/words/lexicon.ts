/**
 * What drafting looks up about words: titles, heads of names, adjectives of countries, verbs of saying. Compiled once.
 */
import type { ArticleWords } from '../../lexicon/article-words.ts';
import type { Language, NamedKind } from '../../lexicon/language.ts';
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { createLexemeTableBuilder, type LexemeTableBuilder } from '../../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../../lexicon/word-classes.ts';
import { commonSurnames, isPlace, surnamesToo } from '../../lexicon/word-lists.ts';
import { foldedWords, wordsIn } from '../../lexicon/words.ts';
import { countriesIn } from './countries.ts';
import { foldEntry, numbersOf, valuesOf } from './list-entries.ts';

/** What is known about one language's words for articles. All words are folded. */
export interface ArticleLanguage {
  tag: string;
  words: ArticleWords;
  functionWords: ReadonlySet<string>;
  saying: ReadonlySet<string>;
  accordingTo: readonly string[];
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  him: ReadonlySet<string>;
  her: ReadonlySet<string>;
  monthsHaveCapitals: boolean;
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  roles: ReadonlySet<string>;
  beforeOrganisations: ReadonlySet<string>;
  beforeWorks: ReadonlySet<string>;
  beforePlaces: ReadonlySet<string>;
  linking: ReadonlySet<string>;
  /** Small words before surnames, in this language. */
  particles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  titlesKept: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  /** The kind that a word in a name indicates, in this language or in English, whose names are used everywhere. */
  headKind(folded: string): NamedKind | undefined;
  /** Country code → its name in this language. */
  countryOf(folded: string): string | undefined;
  /** The country code for an adjective or noun of nationality. */
  nationalityOf(folded: string): string | undefined;
}

const none: ArticleWords = {};
const languages = new Map<string, ArticleLanguage>();
let lexemes: LexemeTableBuilder | undefined;
let surnames: ReadonlySet<string> = new Set();

/** The words of a language; only its small words if its file has no `article`. @param tag primary subtag. */
export function articleLanguage(tag: string): ArticleLanguage {
  const known = languages.get(tag);
  if (known) return known;
  const made = compile(tag, knownLanguages.all.find((one) => one.tag === tag) ?? { tag });
  languages.set(tag, made);
  return made;
}

function compile(tag: string, language: Language): ArticleLanguage {
  const words = language.article ?? none;
  const set = (list: string | undefined) => new Set(wordsIn(list).map(foldEntry));
  const countries = countriesIn(tag);
  for (const [name, code] of valuesOf(words.countries)) countries.set(name, code);
  // The platform writes `Bosnia & Herzegovina`.
  for (const [name, code] of [...countries])
    for (const and of wordsIn(language.nameParts?.conjunction))
      if (name.includes(' & ')) countries.set(name.replace('&', and), code);
  const declension = knownLanguages.rulesOf(tag).declension;
  return {
    tag,
    words,
    functionWords: set(language.functionWords),
    saying: set(words.saying),
    accordingTo: wordsIn(words.accordingTo).map(foldEntry),
    he: set(words.he),
    she: set(words.she),
    him: set(words.him),
    her: set(words.her),
    monthsHaveCapitals: /^\p{Lu}/u.test(words.months ?? ''),
    months: numbersOf(words.months),
    weekdays: numbersOf(words.weekdays),
    roles: set(words.roles),
    beforeOrganisations: set(words.beforeOrganisations),
    beforeWorks: set(words.beforeWorks),
    beforePlaces: set(language.beforePlaces),
    linking: set(words.linking),
    particles: set(language.nameParts?.particle),
    determiners: set(words.determiners),
    titlesKept: set(words.titlesKept),
    notNames: set(words.notNames),
    headKind: headsOf(language),
    countryOf: inflected(countries, declension?.stemsOf),
    nationalityOf: nationalities(valuesOf(words.nationalities), foldedWords(words.nationalityEndings)),
  };
}

/** The words that indicate a kind, this language's first. */
function headsOf({ kindWords }: Language): (folded: string) => NamedKind | undefined {
  const travelling = knownLanguages.all
    .filter(({ article }) => article?.headsTravel)
    .map((one) => one.kindWords);
  const heads = new Map<string, NamedKind>();
  for (const words of [...travelling, kindWords])
    for (const kind of ['place', 'project', 'event', 'organisation'] as const)
      for (const each of foldedWords(words?.[kind])) heads.set(each, kind);
  return (folded) => heads.get(folded) ?? partOfOrganisation(folded);
}

/** Looks up a word as it is, then as an inflected form. */
function inflected(
  values: ReadonlyMap<string, string>,
  stemsOf: ((folded: string) => string[]) | undefined,
): (folded: string) => string | undefined {
  return (folded) =>
    values.get(folded) ??
    stemsOf?.(folded)
      .map((stem) => values.get(stem))
      .find((code) => code !== undefined);
}

/** Longest first, so that `north korean` is found before a shorter word that it begins with. */
function nationalities(stems: ReadonlyMap<string, string>, endings: readonly string[]) {
  const ends = new Set(['', ...endings]);
  const known = new Map<string, string | undefined>();
  return (folded: string): string | undefined => {
    if (known.has(folded)) return known.get(folded);
    let found: string | undefined;
    for (let length = folded.length; length > 2 && found === undefined; length--) {
      const code = stems.get(folded.slice(0, length));
      if (code !== undefined && ends.has(folded.slice(length))) found = code;
    }
    known.set(folded, found);
    return found;
  };
}

/** Prepares the word lists, which takes longer than drafting an article. */
export function prepareLexicon(): LexemeTableBuilder {
  if (!lexemes) {
    lexemes = createLexemeTableBuilder();
    addLexicon(lexemes, knownLanguages);
    surnames = new Set(commonSurnames());
  }
  return lexemes;
}

/** Flags of a folded word (`word` of word-classes.ts). */
export const flagsOf = (folded: string): number => prepareLexicon().flagsOf(folded);

/** An ordinary word of a language. */
export const isOrdinary = (folded: string): boolean =>
  (flagsOf(folded) & (word.ordinary | word.foreign | word.functionWord)) !== 0;

/** Usually capitalised, but not the name of a person: `However`, which opens sentences, and `Monday`. */
export const isMostlyOpening = (folded: string): boolean =>
  (flagsOf(folded) & word.proper) !== 0 &&
  !isGiven(folded) &&
  headKind(folded) === undefined &&
  !isSurname(folded);

export const isGiven = (folded: string): boolean =>
  (flagsOf(folded) & word.given) !== 0 || (folded.includes('-') && folded.split('-').every(isGiven));

/** Shared by so many people that it counts as a surname even if it is also a word. */
export function isSurname(folded: string): boolean {
  prepareLexicon();
  return surnames.has(folded) || surnamesToo.has(folded);
}

/** Comes before a person's name, in any language and case. */
export const isTitle = (folded: string): boolean =>
  (flagsOf(folded) & (word.title | word.courtesy | word.feminine | word.masculine)) !== 0 ||
  knownLanguages.nameParts.is('honorific', folded);

const abbreviations = new Set(
  knownLanguages.all.flatMap(({ article }) => foldedWords(article?.abbreviations)),
);

/** Written with a full stop that ends no sentence, in any language; titles aside. */
export const isAbbreviated = (folded: string): boolean => abbreviations.has(folded);

/** The kind that a word in a name indicates, in any language. */
export const headKind = (folded: string): NamedKind | undefined =>
  knownLanguages.kindNamedBy(folded) ?? partOfOrganisation(folded);

/** Legal forms, and nouns for what a company or an institution does. */
function partOfOrganisation(folded: string): 'organisation' | undefined {
  const plain = folded.replaceAll('.', '');
  const parts = ['legalForm', 'clubForm', 'businessNoun', 'institutionNoun', 'companyNoun'] as const;
  return parts.some((part) => knownLanguages.nameParts.is(part, plain)) ? 'organisation' : undefined;
}

const places = new Map<string, { is(folded: string): boolean }>();

/** A city or region that a language file or the platform lists, in any case of the language. */
export function isKnownPlace(folded: string, tag: string): boolean {
  let known = places.get(tag);
  if (!known) {
    const listed = new Map(wordsIn(articleLanguage(tag).words.places).map((entry) => [foldEntry(entry), '']));
    const find = inflected(listed, knownLanguages.rulesOf(tag).declension?.stemsOf);
    known = { is: (text) => find(text) !== undefined };
    places.set(tag, known);
  }
  return known.is(folded) || isPlace(folded);
}
