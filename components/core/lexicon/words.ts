/** Parses the word lists of language files, and compares words with their endings. */
import { normalise } from '../text/fold.ts';
import type { Words } from './language.ts';

/** The words of a list as written, without duplicates; empty if the list is missing. */
export const wordsIn = (list: Words | undefined): readonly string[] => [
  ...new Set((list ?? '').split(/\s+/).filter((entry) => entry !== '')),
];

/** The words of a list, folded, without duplicates. */
export const foldedWords = (list: Words | undefined): readonly string[] => [
  ...new Set(wordsIn(list).map((entry) => normalise(entry).text)),
];

/** Whether a folded word ends with one of these endings, folded as well. */
export const endsWithOneOf = (text: string, endings: readonly string[]): boolean =>
  endings.some((ending) => text.endsWith(ending));
