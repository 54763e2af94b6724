/** The lists of language files whose entries have several parts (`article-words.ts` describes them). */
import { wordsIn } from '../../lexicon/words.ts';
import { normalise } from '../../text/fold.ts';

/** Folds an entry of a language file, whose spaces are written as underscores. */
export const foldEntry = (entry: string): string => normalise(entry.replaceAll('_', ' ')).text;

/** `value:word/word` entries → word → value, folded. */
export function valuesOf(list: string | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const entry of wordsIn(list)) {
    const [value = '', forms = ''] = entry.split(':');
    for (const form of forms.split('/')) values.set(foldEntry(form), value);
  }
  return values;
}

/** Entries with forms behind slashes → form → number of the entry. */
export function numbersOf(list: string | undefined): Map<string, number> {
  return new Map(
    wordsIn(list).flatMap((entry, at) => entry.split('/').map((form) => [foldEntry(form), at] as const)),
  );
}
