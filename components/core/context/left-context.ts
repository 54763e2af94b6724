/** Does the word before a name show another person (`Dawn Biden`, `미셸 오바마`) or place (`Little Russia`)? */

import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import type { Card } from '../pack/model.ts';
import {
  type AnalysedPassage,
  allUpper,
  beginsUpper,
  cuesAt,
  flagsAt,
  hasNoCase,
  isHeadline,
  lengthAt,
  separatorsAfter,
  startsLine,
  startsSentence,
} from '../passage/analysed-passage.ts';
import { letter } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { isCommonName, isGivenName } from './edge-context.ts';

/**
 * @param at the token right before the match; not a title or one of the card's own names.
 * @param taken whether a match of another card covers a token: two adjacent names are two names.
 */
export function isOtherEntity(
  analysed: AnalysedPassage,
  match: Match,
  at: number,
  kind: Card['kind'],
  taken: (at: number) => boolean,
): boolean {
  if (taken(at)) return false;
  const person = kind === 'person';
  const gap = separatorsAfter(analysed, at);
  // Across an edge, only a given name and what belongs to it count.
  if (at < analysed.first && analysed.edgeBefore !== 'inline')
    return person && !(flagsAt(analysed, at) & word.title);
  // A text may continue on the next line: `Jill` on one line and `Biden` on the next are one name.
  if (startsLine(analysed, at + 1))
    return person && gap === separatorBits.space && isGivenName(analysed, at, false);
  // Chinese and Japanese join the parts of a foreign name with a dot: `梅拉尼娅·特朗普`.
  if (gap === separatorBits.middot) return true;
  if (kind === 'organisation' && isInitial(analysed, at)) return true;
  // A hyphen between spaces is a dash: `NEW YORK - ABC News said`.
  if (gap !== separatorBits.space && gap !== separatorBits.hyphen) return false;
  const knownName = gap === separatorBits.space && isCommonName(analysed, at);
  if (analysed.tokens.kind[at] !== letter || !beginsUpper(analysed, at))
    return knownName && hasNoCase(analysed, at);
  const flags = flagsAt(analysed, at);
  if (knownName) return true;
  // `О Путине`, `За Навални`: a short word that opens a sentence before a name is usually a preposition.
  if (lengthAt(analysed, at) === 1 || flags & word.functionWord) return false;
  // `Dawn Biden` is a woman, but `Dawn` in a headline may be the morning; and word lists made from films contain names.
  const { rules } = analysed;
  const common = (flags & (rules.wordsAreKnown ? word.ordinary : word.foreign)) !== 0;
  if (kind !== 'place' && flags & word.given && !(flags & (word.neutral | word.proper))) {
    const opens = !rules.wordsAreKnown && startsSentence(analysed, at);
    return !common || (!isHeadline(analysed, at, match.to) && !opens);
  }
  // Adjectives and nouns before an organisation's name are capitalised for too many other reasons.
  if (kind === 'organisation' && !rules.capitalsAreNames) return false;
  // `the Yamal–Europe line` is another thing; names of people are often joined to others (`Biden-Xi`).
  if (gap & separatorBits.hyphen) return !person && !common;
  if (allUpper(analysed, at) && !allUpper(analysed, match.from)) return false;
  // Where every noun has a capital, only a known given name counts.
  if (rules.nounsHaveCapitals) return false;
  const known = flags & (word.ordinary | word.foreign | word.proper | word.neutral | word.title);
  const rare = !known && !hasEnding(tokenText(analysed.tokens, at), rules.endingsOfNoName);
  if (startsSentence(analysed, at)) {
    if (kind === 'place' && cuesAt(analysed, at) & cue.renaming) return true;
    // Where nouns take names in the genitive (`Соратник Путина`), a name in the nominative after an unknown word
    // follows a given name.
    const agrees = rules.unknownOpening === 'nominative' && match.entry.role === 'alias';
    return rare && (agrees || rules.unknownOpening === 'always');
  }
  if (isHeadline(analysed, at, match.to)) return rare && person;
  if (person) return rare;
  // `Little Russia`, `United Russia`: a capitalised ordinary word in mid-sentence makes a longer name.
  return rare || ((flags & word.ordinary) !== 0 && !(flags & (word.proper | word.neutral)));
}

/** Most words of a place's name between a preposition that opens a sentence and the name after it. */
const placeReach = 2;

/** Does a place's name end with token `at` (`Camp David`, `In Davos`, `At Schloss Elmau`)? */
export function isPlaceBefore(analysed: AnalysedPassage, at: number): boolean {
  if (at < 1 || separatorsAfter(analysed, at) !== separatorBits.space || !beginsUpper(analysed, at))
    return false;
  if (cuesAt(analysed, at - 1) & cue.placeHead && beginsUpper(analysed, at - 1))
    return separatorsAfter(analysed, at - 1) === separatorBits.space;
  for (let before = at; before > Math.max(0, at - placeReach); before--) {
    if (!beginsUpper(analysed, before) || flagsAt(analysed, before) & (word.given | word.title)) return false;
    if (separatorsAfter(analysed, before - 1) !== separatorBits.space) return false;
    if (cuesAt(analysed, before - 1) & cue.locative && startsSentence(analysed, before - 1)) return true;
  }
  return false;
}

/** `J. Fox`: an initial means a person, whatever else has the name. */
const isInitial = (analysed: AnalysedPassage, at: number): boolean =>
  lengthAt(analysed, at) === 1 &&
  beginsUpper(analysed, at) &&
  (separatorsAfter(analysed, at) & separatorBits.dot) !== 0;

const hasEnding = (text: string, endings: readonly string[]): boolean =>
  endings.some((ending) => text.endsWith(ending));

/** `улица Путина`, `برج ترامب`: in languages that put the thing before what it is named after. */
export const isThingBefore = (analysed: AnalysedPassage, match: Match, at: number): boolean =>
  separatorsAfter(analysed, at) === separatorBits.space &&
  match.how !== 'fuzzy' &&
  (flagsAt(analysed, at) & word.thingBefore) !== 0;
