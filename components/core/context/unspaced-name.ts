/** Names in scripts without spaces, where nothing shows where a name begins and ends. */
import type { Match } from '../match/match.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';
import { hangul, single } from '../text/characters.ts';
import { isTitledBehind } from './evidence-signs.ts';

/** Longest noun that makes a name another's, in UTF-16 units. */
const thingReach = 4;

const ideograph = /\p{Script=Han}/u;

/**
 * `長江大学`, `安倍晴明`: whether a name is part of a longer one. A bare family name (`安倍`) needs a title behind it; with two
 * characters it is enough that no ideograph is beside it, which might belong to the name.
 */
export function isInUnspacedName(analysed: AnalysedPassage, match: Match): boolean {
  const { tokens, languages } = analysed;
  const kind = tokens.kind[match.to];
  if (kind !== single && kind !== hangul) return false;
  const end = tokens.end[match.to] ?? 0;
  if (kind === single && languages.thingBehind.test(tokens.text.slice(end, end + thingReach))) return true;
  if (match.entry.derived !== 'family-name' || isTitledBehind(analysed, match)) return false;
  if (match.from === match.to) return true;
  const start = tokens.start[match.from] ?? 0;
  return ideograph.test(tokens.text.slice(Math.max(0, start - 1), start) + tokens.text.slice(end, end + 1));
}
