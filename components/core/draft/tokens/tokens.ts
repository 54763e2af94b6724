/** Splits a paragraph into words, each with what drafting needs to know: capitals, sentence beginnings, possessives. */
import type { Words } from '../../lexicon/article-words.ts';
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { normalise } from '../../text/fold.ts';
import { isAbbreviated, isTitle } from '../words/lexicon.ts';
import { isListed } from '../words/listed-words.ts';

export interface Token {
  /** The paragraph's index in the article. */
  at: number;
  /** Its position among the words of the paragraph. */
  index: number;
  text: string;
  start: number;
  end: number;
  folded: string;
  /** Begins with a capital, or has one inside (`iPhone`, `al-Assad`). */
  capital: boolean;
  /** Begins a sentence, so its capital means nothing. */
  opens: boolean;
  /** Only a space, a hyphen or an ampersand separates it from the token before. */
  joined: boolean;
  /** What is attached before it: `l’`, `d’`; '' if nothing. */
  elided: string;
  /** Followed by `’s` or an apostrophe. */
  possessive: boolean;
}

/** URLs, handles and file names, which do not count as words. */
const notProse =
  /(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,200}@\S+|@[\p{L}\p{N}_]+|(?<!\S)[^\s/]{0,200}\/[^\s/]{0,200}\/\S*/gu;
/** `U.S.`, an initial, or a word with hyphens and apostrophes inside. */
const words =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=[\s\u00a0]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'ʼ‘`.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const sentenceEnd = /[.!?…:;•|]|["“„«‚‘]\s*$|\n\s*\n/u;
const onlyDot = /^\.[)\]"”’]*\s+$/u;
/** What an apostrophe may attach to the start of a name: `l’Élysée`, `d’Emmanuel`. */
const elision = /^(\p{L}+)['’](?=\p{L})/u;
const possessive = /['’ʼ]s?$/iu;

const folds = new Map<string, string>();
/** Folded text, cached because articles repeat their words. */
export function folded(text: string): string {
  let known = folds.get(text);
  if (known === undefined) {
    known = normalise(text).text.replace(/^\.+|\.+$/g, (dots) => (text.length > 3 ? '' : dots));
    if (folds.size > 50_000) folds.clear();
    folds.set(text, known);
  }
  return known;
}

/**
 * @param at the paragraph's index. @param elisions words that the language attaches to the next one with an apostrophe.
 */
export function tokensOf(text: string, at: number, elisions: Words | undefined): Token[] {
  const clean = text.replace(notProse, (part) => '|'.repeat(part.length));
  const tokens: Token[] = [];
  let last = 0;
  for (const match of clean.matchAll(words)) {
    let start = match.index;
    let word = match[0];
    const attached = elision.exec(word);
    const article = attached?.[1] !== undefined && isListed(folded(attached[1]), elisions) ? attached : null;
    const elided = article?.[0] ?? '';
    if (article) {
      start += article[0].length;
      word = word.slice(article[0].length);
    }
    const owned = possessive.exec(word);
    const after = clean.slice(start + word.length, start + word.length + 3);
    const isOwned = owned !== null || /^['’](?:s\b|(?=\s))/iu.test(after);
    if (owned && word.length > owned[0].length) word = word.slice(0, -owned[0].length);
    const gap = clean.slice(last, start);
    const before = tokens.at(-1);
    const isNumbered = tokens.length === 1 && /^\p{Nd}{1,3}$/u.test(before?.text ?? '') && /^[.)]/.test(gap);
    // Where a sentence opens with `L’Autorité`, the article has its capital.
    const isWithin = /^\p{Lu}/u.test(elided);
    const opens =
      !isWithin &&
      (before === undefined ||
        isNumbered ||
        (sentenceEnd.test(gap) && !(onlyDot.test(gap) && isAbbreviation(before))));
    tokens.push({
      at,
      index: tokens.length,
      text: word,
      start,
      end: start + word.length,
      folded: folded(word),
      capital: /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(word) || beginsWithParticle(word),
      opens,
      joined:
        before !== undefined &&
        /^(?:[ \u00a0\n]|\r\n| ?& ?)$/u.test(gap.slice(0, gap.length - elided.length)),
      elided,
      possessive: isOwned,
    });
    last = start + word.length;
    // The possessive ending is not part of the gap.
    if (owned) last += owned[0].length;
  }
  return tokens;
}

/** `al-Assad`, but not `anti-Assad`. */
export const beginsWithParticle = (word: string): boolean => {
  const particle = /^(\p{Ll}{2,4})[-‐‑](?=\p{Lu})/u.exec(word)?.[1];
  return particle !== undefined && knownLanguages.nameParts.is('particle', particle);
};

const isAbbreviation = ({ text, folded: plain }: Token): boolean =>
  text.length === 1 || (text.length <= 4 && (isTitle(plain) || isAbbreviated(plain)));

/** Fewest words of a sentence that can be in title case; a shorter one may name three things. */
const leastOfSentence = 8;

/** Is nearly every longer word capitalised, as in headlines and text in all capitals? Then capitals mean nothing. */
export function isTitleCase(tokens: readonly Token[], text: string): boolean {
  const long = tokens.filter((token) => token.text.length > 3);
  if (long.length < (/[.!?…]["”’]?\s*$/.test(text) ? leastOfSentence : 4)) return false;
  return long.filter(({ capital }) => capital).length >= long.length * 0.75;
}

/** `US`, `NATO`, `U.S.`; not a word in capitals for emphasis. */
export const isAcronym = ({ text }: Token): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,}|\p{Lu}[\p{Lu}&]{1,4})$/u.test(text);

/** `McFaul`, `O’Brien`, `DeVito`: a capital inside shows a surname rather than a brand. */
export const beginsLikeSurname = (text: string): boolean =>
  knownLanguages.nameParts.is(
    'surnameStart',
    folded(/^(\p{L}\p{Ll}*)['’]?(?=\p{Lu})/u.exec(text)?.[1] ?? ''),
  );
