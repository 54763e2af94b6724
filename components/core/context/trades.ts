/** What the text beside a name says about the person: a trade that the card does not mention, an animal, a clause. */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import { cue } from '../lexicon/cue.ts';
import { languagesAt } from '../lexicon/function-words.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import type { Referent } from './name-referent.ts';

/** Most words of an apposition that are examined (`, the Australian leg-spinner,`). */
const appositionReach = 6;

/** A name with the titles and given names before it. */
type Named = Pick<Referent, 'from' | 'to' | 'named'>;

/** Whether a trade shows who is meant; for a full name, only if the card has a description without any trade. */
const isTold = (card: IndexedCard, match: Match, { named }: Named): boolean =>
  isBare(match, named) || (card.described && card.trades.length === 0);

const isBare = (match: Match, named: boolean): boolean => !named && match.entry.surnameOnly;

const isTrade = (analysed: AnalysedPassage, card: IndexedCard, at: number): boolean =>
  (cuesAt(analysed, at) & cue.trade) !== 0 && !card.trades.includes(tokenText(analysed.tokens, at));

/** `the cricketer Bill O'Reilly`: a trade that the card does not mention. */
export const hasOtherTradeBefore = (
  analysed: AnalysedPassage,
  card: IndexedCard,
  match: Match,
  name: Named,
): boolean =>
  name.from > 0 &&
  separatorsAfter(analysed, name.from - 1) === separatorBits.space &&
  !beginsUpper(analysed, name.from - 1) &&
  isTrade(analysed, card, name.from - 1) &&
  isTold(card, match, name);

/** `Bill O'Reilly, the leg-spinner`; after an unambiguous surname it shows nothing (`Trump, an avid golfer`). */
export const isOtherTradeBehind = (
  analysed: AnalysedPassage,
  card: IndexedCard,
  match: Match,
  name: Named,
): boolean =>
  inApposition(
    analysed,
    name.to,
    (at) =>
      isTrade(analysed, card, at) &&
      isTold(card, match, name) &&
      !(isBare(match, name.named) && match.entry.strength === 'strong') &&
      !isNamed(analysed, at + 1),
  );

/** `Putin, a pony`; in `…, whose dog bit a guard` he is not the dog. */
export function isAnimalBehind(analysed: AnalysedPassage, to: number): boolean {
  const next = to + 1;
  if (!(cuesAt(analysed, next) & (cue.indefinite | cue.possessive | cue.the)) || beginsUpper(analysed, next))
    return false;
  return inApposition(analysed, to, (at) => isNoun(analysed, at, cue.creature));
}

/** Does a word of the apposition behind token `to` fit? */
function inApposition(analysed: AnalysedPassage, to: number, fits: (at: number) => boolean): boolean {
  const { tokens } = analysed;
  const next = to + 1;
  if (next >= tokens.count || separatorsAfter(analysed, to) === separatorBits.space) return false;
  if (!/^\s*\.?[,(]\s*$/.test(tokens.text.slice(tokens.end[to], tokens.start[next]))) return false;
  for (let at = next; at < Math.min(tokens.count, next + appositionReach); at++) {
    if (fits(at)) return true;
    if (separatorsAfter(analysed, at) & ~(separatorBits.space | separatorBits.hyphen)) return false;
  }
  return false;
}

/** `The physicist Biden picked`: the name is the subject of a lower-case word after it, except `is` and `said`. */
export const beginsClause = (analysed: AnalysedPassage, to: number): boolean =>
  to + 1 < analysed.tokens.count &&
  separatorsAfter(analysed, to) === separatorBits.space &&
  !beginsUpper(analysed, to + 1) &&
  !(cuesAt(analysed, to + 1) & cue.predicate) &&
  !languagesAt(analysed.languages.functionWords, analysed.tokens, to + 1).includes(analysed.rules.number);

/**
 * Is token `at` a noun with this cue by itself, not part of a longer phrase (`a dog lover`, `the dog’s owner`, `a city
 * boy`)?
 */
export function isNoun(analysed: AnalysedPassage, at: number, which: number): boolean {
  if (!(cuesAt(analysed, at) & which)) return false;
  const next = at + 1;
  if (next >= analysed.tokens.count) return true;
  const gap = separatorsAfter(analysed, at);
  if (gap & (separatorBits.apostrophe | separatorBits.hyphen)) return false;
  return (
    gap !== separatorBits.space ||
    beginsUpper(analysed, next) ||
    (flagsAt(analysed, next) & word.functionWord) !== 0
  );
}

/** `…, a nurse called Ann`: the trade belongs to the next name. */
const isNamed = (analysed: AnalysedPassage, at: number): boolean =>
  at < analysed.tokens.count &&
  separatorsAfter(analysed, at - 1) === separatorBits.space &&
  (beginsUpper(analysed, at) || (cuesAt(analysed, at) & cue.christened) !== 0);
