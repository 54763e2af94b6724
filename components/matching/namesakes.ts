/**
 * Signs beside a person's name that somebody or something else is called so: another trade (`the cricketer Bill
 * O'Reilly`), an article (`as a Trump, I protest`), a christening (`a goat called Trump`), a kind of place (`the town of
 * Obama`), a court case (`Trump v. Vance`).
 */
import type { IndexedCard } from './card-index.ts';
import { digit, letter } from './characters.ts';
import { gapBits } from './gaps.ts';
import { smallWord } from './lexicon.ts';
import type { Match } from './match-entries.ts';
import { beginsUpper, flagsAt, gapAfter, lengthAt, type Reading } from './reading.ts';
import { tokenText } from './tokens.ts';

const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((entry) => entry !== ''));

/** Trades that are told of people who are not in the news for anything else; whoever has a card for one says so in it. */
const trades =
  setOf(`cricketer spinner bowler batsman batter footballer striker midfielder goalkeeper winger defender
fullback quarterback linebacker cornerback pitcher shortstop outfielder golfer jockey sprinter swimmer cyclist rower boxer
wrestler gymnast skater snooker darts lock prop hooker flanker hurler drummer guitarist bassist pianist cellist violinist
fiddler singer songwriter soprano tenor baritone saxophonist trumpeter composer conductor luthier painter sculptor potter
poet playwright novelist illustrator animator treasurer plumber baker butcher vicar curate headteacher headmaster headmistress
schoolteacher carpenter electrician dentist nurse midwife astronomer botanist mathematician physicist chemist surname
disambiguation spinners`);
/** Nouns that make what follows `of` a place. */
const settlements = setOf(
  'town city village hamlet parish county province district island port municipality commune',
);
const christened = setOf('called named nicknamed christened dubbed');
const indefinite = setOf('a an one another');
/** Most words between an article and what is christened (`a large ginger cat called Trump`). */
const christeningReach = 5;
/** Most words of an apposition that are looked at (`, the Australian leg-spinner,`). */
const appositionReach = 6;

/** Is `from` to `to`, titles and given names included, somebody of another trade? Told in English. */
export function hasOtherTrade(reading: Reading, card: IndexedCard, from: number, to: number): boolean {
  if (!isEnglish(reading)) return false;
  const other = (at: number) => {
    const text = tokenText(reading.tokens, at);
    return trades.has(text) && !card.trades.includes(text);
  };
  if (
    from > 0 &&
    gapAfter(reading, from - 1) === gapBits.space &&
    !beginsUpper(reading, from - 1) &&
    other(from - 1)
  )
    return true;
  if (to + 1 >= reading.tokens.count) return false;
  const opening = reading.tokens.text.slice(reading.tokens.end[to], reading.tokens.start[to + 1]);
  if (!/^\s*\.?[,(]\s*$/.test(opening)) return false;
  for (let at = to + 1; at < Math.min(reading.tokens.count, to + 1 + appositionReach); at++) {
    if (other(at)) return !named(reading, at + 1);
    if (gapAfter(reading, at) & ~(gapBits.space | gapBits.hyphen)) return false;
  }
  return false;
}

/** `…, a nurse called Ann`: the trade is the next one's. */
const named = (reading: Reading, at: number): boolean =>
  at < reading.tokens.count &&
  gapAfter(reading, at - 1) === gapBits.space &&
  (beginsUpper(reading, at) || christened.has(tokenText(reading.tokens, at)));

/** Is the bare name at `from` to `to` a thing, an animal, a place or a party to a case? Told in English. */
export function isCalledSo(reading: Reading, from: number, to: number): boolean {
  if (!isEnglish(reading)) return false;
  return (
    hasArticle(reading, from, to) ||
    isChristened(reading, from) ||
    isSettlement(reading, from) ||
    isCase(reading, from, to)
  );
}

/** Is token `at`, behind a name of no person, the number of a road or channel (`US 250`, `Fox 5`) and no year? */
export function isNumbered(reading: Reading, { entry, from, to }: Match, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] !== digit || lengthAt(reading, at) > 3) return false;
  const initials = entry.words.length > 1 && entry.text.endsWith('.');
  if (!entry.solid && !initials) return false;
  if (gapAfter(reading, to) & ~(gapBits.space | gapBits.hyphen | (initials ? gapBits.dot : 0))) return false;
  // `beat the US 27-21`, `cost the US 250 million`: the article takes the number from the name.
  if (from > 0 && tokenText(tokens, from - 1) === 'the') return false;
  const end = tokens.end[at] ?? 0;
  return !/^(?:[%:.,–-]\d| \p{Ll})/u.test(tokens.text.slice(end, end + 2));
}

const isEnglish = ({ language }: Reading): boolean => language === 'en' || language === '';

/** `a Trump`, unless a noun follows: `a Trump official`. */
function hasArticle(reading: Reading, from: number, to: number): boolean {
  const before = from - 1;
  if (before < 0 || gapAfter(reading, before) !== gapBits.space) return false;
  if (!indefinite.has(tokenText(reading.tokens, before))) return false;
  const next = to + 1;
  if (next >= reading.tokens.count) return true;
  const gap = gapAfter(reading, to);
  if (gap & (gapBits.hyphen | gapBits.apostrophe) && !(gap & gapBits.space)) return false;
  if (gap !== gapBits.space) return true;
  return (flagsAt(reading, next) & smallWord) !== 0 && !beginsUpper(reading, next);
}

function isChristened(reading: Reading, from: number): boolean {
  const verb = from - 1;
  if (verb < 1 || gapAfter(reading, verb) & ~(gapBits.space | gapBits.quote)) return false;
  if (!christened.has(tokenText(reading.tokens, verb))) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - christeningReach); at--) {
    if (gapAfter(reading, at) !== gapBits.space || reading.tokens.kind[at] !== letter) return false;
    if (indefinite.has(tokenText(reading.tokens, at))) return at < verb - 1;
    if (beginsUpper(reading, at)) return false;
  }
  return false;
}

function isSettlement(reading: Reading, from: number): boolean {
  const of = from - 1;
  return (
    of > 0 &&
    tokenText(reading.tokens, of) === 'of' &&
    gapAfter(reading, of) === gapBits.space &&
    settlements.has(tokenText(reading.tokens, of - 1))
  );
}

/** Courts write `v.`; a match and a debate write `vs`. */
export function isCase(reading: Reading, from: number, to: number): boolean {
  const { text, start, end } = reading.tokens;
  return (
    /^ v\. \p{Lu}/u.test(text.slice(end[to], (end[to] ?? 0) + 5)) ||
    /\p{L} v\. $/u.test(text.slice(Math.max(0, (start[from] ?? 0) - 5), start[from]))
  );
}
