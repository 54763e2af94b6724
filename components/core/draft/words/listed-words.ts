/** The words of a language and how they end, as its file lists them. */
import type { ArticleWords, Words } from '../../lexicon/article-words.ts';
import { foldedWords } from '../../lexicon/words.ts';

/** The entries of each list that has been asked for, folded. */
const known = new Map<Words, readonly string[]>();

function entriesOf(list: Words): readonly string[] {
  const entries = known.get(list) ?? foldedWords(list);
  known.set(list, entries);
  return entries;
}

/** Whether a folded word is in a list; false if there is no list. */
export const isListed = (folded: string, list: Words | undefined): boolean =>
  list !== undefined && entriesOf(list).includes(folded);

/** The ending in a list with which a folded word ends; undefined if it has none of them. */
export const endingIn = (folded: string, list: Words | undefined): string | undefined =>
  list === undefined ? undefined : entriesOf(list).find((ending) => folded.endsWith(ending));

/** Whether a folded word ends with one of the endings in a list; false if there is no list. */
export const hasEnding = (folded: string, list: Words | undefined): boolean =>
  endingIn(folded, list) !== undefined;

/** Whether a folded word of a name is, or ends like, an adjective, in an inflected form where the language has them. */
export function isAdjectiveWord(folded: string, words: ArticleWords): boolean {
  const { adjectiveEndings, adjectives, adjectiveForms } = words;
  const isStem = (stem: string) => hasEnding(stem, adjectiveEndings) || isListed(stem, adjectives);
  if (adjectiveForms === undefined) return isStem(folded);
  return entriesOf(adjectiveForms).some(
    (form) => folded.endsWith(form) && isStem(folded.slice(0, -form.length)),
  );
}
