/** Numbers after a name: a road, a channel, a score, a day. */
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  lengthAt,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { digit } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';

/**
 * Is token `at`, after a name that is not a person's, the number of a road or channel (`US 250`, `Fox 5`), and not a
 * year, day or score? Only acronyms and short forms of organisations name roads and channels.
 */
export function isNumbered(analysed: AnalysedPassage, { entry, from, to }: Match, at: number): boolean {
  const { tokens, rules } = analysed;
  if (tokens.kind[at] !== digit || lengthAt(analysed, at) > 3 || !rules.numbersMakeNames) return false;
  const initials = entry.size > 1 && entry.text.endsWith('.');
  if (!initials && (!entry.singleToken || (entry.shape !== 'A' && !entry.surnameOnly))) return false;
  if (
    separatorsAfter(analysed, to) &
    ~(separatorBits.space | separatorBits.hyphen | (initials ? separatorBits.dot : 0))
  )
    return false;
  // `beat the US 27-21`, `cost the US 250 million`: after an article, the number is not part of the name.
  if (cuesAt(analysed, from - 1) & cue.the) return false;
  // `US 16 June`
  if (separatorsAfter(analysed, at) === separatorBits.space && flagsAt(analysed, at + 1) & word.neutral)
    return false;
  if (isScore(analysed, at + 1) || (digitAt(analysed, from - 1) && beginsUpper(analysed, from - 2)))
    return false;
  const end = tokens.end[at] ?? 0;
  // `NBC 4 has it`, but not `NBC 4 million`
  const counts =
    separatorsAfter(analysed, at) === separatorBits.space &&
    at + 1 < tokens.count &&
    !beginsUpper(analysed, at + 1) &&
    !(cuesAt(analysed, at + 1) & cue.predicate);
  return !counts && !/^[%:.,–-]\d/.test(tokens.text.slice(end, end + 2));
}

/** `US 2, France 1`: another name with its number follows. */
const isScore = (analysed: AnalysedPassage, at: number): boolean =>
  (separatorsAfter(analysed, at - 1) & ~(separatorBits.space | separatorBits.comma)) === 0 &&
  beginsUpper(analysed, at) &&
  digitAt(analysed, at + 1);

const digitAt = ({ tokens }: AnalysedPassage, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === digit;
