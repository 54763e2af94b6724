/** Family names that come first and are written without a space behind them. */
import type { Language } from '../../lexicon/language.ts';
import type { NameParts } from '../../lexicon/name-parts.ts';

/**
 * `岸田` of `岸田文雄`, `习` of `习近平`; undefined for names in other scripts, or too long for a person's. One syllable of Korean is too
 * often a word (`이`, `전`).
 */
export function unspacedFamilyName(
  name: string,
  familyNames: Language['familyNames'],
  parts: NameParts,
): string | undefined {
  const letters = [...name];
  if (letters.length < 2 || letters.length > 5 || !/^(\p{sc=Han}+|\p{sc=Hangul}+)$/u.test(name))
    return undefined;
  const two = letters.slice(0, 2).join('');
  // Japanese names of three or more characters, and what is longer than Chinese and Korean names are.
  const isLong = letters.length > 3 || (letters.length > 2 && familyNames === 'first-at-home');
  if (parts.is('longFamilyName', two) || isLong) return two;
  return /^\p{sc=Han}/u.test(name) ? letters[0] : undefined;
}
