/** Does the word before a name show another person (`Dawn Biden`, `미셸 오바마`) or place (`Little Russia`)? */

import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import { endsWithOneOf } from '../lexicon/words.ts';
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
import { isCommonName, isGivenName, isOrdinary } from '../passage/given-names.ts';
import { letter } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';

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
  // Where nouns take names in the genitive (`Соратник Путина`), a name in the nominative agrees with a given name.
  const agrees = rules.unknownOpening === 'nominative' && match.entry.role === 'alias';
  if (kind !== 'place' && flags & word.given && !(flags & (word.neutral | word.proper))) {
    const opens = !rules.wordsAreKnown && !agrees && startsSentence(analysed, at);
    // Where names agree, no language has titles in capitals: names beside each other only look like one.
    const inTitle = agrees ? allUpper(analysed, at) : isHeadline(analysed, at, match.to);
    return !isOrdinary(analysed, at) || !(inTitle || opens);
  }
  // Adjectives and nouns before an organisation's name are capitalised for too many other reasons.
  if (kind === 'organisation' && !rules.capitalsAreNames) return false;
  // `the Yamal–Europe line` is another thing; names of people are often joined to others (`Biden-Xi`).
  if (gap & separatorBits.hyphen)
    return !person && !(flags & (rules.wordsAreKnown ? word.ordinary : word.foreign));
  if (allUpper(analysed, at) && !allUpper(analysed, match.from)) return false;
  // Where every noun has a capital, only a known given name counts.
  if (rules.nounsHaveCapitals) return false;
  const known = flags & (word.ordinary | word.foreign | word.proper | word.neutral | word.title);
  const rare =
    !known &&
    (cuesAt(analysed, at) & cue.role) === 0 &&
    !endsWithOneOf(tokenText(analysed.tokens, at), rules.endingsOfNoName);
  if (startsSentence(analysed, at)) {
    if (kind === 'place' && cuesAt(analysed, at) & cue.renaming) return true;
    // `Тренер Франции`: a place in the genitive belongs to the noun before it.
    if (kind === 'place' && agrees && match.how === 'inflected') return false;
    return rare && (agrees || rules.unknownOpening === 'always');
  }
  if (isHeadline(analysed, at, match.to)) return rare && person;
  if (person) return rare;
  // `Little Russia`, `United Russia`: a capitalised ordinary word in mid-sentence makes a longer name.
  return rare || ((flags & word.ordinary) !== 0 && !(flags & (word.proper | word.neutral | word.opening)));
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

/**
 * `Школа имени Пушкина`, `МГУ им. Ломоносова`: does a thing come before the word at token `at`, which says whose name it
 * has? In `упоминание имени Путина` and `от имени Путина` none does.
 */
function isNamedThing(analysed: AnalysedPassage, at: number): boolean {
  const noun = at - 1;
  if (noun < 0 || separatorsAfter(analysed, noun) !== separatorBits.space) return false;
  // An abbreviation is another word without its full stop: `им.` and `им`.
  if (lengthAt(analysed, at) <= 2 && !(separatorsAfter(analysed, at) & separatorBits.dot)) return false;
  if (cuesAt(analysed, noun) & cue.headBefore || flagsAt(analysed, noun) & (word.thing | word.thingBefore))
    return true;
  return beginsUpper(analysed, noun) && (allUpper(analysed, noun) || !startsSentence(analysed, noun));
}

/** `улица Путина`, `برج ترامب`: in languages that put the thing before what it is named after. */
export function isThingBefore(
  analysed: AnalysedPassage,
  match: Match,
  at: number,
  kind: Card['kind'],
): boolean {
  if (at < 0 || match.how === 'fuzzy') return false;
  // `им. Пушкина`
  const dot = cuesAt(analysed, at) & cue.namedAfter ? separatorBits.dot : 0;
  if ((separatorsAfter(analysed, at) & ~dot) !== separatorBits.space) return false;
  const flags = flagsAt(analysed, at);
  // `the hotel Trump owns`: in small letters it may be a noun of an English sentence.
  const isNoun =
    analysed.rules.wordsAreKnown && flags & (word.ordinary | word.thing) && !beginsUpper(analysed, at);
  if (flags & word.thingBefore && !isNoun) return true;
  if (kind === 'person' && cuesAt(analysed, at) & cue.namedAfter && isNamedThing(analysed, at)) return true;
  // `el club Barcelona` is the club.
  if (kind === 'organisation' || !(cuesAt(analysed, at) & cue.headBefore)) return false;
  // `Un sondage place Macron en tête`: after a noun, the word is a verb.
  return (
    beginsUpper(analysed, at) ||
    hasNoCase(analysed, at) ||
    startsSentence(analysed, at) ||
    separatorsAfter(analysed, at - 1) !== separatorBits.space ||
    (cuesAt(analysed, at - 1) & cue.nounMarker) !== 0
  );
}
