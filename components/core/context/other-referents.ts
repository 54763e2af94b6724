/**
 * Signs beside a person's name that somebody or something else is called so: another trade (`the cricketer Bill
 * O'Reilly`), an article (`as a Trump, I protest`), a christening (`a goat called Trump`), an animal (`Putin the pony`), a
 * kind of place (`the town of Obama`, `Obama is a city`), a court case (`Trump v. Vance`). Told in English.
 */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import { sign, signsAt } from '../lexicon/cue-words.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match-aliases.ts';
import { beginsUpper, flagsAt, gapAfter, lengthAt, type Reading } from '../passage/analysed-passage.ts';
import { digit, letter } from '../text/characters.ts';
import { gapBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';

/** Most words between an article and what is christened (`a large ginger cat called Trump`). */
const christeningReach = 5;
/** Most words of an apposition that are looked at (`, the Australian leg-spinner,`). */
const appositionReach = 6;

/** Is `from` to `to`, titles and given names included, somebody of another trade, or an animal? */
export function hasOtherTrade(reading: Reading, card: IndexedCard, from: number, to: number): boolean {
  if (!isEnglish(reading)) return false;
  const other = (at: number) =>
    (signsAt(reading, at) & sign.trade) !== 0 && !card.trades.includes(tokenText(reading.tokens, at));
  if (
    from > 0 &&
    gapAfter(reading, from - 1) === gapBits.space &&
    !beginsUpper(reading, from - 1) &&
    other(from - 1)
  )
    return true;
  const next = to + 1;
  if (next >= reading.tokens.count || gapAfter(reading, to) === gapBits.space) return false;
  const opening = reading.tokens.text.slice(reading.tokens.end[to], reading.tokens.start[next]);
  if (!/^\s*\.?[,(]\s*$/.test(opening)) return false;
  // `…, whose dog bit a guard` is no dog.
  const determined =
    (signsAt(reading, next) & (sign.indefinite | sign.possessive | sign.the)) !== 0 &&
    !beginsUpper(reading, next);
  for (let at = next; at < Math.min(reading.tokens.count, next + appositionReach); at++) {
    if (other(at)) return !named(reading, at + 1);
    if (determined && isNoun(reading, at, sign.creature)) return true;
    if (gapAfter(reading, at) & ~(gapBits.space | gapBits.hyphen)) return false;
  }
  return false;
}

/**
 * Is token `at` a noun of this sign by itself, and no part of a longer one (`a dog lover`, `the dog’s owner`, `a city boy`)?
 */
function isNoun(reading: Reading, at: number, which: number): boolean {
  if (!(signsAt(reading, at) & which)) return false;
  const next = at + 1;
  if (next >= reading.tokens.count) return true;
  const gap = gapAfter(reading, at);
  if (gap & (gapBits.apostrophe | gapBits.hyphen)) return false;
  return gap !== gapBits.space || beginsUpper(reading, next) || (flagsAt(reading, next) & word.small) !== 0;
}

/** `…, a nurse called Ann`: the trade is the next one's. */
const named = (reading: Reading, at: number): boolean =>
  at < reading.tokens.count &&
  gapAfter(reading, at - 1) === gapBits.space &&
  (beginsUpper(reading, at) || (signsAt(reading, at) & sign.christened) !== 0);

/** Is the bare name at `from` to `to` no name of a person here, or a party to a case? */
export function isCalledSo(reading: Reading, from: number, to: number): boolean {
  return isEnglish(reading) && (hasArticle(reading, from, to) || isCase(reading, from, to));
}

/** Is the bare name at `from` to `to` somebody's or something's who goes on being called so? */
export function isNamesake(reading: Reading, from: number, to: number): boolean {
  if (!isEnglish(reading)) {
    return gapAfter(reading, from - 1) === gapBits.space && (signsAt(reading, from - 1) & sign.pet) !== 0;
  }
  return (
    isChristened(reading, from) ||
    isSettlement(reading, from, to) ||
    isPet(reading, from, to) ||
    (beginsUpper(reading, from - 1) &&
      gapAfter(reading, from - 1) === gapBits.space &&
      (signsAt(reading, from - 1) & sign.kin) !== 0)
  );
}

/**
 * Is token `at`, behind a name of no person, the number of a road or channel (`US 250`, `Fox 5`) and no year, day or score?
 * English numbers roads and channels so, and calls them by an acronym or an organisation's short form.
 */
export function isNumbered(reading: Reading, { entry, from, to }: Match, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] !== digit || lengthAt(reading, at) > 3 || !isEnglish(reading)) return false;
  const initials = entry.size > 1 && entry.text.endsWith('.');
  if (!initials && (!entry.solid || (entry.shape !== 'A' && !entry.bare))) return false;
  if (gapAfter(reading, to) & ~(gapBits.space | gapBits.hyphen | (initials ? gapBits.dot : 0))) return false;
  // `beat the US 27-21`, `cost the US 250 million`: the article takes the number from the name.
  if (signsAt(reading, from - 1) & sign.the) return false;
  // `US 16 June`
  if (gapAfter(reading, at) === gapBits.space && flagsAt(reading, at + 1) & word.neutral) return false;
  if (isScore(reading, at + 1) || (digitAt(reading, from - 1) && beginsUpper(reading, from - 2)))
    return false;
  const end = tokens.end[at] ?? 0;
  return !/^(?:[%:.,–-]\d| \p{Ll})/u.test(tokens.text.slice(end, end + 2));
}

/** `US 2, France 1`: another name with its number follows. */
const isScore = (reading: Reading, at: number): boolean =>
  (gapAfter(reading, at - 1) & ~(gapBits.space | gapBits.comma)) === 0 &&
  beginsUpper(reading, at) &&
  digitAt(reading, at + 1);

const digitAt = ({ tokens }: Reading, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === digit;

const isEnglish = ({ language }: Reading): boolean => language === 'en' || language === '';

/** `a Trump`, unless a noun follows: `a Trump official`. */
function hasArticle(reading: Reading, from: number, to: number): boolean {
  const before = from - 1;
  if (before < 0 || gapAfter(reading, before) !== gapBits.space) return false;
  if (!(signsAt(reading, before) & sign.indefinite)) return false;
  const next = to + 1;
  if (next >= reading.tokens.count) return true;
  const gap = gapAfter(reading, to);
  if (gap & (gapBits.hyphen | gapBits.apostrophe) && !(gap & gapBits.space)) return false;
  if (gap !== gapBits.space) return true;
  return (flagsAt(reading, next) & word.small) !== 0 && !beginsUpper(reading, next);
}

function isChristened(reading: Reading, from: number): boolean {
  const verb = from - 1;
  if (verb < 1 || gapAfter(reading, verb) & ~(gapBits.space | gapBits.quote)) return false;
  if (!(signsAt(reading, verb) & sign.christened)) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - christeningReach); at--) {
    if (gapAfter(reading, at) !== gapBits.space || reading.tokens.kind[at] !== letter) return false;
    if (signsAt(reading, at) & sign.indefinite) return at < verb - 1;
    if (beginsUpper(reading, at)) return false;
  }
  return false;
}

function isSettlement(reading: Reading, from: number, to: number): boolean {
  const of = from - 1;
  const before =
    of > 0 &&
    (signsAt(reading, of) & sign.of) !== 0 &&
    gapAfter(reading, of) === gapBits.space &&
    (signsAt(reading, of - 1) & sign.settlement) !== 0;
  if (before || !(signsAt(reading, to + 1) & sign.being) || gapAfter(reading, to) !== gapBits.space)
    return before;
  return reaches(
    reading,
    to + 2,
    sign.indefinite,
    (at) => !beginsUpper(reading, at) && isNoun(reading, at, sign.settlement),
  );
}

/** `our cat Obama`, `Putin the pony`. */
function isPet(reading: Reading, from: number, to: number): boolean {
  const kind = from - 1;
  if (kind > 0 && gapAfter(reading, kind) === gapBits.space && signsAt(reading, kind) & sign.creature) {
    const owners = signsAt(reading, kind - 1) | signsAt(reading, kind - 2);
    if (owners & sign.possessive) return true;
  }
  return (
    gapAfter(reading, to) === gapBits.space &&
    reaches(reading, to + 1, sign.the, (at) => isNoun(reading, at, sign.creature))
  );
}

/** Words between an article and its noun that are looked at. */
const nounReach = 3;

/** Does token `at` bear the sign of an article, and one of the few words behind it fit? */
function reaches(reading: Reading, at: number, article: number, fits: (at: number) => boolean): boolean {
  if (!(signsAt(reading, at) & article)) return false;
  for (let noun = at + 1; noun <= at + nounReach; noun++) {
    if (gapAfter(reading, noun - 1) !== gapBits.space) return false;
    if (fits(noun)) return true;
  }
  return false;
}

/** `Putin-on-the-Water`: a place, or what is named like one. */
export const isJoined = (reading: Reading, to: number): boolean =>
  gapAfter(reading, to) === gapBits.hyphen &&
  !beginsUpper(reading, to + 1) &&
  (signsAt(reading, to + 1) & sign.joining) !== 0 &&
  gapAfter(reading, to + 1) === gapBits.hyphen;

const lowerV = 0x76;

/** Courts write `v.`; a match and a debate write `vs`. */
export function isCase(reading: Reading, from: number, to: number): boolean {
  const { text, input, start, end } = reading.tokens;
  const last = end[to] ?? 0;
  const first = start[from] ?? 0;
  if (input[last + 1] !== lowerV && input[first - 3] !== lowerV) return false;
  return (
    /^ v\. \p{Lu}/u.test(text.slice(last, last + 5)) ||
    /\p{L} v\. $/u.test(text.slice(Math.max(0, first - 5), first))
  );
}
