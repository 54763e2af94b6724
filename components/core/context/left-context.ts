/** Does the word before a name make it somebody else's (`Dawn Biden`, `미셸 오바마`) or another place (`Little Russia`)? */

import { sign, signsAt } from '../lexicon/cue-words.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match-aliases.ts';
import type { Card } from '../pack/model.ts';
import {
  allUpper,
  beginsUpper,
  flagsAt,
  gapAfter,
  isHeadline,
  lengthAt,
  type Reading,
  startsLine,
  startsSentence,
} from '../passage/analysed-passage.ts';
import { letter } from '../text/characters.ts';
import { gapBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { isGivenName } from './edge-context.ts';

/** Languages whose common words are known well enough for an unknown first word to be a name. */
const nominative = new Set(['ru', 'uk', 'bg']);
/** English words with these endings are no given names, however rare. */
const noGivenName = /(?:ing|ed|ly|ers|ism|ment|tion)$/;

/**
 * @param at the token right before the match, which is no title and none of the card's own names.
 * @param taken whether a match of another card covers a token: two names side by side are two names.
 */
export function isStranger(
  reading: Reading,
  match: Match,
  at: number,
  kind: Card['kind'],
  taken: (at: number) => boolean,
): boolean {
  if (taken(at)) return false;
  const person = kind === 'person';
  const gap = gapAfter(reading, at);
  // Beyond a border only a given name is read, and what goes with it.
  if (at < reading.first && reading.edgeBefore !== 'inline')
    return person && !(flagsAt(reading, at) & word.title);
  // A line may end a text and may go on: `Jill` in one line and `Biden` in the next are one name.
  if (startsLine(reading, at + 1)) return person && gap === gapBits.space && isGivenName(reading, at, false);
  // Chinese and Japanese join the parts of a foreign name with a dot: `梅拉尼娅·特朗普`.
  if (gap === gapBits.middot) return true;
  if (kind === 'organisation' && isInitial(reading, at)) return true;
  // Between spaces a hyphen is a dash: `NEW YORK - ABC News said`.
  if (gap !== gapBits.space && gap !== gapBits.hyphen) return false;
  const knownName = gap === gapBits.space && (signsAt(reading, at) & sign.relative) !== 0;
  if (reading.tokens.kind[at] !== letter || !beginsUpper(reading, at))
    return knownName && hasNoCase(tokenText(reading.tokens, at));
  const flags = flagsAt(reading, at);
  if (knownName && !(flags & word.neutral)) return true;
  // `О Путине`, `За Навални`: what opens a sentence in front of a name is most often a preposition.
  if (lengthAt(reading, at) === 1 || flags & word.small) return false;
  // `Dawn Biden` is a woman; `Dawn` in a headline may be the morning, and a word list of films calls names words.
  const english = reading.language === 'en' || reading.language === '';
  const common = (flags & (english ? word.ordinary : word.foreign)) !== 0;
  if (kind !== 'place' && flags & word.given && !(flags & (word.neutral | word.proper))) {
    return !common || (!isHeadline(reading, at, match.to) && (english || !startsSentence(reading, at)));
  }
  // An adjective or a noun before an organisation is written with a capital in too many ways.
  if (kind === 'organisation' && !english) return false;
  // `the Yamal–Europe line`; a person's name is joined to others' all the time (`Biden-Xi`).
  if (gap & gapBits.hyphen) return !person && !common;
  if (allUpper(reading, at) && !allUpper(reading, match.from)) return false;
  // German writes every noun with a capital, so only a known given name speaks.
  if (reading.language === 'de') return false;
  const known = flags & (word.ordinary | word.foreign | word.proper | word.neutral | word.title);
  const rare = !known && !(reading.language === 'en' && noGivenName.test(tokenText(reading.tokens, at)));
  // Where nouns govern names in the genitive (`Соратник Путина`), a name in the nominative agrees with a given name.
  const agrees = match.entry.role === 'alias' && nominative.has(reading.language);
  if (startsSentence(reading, at)) return rare && (english || agrees);
  if (isHeadline(reading, at, match.to)) return rare && person;
  if (person) return rare;
  // `Little Russia`, `United Russia`: an ordinary word with a capital in mid-sentence makes a longer name.
  return rare || ((flags & word.ordinary) !== 0 && !(flags & (word.proper | word.neutral)));
}

/** `J. Fox`: a person, whatever else is called so. */
const isInitial = (reading: Reading, at: number): boolean =>
  lengthAt(reading, at) === 1 && beginsUpper(reading, at) && (gapAfter(reading, at) & gapBits.dot) !== 0;

const hasNoCase = (text: string): boolean => text.toUpperCase() === text.toLowerCase();
