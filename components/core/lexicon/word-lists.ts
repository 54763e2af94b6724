/** Long word lists from maintained packages, made by scripts/words.ts, and the names of places that the platform knows. */
import ranked from '../../../assets/words/given-names.json' with { type: 'json' };
import words from '../../../assets/words/words.json' with { type: 'json' };
import { twoLetterCodes } from '../data/region-codes.ts';
import { normalise } from '../text/fold.ts';

const none: readonly string[] = [];
const ordinary: Readonly<Record<string, string>> = words.ordinary;

/** The ordinary words of a language, folded; empty if there is no list. @param tag primary subtag. */
export const ordinaryWordsOf = (tag: string): readonly string[] => ordinary[tag]?.split(' ') ?? none;

const ordinaryNames: Readonly<Record<string, string>> = words.ordinaryNames;

/**
 * The ordinary words of a language that are also given names elsewhere, folded: `hans`, which is “his” in Swedish. For a language
 * without a list of ordinary words, those of several other languages. @param tag primary subtag.
 */
export const ordinaryNamesOf = (tag: string): readonly string[] =>
  (ordinaryNames[tag] ?? ordinaryNames.other ?? '').split(' ');

/** English words that are capitalised but not given names, folded: `monday`, `russian`. */
export const properWords = (): readonly string[] => words.proper.split(' ');

/** Given names of many languages, each in its own spelling, folded. */
export const givenNames = (): readonly string[] => words.given.split(' ');

const { source: _, ...rankedByLanguage } = ranked;
const rankedNames = (sex: 'men' | 'women'): readonly string[] =>
  Object.values(rankedByLanguage).flatMap((names) =>
    names[sex].split(' ').map((name) => normalise(name).text),
  );

/** The most common given names of men and women, ranked and uncut, in several scripts, folded. */
export const commonMensNames = (): readonly string[] => rankedNames('men');
export const commonWomensNames = (): readonly string[] => rankedNames('women');

/** Surnames shared by many people, folded, without those that are also given names. */
export const commonSurnames = (): readonly string[] => words.surnames.split(' ');

/** Given names that are common as surnames in English, folded. */
export const surnamesToo: ReadonlySet<string> = new Set(words.surnamesToo.split(' '));

/**
 * Countries and cities that the platform knows. Many are also given names (`London`, `Jordan`), but before a surname they are
 * places (`In London Biden said`).
 */
function placeNames(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1));
  names.push(...twoLetterCodes.map((code) => regions.of(code) ?? ''));
  // Of a two-word name (`New_York`), either word may be next to a surname and proves nothing by itself.
  return names.filter((name) => /^\p{L}{4,}$/u.test(name)).map((name) => normalise(name).text);
}

/** Names of countries and cities that are one word, folded. */
export const places: ReadonlySet<string> = new Set(placeNames());

/** @param text a folded word. */
export const isPlace = (text: string): boolean => places.has(text);
