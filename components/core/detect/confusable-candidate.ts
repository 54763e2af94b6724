/** Confusables that a page names, which show whom an ambiguous name on it means. */
import { isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import type { Candidate } from '../text/model.ts';
import { separatorBits } from '../text/separators.ts';
import { spanOf } from './span-of.ts';

/**
 * A confusable of an organisation that shows by its place or article whom the page means by an ambiguous name:
 * `ABC News Australia`, `the ABC`; a sister like `ABC Studios` does not.
 */
export function confusableCandidate(
  index: CardIndex,
  analysed: AnalysedPassage,
  passage: number,
  match: Match,
): Candidate | undefined {
  const { entry, from, to } = match;
  const card = index.cardAt(entry.card);
  if (card.kind !== 'organisation' || from < analysed.first || to > analysed.last) return undefined;
  if (entry.size === 1 || !isOfLanguage(entry, analysed.language)) return undefined;
  let shown = 0;
  for (let at = from; at <= to; at++) shown |= flagsAt(analysed, at) & (word.proper | word.neutral);
  if (shown === 0 || isBeforeNoun(analysed, match)) return undefined;
  const { start, end } = spanOf(analysed.tokens, match);
  const text = analysed.tokens.text.slice(start, end);
  return { passage, start, end, text, how: 'exact', score: 0, choices: [], confusableOf: card.key };
}

/** `the ABC poll`: an article belongs to the noun after a name of one word, unless what follows is its verb. */
export const isBeforeNoun = (analysed: AnalysedPassage, { from, to }: Match): boolean =>
  to === from + 1 &&
  !analysed.rules.nounsHaveCapitals &&
  (cuesAt(analysed, from) & cue.the) !== 0 &&
  to + 1 < analysed.tokens.count &&
  separatorsAfter(analysed, to) === separatorBits.space &&
  !beginsUpper(analysed, to + 1) &&
  (flagsAt(analysed, to + 1) & word.functionWord) === 0 &&
  (cuesAt(analysed, to + 1) & cue.predicate) === 0;
