/** Cuts off clitics, so that a token is the name alone. The language files (lexicon/languages) list them. */
import { hashOfUnits, hashSeed, hashStep } from '../data/fnv.ts';
import type { Clitics } from '../lexicon/clitics.ts';
import { findWord, type LexemeTable } from '../lexicon/lexeme-table.ts';
import { normalise } from '../text/fold.ts';
import { separatorBits, separatorsIn } from '../text/separators.ts';
import type { Tokens } from '../text/tokenise.ts';

/** Maximum length of a word with clitics, in folded units; a text without spaces may be one token. */
const maxLength = 64;
/** Minimum length of an acronym. It may be one letter shorter than a name, but not shorter than this. */
const shortestAcronym = 2;

/** The offset in the text of a folded unit of token `at`: marks, fillers and decomposed letters take more units in the text. */
function offsetOf({ text, start, end, unitStart }: Tokens, at: number, unit: number): number {
  const first = start[at] ?? 0;
  const last = end[at] ?? 0;
  if (last - first === (unitStart[at + 1] ?? 0) - (unitStart[at] ?? 0)) return first + unit;
  return first + (normalise(text.slice(first, last)).map[unit] ?? last - first);
}

/** Whether a quotation mark and a letter follow token `at`, as in `ארה״ב`. */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.start[at + 1] === (tokens.end[at] ?? 0) + 1 &&
  separatorsIn(tokens.input, tokens.end[at] ?? 0, tokens.start[at + 1] ?? 0) === separatorBits.quote;

/** A known word, and where it ends. */
interface Found {
  id: number;
  end: number;
}

/**
 * The longest known word of at least `least` units at the start of `units[from..to]` that is followed by one of `after` or by
 * nothing.
 */
function longestName(
  lexemes: LexemeTable,
  { units }: Tokens,
  from: number,
  to: number,
  least: number,
  after: ReadonlySet<string>,
): Found | undefined {
  if (after.size === 0) {
    const id = findWord(lexemes, hashOfUnits(units, from, to), units, from, to);
    return id < 0 ? undefined : { id, end: to };
  }
  let hash = hashSeed;
  let best: Found | undefined;
  for (let end = from + 1; end <= to; end++) {
    hash = hashStep(hash, units[end - 1] ?? 0);
    if (end < from + least) continue;
    const id = findWord(lexemes, hash, units, from, end);
    if (id >= 0 && (end === to || after.has(String.fromCharCode(...units.subarray(end, to)))))
      best = { id, end };
  }
  return best;
}

const startsWith = (units: Uint16Array, from: number, text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (units[from + at] !== text.charCodeAt(at)) return false;
  return true;
};

/**
 * The word id of token `at` without its clitics, or -1; the token then covers only the name.
 * @param every the sets of clitics to try, each of one language.
 */
export function withoutClitics(
  lexemes: LexemeTable,
  tokens: Tokens,
  at: number,
  every: readonly Clitics[],
): number {
  const from = tokens.unitStart[at] ?? 0;
  const to = tokens.unitStart[at + 1] ?? 0;
  if (to - from > maxLength) return -1;
  const first = tokens.units[from] as number;
  const last = tokens.units[to - 1] as number;
  for (const clitics of every) {
    if (!clitics.firsts.has(first) && !clitics.lasts.has(last)) continue;
    const id = cut(lexemes, tokens, at, clitics);
    if (id >= 0) return id;
  }
  return -1;
}

function cut(lexemes: LexemeTable, tokens: Tokens, at: number, clitics: Clitics): number {
  const from = tokens.unitStart[at] ?? 0;
  const to = tokens.unitStart[at + 1] ?? 0;
  const { shortest, before, after, together } = clitics;
  // An acronym continues after its quotation mark: `בצה״ל`.
  const least = isAcronym(tokens, at) ? Math.max(shortestAcronym, shortest - 1) : shortest;
  let begin = from;
  for (let taken = 0; to - begin >= least; taken++) {
    const name =
      taken > 0 || after.size > 0 ? longestName(lexemes, tokens, begin, to, least, after) : undefined;
    if (name) {
      const start = offsetOf(tokens, at, begin - from);
      const end = offsetOf(tokens, at, name.end - from);
      tokens.start[at] = start;
      tokens.end[at] = end;
      return name.id;
    }
    const next = taken < together && before.find((each) => startsWith(tokens.units, begin, each));
    if (!next) return -1;
    begin += next.length;
  }
  return -1;
}
