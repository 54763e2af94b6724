/** A passage as the matcher reads it: its tokens, what each word is, its language, and where sentences begin. */

import { languagesAt, type SmallWords } from '../lexicon/function-words.ts';
import { findToken, mayHave, type Vocabulary } from '../lexicon/lexeme-table.ts';
import { smallWords, word } from '../lexicon/word-classes.ts';
import { hangul, letter } from '../text/characters.ts';
import type { Edge } from '../text/model.ts';
import { gapBits, gapOf } from '../text/separators.ts';
import { createTokens, hasLower, startsUpper, type Tokens, tokenise } from '../text/tokenise.ts';
import { withoutAffixes } from './clitics.ts';

export interface Reading {
  tokens: Tokens;
  /** Word id of each token, -1 for an unknown word, `unread` where nobody asked yet: see `idAt`. */
  ids: Int32Array;
  /** The tokens that a name may begin with, so far as capitals and the sieve tell; `beginningCount` of them. */
  beginnings: Int32Array;
  beginningCount: number;
  vocabulary: Vocabulary;
  /** Primary subtag of the passage's language, '' where it is not known. */
  language: string;
  /** The passage's own first and last token: what is before and after them is its neighbours'. */
  first: number;
  last: number;
  /** What is between the passage and the neighbour that is read with it. */
  edgeBefore?: Edge | undefined;
  edgeAfter?: Edge | undefined;
}

const unread = -2;
const scratch = createTokens();
let scratchIds = new Int32Array(256);
let scratchBeginnings = new Int32Array(256);
/** So many small words of another language outvote what the page declares. */
const outvotes = 4;
/** From this unit on scripts write particles onto names: Hebrew, Arabic, Korean. */
const firstWithParticles = 0x590;

/**
 * Reads one passage. The reading shares memory with the next one: use it before reading on.
 * @param declared BCP 47 tag that the page gives, if any.
 * @param small the words that tell languages apart.
 */
export function read(
  vocabulary: Vocabulary,
  text: string,
  declared: string | undefined,
  small: SmallWords = smallWords,
): Reading {
  const tokens = tokenise(text, scratch);
  const { count, shape, hash } = tokens;
  if (scratchIds.length < count) {
    scratchIds = new Int32Array(count * 2);
    scratchBeginnings = new Int32Array(count * 2);
  }
  const ids = scratchIds.fill(unread, 0, count);
  const beginnings = scratchBeginnings;
  if (tokens.highest >= firstWithParticles) readParticles(vocabulary, tokens, ids);
  const votes = new Int32Array(small.languages.length);
  let beginningCount = 0;
  for (let at = 0; at < count; at++) {
    if ((shape[at] as number) & startsUpper) {
      beginnings[beginningCount++] = at;
      continue;
    }
    for (const language of languagesAt(small, tokens, at)) votes[language] = (votes[language] as number) + 1;
    const known = ids[at] as number;
    const flags = known === unread ? mayHave(vocabulary, hash[at] as number) : (vocabulary.flags[known] ?? 0);
    if (flags & word.start) beginnings[beginningCount++] = at;
  }
  const language = languageOf(declared, small.languages, votes);
  return { tokens, ids, beginnings, beginningCount, vocabulary, language, first: 0, last: count - 1 };
}

/** A particle written onto the name: only scripts that do so, only words that mean nothing as they stand. */
function readParticles(vocabulary: Vocabulary, tokens: Tokens, ids: Int32Array): void {
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.units[tokens.unitStart[at] ?? 0] ?? 0) < firstWithParticles) continue;
    const id = findToken(vocabulary, tokens, at);
    const wordLike = tokens.kind[at] === hangul || tokens.kind[at] === letter;
    ids[at] = id < 0 && wordLike ? withoutAffixes(vocabulary, tokens, at) : id;
  }
}

const primaries = new Map<string, string>();

/** The primary subtag of a BCP 47 tag, lower case. Pages have one or two tags, asked for with every passage. */
function primaryOf(tag: string): string {
  let primary = primaries.get(tag);
  if (primary === undefined) {
    primary = tag.toLowerCase().split('-')[0] ?? '';
    if (primaries.size >= maxPrimaries) primaries.clear();
    primaries.set(tag, primary);
  }
  return primary;
}

const maxPrimaries = 100;

/** @param votes how many small words of each language there are. */
function languageOf(declared: string | undefined, languages: readonly string[], votes: Int32Array): string {
  const primary = declared === undefined ? '' : primaryOf(declared);
  let best = 0;
  let most = 0;
  let second = 0;
  for (let language = 0; language < languages.length; language++) {
    const count = votes[language] as number;
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  const found = most > second ? (languages[best] ?? '') : '';
  if (primary === '') return found;
  if (found === '' || most < outvotes) return primary;
  const own = votes[languages.indexOf(primary)] ?? 0;
  return most >= own * 2 ? found : primary;
}

/** Word id of token `at`, or -1. */
export function idAt({ ids, tokens, vocabulary }: Reading, at: number): number {
  const known = ids[at] as number;
  if (known !== unread) return known ?? -1;
  const id = findToken(vocabulary, tokens, at);
  ids[at] = id;
  return id;
}

/** May token `at` be a word of an alias as it stands? Mostly the sieve says no, and spares the look-up. */
export function mayBePart({ ids, tokens, vocabulary }: Reading, at: number): boolean {
  return ids[at] !== unread || (mayHave(vocabulary, tokens.hash[at] as number) & word.part) !== 0;
}

/** What the word of token `at` is (lexicon.ts, `word`); 0 for an unknown one. */
export const flagsAt = (reading: Reading, at: number): number =>
  reading.vocabulary.flags[idAt(reading, at)] ?? 0;

export const beginsUpper = (reading: Reading, at: number): boolean =>
  ((reading.tokens.shape[at] ?? 0) & startsUpper) !== 0;

/** Capitals throughout, and more than one of them. */
export const allUpper = (reading: Reading, at: number): boolean =>
  ((reading.tokens.shape[at] ?? 0) & (startsUpper | hasLower)) === startsUpper && lengthAt(reading, at) > 1;

/** Length of token `at` in folded units. */
export const lengthAt = (reading: Reading, at: number): number =>
  (reading.tokens.unitStart[at + 1] ?? 0) - (reading.tokens.unitStart[at] ?? 0);

/** The gap between token `at` and the one after it, as bits of gaps.ts. */
export const gapAfter = (reading: Reading, at: number): number =>
  gapOf(reading.tokens.input, reading.tokens.end[at] ?? 0, reading.tokens.start[at + 1] ?? 0);

const sentenceEnd = /[.!?…:•|–—\n"“”„«»。！？؟।]/;

const fullStop = /[.!?…\n。！？؟।]/;

/** Does a sentence, or something that is written like one, begin with token `at`? */
export const startsSentence = (reading: Reading, at: number): boolean => starts(reading, at, sentenceEnd);

/** The same, with no regard for colons, dashes and quotation marks. */
const startsFullSentence = (reading: Reading, at: number): boolean => starts(reading, at, fullStop);

function starts(reading: Reading, at: number, end: RegExp): boolean {
  if (at <= 0) return true;
  const { tokens } = reading;
  if (gapAfter(reading, at - 1) === gapBits.space && !hasLineBreak(tokens, at)) return false;
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  if (!end.test(gap)) return false;
  // `Mr. Putin`, `J. Biden`: the dot ends an abbreviation.
  const abbreviated = lengthAt(reading, at - 1) === 1 || (flagsAt(reading, at - 1) & word.title) !== 0;
  return !(gap.trim() === '.' && abbreviated);
}

/** Does a line break stand before token `at`? */
function hasLineBreak({ input, start, end }: Tokens, at: number): boolean {
  for (let unit = end[at - 1] ?? 0; unit < (start[at] ?? 0); unit++) if (input[unit] === 0x0a) return true;
  return false;
}

/** Prose whose lines are wrapped has longer ones, in UTF-16 units; what is shorter is a line of its own: a title, a list. */
const wrappedLine = 45;

/** Does token `at` begin a line after one that was not merely wrapped? */
export function startsLine({ tokens }: Reading, at: number): boolean {
  if (at <= 0 || !hasLineBreak(tokens, at)) return false;
  const end = tokens.end[at - 1] ?? 0;
  for (let unit = end - 1; unit >= 0 && end - unit < wrappedLine; unit--)
    if (tokens.input[unit] === 0x0a) return true;
  return end < wrappedLine;
}

/** Words of a headline looked at on either side, and how many of them must have a capital. */
const headlineReach = 8;
const headlineShare = 0.75;
/** Shorter words stay small in headlines. */
const headlineWord = 4;

/** Is the sentence around tokens `from` to `to` written in title case or capitals, so that a capital says nothing? */
export function isHeadline(reading: Reading, from: number, to: number): boolean {
  return (
    looksLikeHeadline(reading, from, to, startsSentence) ??
    looksLikeHeadline(reading, from, to, startsFullSentence) ??
    looksLikeHeadline(reading, from, to, () => false) ??
    false
  );
}

/** Undefined where there is no word to tell by. @param starts says where to stop: what begins with a token. */
function looksLikeHeadline(
  reading: Reading,
  from: number,
  to: number,
  starts: (reading: Reading, at: number) => boolean,
): boolean | undefined {
  let all = 0;
  let upper = 0;
  const look = (at: number) => {
    if (reading.tokens.kind[at] !== letter || lengthAt(reading, at) < headlineWord) return;
    all++;
    if (beginsUpper(reading, at)) upper++;
  };
  for (let at = from; at > Math.max(0, from - headlineReach) && !starts(reading, at); at--) look(at - 1);
  for (let at = to + 1; at < Math.min(reading.tokens.count, to + 1 + headlineReach); at++) {
    if (starts(reading, at)) break;
    look(at);
  }
  return all > 0 ? upper / all >= headlineShare : undefined;
}

/** Are the words around tokens `from` to `to` written in capitals throughout? */
export function isInCapitals(reading: Reading, from: number, to: number): boolean {
  const beside = [from - 1, to + 1].filter(
    (at) =>
      at >= 0 && at < reading.tokens.count && reading.tokens.kind[at] === letter && lengthAt(reading, at) > 2,
  );
  return beside.length === 0 ? false : beside.every((at) => allUpper(reading, at));
}
