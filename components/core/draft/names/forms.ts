/** Whether two forms name the same thing, judged by their words alone. */
import type { Declension } from '../../lexicon/endings.ts';
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { isPlace } from '../../lexicon/word-lists.ts';
import { folded } from '../tokens/tokens.ts';
import { headKind, isOrdinary, isTitle } from '../words/lexicon.ts';

/** A form prepared for comparison: folded words without dots, and the words that they may be inflected forms of. */
export interface Form {
  text: string;
  words: readonly string[];
  /** For each word, the words that it may be a form of, itself first. */
  bases: readonly (readonly string[])[];
  /** The language declines names. */
  inflects: boolean;
}

/** Shortest common base of two inflected forms, in letters. */
const shortestBase = 4;

export function formOf(text: string, declension: Declension | undefined): Form {
  const words = wordsOf(text);
  return {
    text,
    words,
    inflects: declension !== undefined,
    bases: words.map((word) => [
      word,
      ...(declension && word.length >= shortestBase ? declension.stemsOf(word, word, true) : []),
    ]),
  };
}

/** `Assad` of `al-Assad`. */
const withoutParticle = (word: string): string => {
  const [first = '', rest] = word.split(/[-‐‑]/, 2);
  return rest && knownLanguages.nameParts.is('particle', first) ? word.slice(first.length + 1) : word;
};

/** A name's words folded, without the dots of acronyms, hyphened particles and a leading article. */
function wordsOf(text: string): string[] {
  const words = folded(text)
    .split(/[\s]+/)
    .map((word) =>
      /^(?:.\.)+.?$/.test(word) ? word.replaceAll('.', '') : withoutParticle(word.replace(/[’']/g, "'")),
    )
    .filter((word) => word !== '')
    .map((word) => (knownLanguages.nameParts.is('conjunction', word) ? '&' : word));
  return words.length > 1 && knownLanguages.nameParts.is('article', words[0] ?? '') ? words.slice(1) : words;
}

/** Is word `i` of `a` the same word as word `j` of `b`, or another form of it? */
export function sameWord(a: Form, i: number, b: Form, j: number): boolean {
  const one = a.bases[i];
  const other = b.bases[j];
  if (!one || !other) return false;
  const [first = ''] = one;
  const [second = ''] = other;
  if (first === second) return true;
  if (one.length === 1 && other.length === 1) return false;
  if (first.slice(0, 2) !== second.slice(0, 2)) return false;
  if (one.includes(second) || other.includes(first)) return true;
  return one.some((base, at) => at > 0 && base.length >= shortestBase && other.indexOf(base, 1) > 0);
}

export const sameForm = (a: Form, b: Form): boolean =>
  a.words.length === b.words.length && a.words.every((_, index) => sameWord(a, index, b, index));

/** Is every word of `short` in `long`, in the same order and with the same last word? `J. Biden` of `Joe Biden`. */
export function isSurnameOf(short: Form, long: Form): boolean {
  let at = long.words.length - 1;
  for (let index = short.words.length - 1; index >= 0; index--) {
    if (index === short.words.length - 1) {
      if (!sameWord(short, index, long, at)) return false;
      at--;
      continue;
    }
    while (
      at >= 0 &&
      !sameWord(short, index, long, at) &&
      !isInitialOf(short.words[index] ?? '', long.words[at] ?? '')
    )
      at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

const isInitialOf = (initial: string, word: string): boolean =>
  /^.\.?$/u.test(initial) && word.startsWith(initial.charAt(0));

/** Is `short` the beginning of `long`, and the rest only its type? `Fox` of `Fox News`, `Apple` of `Apple Inc`. */
export function isShortOf(short: Form, long: Form): boolean {
  if (
    short.words.length >= long.words.length ||
    !short.words.every((_, index) => sameWord(short, index, long, index))
  )
    return false;
  const rest = long.words.slice(short.words.length);
  // `Apple Inc` is Apple, although an apple is also a word.
  if (rest.every((word) => isLegal(word))) return true;
  if (short.words.every((word) => isOrdinary(word) || isTitle(word))) return false;
  return rest.length === 1 && rest.every((word) => isGenericHead(word) || /^\d+$/.test(word));
}

const isLegal = (word: string): boolean => knownLanguages.nameParts.is('legalForm', word.replaceAll('.', ''));

const isGenericHead = (word: string): boolean => {
  const { is } = knownLanguages.nameParts;
  return (
    is('legalForm', word) ||
    is('companyNoun', word) ||
    is('businessNoun', word) ||
    is('institutionNoun', word) ||
    headKind(word) === 'organisation'
  );
};

/**
 * Is a single word the last of a name of several, in capitals there too? `Navy` of `U.S. Navy`, `United` of `Manchester United`; not
 * `Pisa` of `University of Pisa`.
 */
export function isLastPartOf(short: Form, long: Form): boolean {
  const last = long.words.length - 1;
  // Where names are declined, what belongs to them has no small word before it.
  const isLinked = !long.inflects && /\s\p{Ll}+\s+\S+$/u.test(long.text);
  return last > 0 && !isLinked && /^\p{Lu}/u.test(short.text) && sameWord(short, 0, long, last);
}

/** Letters of an acronym. */
const acronymLength = { least: 2, most: 8 };
/** Letters of a small word that an acronym leaves out. */
const longestLeftOut = 3;

/**
 * The acronyms of a name of several words: with and without its small words, and without the country that it begins with (`FDA` of
 * `U.S. Food and Drug Administration`).
 */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0] ?? '';
  const isCountry = /^(?:\p{Lu}\.){2,}$/u.test(first) || isPlace(folded(first));
  const withoutCountry = isCountry ? words.slice(1) : words;
  const acronyms = [words, withoutCountry].flatMap((list) => {
    const capitals = list.filter((word) => /^\p{Lu}/u.test(word));
    // `FNPL` of `Fédération nationale des producteurs de lait`.
    const longer = list.filter((word) => /^\p{Lu}/u.test(word) || word.length > longestLeftOut);
    return [list, capitals, longer].map((each) =>
      each
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase(),
    );
  });
  return [...new Set(acronyms)].filter(
    ({ length }) => length >= acronymLength.least && length <= acronymLength.most,
  );
}

/** Is `acronym` made of the initials of `long`? */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = acronym.replace(/[.\s&]/g, '');
  return /^\p{Lu}+$/u.test(letters) && initialsOf(long).includes(letters);
}
