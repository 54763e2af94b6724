/**
 * Languages that inflect names: a word that no alias lists may still be one with an ending. Packs list the forms that they
 * know; these endings serve the rest. Only in a text of that language, and never down to a stem of under four letters.
 */
import { normalise } from '../text/fold.ts';
import { basesOf, declining, lastUnitsOf } from './inflection-rules.ts';

/** Shortest stem of an inflected name, in folded units. */
export const minStem = 4;

const slavic = 'a u owi em ie ovi e om y i ów ami ach ové om ovem';
const endings: Record<string, string> = {
  pl: 'a u owi em ie iem y i ę ą ów om ami ach',
  cs: 'a u ovi em e y i ou ů ům ech ové',
  sk: 'a u ovi om e y i ou',
  sl: 'a u om em i e ov ih',
  hr: slavic,
  ru: 'а у ом ым е ого ому',
  uk: 'а у ом ым им ім ові еві і е ого ому',
  bg: 'а ът я',
  fi: 'in ia ille illa illä ilta iltä issa issä ista istä iin iksi ina inä n a ä lle lla llä lta ltä ssa ssä sta stä ksi na nä an',
  et: 'i it ile ilt iga ist is sse ga le lt st',
  hu: 't ot et nak nek tól től ról ről val vel ban ben',
  de: 's',
  nl: 's',
  sv: 's',
  da: 's',
  nb: 's',
  no: 's',
  lv: 's a u am ā',
};
/** Endings of names that decline as adjectives, in the place of their nominative's: `Navalného`, `Nawalnego`. */
const endingsForAdjective: Record<string, string> = {
  pl: 'ego emu ym',
  cs: 'eho emu em ym',
  sk: 'eho emu om ym',
  sl: 'ega emu em im',
  hr: 'og oga om omu im',
  ru: 'ого ому ым ом',
  uk: 'ого ому им ім',
};
/** How such a name ends in the nominative, in one transliteration or another. */
const adjectiveFinals = ['y', 'yj', 'i', 'ij', 'ыи', 'ии'];
/** The article before a family's name and the name's own ending, where a plural says that a family is meant. */
const pluralArticles: Record<string, RegExp> = {
  de: /^die .*s$/i,
  nl: /^de .*s$/i,
  fr: /^les /i,
  es: /^los /i,
  it: /^(?:i|gli) /i,
  pt: /^os /i,
};

/** Matches an article with the surname behind it where the two name a family. @param language primary subtag. */
export const pluralArticle = (language: string): RegExp | undefined => pluralArticles[language];

/** Endings that take the place of a final -a: `Обама`, `Обаму`. */
const endingsForA: Record<string, string> = {
  pl: 'y ie ę ą o',
  cs: 'y ovi u ou o',
  sk: 'y ovi u ou',
  sl: 'e i o u',
  hr: 'e i u o',
  ru: 'ы е у ой ою',
  uk: 'и і у ою',
};

const fold = (lists: Record<string, string>) =>
  new Map(
    Object.entries(lists).map(([language, text]) => [
      language,
      [...new Set(text.split(' ').map((ending) => normalise(ending).text))].sort(
        (a, b) => b.length - a.length,
      ),
    ]),
  );
const folded = fold(endings);
const foldedForA = fold(endingsForA);
const foldedForAdjective = fold(endingsForAdjective);

/** The languages in which names take endings, as primary subtags. */
export const inflecting: readonly string[] = [...new Set([...folded.keys(), ...declining])];

/** Last units of the endings of each language. */
const finals = new Map(
  inflecting.map((language): [string, ReadonlySet<number>] => {
    const lists = [folded, foldedForA, foldedForAdjective].map((list) => list.get(language) ?? []);
    const last = lists.flat().map((ending) => ending.charCodeAt(ending.length - 1));
    return [language, new Set([...last, ...lastUnitsOf(language)])];
  }),
);

/** The letters that endings of names end with in this language; most words are told by their last one to have none. */
export const finalsIn = (language: string): ReadonlySet<number> | undefined => finals.get(language);

/**
 * The folded words that `word` may be a form of in this language, likeliest (longest ending) first.
 * @param word a folded word. @param language primary subtag, lower case.
 * @param written the same in small letters as it stands in the text, with its accents.
 * @param inside whether other words of the name have been found before it.
 */
export function stemsOf(word: string, language: string, written = word, inside = false): string[] {
  const stems: string[] = [];
  const strip = (list: readonly string[], final: string) => {
    for (const ending of list) {
      if (word.endsWith(ending) && word.length - ending.length >= minStem) {
        stems.push(word.slice(0, -ending.length) + final);
      }
    }
  };
  strip(folded.get(language) ?? [], '');
  strip(foldedForA.get(language) ?? [], /[а-я]$/.test(word) ? 'а' : 'a');
  for (const final of adjectiveFinals) strip(foldedForAdjective.get(language) ?? [], final);
  return [...new Set([...stems, ...basesOf(word, language, written, inside)])];
}
