/**
 * Korean sets particles behind a name, Hebrew and Arabic set prepositions and `and` before it, all without a space. They
 * are cut off, and the token is the name alone.
 */
import { hangul } from './characters.ts';
import { hashSeed, hashStep, type Tokens } from './tokens.ts';
import { findWord, type Vocabulary } from './vocabulary.ts';

const korean = new Set(
  '은 는 이 가 을 를 의 에 에게 에겐 와 과 도 만 로 으로 에서 측 씨 께 께서 이나 나 까지 부터 보다 처럼 이라고 라고 이라는 라는 대 의원 행정부 정부'.split(
    ' ',
  ),
);
const hebrew = new Set([...'בלמהושכ']);
const arabic = new Set([...'وفبلك']);
const maxPrefix = 2;
const minName = 3;

/** The word id of token `at` without what is written onto it, or -1; the token then covers the name alone. */
export function withoutAffixes(vocabulary: Vocabulary, tokens: Tokens, at: number): number {
  const from = tokens.unitStart[at] ?? 0;
  const to = tokens.unitEnd[at] ?? 0;
  // Affixes are whole units and these scripts fold unit by unit, so offsets move by what is cut off.
  if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) !== to - from) return -1;
  if (tokens.kind[at] === hangul) {
    let hash = hashSeed;
    let best = -1;
    let bestLength = 0;
    for (let cut = from; cut < to - 1; cut++) {
      hash = hashStep(hash, tokens.units[cut] ?? 0);
      if (cut === from) continue;
      const id = findWord(vocabulary, hash, tokens.units, from, cut + 1);
      if (id < 0) continue;
      if (!korean.has(String.fromCharCode(...tokens.units.subarray(cut + 1, to)))) continue;
      best = id;
      bestLength = cut + 1 - from;
    }
    if (best >= 0) tokens.end[at] = (tokens.start[at] ?? 0) + bestLength;
    return best;
  }
  const prefixes = (tokens.units[from] ?? 0) < 0x600 ? hebrew : arabic;
  for (let cut = 1; cut <= maxPrefix && to - from - cut >= minName; cut++) {
    if (!prefixes.has(String.fromCharCode(tokens.units[from + cut - 1] ?? 0))) return -1;
    let hash = hashSeed;
    for (let unit = from + cut; unit < to; unit++) hash = hashStep(hash, tokens.units[unit] ?? 0);
    const id = findWord(vocabulary, hash, tokens.units, from + cut, to);
    if (id >= 0) {
      tokens.start[at] = (tokens.start[at] ?? 0) + cut;
      return id;
    }
  }
  return -1;
}
