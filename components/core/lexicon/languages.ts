/** Compiles any number of languages for reading texts: the rules of each, and what is recognised in texts of all. */
import { type Clitics, cliticsOf } from './clitics.ts';
import { type CueWords, createCueWords } from './cue-words.ts';
import { type Declension, declensionOf } from './endings.ts';
import { createFunctionWords, type FunctionWords } from './function-words.ts';
import type { Language, NamedKind, Words } from './language.ts';
import { createNameParts, type NameParts } from './name-parts.ts';
import { createTyping } from './typed-letters.ts';
import { commonMensNames, commonWomensNames, ordinaryWordsOf } from './word-lists.ts';
import { endsWithOneOf, foldedWords, wordsIn } from './words.ts';

/** The compiled rules of one language; those of an unknown language are empty. */
export interface LanguageRules {
  /** Primary subtag; if the language reuses another's rules, that of the other. */
  tag: string;
  /** Its index in the list of all languages; -1 if it is not in it. */
  number: number;
  wordsAreKnown: boolean;
  capitalsAreNames: boolean;
  nounsHaveCapitals: boolean;
  numbersMakeNames: boolean;
  unknownOpening: Language['unknownOpening'];
  familyNames: Language['familyNames'];
  /** Words that join the two halves of a name. */
  conjunctions: readonly string[];
  /** The word between an institution and its place: `of`; '' if institutions are not reversed. */
  linkingWord: string;
  declension: Declension | undefined;
  /** '' if there is none. */
  plural: string;
  /** Folded; '' if there is none. */
  possessiveEnding: string;
  /** Clitics that are cut off only in its own texts. */
  clitics: Clitics | undefined;
  titleLetters: ReadonlySet<string>;
  families:
    | {
        articles: ReadonlySet<string>;
        plural: string;
        unlessListed: boolean;
        nouns: ReadonlySet<string>;
        nounPlurals: readonly string[];
      }
    | undefined;
  placeTails: ReadonlySet<string>;
  openingPhrases:
    | { prepositions: ReadonlySet<string>; verbs: ReadonlySet<string>; endings: readonly string[] }
    | undefined;
  endingsOfNoName: readonly string[];
  adjectivesOfNames: readonly string[];
  /** Whether a folded word is in its list of ordinary words; false if it has none. */
  isOrdinary(text: string): boolean;
  /** Whether a form with this final letter is the subject of the verb in the text after it. */
  subject: { final: string; behind: RegExp } | undefined;
}

export interface Languages {
  all: readonly Language[];
  /** Tags of the languages by index; '' for texts of unknown language. */
  tags: readonly string[];
  functionWords: FunctionWords;
  cues: CueWords;
  nameParts: NameParts;
  /** Respells a name as it is typed without its special letters. */
  typed(text: string): string;
  /** The rules of a language. @param tag primary subtag in lower case; '' for an unknown language. */
  rulesOf(tag: string): LanguageRules;
  /** Tags of the languages in which names take endings, and their endings. */
  declensions: ReadonlyMap<string, Declension>;
  /** Clitics that are cut off in any text, and the lowest unit that a word with one begins with. */
  clitics: readonly Clitics[];
  firstClitic: number;
  /** These take folded words. */
  isQualifier(text: string): boolean;
  isOpeningQualifier(text: string): boolean;
  /** Whether a given name is a woman's, judging by its ending. */
  isWoman(text: string): boolean;
  /** Whether the word is a trade in any language. */
  isTrade(text: string): boolean;
  /** The kind of card that a word in a name indicates, in any language. */
  kindNamedBy(text: string): NamedKind | undefined;
  /** Whether the word precedes places. */
  isBeforePlaces(text: string): boolean;
  /** Match the text after a name: a title after it, a noun that makes it the name of a thing, a word for his wife. */
  titleBehind: RegExp;
  thingBehind: RegExp;
  wifeBehind: RegExp;
  /** Match the text after a name, or before it: the other party to a case. */
  caseBehind: RegExp;
  caseBefore: RegExp;
}

/** Takes languages in any order, at most one for each tag. */
export function createLanguages(all: readonly Language[]): Languages {
  const byTag = new Map<string, LanguageRules>();
  const declensions = new Map<string, Declension>();
  all.forEach((language, number) => {
    const rules = rulesFrom(language, number);
    for (const tag of [language.tag, ...wordsIn(language.otherTags)]) {
      byTag.set(tag, rules);
      if (rules.declension) declensions.set(tag, rules.declension);
    }
  });
  const known = (of: (language: Language) => Words | undefined): string[] =>
    all.flatMap((one) => wordsIn(of(one)));
  const folded = (of: (language: Language) => Words | undefined) =>
    new Set(all.flatMap((one) => foldedWords(of(one))));
  const clitics = all.flatMap((language) => cliticsOf(language) ?? []).filter(({ anywhere }) => anywhere);
  const qualifiers = folded(({ qualifiers: list }) => list);
  const opening = folded(({ openingQualifiers }) => openingQualifiers);
  const women = new Set(commonWomensNames());
  const men = new Set([...commonMensNames(), ...folded(({ mensNames }) => mensNames)]);
  const trades = folded(({ cues }) => cues?.trade);
  const kindNames = (['place', 'project', 'event', 'organisation'] as const).flatMap((kind) =>
    [...folded(({ kindWords }) => kindWords?.[kind])].map((text) => [text, kind] as const),
  );
  const kindOfWord = new Map(kindNames);
  const beforePlaces = folded((one) => one.beforePlaces);
  const womensEndings = [...folded((one) => one.womensEndings)];
  const prefixes = oneOf(known(({ prefixesBehind }) => prefixesBehind));
  const versus = oneOf(known((language) => language.versus));
  return {
    all,
    tags: all.map(({ tag }) => tag),
    functionWords: createFunctionWords(all),
    cues: createCueWords(all),
    nameParts: createNameParts(all),
    typed: createTyping(all),
    rulesOf: (tag) => byTag.get(tag) ?? undescribed,
    declensions,
    clitics,
    firstClitic: Math.min(
      ...clitics.flatMap(({ firsts, after }) => [...firsts, ...[...after].map(firstUnit)]),
    ),
    isQualifier: (text) => qualifiers.has(text),
    isOpeningQualifier: (text) => opening.has(text),
    isWoman: (text) => women.has(text) || (endsWithOneOf(text, womensEndings) && !men.has(text)),
    isTrade: (text) => trades.has(text),
    kindNamedBy: (text) => kindOfWord.get(text),
    isBeforePlaces: (text) => beforePlaces.has(text),
    titleBehind: new RegExp(`^[\\s·]?(?:${prefixes} ?)*${oneOf(known(({ titlesBehind }) => titlesBehind))}`),
    thingBehind: new RegExp(`^${oneOf(known(({ thingsBehind }) => thingsBehind))}`),
    wifeBehind: new RegExp(`^ ?${oneOf(known(({ wifeBehind }) => wifeBehind))}`),
    caseBehind: new RegExp(`^ ${versus} \\p{Lu}`, 'u'),
    caseBefore: new RegExp(`\\p{L} ${versus} $`, 'u'),
  };
}

const firstUnit = (text: string): number => text.charCodeAt(0);

/** A pattern for any of these texts; if there are none, one that never matches. */
const oneOf = (texts: readonly string[]): string =>
  texts.length === 0
    ? '(?!)'
    : `(?:${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;

/** An unknown language: names are found in its texts only as they are listed. */
const undescribed = rulesFrom({ tag: 'und' }, -1);

function rulesFrom(language: Language, number: number): LanguageRules {
  const { families, subject, openingPhrases } = language;
  const clitics = cliticsOf(language);
  return {
    tag: language.readAs ?? language.tag,
    number,
    wordsAreKnown: language.wordsAreKnown ?? false,
    capitalsAreNames: language.capitalsAreNames ?? false,
    nounsHaveCapitals: language.nounsHaveCapitals ?? false,
    numbersMakeNames: language.numbersMakeNames ?? false,
    unknownOpening: language.unknownOpening,
    familyNames: language.familyNames,
    conjunctions: wordsIn(language.nameParts?.conjunction),
    linkingWord: language.nameParts?.turningNoun ? (wordsIn(language.cues?.of)[0] ?? '') : '',
    declension: declensionOf(language),
    plural: language.plural ?? '',
    possessiveEnding: foldedWords(language.possessiveEnding)[0] ?? '',
    clitics: clitics?.anywhere ? undefined : clitics,
    titleLetters: new Set(foldedWords(language.titleLetters)),
    families: families && {
      articles: new Set(foldedWords(families.articles)),
      plural: families.plural ?? '',
      unlessListed: families.unlessListed ?? false,
      nouns: new Set(foldedWords(families.nouns)),
      nounPlurals: foldedWords(families.nounPlurals),
    },
    placeTails: new Set(foldedWords(language.placeTails)),
    openingPhrases: openingPhrases && {
      prepositions: new Set(foldedWords(openingPhrases.prepositions)),
      verbs: new Set(foldedWords(openingPhrases.verbs)),
      endings: wordsIn(openingPhrases.endings),
    },
    endingsOfNoName: foldedWords(language.endingsOfNoName),
    adjectivesOfNames: foldedWords(language.adjectivesOfNames),
    isOrdinary: ordinaryIn(language),
    subject: subject && { final: subject.final, behind: verbBehind(wordsIn(subject.verbEndings)) },
  };
}

/** Looks words up in a language's list of ordinary words, which is read when the first text in it needs it. */
function ordinaryIn(language: Language): (text: string) => boolean {
  let listed: ReadonlySet<string> | undefined;
  return (text) => {
    listed ??= new Set([...ordinaryWordsOf(language.tag), ...foldedWords(language.ordinaryWords)]);
    return listed.has(text);
  };
}

/** A verb with one of these endings, at most two words later. */
function verbBehind(endings: readonly string[]): RegExp {
  const verb = `\\p{Ll}+${oneOf(endings)}(?!\\p{L})`;
  return new RegExp(`^(?: \\p{Ll}+)?(?: \\p{L}+)? ${verb}`, 'u');
}
