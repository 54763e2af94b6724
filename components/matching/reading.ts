/** A passage as the matcher reads it: its tokens, what each word is, its language, and where sentences begin. */
import { hangul, letter } from './characters.ts';
import { gapOf } from './gaps.ts';
import { languagesIn, toldApart, word } from './lexicon.ts';
import { withoutAffixes } from './particles.ts';
import { createTokens, hasLower, startsUpper, type Tokens, tokenise } from './tokens.ts';
import { findToken, type Vocabulary } from './vocabulary.ts';

export interface Reading {
  tokens: Tokens;
  /** Word id of each token, or -1. */
  ids: Int32Array;
  vocabulary: Vocabulary;
  /** Primary subtag of the passage's language, '' where it is not known. */
  language: string;
}

const scratch = createTokens();
let scratchIds = new Int32Array(256);
const votes = new Int32Array(toldApart.length);
/** So many small words of another language outvote what the page declares. */
const outvotes = 4;

/**
 * Reads one passage. The reading shares memory with the next one: use it before reading on.
 * @param declared BCP 47 tag that the page gives, if any.
 */
export function read(vocabulary: Vocabulary, text: string, declared: string | undefined): Reading {
  const tokens = tokenise(text, scratch);
  if (scratchIds.length < tokens.count) scratchIds = new Int32Array(tokens.count * 2);
  const ids = scratchIds;
  votes.fill(0);
  for (let at = 0; at < tokens.count; at++) {
    let id = findToken(vocabulary, tokens, at);
    // A particle written onto the name: only scripts that do so, only words that mean nothing as they stand.
    if (id < 0 && (tokens.units[tokens.unitStart[at] ?? 0] ?? 0) >= 0x590) {
      if (tokens.kind[at] === hangul || tokens.kind[at] === letter)
        id = withoutAffixes(vocabulary, tokens, at);
    }
    ids[at] = id;
    if (id >= 0 && !((tokens.shape[at] ?? 0) & startsUpper)) {
      // A bit for each language, the lowest first.
      for (let bits = languagesIn(vocabulary.flags[id] ?? 0); bits !== 0; bits &= bits - 1) {
        const language = 31 - Math.clz32(bits & -bits);
        votes[language] = (votes[language] ?? 0) + 1;
      }
    }
  }
  return { tokens, ids, vocabulary, language: languageOf(declared) };
}

function languageOf(declared: string | undefined): string {
  const primary = (declared ?? '').toLowerCase().split('-')[0] ?? '';
  let best = 0;
  let second = 0;
  for (let bit = 1; bit < votes.length; bit++) {
    if ((votes[bit] ?? 0) > (votes[best] ?? 0)) best = bit;
  }
  for (let bit = 0; bit < votes.length; bit++) {
    if (bit !== best) second = Math.max(second, votes[bit] ?? 0);
  }
  const most = votes[best] ?? 0;
  const found = most > second ? (toldApart[best] ?? '') : '';
  if (primary === '') return found;
  const own = votes[(toldApart as readonly string[]).indexOf(primary)] ?? 0;
  return found !== '' && most >= outvotes && most >= own * 2 ? found : primary;
}

/** What the word of token `at` is (lexicon.ts, `word`); 0 for an unknown one. */
export const flagsAt = (reading: Reading, at: number): number =>
  reading.vocabulary.flags[reading.ids[at] ?? -1] ?? 0;

export const beginsUpper = (reading: Reading, at: number): boolean =>
  ((reading.tokens.shape[at] ?? 0) & startsUpper) !== 0;

/** Capitals throughout, and more than one of them. */
export const allUpper = (reading: Reading, at: number): boolean =>
  ((reading.tokens.shape[at] ?? 0) & (startsUpper | hasLower)) === startsUpper && lengthAt(reading, at) > 1;

/** Length of token `at` in folded units. */
export const lengthAt = (reading: Reading, at: number): number =>
  (reading.tokens.unitEnd[at] ?? 0) - (reading.tokens.unitStart[at] ?? 0);

/** The gap between token `at` and the one after it, as bits of gaps.ts. */
export const gapAfter = (reading: Reading, at: number): number =>
  gapOf(reading.tokens.text, reading.tokens.end[at] ?? 0, reading.tokens.start[at + 1] ?? 0);

const sentenceEnd = /[.!?…:•|–—\n"“”„«»。！？؟।]/;

const fullStop = /[.!?…\n。！？؟।]/;

/** Does a sentence, or something that is written like one, begin with token `at`? */
export const startsSentence = (reading: Reading, at: number): boolean => starts(reading, at, sentenceEnd);

/** The same, with no regard for colons, dashes and quotation marks. */
const startsFullSentence = (reading: Reading, at: number): boolean => starts(reading, at, fullStop);

function starts(reading: Reading, at: number, end: RegExp): boolean {
  if (at <= 0) return true;
  const { tokens } = reading;
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  if (!end.test(gap)) return false;
  // `Mr. Putin`, `J. Biden`: the dot ends an abbreviation.
  const abbreviated = lengthAt(reading, at - 1) === 1 || (flagsAt(reading, at - 1) & word.title) !== 0;
  return !(gap.trim() === '.' && abbreviated);
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

/** Does the span stand between backticks, as code does in plain text? */
function isInBackticks(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestRun), start);
  if (!before.includes('`')) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const after = text.slice(end, end + longestRun);
  return line.split('`').length % 2 === 0 && after.includes('`');
}

const address = /:\/\/|www\.|@|[\\_={}<>]|::|\(\)|->|\)\.\w|\.[a-z]{2,5}(?:[/?#:]|$)|^[/~]|\/[^/\s]*\//i;
/** Longest run without spaces that is looked at around a span. */
const longestRun = 200;

/** Does `text.slice(start, end)` stand inside an address, a path, a handle or code? */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < longestRun && !/[\s\u3000]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longestRun && !/\s/.test(text.charAt(to))) to++;
  if (isInBackticks(text, start, end)) return true;
  if (from === start && to === end) return false;
  const run = text.slice(from, to).replace(/^["'“‘(«[]+|["'”’)»\].,;:!?…]+$/g, '');
  return address.test(run);
}
