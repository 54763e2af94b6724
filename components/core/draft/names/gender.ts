/** Whether someone is a woman or a man, from titles and given names. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { word } from '../../lexicon/word-classes.ts';
import { commonMensNames } from '../../lexicon/word-lists.ts';
import { folded as fold } from '../tokens/tokens.ts';
import { flagsOf, isGiven } from '../words/lexicon.ts';
import type { NameSpan } from './find-names.ts';

/** The gender that a title shows: `Ms`. */
export function genderOfTitle(title: string | undefined): 'female' | 'male' | undefined {
  const flags = title === undefined ? 0 : flagsOf(fold(title));
  return flags & word.feminine ? 'female' : flags & word.masculine ? 'male' : undefined;
}

/** The gender of a person, as far as titles and the given name show it. */
export function genderOf(
  spans: readonly NameSpan[],
  words: readonly string[],
): 'female' | 'male' | undefined {
  for (const { title } of spans) {
    const shown = genderOfTitle(title);
    if (shown) return shown;
  }
  const [first = ''] = words;
  if (words.length < 2 || !isGiven(first)) return undefined;
  return genderOfGiven(first);
}

let mensNames: ReadonlySet<string> | undefined;

/** The gender of a folded given name, if it is a common one. */
function genderOfGiven(given: string): 'female' | 'male' | undefined {
  mensNames ??= new Set(commonMensNames());
  if (mensNames.has(given)) return 'male';
  return knownLanguages.isWoman(given) ? 'female' : undefined;
}
