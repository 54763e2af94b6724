/** A passage as the matcher reads it: its tokens, what each word is, its language, and where sentences begin. */

import { type FunctionWords, languagesAt } from '../lexicon/function-words.ts';
import { findToken, type LexemeTable, mayHave } from '../lexicon/lexeme-table.ts';
import { functionWords, word } from '../lexicon/word-classes.ts';
import { hangul, letter } from '../text/characters.ts';
import type { Edge } from '../text/model.ts';
import { separatorBits, separatorsIn } from '../text/separators.ts';
import { createTokens, hasLower, startsUpper, type Tokens, tokenise } from '../text/tokenise.ts';
import { withoutAffixes } from './clitics.ts';
import { languageOf } from './language-of.ts';

export interface AnalysedPassage {
  tokens: Tokens;
  /** Word id of each token, -1 for an unknown word, `unread` where nobody asked yet: see `idAt`. */
  ids: Int32Array;
  /** The tokens that a name may begin with, so far as capitals and the prefilter tell; `beginningCount` of them. */
  beginnings: Int32Array;
  beginningCount: number;
  lexemes: LexemeTable;
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
/** From this unit on scripts write particles onto names: Hebrew, Arabic, Korean. */
const firstWithParticles = 0x590;

/**
 * Reads one passage. The reading shares memory with the next one: use it before reading on.
 * @param declared BCP 47 tag that the page gives, if any.
 * @param small the words that tell languages apart.
 */
export function analyse(
  lexemes: LexemeTable,
  text: string,
  declared: string | undefined,
  small: FunctionWords = functionWords,
): AnalysedPassage {
  const tokens = tokenise(text, scratch);
  const { count, shape, hash } = tokens;
  if (scratchIds.length < count) {
    scratchIds = new Int32Array(count * 2);
    scratchBeginnings = new Int32Array(count * 2);
  }
  const ids = scratchIds.fill(unread, 0, count);
  const beginnings = scratchBeginnings;
  if (tokens.highest >= firstWithParticles) readParticles(lexemes, tokens, ids);
  const votes = new Int32Array(small.languages.length);
  let beginningCount = 0;
  for (let at = 0; at < count; at++) {
    if ((shape[at] as number) & startsUpper) {
      beginnings[beginningCount++] = at;
      continue;
    }
    for (const language of languagesAt(small, tokens, at)) votes[language] = (votes[language] as number) + 1;
    const known = ids[at] as number;
    const flags = known === unread ? mayHave(lexemes, hash[at] as number) : (lexemes.flags[known] ?? 0);
    if (flags & word.start) beginnings[beginningCount++] = at;
  }
  const language = languageOf(declared, small.languages, votes);
  return {
    tokens,
    ids,
    beginnings,
    beginningCount,
    lexemes: lexemes,
    language,
    first: 0,
    last: count - 1,
  };
}

/** A particle written onto the name: only scripts that do so, only words that mean nothing as they stand. */
function readParticles(lexemes: LexemeTable, tokens: Tokens, ids: Int32Array): void {
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.units[tokens.unitStart[at] ?? 0] ?? 0) < firstWithParticles) continue;
    const id = findToken(lexemes, tokens, at);
    const wordLike = tokens.kind[at] === hangul || tokens.kind[at] === letter;
    ids[at] = id < 0 && wordLike ? withoutAffixes(lexemes, tokens, at) : id;
  }
}

/** Word id of token `at`, or -1. */
export function idAt({ ids, tokens, lexemes }: AnalysedPassage, at: number): number {
  const known = ids[at] as number;
  if (known !== unread) return known ?? -1;
  const id = findToken(lexemes, tokens, at);
  ids[at] = id;
  return id;
}

/** May token `at` be a word of an alias as it stands? Mostly the prefilter says no, and spares the look-up. */
export function mayBePart({ ids, tokens, lexemes }: AnalysedPassage, at: number): boolean {
  return ids[at] !== unread || (mayHave(lexemes, tokens.hash[at] as number) & word.part) !== 0;
}

/** What the word of token `at` is (lexicon.ts, `word`); 0 for an unknown one. */
export const flagsAt = (analysed: AnalysedPassage, at: number): number =>
  analysed.lexemes.flags[idAt(analysed, at)] ?? 0;

export const beginsUpper = (analysed: AnalysedPassage, at: number): boolean =>
  ((analysed.tokens.shape[at] ?? 0) & startsUpper) !== 0;

/** Capitals throughout, and more than one of them. */
export const allUpper = (analysed: AnalysedPassage, at: number): boolean =>
  ((analysed.tokens.shape[at] ?? 0) & (startsUpper | hasLower)) === startsUpper && lengthAt(analysed, at) > 1;

/** Length of token `at` in folded units. */
export const lengthAt = (analysed: AnalysedPassage, at: number): number =>
  (analysed.tokens.unitStart[at + 1] ?? 0) - (analysed.tokens.unitStart[at] ?? 0);

/** The gap between token `at` and the one after it, as bits of gaps.ts. */
export const separatorsAfter = (analysed: AnalysedPassage, at: number): number =>
  separatorsIn(analysed.tokens.input, analysed.tokens.end[at] ?? 0, analysed.tokens.start[at + 1] ?? 0);

const sentenceEnd = /[.!?…:•|–—\n"“”„«»。！？؟।]/;

const fullStop = /[.!?…\n。！？؟।]/;

/** Does a sentence, or something that is written like one, begin with token `at`? */
export const startsSentence = (analysed: AnalysedPassage, at: number): boolean =>
  starts(analysed, at, sentenceEnd);

/** The same, with no regard for colons, dashes and quotation marks. */
const startsFullSentence = (analysed: AnalysedPassage, at: number): boolean => starts(analysed, at, fullStop);

function starts(analysed: AnalysedPassage, at: number, end: RegExp): boolean {
  if (at <= 0) return true;
  const { tokens } = analysed;
  if (separatorsAfter(analysed, at - 1) === separatorBits.space && !hasLineBreak(tokens, at)) return false;
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  if (!end.test(gap)) return false;
  // `Mr. Putin`, `J. Biden`: the dot ends an abbreviation.
  const abbreviated = lengthAt(analysed, at - 1) === 1 || (flagsAt(analysed, at - 1) & word.title) !== 0;
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
export function startsLine({ tokens }: AnalysedPassage, at: number): boolean {
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
export function isHeadline(analysed: AnalysedPassage, from: number, to: number): boolean {
  return (
    looksLikeHeadline(analysed, from, to, startsSentence) ??
    looksLikeHeadline(analysed, from, to, startsFullSentence) ??
    looksLikeHeadline(analysed, from, to, () => false) ??
    false
  );
}

/** Undefined where there is no word to tell by. @param starts says where to stop: what begins with a token. */
function looksLikeHeadline(
  analysed: AnalysedPassage,
  from: number,
  to: number,
  starts: (analysed: AnalysedPassage, at: number) => boolean,
): boolean | undefined {
  let all = 0;
  let upper = 0;
  const look = (at: number) => {
    if (analysed.tokens.kind[at] !== letter || lengthAt(analysed, at) < headlineWord) return;
    all++;
    if (beginsUpper(analysed, at)) upper++;
  };
  for (let at = from; at > Math.max(0, from - headlineReach) && !starts(analysed, at); at--) look(at - 1);
  for (let at = to + 1; at < Math.min(analysed.tokens.count, to + 1 + headlineReach); at++) {
    if (starts(analysed, at)) break;
    look(at);
  }
  return all > 0 ? upper / all >= headlineShare : undefined;
}

/** Are the words around tokens `from` to `to` written in capitals throughout? */
export function isInCapitals(analysed: AnalysedPassage, from: number, to: number): boolean {
  const beside = [from - 1, to + 1].filter(
    (at) =>
      at >= 0 &&
      at < analysed.tokens.count &&
      analysed.tokens.kind[at] === letter &&
      lengthAt(analysed, at) > 2,
  );
  return beside.length === 0 ? false : beside.every((at) => allUpper(analysed, at));
}
