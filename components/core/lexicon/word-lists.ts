/** Long word lists of maintained packages, made by scripts/words.ts, and the names of places that the platform knows. */
import ranked from '../../../assets/words/given-names.json' with { type: 'json' };
import words from '../../../assets/words/words.json' with { type: 'json' };
import { normalise } from '../text/fold.ts';

const none: readonly string[] = [];
const ordinary: Readonly<Record<string, string>> = words.ordinary;

/** The ordinary words of a language, folded; none where there is no list. @param tag primary subtag. */
export const ordinaryWordsOf = (tag: string): readonly string[] => ordinary[tag]?.split(' ') ?? none;

/** English words written with a capital that are no given names, folded: `monday`, `russian`. */
export const properWords = (): readonly string[] => words.proper.split(' ');

/** Given names of many languages, each as its own writes them, folded. */
export const givenNames = (): readonly string[] => words.given.split(' ');

const { source: _, ...rankedByLanguage } = ranked;
const rankedNames = (sex: 'men' | 'women'): readonly string[] =>
  Object.values(rankedByLanguage).flatMap((names) =>
    names[sex].split(' ').map((name) => normalise(name).text),
  );

/** The commonest given names of men and of women, by rank and whole, in several scripts, folded. */
export const commonMensNames = (): readonly string[] => rankedNames('men');
export const commonWomensNames = (): readonly string[] => rankedNames('women');

/** Surnames that many people share, folded, and none that is a given name too. */
export const commonSurnames = (): readonly string[] => words.surnames.split(' ');

/** Given names that many people bear as a surname in English, folded. */
export const surnamesToo: ReadonlySet<string> = new Set(words.surnamesToo.split(' '));

/**
 * Countries and cities as the platform knows them: many are given names too (`London`, `Jordan`), and before a surname
 * they are places (`In London Biden said`).
 */
function placeNames(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1));
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++)
      names.push(regions.of(String.fromCharCode(first, second)) ?? '');
  }
  // Of a name of two words (`New_York`) either may stand beside a surname, and neither says anything by itself.
  return names.filter((name) => /^\p{L}{4,}$/u.test(name)).map((name) => normalise(name).text);
}

/** Names of countries and cities of one word, folded. */
export const places: ReadonlySet<string> = new Set(placeNames());

/** @param text a folded word. */
export const isPlace = (text: string): boolean => places.has(text);
