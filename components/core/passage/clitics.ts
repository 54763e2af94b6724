/**
 * Korean sets particles behind a name, Hebrew and Arabic set prepositions and `and` before it, all without a space. They
 * are cut off, and the token is the name alone.
 */

import { findWord, type LexemeTable } from '../lexicon/lexeme-table.ts';
import { hangul } from '../text/characters.ts';
import { normalise } from '../text/fold.ts';
import { separatorBits, separatorsIn } from '../text/separators.ts';
import { hashSeed, hashStep, type Tokens } from '../text/tokenise.ts';

const korean = new Set(
  '은 는 이 가 을 를 의 에 에게 에겐 와 과 도 만 로 으로 에서 측 씨 께 께서 이나 나 까지 부터 보다 처럼 이라고 라고 이라는 라는 과의 와의 에게서 으로부터 로부터 만이 측은 측이 씨는 씨가 씨의 대 의원 행정부 정부'.split(
    ' ',
  ),
);
/** For and against: `친트럼프`, `반푸틴`. */
const koreanPrefixes = /^[친반탈비]/;
const hebrew = new Set([...'בלמהושכ']);
const arabic = new Set([...'وفبلك']);
/** No word with what is written onto it is longer, in folded units; a text without spaces may be one token. */
const maxLength = 64;
const maxPrefix = 2;
const minName = 3;

const textOf = (tokens: Tokens, from: number, to: number): string =>
  String.fromCharCode(...tokens.units.subarray(from, to));

/** The offset in the text of a folded unit of token `at`: marks, fillers and letters typed in parts take more of the text. */
function offsetOf({ text, start, end, unitStart }: Tokens, at: number, unit: number): number {
  const first = start[at] ?? 0;
  const last = end[at] ?? 0;
  if (last - first === (unitStart[at + 1] ?? 0) - (unitStart[at] ?? 0)) return first + unit;
  return first + (normalise(text.slice(first, last)).map[unit] ?? last - first);
}

/** Does a quotation mark with a letter behind it follow token `at`, as in `ארה״ב`? */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.start[at + 1] === (tokens.end[at] ?? 0) + 1 &&
  separatorsIn(tokens.input, tokens.end[at] ?? 0, tokens.start[at + 1] ?? 0) === separatorBits.quote;

/** The longest known word that `units[from..to]` begin with, if particles or nothing follow it. */
function longestName(
  lexemes: LexemeTable,
  tokens: Tokens,
  from: number,
  to: number,
): { id: number; end: number } | undefined {
  let hash = hashSeed;
  let best: { id: number; end: number } | undefined;
  for (let end = from + 1; end <= to; end++) {
    hash = hashStep(hash, tokens.units[end - 1] ?? 0);
    if (end < from + 2) continue;
    const id = findWord(lexemes, hash, tokens.units, from, end);
    if (id >= 0 && (end === to || korean.has(textOf(tokens, end, to)))) best = { id, end };
  }
  return best;
}

/** The word id of token `at` without what is written onto it, or -1; the token then covers the name alone. */
export function withoutAffixes(lexemes: LexemeTable, tokens: Tokens, at: number): number {
  const from = tokens.unitStart[at] ?? 0;
  const to = tokens.unitStart[at + 1] ?? 0;
  if (to - from > maxLength) return -1;
  if (tokens.kind[at] === hangul) {
    const bare = longestName(lexemes, tokens, from, to);
    const prefixed =
      bare ??
      (koreanPrefixes.test(textOf(tokens, from, from + 1)) && longestName(lexemes, tokens, from + 1, to));
    if (!prefixed) return -1;
    const begin = bare ? 0 : 1;
    const start = offsetOf(tokens, at, begin);
    tokens.end[at] = offsetOf(tokens, at, prefixed.end - from);
    tokens.start[at] = start;
    return prefixed.id;
  }
  const prefixes = (tokens.units[from] ?? 0) < 0x600 ? hebrew : arabic;
  // An acronym goes on behind its sign: `בצה״ל`.
  const least = isAcronym(tokens, at) ? minName - 1 : minName;
  for (let cut = 1; cut <= maxPrefix && to - from - cut >= least; cut++) {
    if (!prefixes.has(String.fromCharCode(tokens.units[from + cut - 1] ?? 0))) return -1;
    let hash = hashSeed;
    for (let unit = from + cut; unit < to; unit++) hash = hashStep(hash, tokens.units[unit] ?? 0);
    const id = findWord(lexemes, hash, tokens.units, from + cut, to);
    if (id >= 0) {
      tokens.start[at] = offsetOf(tokens, at, cut);
      return id;
    }
  }
  return -1;
}
