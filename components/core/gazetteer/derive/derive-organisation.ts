/** What an organisation is called for short: its acronym, its name without legal form, article or kind of company. */
import {
  conjunctions,
  isBusinessNoun,
  isCorporateNoun,
  isInstitutionNoun,
  isLegalForm,
  isParticle,
} from '../../lexicon/name-parts.ts';
import type { Kind } from '../../pack/model.ts';
import { normalise } from '../../text/fold.ts';
import type { DerivedAlias, NameWord } from './derived-alias.ts';
import { join, splitBrackets, wordsOf } from './split-name.ts';

/** What folded words mean whatever the packs are: anything at all, or something in everyday English. */
export interface Words {
  isWord: (folded: string) => boolean;
  isOrdinary: (folded: string) => boolean;
}

/** Letters from which one word that means nothing else is a name by itself: `Ryanair` of `Ryanair Holdings`. */
const clearLength = 5;

/**
 * Aliases that follow from the name of an organisation.
 * @param name as the pack writes it. @param known tells an invented name from a word.
 */
export function deriveOrganisation(name: string, known: Words): DerivedAlias[] {
  const { plain, inside } = splitBrackets(name);
  const derived: DerivedAlias[] = [];
  if (plain !== name) {
    derived.push({ text: plain, strength: strengthOf(wordsOf(plain), known), by: 'short-name' });
    if (isAcronym(inside)) derived.push({ text: inside, strength: 'weak', by: 'acronym' });
  }
  let words = wordsOf(plain);
  const shorten = (shorter: readonly NameWord[], by: DerivedAlias['by'], weak = false) => {
    if (shorter.length === 0 || shorter.length === words.length) return;
    words = [...shorter];
    derived.push({ text: join(words), strength: weak ? 'weak' : strengthOf(words, known), by });
  };
  shorten(withoutArticle(words), 'article');
  shorten(withoutForms(words), 'legal-form');
  const acronyms = acronymsOf(words, known);
  shorten(withoutTail(words, isCorporateNoun), 'legal-form');
  shorten(withoutTail(words, isBusinessNoun), 'short-name');
  shorten(withoutTail(words, isInstitutionNoun), 'short-name', true);
  return [...derived, ...acronyms, ...withConjunctions(name)];
}

/** Names of places, events and projects have articles too, and those of places acronyms. */
export function deriveOther(name: string, kind: Kind, known: Words): DerivedAlias[] {
  const words = wordsOf(splitBrackets(name).plain);
  const shorter = withoutArticle(words);
  return [
    ...(shorter.length < words.length && shorter.length > 0
      ? [{ text: join(shorter), strength: strengthOf(shorter, known), by: 'article' } as const]
      : []),
    ...(kind === 'place' ? acronymsOf(shorter, known) : []),
  ];
}

const strengthOf = (words: readonly NameWord[], known: Words): DerivedAlias['strength'] => {
  if (words.length > 1) return 'strong';
  const [word] = words;
  return word && word.folded.length >= clearLength && !known.isWord(word.folded) ? 'strong' : 'weak';
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
function acronymsOf(words: readonly NameWord[], known: Words): DerivedAlias[] {
  const parts = words.flatMap(({ written }) => written.split(/[-‑–]/)).filter((part) => /^\p{L}/u.test(part));
  if (parts.length < 2 || parts.length > maxAcronym) return [];
  // `ABC News` has its acronym, `Nord Stream 2` is no abbreviation's name.
  if (words.some(({ written }) => isAcronym(written) || /\p{N}/u.test(written))) return [];
  const letters = (list: readonly string[]) => list.map((part) => part.charAt(0).toUpperCase()).join('');
  const isSmall = (part: string) =>
    /^\p{Ll}/u.test(part) && (part.length <= 3 || isParticle(part) || conjunctions.has(part));
  const large = parts.filter((part) => !isSmall(part));
  const found = new Set([letters(large), letters(parts)]);
  return [...found]
    .filter((text) => text.length > 1 && /^\p{Lu}+$/u.test(text) && !known.isOrdinary(normalise(text).text))
    .map((text) => ({ text, strength: 'weak', by: 'acronym' }));
}

/** `Marks & Spencer` is `Marks and Spencer`, and the other way round. */
function withConjunctions(name: string): DerivedAlias[] {
  const spelt = / & /.test(name) ? name.replace(/ & /g, ' and ') : name.replace(/ and /g, ' & ');
  return spelt === name ? [] : [{ text: spelt, strength: 'strong', by: 'conjunction' }];
}
