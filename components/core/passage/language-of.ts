/** The language of a passage: what the page declares, unless its function words say otherwise. */
import type { Languages } from '../lexicon/languages.ts';

/** This many function words of another language outvote the language that the page declares. */
const outvotes = 4;

/** The primary subtag of a BCP 47 tag, lower case. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * @param declared primary subtag given by the page, '' if none.
 * @param votes the number of function words of each language, by its index.
 * @returns a primary subtag, '' if unknown.
 */
export function languageOf(declared: string, { tags, rulesOf }: Languages, votes: Int32Array): string {
  let best = 0;
  let most = 0;
  let second = 0;
  for (let language = 0; language < votes.length; language++) {
    const count = votes[language] as number;
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  const found = most > second ? (tags[best] ?? '') : '';
  if (declared === '') return found;
  if (found === '' || most < outvotes) return declared;
  const own = votes[rulesOf(declared).number] ?? 0;
  return most >= own * 2 ? found : declared;
}
