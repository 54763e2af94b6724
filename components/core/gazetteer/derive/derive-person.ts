/** Short names of a person: the surname with its particles, the name without titles and suffixes. */
import type { Language } from '../../lexicon/language.ts';
import type { NameParts } from '../../lexicon/name-parts.ts';
import { normalise } from '../../text/fold.ts';
import type { DerivedAlias, NameWord } from './derived-alias.ts';
import type { KnownWords } from './known-words.ts';
import { join, splitBrackets, wordsOf } from './split-name.ts';
import { unspacedFamilyName } from './unspaced-name.ts';

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

const startsSmall = ({ written }: NameWord): boolean => /^\p{Ll}/u.test(written);

/**
 * Aliases derived from a person's name.
 * @param name as the pack writes it, in any script. @param familyNames their position in the pack's language.
 * @param known facts about the words of names.
 */
export function derivePerson(
  name: string,
  familyNames: Language['familyNames'],
  known: KnownWords,
): DerivedAlias[] {
  const turned = inOrder(splitBrackets(name).plain, known);
  return turned === undefined
    ? withSpellings(name, shorten(name, familyNames, known), known)
    : [
        { text: turned, strength: 'strong', by: 'name-order' },
        ...withSpellings(turned, shorten(turned, familyNames, known), known),
      ];
}

/** `Anna Müller` for `Müller, Anna`; undefined for a name in the usual order. */
function inOrder(name: string, known: KnownWords): string | undefined {
  const [, family = '', given = ''] = /^([^,]+), ([^,]+)$/u.exec(name) ?? [];
  const words = wordsOf(given);
  // `Martin Luther King, Jr.`, `Diana, Princess of Wales`, `Vaughan Williams, OM`
  const isGiven = ({ folded, written }: NameWord) =>
    /^\p{Lu}/u.test(written) &&
    (folded.length === 1 || written !== written.toUpperCase()) &&
    !(['suffix', 'postNominal', 'honorific'] as const).some((part) => known.parts.is(part, folded));
  return words.length > 0 && words.length <= 3 && words.every(isGiven) ? `${given} ${family}` : undefined;
}

/** Adds how the name and its aliases are typed on other keyboards: `Mueller`. */
function withSpellings(
  name: string,
  derived: readonly DerivedAlias[],
  { typed }: KnownWords,
): DerivedAlias[] {
  const all: DerivedAlias[] = [{ text: name, strength: 'strong', by: 'spelling' }, ...derived];
  return [
    ...derived,
    ...all.flatMap((alias): DerivedAlias[] => {
      const text = typed(alias.text);
      return text === alias.text ? [] : [{ ...alias, text }];
    }),
  ];
}

function shorten(name: string, familyNames: Language['familyNames'], known: KnownWords): DerivedAlias[] {
  const { parts } = known;
  const { plain } = splitBrackets(name);
  const all = wordsOf(plain);
  const derived: DerivedAlias[] = [];
  let words = withoutTitles(all, parts);
  // `President of the United States` is an office.
  if (words.length < all.length && isSmallWord(all[1], known)) return [];
  if (words.length < all.length) derived.push(whole(words, 'without-title'));
  const bare = withoutSuffixes(words, parts);
  if (bare.length < words.length || plain !== name) {
    // `Jesse Jackson` is the father of `Jesse Jackson Jr.`, so the alias needs the whole name on the page.
    const generation = words.slice(bare.length).some(({ folded }) => parts.is('suffix', folded));
    derived.push({ ...whole(bare, 'without-suffix'), ...(generation && { strength: 'weak' }) });
  }
  words = bare;
  const dotted = /[・·•‧]([^・·•‧]{2,})$/u.exec(plain)?.[1];
  if (words.length === 1 && dotted) return [...derived, { text: dotted, strength: 'weak', by: 'surname' }];
  const unspaced = words.length === 1 && unspacedFamilyName(plain, familyNames, parts);
  if (unspaced) return [...derived, { text: unspaced, strength: 'weak', by: 'family-name' }];
  if (words.length < 2) return derived;
  // `Путин Владимир Владимирович`
  const patronymicLast =
    words.length === 3 &&
    parts.isPatronymic(words[2]?.folded ?? '') &&
    !parts.isPatronymic(words[1]?.folded ?? '');
  if (patronymicLast) {
    const [last, first] = words as [NameWord, NameWord, NameWord];
    derived.push({ text: `${first.written} ${last.written}`, strength: 'strong', by: 'name-order' });
    return [...derived, surnameOf(last.written, last, 'surname', known)];
  }
  const [family, given] = words as [NameWord, NameWord];
  if (
    familyNames &&
    familyNames !== 'two' &&
    words.length === 2 &&
    isLatin(name) &&
    !known.isGiven(family.folded)
  ) {
    if (familyNames === 'first-at-home')
      derived.push({ text: `${given.written} ${family.written}`, strength: 'strong', by: 'name-order' });
    return [...derived, surnameOf(family.written, family, 'family-name', known)];
  }
  if (isFamilyFirst(words, known))
    return [...derived, surnameOf(family.written, family, 'family-name', known)];
  return [
    ...derived,
    ...surnamesOf(words, known),
    ...doubleSurname(words, familyNames === 'two', known),
    ...givenNameOf(family, known),
  ];
}

/** `Saddam`: the given name, for people who are not called by their surname. Not a word, a place or an initial. */
const givenNameOf = (
  { written, folded }: NameWord,
  { isGiven, isOrdinary, isOnlyName, isProper }: KnownWords,
): DerivedAlias[] =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(written) &&
  !isOrdinary(folded) &&
  !isProper(folded) &&
  (isGiven(folded) || isOnlyName(folded))
    ? [{ text: written, strength: 'weak', by: 'given-name' }]
    : [];

/**
 * `García Márquez` for `Gabriel García Márquez`, and, where two surnames are usual, also `García` and `Gabriel García`.
 * A word between a given name and a surname that is not itself a given name is a surname.
 */
function doubleSurname(
  words: readonly NameWord[],
  usual: boolean,
  { parts, isGiven }: KnownWords,
): DerivedAlias[] {
  const isName = ({ written, folded }: NameWord) =>
    /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(written) && !isGiven(folded) && !parts.is('particle', folded);
  const [first, last] = words.slice(-2);
  if (words.length < 3 || words.length > 4 || !first || !last || !isName(first) || !isName(last)) return [];
  if (
    parts.isPatronymic(first.folded) ||
    !words.slice(0, -2).every(({ written }) => /^\p{Lu}/u.test(written))
  )
    return [];
  const given = words.slice(0, -2);
  return [
    { text: join([first, last]), strength: 'strong', by: 'surname' },
    { text: join([...given, first]), strength: usual ? 'strong' : 'weak', by: 'short-name' },
    ...(usual ? [{ text: first.written, strength: 'weak', by: 'surname' } as const] : []),
  ];
}

/** From this many letters on, a surname in no list is rarely anyone else's. */
const distinctiveLength = 5;

/** @param word its last word, which shows whether others have the name too. */
const surnameOf = (
  text: string,
  { folded }: NameWord,
  by: 'surname' | 'family-name',
  { isOnlyName, isCommonSurname }: KnownWords,
): DerivedAlias => ({
  text,
  // `Levi-Montalcini`
  strength: /^\p{Lu}\p{Ll}+[-‑–]\p{Lu}\p{Ll}+$/u.test(text) ? 'strong' : 'weak',
  by,
  ...(folded.length >= distinctiveLength &&
    isOnlyName(folded) &&
    !isCommonSurname(folded) && { distinctive: true }),
});

/** `Xi Jinping`, `Kim Jong-un`: a family name of the kind that comes first, before a word that is not one. */
function isFamilyFirst(words: readonly NameWord[], { parts, isGiven }: KnownWords): boolean {
  const isFamilyName = ({ folded }: NameWord) => parts.is('familyNameFirst', folded);
  const [first, second] = words;
  if (!first || !second || words.length > 3 || !isFamilyName(first)) return false;
  if (words.length === 3) return !startsSmall(second) && second.folded.length <= 5;
  // `Kim Kardashian`: if the first word is also a given name, the second has to show the order (`Kim Jong-un`).
  if (isGiven(first.folded)) return second.written.includes('-');
  return second.written.includes('-') || !isFamilyName(second);
}

function surnamesOf(words: readonly NameWord[], known: KnownWords): DerivedAlias[] {
  const { parts } = known;
  let from = words.length - 1;
  while (from > 1 && isJoined(words[from - 1], parts)) from--;
  // `Catherine, Princess of Wales`
  if (words.slice(0, -1).some((word) => isSmallWord(word, known))) return [];
  // A given name has to remain.
  if (from === 1 && words[0] && startsSmall(words[0])) return [];
  const surname = words.slice(from);
  // `Elizabeth II`, `Leo XIV`
  if (/^[IVXLC]+$/.test(surname.at(-1)?.written ?? '')) return [];
  const final = surname.at(-1) as NameWord;
  const derived: DerivedAlias[] = [surnameOf(join(surname), final, 'surname', known)];
  const last = final.written;
  // `al-Assad` is also `Assad`; `van Gogh` and `de Gaulle` may have a capital.
  const [, before = '', behind = ''] = /^(\p{L}+)[-‑–](.{3,})$/u.exec(last) ?? [];
  if (parts.is('particle', normalise(before).text))
    derived.push({ text: behind, strength: 'weak', by: 'surname' });
  return derived;
}

const isJoined = (word: NameWord | undefined, parts: NameParts): boolean =>
  word !== undefined && (startsSmall(word) || parts.is('particle', word.folded));

const whole = (words: readonly NameWord[], by: DerivedAlias['by']): DerivedAlias => ({
  text: join(words),
  // What remains of `пророк Мухаммед` is a name that very many people have.
  strength: words.length > 1 ? 'strong' : 'weak',
  by,
});

function withoutTitles(words: readonly NameWord[], parts: NameParts): readonly NameWord[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from], words.length - from, parts)) from++;
  return words.slice(from);
}

/** A small word that is not part of a surname: `of`, `the`. */
const isSmallWord = (word: NameWord | undefined, { parts, isOrdinary }: KnownWords): boolean =>
  word !== undefined && startsSmall(word) && isOrdinary(word.folded) && !parts.is('particle', word.folded);

/** A lower-case word before a name is a title, whatever the word, unless it is a particle (`de Gaulle`). */
const isTitle = (word: NameWord | undefined, left: number, parts: NameParts): boolean =>
  word !== undefined &&
  left > 1 &&
  (parts.is('honorific', word.folded) || (startsSmall(word) && !parts.is('particle', word.folded)));

function withoutSuffixes(words: readonly NameWord[], parts: NameParts): readonly NameWord[] {
  let to = words.length;
  const isSuffix = ({ folded, written }: NameWord) =>
    parts.is('suffix', folded) || (parts.is('postNominal', folded) && /\p{Lu}.*\p{Lu}/u.test(written));
  while (to > 2 && isSuffix(words[to - 1] as NameWord)) to--;
  return words.slice(0, to);
}
