/** Short names of an organisation: its acronym, its name without legal form, article or kind of company. */
import type { NamePart } from '../../lexicon/name-part.ts';
import type { Kind } from '../../pack/model.ts';
import { normalise } from '../../text/fold.ts';
import { deriveCountry, deriveOfCountry } from './derive-country.ts';
import type { DerivedAlias, NameWord } from './derived-alias.ts';
import type { KnownWords } from './known-words.ts';
import { join, splitBrackets, wordsOf } from './split-name.ts';

/** A single word of this many letters that means nothing else is a name by itself: `Ryanair` for `Ryanair Holdings`. */
const clearLength = 5;

/**
 * Aliases derived from the name of an organisation.
 * @param name as the pack writes it. @param known distinguishes an invented name from a word.
 */
export function deriveOrganisation(name: string, known: KnownWords): DerivedAlias[] {
  const { plain, inside } = splitBrackets(name);
  const derived: DerivedAlias[] = [];
  if (plain !== name) {
    derived.push({ text: plain, strength: strengthOf(wordsOf(plain), known), by: 'short-name' });
    if (isAcronym(inside)) derived.push(acronym(inside));
  }
  let words = wordsOf(plain);
  const shorten = (
    shorter: readonly NameWord[],
    by: DerivedAlias['by'],
    weak = false,
    isFormOnly = false,
  ) => {
    if (shorter.length === 0 || shorter.length === words.length) return;
    words = [...shorter];
    const [only] = words.length === 1 ? words : [];
    // `Singapore` for `Singapore Airlines`, `Republican` for `Republican Party`, `Central` for `Central Bank`.
    if (
      only &&
      (weak || known.isProper(only.folded) || (by === 'short-name' && known.isOrdinary(only.folded)))
    ) {
      // `Boeing` is in every list of names, but `Boeing Co.` leaves nothing else.
      if (isFormOnly && !weak) derived.push({ text: join(words), strength: 'weak', by });
      return;
    }
    derived.push({ text: join(words), strength: weak ? 'weak' : strengthOf(words, known), by });
  };
  shorten(withoutArticle(words, known), 'article');
  shorten(withoutForms(words, known), 'legal-form', false, true);
  // A club named after a town leaves only the town when its letters (`FC`) are removed.
  const isTown = words.length === 2;
  const club = withoutTail(words, known, 'clubForm');
  // Such letters show that it is a club: `Manchester United` is not a mere phrase.
  if (!isTown && club.length < words.length) {
    words = [...club];
    derived.push({ text: join(words), strength: 'strong', by: 'legal-form' });
  } else shorten(club, 'legal-form', isTown);
  const acronyms = acronymsOf(words, known);
  shorten(withoutTail(words, known, 'companyNoun'), 'legal-form');
  shorten(withoutTail(words, known, 'businessNoun'), 'short-name');
  shorten(withoutTail(words, known, 'institutionNoun'), 'short-name', true);
  const national = deriveOfCountry(wordsOf(plain), known);
  return [
    ...derived,
    ...acronyms,
    ...withConjunctions(name, known),
    ...turnedRound(plain, known),
    ...national.derived,
    ...turnedRound(join(national.rest), known).map((alias) => ({ ...alias, strength: 'weak' as const })),
  ];
}

/**
 * `University of Leiden` and `Leiden University`, `Department of Defense` and `Defense Department`, in languages that
 * do this.
 */
function turnedRound(name: string, { parts, linkingWord }: KnownWords): DerivedAlias[] {
  if (linkingWord === '') return [];
  const words = wordsOf(name);
  const isHead = (word: NameWord | undefined) => word !== undefined && parts.is('turningNoun', word.folded);
  const at = words.findIndex(({ folded }) => folded === linkingWord);
  if (at === 1 && isHead(words[0])) {
    const rest = words.slice(2);
    // `University of California, Berkeley`, `Department of the Interior`
    if (rest.length === 0 || rest.length > 2 || rest.some(({ written }) => !/^\p{Lu}[^,]*$/u.test(written)))
      return [];
    return [turned([...rest, ...words.slice(0, 1)])];
  }
  const last = words.at(-1);
  if (at >= 0 || words.length < 2 || words.length > 3 || !last || !isHead(last)) return [];
  return [turned([last, { written: linkingWord, folded: linkingWord }, ...words.slice(0, -1)])];
}

const turned = (words: readonly NameWord[]): DerivedAlias => ({
  text: join(words),
  strength: 'strong',
  by: 'name-order',
});

/** Aliases of places, events and projects: all without their article, and acronyms of places. */
export function deriveOther(name: string, kind: Kind, known: KnownWords): DerivedAlias[] {
  const words = wordsOf(splitBrackets(name).plain);
  const shorter = withoutArticle(words, known);
  return [
    ...(kind === 'place' ? deriveCountry(shorter, known) : []),
    ...(shorter.length < words.length && shorter.length > 0
      ? [
          {
            text: join(shorter),
            strength: shorter.length > 1 ? strengthOf(shorter, known) : 'weak',
            by: 'article',
          } as const,
        ]
      : []),
    ...(kind === 'place' ? acronymsOf(shorter, known) : []),
  ];
}

const strengthOf = (words: readonly NameWord[], known: KnownWords): DerivedAlias['strength'] => {
  // Two words that mean something else are more often a phrase than a name (`Global Energy`).
  if (words.length > 2 || (words.length === 2 && words.some(({ folded }) => !known.isWord(folded))))
    return 'strong';
  if (words.length === 2) return 'weak';
  const [word] = words;
  return word && word.folded.length >= clearLength && !known.isWord(word.folded) ? 'strong' : 'weak';
};

const withoutArticle = (words: readonly NameWord[], { parts }: KnownWords): readonly NameWord[] =>
  words.length > 1 && parts.is('article', words[0]?.folded ?? '') ? words.slice(1) : words;

function withoutForms(words: readonly NameWord[], known: KnownWords): readonly NameWord[] {
  const isLegalForm = (word: string) => known.parts.is('legalForm', word);
  let from = 0;
  while (
    from < words.length - 1 &&
    /^[\p{Lu}&&\p{Script=Cyrillic}]{2,4}$/v.test(words[from]?.written ?? '') &&
    isLegalForm(words[from]?.folded ?? '')
  )
    from++;
  const rest = words.slice(from);
  for (let size = Math.min(3, rest.length - 1); size > 0; size--) {
    const tail = rest.slice(-size).map(({ folded }) => folded);
    // `Sp. z o.o.`, `S. A.`, `& Co.`
    if (isLegalForm(tail.join('')) || (size === 2 && tail[0] === '&' && isLegalForm(tail[1] ?? '')))
      return withoutForms(rest.slice(0, -size), known);
  }
  return rest;
}

function withoutTail(words: readonly NameWord[], { parts }: KnownWords, tail: NamePart): readonly NameWord[] {
  let to = words.length;
  while (to > 1 && parts.is(tail, words[to - 1]?.folded ?? '')) to--;
  return words.slice(0, to);
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,})$/u.test(text);

/** Whether an acronym is no given name, numeral or code of another country (`PR`). */
function isFree(text: string, words: readonly NameWord[], { isGiven, regionOf }: KnownWords): boolean {
  const region = text.length === 2 ? regionOf(text) : undefined;
  return (
    !isGiven(normalise(text).text) &&
    !/^[IVXLCM]+$/.test(text) &&
    (region === undefined || normalise(region).text === normalise(join(words)).text)
  );
}

/** Longest name that is abbreviated to its initials, in words. */
const maxAcronym = 9;

/** The initials of the words, with and without small words: `DOJ` and `DJ`. Parts of hyphenated words count. */
function acronymsOf(words: readonly NameWord[], known: KnownWords): DerivedAlias[] {
  const parts = words.flatMap(({ written }) => written.split(/[-‑–]/)).filter((part) => /^\p{L}/u.test(part));
  if (parts.length < 2 || parts.length > maxAcronym) return [];
  // `ABC News` already contains its acronym, and `Nord Stream 2` is not abbreviated.
  if (words.some(({ written }) => isAcronym(written) || /\p{N}/u.test(written))) return [];
  const letters = (list: readonly string[]) => list.map((part) => part.charAt(0).toUpperCase()).join('');
  const isSmall = (part: string) =>
    /^\p{Ll}/u.test(part) && (part.length <= 3 || known.parts.is('particle', part));
  const large = parts.filter((part) => !isSmall(part));
  const found = new Set([letters(large), letters(parts)]);
  return [...found]
    .filter((text) => text.length > 1 && /^\p{Lu}+$/u.test(text) && isFree(text, words, known))
    .flatMap((text) => {
      if (!known.isOrdinary(normalise(text).text)) return [acronym(text)];
      // `WHO` beside the whole name is no word; two letters still may be.
      return text.length < distinctiveAcronym ? [] : [{ text, strength: 'weak', by: 'acronym' } as const];
    });
}

/** From this many letters on, an acronym rarely means anything else on a page about its pack's subject. */
const distinctiveAcronym = 3;

const acronym = (text: string): DerivedAlias => ({
  text,
  strength: 'weak',
  by: 'acronym',
  ...(text.length >= distinctiveAcronym && { distinctive: true }),
});

/** `Marks & Spencer` is `Marks and Spencer`, and the other way round, in the words of the pack's language. */
function withConjunctions(name: string, { conjunctions }: KnownWords): DerivedAlias[] {
  const spelt = / & /.test(name)
    ? conjunctions.map((word) => name.replaceAll(' & ', ` ${word} `))
    : conjunctions.map((word) => name.replaceAll(` ${word} `, ' & '));
  return spelt
    .filter((text) => text !== name)
    .map((text) => ({ text, strength: 'strong', by: 'conjunction' }));
}
