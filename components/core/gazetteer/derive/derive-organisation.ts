/** What an organisation is called for short: its acronym, its name without legal form, article or kind of company. */
import {
  conjunctions,
  isBusinessNoun,
  isCorporateNoun,
  isInstitutionNoun,
  isLegalForm,
  isParticle,
} from '../../lexicon/name-parts.ts';
import type { DerivedAlias, NameWord } from './derived-alias.ts';
import { join, splitBrackets, wordsOf } from './split-name.ts';

/** Whether a folded word means something by itself, whatever the packs are. */
export type IsWord = (folded: string) => boolean;

/** Letters from which one word that means nothing else is a name by itself: `Ryanair` of `Ryanair Holdings`. */
const clearLength = 5;

/**
 * Aliases that follow from the name of an organisation.
 * @param name as the pack writes it. @param isWord tells an invented name from a word.
 */
export function deriveOrganisation(name: string, isWord: IsWord): DerivedAlias[] {
  const { plain, inside } = splitBrackets(name);
  const derived: DerivedAlias[] = [];
  if (plain !== name) {
    derived.push({ text: plain, strength: strengthOf(wordsOf(plain), isWord), by: 'short-name' });
    if (isAcronym(inside)) derived.push({ text: inside, strength: 'weak', by: 'acronym' });
  }
  let words = wordsOf(plain);
  const shorten = (shorter: readonly NameWord[], by: DerivedAlias['by'], weak = false) => {
    if (shorter.length === 0 || shorter.length === words.length) return;
    words = [...shorter];
    derived.push({ text: join(words), strength: weak ? 'weak' : strengthOf(words, isWord), by });
  };
  shorten(withoutArticle(words), 'article');
  shorten(withoutForms(words), 'legal-form');
  const acronyms = acronymsOf(words);
  shorten(withoutTail(words, isCorporateNoun), 'legal-form');
  shorten(withoutTail(words, isBusinessNoun), 'short-name');
  shorten(withoutTail(words, isInstitutionNoun), 'short-name', true);
  return [...derived, ...acronyms, ...withConjunctions(name)];
}

/** Names of places, events and projects have articles and acronyms too. */
export function deriveOther(name: string, isWord: IsWord): DerivedAlias[] {
  const words = wordsOf(splitBrackets(name).plain);
  const shorter = withoutArticle(words);
  return [
    ...(shorter.length < words.length && shorter.length > 0
      ? [{ text: join(shorter), strength: strengthOf(shorter, isWord), by: 'article' } as const]
      : []),
    ...acronymsOf(shorter),
  ];
}

const strengthOf = (words: readonly NameWord[], isWord: IsWord): DerivedAlias['strength'] => {
  if (words.length > 1) return 'strong';
  const [word] = words;
  return word && word.folded.length >= clearLength && !isWord(word.folded) ? 'strong' : 'weak';
};

const withoutArticle = (words: readonly NameWord[]): readonly NameWord[] =>
  words.length > 1 && words[0]?.folded === 'the' ? words.slice(1) : words;

function withoutForms(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    /^[А-ЯІ]{2,4}$/.test(words[from]?.written ?? '') &&
    isLegalForm(words[from]?.folded ?? '')
  )
    from++;
  const rest = words.slice(from);
  for (let size = Math.min(3, rest.length - 1); size > 0; size--) {
    const tail = rest.slice(-size).map(({ folded }) => folded);
    // `Sp. z o.o.`, `S. A.`, `& Co.`
    if (isLegalForm(tail.join('')) || (size === 2 && tail[0] === '&' && isLegalForm(tail[1] ?? '')))
      return withoutForms(rest.slice(0, -size));
  }
  return rest;
}

function withoutTail(words: readonly NameWord[], isTail: (word: string) => boolean): readonly NameWord[] {
  let to = words.length;
  while (to > 1 && isTail(words[to - 1]?.folded ?? '')) to--;
  return words.slice(0, to);
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,})$/u.test(text);

/** Longest name that is called by its first letters, in words. */
const maxAcronym = 9;

/** First letters of the words, with and without those of small ones: `DOJ` and `DJ`; of a hyphened word each with a capital. */
function acronymsOf(words: readonly NameWord[]): DerivedAlias[] {
  const parts = words.flatMap(({ written }) => written.split(/[-‑–]/)).filter((part) => /^\p{L}/u.test(part));
  if (parts.length < 2 || parts.length > maxAcronym) return [];
  const letters = (list: readonly string[]) => list.map((part) => part.charAt(0).toUpperCase()).join('');
  const isSmall = (part: string) =>
    /^\p{Ll}/u.test(part) && (part.length <= 3 || isParticle(part) || conjunctions.has(part));
  const large = parts.filter((part) => !isSmall(part));
  const found = new Set([letters(large), letters(parts)]);
  return [...found]
    .filter((text) => text.length > 1 && /^\p{Lu}+$/u.test(text))
    .map((text) => ({ text, strength: 'weak', by: 'acronym' }));
}

/** `Marks & Spencer` is `Marks and Spencer`, and the other way round. */
function withConjunctions(name: string): DerivedAlias[] {
  const spelt = / & /.test(name) ? name.replace(/ & /g, ' and ') : name.replace(/ and /g, ' & ');
  return spelt === name ? [] : [{ text: spelt, strength: 'strong', by: 'conjunction' }];
}
