/** Reading the word lists of language files. */
import { normalise } from '../text/fold.ts';
import type { Words } from './language.ts';

/** The words of a list as they are written, each once; none of a list that is left out. */
export const wordsIn = (list: Words | undefined): readonly string[] => [
  ...new Set((list ?? '').split(/\s+/).filter((entry) => entry !== '')),
];

/** The words of a list, folded, each once. */
export const foldedWords = (list: Words | undefined): readonly string[] => [
  ...new Set(wordsIn(list).map((entry) => normalise(entry).text)),
];
