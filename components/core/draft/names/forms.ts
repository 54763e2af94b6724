/** Whether two forms name the same thing, judged by their words alone. */
import type { Declension } from '../../lexicon/endings.ts';
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { headKind, isOrdinary, isTitle } from '../words/lexicon.ts';
import { folded } from './tokens.ts';

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

/** A name's words folded, without the dots of acronyms and a leading article. */
function wordsOf(text: string): string[] {
  const words = folded(text)
    .split(/[\s]+/)
    .map((word) => (/^(?:.\.)+.?$/.test(word) ? word.replaceAll('.', '') : word.replace(/[’']/g, "'")))
    .filter((word) => word !== '');
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

/** Is `acronym` made of the initials of `long`? Small words may be left out. */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = acronym.replace(/[.\s&]/g, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const firsts = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  const all = firsts(words).toUpperCase();
  const capitals = firsts(words.filter((word) => /^\p{Lu}/u.test(word)));
  return words.length > 1 && (all === letters || capitals === letters);
}
