/** The language of a passage: what the page declares, unless its function words say otherwise. */
import type { Languages } from '../lexicon/languages.ts';

/** So many small words of another language outvote what the page declares. */
const outvotes = 4;

/** The primary subtag of a BCP 47 tag, lower case. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * @param declared primary subtag that the page gives, '' if none.
 * @param votes how many small words of each language there are, by its number.
 * @returns a primary subtag, '' where nobody tells.
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
