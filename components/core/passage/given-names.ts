/** Which words of a passage are given names, and rarely anything else. */
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import { surnamesToo } from '../lexicon/word-lists.ts';
import { tokenText } from '../text/tokenise.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  hasNoCase,
  lengthAt,
} from './analysed-passage.ts';

/**
 * Is token `at` a given name and rarely anything else?
 * @param mayBeWord also accept a name that is an ordinary word too (`Dawn` in a cell beside a surname).
 */
export function isGivenName(analysed: AnalysedPassage, at: number, mayBeWord: boolean): boolean {
  const flags = flagsAt(analysed, at);
  if (!(beginsUpper(analysed, at) || hasNoCase(analysed, at))) return false;
  if (flags & (word.neutral | word.proper)) return false;
  if (isCommonName(analysed, at)) return true;
  if (!(flags & word.given) || (!mayBeWord && flags & word.ordinary)) return false;
  return lengthAt(analysed, at) > 1 && !surnamesToo.has(tokenText(analysed.tokens, at));
}

/** Is token `at`, which is a given name, also an ordinary word of the passage's language? */
export const isOrdinary = (analysed: AnalysedPassage, at: number): boolean =>
  analysed.rules.wordsAreKnown
    ? (flagsAt(analysed, at) & word.ordinary) !== 0
    : (cuesAt(analysed, at) & cue.ordinaryName) !== 0;

/** Is token `at` a very common given name that is not also a word, place or surname (`Mark`, `Virginia`, `Kelly`)? */
export function isCommonName(analysed: AnalysedPassage, at: number): boolean {
  if (!(cuesAt(analysed, at) & cue.givenName)) return false;
  if (flagsAt(analysed, at) & word.neutral || isOrdinary(analysed, at)) return false;
  return !surnamesToo.has(tokenText(analysed.tokens, at));
}
