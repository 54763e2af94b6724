/**
 * What follows a name: a generation (`Jr`), a thing named with it (`Trump Tower`, `Joseph R. Biden Jr. Railroad Station`),
 * or the rest of a longer name (`Obama Nsue`).
 */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import { sign, signsAt } from '../lexicon/cue-words.ts';
import { isPlace, word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match-aliases.ts';
import {
  allUpper,
  beginsUpper,
  flagsAt,
  gapAfter,
  idAt,
  isHeadline,
  lengthAt,
  type Reading,
  startsLine,
} from '../passage/analysed-passage.ts';
import { letter } from '../text/characters.ts';
import { gapBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { isJoined, isNumbered } from './other-referents.ts';

/** @param bearer what stands before the match included. @param taken whether a match of another card covers a token. */
export function bearerAfter(
  reading: Reading,
  match: Match,
  bearer: Bearer,
  card: IndexedCard,
  taken: (at: number) => boolean,
): Bearer {
  const person = card.kind === 'person';
  const next = bearer.to + 1;
  if (next >= reading.tokens.count) return bearer;
  const gap = gapAfter(reading, bearer.to);
  const flags = flagsAt(reading, next);
  const { space, hyphen, comma } = gapBits;
  if (next > reading.last && reading.edgeAfter === 'cell' && person && !isThing(reading, match.to, true)) {
    if (card.own.ids.includes(idAt(reading, next))) return { ...bearer, named: true };
    if (!(flags & (word.title | word.generation))) return { ...bearer, is: 'other', to: next };
  }
  const newLine = startsLine(reading, next);
  const generation = flags & word.generation && !(newLine && isFollowed(reading, next));
  if (person && generation && gap !== 0 && !(gap & ~(space | hyphen | comma))) {
    if (!card.own.ids.includes(idAt(reading, next))) return { ...bearer, is: 'other', to: next };
    return isThing(reading, next, true) ? { ...bearer, is: 'thing', to: next } : { ...bearer, to: next };
  }
  if (person && isJoined(reading, bearer.to)) return { ...bearer, is: 'thing', to: next };
  if (person && isWife(reading, match.to)) return { ...bearer, is: 'other' };
  if (taken(next)) return bearer;
  if (gap === gapBits.middot && match.entry.solid) return { ...bearer, is: 'thing', to: next };
  if (!person && isNumbered(reading, match, next)) return { ...bearer, is: 'thing', to: next };
  const long = match.to > match.from;
  const thing: Bearer = { ...bearer, is: 'thing', to: next };
  if (person && gap & gapBits.dot && long && isThing(reading, match.to, long)) return thing;
  if (gap === 0 || gap & ~(space | hyphen) || !beginsUpper(reading, next)) return bearer;
  if (match.entry.size > 1 && !match.entry.solid && !person) return bearer;
  // German has the genitive before the thing: `Obamas Museum` is his.
  const owned = match.how === 'inflected' || match.entry.strength === 'ambiguous';
  if (!(owned && person) && isThing(reading, match.to, long)) return thing;
  // `ABC Australia`
  const branch = card.kind === 'organisation' && match.entry.solid && gap === space;
  if (branch && isPlace(tokenText(reading.tokens, next))) return { ...bearer, is: 'other', to: next };
  if (gap & hyphen && !(gap & space) && person && (bearer.titled || bearer.named) && match.entry.solid) {
    // `Mr J. Biden-Smyth`; a visit or a call joins two names that both are known (`President Trump-Kim`), and they are rarer.
    const initial = lengthAt(reading, match.from - 1) === 1;
    return initial || isUnknown(reading, next) ? { ...bearer, is: 'other', to: next } : bearer;
  }
  if (!match.entry.solid || bearer.titled || gap & hyphen) return bearer;
  if (reading.language !== 'en' && reading.language !== '') return bearer;
  if (newLine) return bearer;
  // A banner and a slogan are headlines of two words: `PUTIN LOST`, `a ‘Trump Won’ sign`.
  const banner = allUpper(reading, next) || (person && isQuoted(reading, match.from));
  if (banner || isHeadline(reading, match.from, next)) return bearer;
  const plain = flags & word.ordinary && !(flags & (word.neutral | word.proper | word.title));
  // `Obama Nsue`, `Trump Turnberry`: a capital that no list knows goes on with the name.
  const longer = person && !bearer.named && isUnknown(reading, next) && lengthAt(reading, next) > 2;
  return plain || longer ? thing : bearer;
}

/** Words of a thing's name that are looked at after a person's: `Joseph R. Biden Jr. Railroad Station`. */
const thingReach = 3;

/**
 * Do capitals go on behind token `at` up to a word that makes the whole a thing?
 * @param long the name is of several words, whose own capitals make no headline.
 */
function isThing(reading: Reading, at: number, long: boolean): boolean {
  for (let next = at + 1; next < Math.min(reading.tokens.count, at + 1 + thingReach); next++) {
    const gap = gapAfter(reading, next - 1);
    const { space, hyphen, dot } = gapBits;
    if (
      gap === 0 ||
      gap & ~(space | (next === at + 1 ? hyphen | dot : hyphen)) ||
      !beginsUpper(reading, next)
    )
      return false;
    // `Trump` and `Business` in two lines are a menu.
    if (signsAt(reading, next) & sign.rubric && startsLine(reading, at + 1)) return false;
    if (flagsAt(reading, next) & word.thing) return next === at + 1 || long || !isHeadline(reading, at, next);
  }
  return false;
}

/** Does the line go on behind token `at` (`Senior officials said`)? */
const isFollowed = (reading: Reading, at: number): boolean =>
  at + 1 < reading.tokens.count && gapAfter(reading, at) === gapBits.space && !startsLine(reading, at + 1);

const isUnknown = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === letter &&
  beginsUpper(reading, at) &&
  !(flagsAt(reading, at) & ~(word.part | word.start | word.given));

const isQuoted = ({ tokens }: Reading, at: number): boolean =>
  /["'‘“«]$/.test(tokens.text.slice(Math.max(0, (tokens.start[at] ?? 0) - 1), tokens.start[at]));

/** Korean, Japanese and Chinese set `Mrs` behind the name. */
const isWife = ({ tokens }: Reading, at: number): boolean =>
  /^ ?(?:여사|夫人|女士|太太)/.test(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 3));

export interface Bearer {
  /** The card's entity, another bearer of the name, or a thing that is named with it. */
  is: 'own' | 'other' | 'thing';
  /** First and last token, titles and given names included. */
  from: number;
  to: number;
  /** A title stands before the name. */
  titled: boolean;
  /** That title is of an office, not a mere `Mr`. */
  office: boolean;
  /** What a title or another's given name tells. */
  gender?: 'male' | 'female';
  /** One of the card's own given names stands before it. */
  named: boolean;
}
