/** A passage as the matcher sees it: its tokens, the meaning of each word, its language, and where sentences begin. */

import { cuesIn } from '../lexicon/cue-words.ts';
import type { LanguageRules, Languages } from '../lexicon/languages.ts';
import { findToken, type LexemeTable, mayHave } from '../lexicon/lexeme-table.ts';
import { word } from '../lexicon/word-classes.ts';
import { letter } from '../text/characters.ts';
import type { Edge } from '../text/model.ts';
import { separatorBits, separatorsIn } from '../text/separators.ts';
import { hasLower, startsUpper, type Tokens, tokenText } from '../text/tokenise.ts';

export interface AnalysedPassage {
  tokens: Tokens;
  /** Word id of each token; -1 for an unknown word, `unread` if not looked up yet: see `idAt`. */
  ids: Int32Array;
  /** The tokens that a name may begin with, judging by capitals and the prefilter; `beginningCount` of them. */
  beginnings: Int32Array;
  beginningCount: number;
  lexemes: LexemeTable;
  languages: Languages;
  /** Primary subtag of the passage's language, '' if unknown; and the rules of that language. */
  language: string;
  rules: LanguageRules;
  /** First and last token of the passage itself; those before and after belong to adjacent texts. */
  first: number;
  last: number;
  /** What is between the passage and the adjacent text that is read with it. */
  edgeBefore?: Edge | undefined;
  edgeAfter?: Edge | undefined;
}

/** Stands for an id that has not been looked up yet. */
export const unread = -2;

/** Word id of token `at`, or -1. */
export function idAt({ ids, tokens, lexemes }: AnalysedPassage, at: number): number {
  const known = ids[at] as number;
  if (known !== unread) return known ?? -1;
  const id = findToken(lexemes, tokens, at);
  ids[at] = id;
  return id;
}

/** Whether token `at` may be a word of an alias as it is. The prefilter usually says no, which saves the lookup. */
export function mayBePart({ ids, tokens, lexemes }: AnalysedPassage, at: number): boolean {
  return ids[at] !== unread || (mayHave(lexemes, tokens.hash[at] as number) & word.part) !== 0;
}

/** The classes of the word of token `at` (`word` of word-classes.ts); 0 for an unknown one. */
export const flagsAt = (analysed: AnalysedPassage, at: number): number =>
  analysed.lexemes.flags[idAt(analysed, at)] ?? 0;

/** The cues that the word of token `at` is in this passage's language, as bits of `cue`; 0 outside the passage. */
export const cuesAt = ({ tokens, languages, rules: { number } }: AnalysedPassage, at: number): number =>
  cuesIn(languages.cues, tokens, number, at);

export const beginsUpper = (analysed: AnalysedPassage, at: number): boolean =>
  ((analysed.tokens.shape[at] ?? 0) & startsUpper) !== 0;

/** Whether the token is in capitals and longer than one. */
export const allUpper = (analysed: AnalysedPassage, at: number): boolean =>
  ((analysed.tokens.shape[at] ?? 0) & (startsUpper | hasLower)) === startsUpper && lengthAt(analysed, at) > 1;

/** Whether token `at` is in a script without capitals, or only digits. */
export function hasNoCase({ tokens }: AnalysedPassage, at: number): boolean {
  const text = tokenText(tokens, at);
  return text.toUpperCase() === text.toLowerCase();
}

/** Length of token `at` in folded units. */
export const lengthAt = (analysed: AnalysedPassage, at: number): number =>
  (analysed.tokens.unitStart[at + 1] ?? 0) - (analysed.tokens.unitStart[at] ?? 0);

/** The separators between token `at` and the next one, as bits of separators.ts. */
export const separatorsAfter = (analysed: AnalysedPassage, at: number): number =>
  separatorsIn(analysed.tokens.input, analysed.tokens.end[at] ?? 0, analysed.tokens.start[at + 1] ?? 0);

const sentenceEnd = /[.!?…:•|–—\n"“”„«»。！？؟।]/;

const fullStop = /[.!?…\n。！？؟।]/;

/** Whether a sentence begins with token `at`, or something that is written like one. */
export const startsSentence = (analysed: AnalysedPassage, at: number): boolean =>
  starts(analysed, at, sentenceEnd);

/** The same, ignoring colons, dashes and quotation marks. */
const startsFullSentence = (analysed: AnalysedPassage, at: number): boolean => starts(analysed, at, fullStop);

function starts(analysed: AnalysedPassage, at: number, end: RegExp): boolean {
  if (at <= 0) return true;
  const { tokens } = analysed;
  const between = separatorsAfter(analysed, at - 1);
  const isBroken = hasLineBreak(tokens, at);
  // No sentence begins after a space alone, nor where a line was broken behind a hyphen.
  if (isBroken ? between === separatorBits.hyphen : between === separatorBits.space) return false;
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  if (!end.test(gap)) return false;
  // `Mr. Putin`, `J. Biden`: the dot ends an abbreviation.
  const abbreviated = lengthAt(analysed, at - 1) === 1 || (flagsAt(analysed, at - 1) & word.title) !== 0;
  return !(gap.trim() === '.' && abbreviated);
}

/** Whether there is a line break before token `at`. */
function hasLineBreak({ input, start, end }: Tokens, at: number): boolean {
  for (let unit = end[at - 1] ?? 0; unit < (start[at] ?? 0); unit++) if (input[unit] === 0x0a) return true;
  return false;
}

/** Minimum length of a line in wrapped prose, in UTF-16 units; shorter lines are titles or list items. */
const wrappedLine = 45;

/** Whether token `at` begins a line, and the line before was not merely wrapped. */
export function startsLine(analysed: AnalysedPassage, at: number): boolean {
  const { tokens } = analysed;
  if (at <= 0 || !hasLineBreak(tokens, at)) return false;
  if (separatorsAfter(analysed, at - 1) === separatorBits.hyphen) return false;
  const end = tokens.end[at - 1] ?? 0;
  for (let unit = end - 1; unit >= 0 && end - unit < wrappedLine; unit--)
    if (tokens.input[unit] === 0x0a) return true;
  return end < wrappedLine;
}

/** Number of words examined on either side of a headline, and how many of them must be capitalised. */
const headlineReach = 8;
const headlineShare = 0.75;
/** Shorter words are in lower case in headlines. */
const headlineWord = 4;

/** Whether the sentence around tokens `from` to `to` is in title case or capitals, so that a capital is no evidence. */
export function isHeadline(analysed: AnalysedPassage, from: number, to: number): boolean {
  return (
    looksLikeHeadline(analysed, from, to, startsSentence) ??
    looksLikeHeadline(analysed, from, to, startsFullSentence) ??
    looksLikeHeadline(analysed, from, to, () => false) ??
    false
  );
}

/** Undefined if there is no word to judge by. @param starts whether to stop at a token, because something else begins there. */
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

/** Whether the words around tokens `from` to `to` are in capitals. */
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
