/** How closely the letters, capitals and separators of a span match those of an alias. */
import type { IndexedAlias } from '../gazetteer/alias-table.ts';
import { type AnalysedPassage, lengthAt, separatorsAfter } from '../passage/analysed-passage.ts';
import type { How } from '../text/model.ts';
import { leadingEdge, trailingEdge } from '../text/name-punctuation.ts';
import { separatorBits, separatorsFit } from '../text/separators.ts';
import { hasLower, startsUpper } from '../text/tokenise.ts';
import type { Match } from './match.ts';

/** Whether the separators between the words of a name match those of its alias. */
export function separatorsAgree(reading: AnalysedPassage, entry: IndexedAlias, first: number): boolean {
  const { separators } = entry;
  for (let gap = 0; gap < separators.length; gap++) {
    const at = first + gap;
    const between = separatorsAfter(reading, at);
    const wanted = separators[gap] ?? 0;
    if (between === separatorBits.space && !(wanted & separatorBits.dot)) continue;
    const beforeDigit = isDigit(reading.tokens.input[reading.tokens.start[at + 1] ?? 0] ?? 0);
    const initials = entry.size > 1 && lengthAt(reading, at) === 1 && lengthAt(reading, at + 1) === 1;
    if (!separatorsFit(between, wanted, beforeDigit, initials)) return false;
  }
  return true;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Refines how a span matches: `exact` only if letter by letter; `inflected` and `fuzzy` are kept. */
export function howExactly(reading: AnalysedPassage, { entry, from, to, how }: Match): How {
  if (how !== 'exact') return how;
  const { tokens } = reading;
  const text = tokens.text.slice(
    leadingEdge(tokens, entry.symbols, from),
    trailingEdge(tokens, entry.symbols, to),
  );
  // Lines of HTML break within names, and a non-breaking space is still one: readers see no difference.
  return text === entry.text || text.replace(/\s+/gu, ' ') === entry.text ? 'exact' : 'folded';
}

/** Whether a span has the capitals that its alias needs; `lower` if it has none and the alias does not need them. */
export function caseOf(reading: AnalysedPassage, match: Match): 'fits' | 'lower' | 'no' {
  let fits = true;
  let anyUpper = false;
  for (let at = match.from; at <= match.to; at++) {
    const shape = reading.tokens.shape[at] ?? 0;
    if (shape & startsUpper) anyUpper = true;
    const wanted = match.entry.shape[at - match.from];
    if (wanted === 'A' && (shape & hasLower || !(shape & startsUpper))) fits = false;
    if ((wanted === 'U' || wanted === 'C') && !(shape & startsUpper)) fits = false;
  }
  if (fits) return 'fits';
  return !anyUpper && match.entry.caseInsensitive ? 'lower' : 'no';
}
