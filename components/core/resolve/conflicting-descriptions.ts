/**
 * Whether two cards with the same name describe different entities. Used for cards of two packs if one of them has no
 * Wikidata item.
 */

import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import { findFolded } from '../lexicon/lexeme-table.ts';
import type { Card } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';

/** Minimum length of a word that describes something. */
const minLength = 4;

/** True if both have a description, and no URL or word in common. */
export function haveConflictingDescriptions(a: Card, b: Card): boolean {
  if (!isDescribed(a) || !isDescribed(b)) return false;
  const addresses = new Set(a.links.map(({ url }) => plainAddress(url)));
  if (b.links.some(({ url }) => addresses.has(plainAddress(url)))) return false;
  const others = wordsOf(b);
  return ![...wordsOf(a)].some((one) => others.has(one));
}

const isDescribed = ({ description, summary }: Card): boolean => `${description}${summary}`.trim() !== '';

/** Folded words of description and summary, without those of the name and short ones (`from`, `with`). */
function wordsOf({ name, description, summary }: Card): Set<string> {
  const split = (text: string) => normalise(text).text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = new Set(split(name));
  return new Set(
    split(`${description} ${summary}`).filter(
      (one) =>
        [...one].length >= minLength &&
        !own.has(one) &&
        findFolded(knownLanguages.functionWords.words, one) < 0,
    ),
  );
}

/** `http://www.x.org/a/` and `https://x.org/a` count as the same URL. */
const plainAddress = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
