/**
 * Whose name is it? A surname inside a longer name that does not fit the card belongs to somebody else (`Jill Biden`) or
 * to a thing (`Trump Tower`); titles and given names that do fit belong to the mention. A capital means little at the
 * start of a sentence and nothing in a headline, so there only words that are known as given names speak against the card.
 */

import type { CardIndex } from '../gazetteer/card-index.ts';
import type { GivenNames, IndexedCard } from '../gazetteer/card-table.ts';
import { slipKind } from '../gazetteer/misspellings.ts';
import { isWoman } from '../lexicon/given-names.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match-aliases.ts';
import { beginsUpper, flagsAt, gapAfter, idAt, lengthAt, type Reading } from '../passage/analysed-passage.ts';
import { letter, single } from '../text/characters.ts';
import { gapBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { isStranger } from './left-context.ts';
import { hasOtherTrade, isCalledSo, isCase, isNamesake } from './other-referents.ts';
import { type Bearer, bearerAfter } from './right-context.ts';

/** Most words before a name that are looked at. */
const reach = 6;
/** Titles that say nothing by themselves (`former`, `ex-`): they go with the title after them. */
const qualifiers = new Set(['former', 'ex', 'then', 'late', 'acting', 'elect', 'vice', 'экс', 'екс']);

/** The card of a match; of a crowd, nobody in particular. */
function cardOf(index: CardIndex, { entry }: Match): IndexedCard {
  const card = index.cardAt(entry.card);
  return entry.crowd ? { ...card, gender: undefined, own: noNames, first: noNames, trades: [] } : card;
}

const noNames: GivenNames = { ids: [], texts: [] };

/**
 * @param taken per token, whether a match of another card covers it: two names side by side are two names.
 */
export function bearerOf(
  index: CardIndex,
  reading: Reading,
  match: Match,
  taken: (at: number) => boolean,
): Bearer {
  const bearer: Bearer = {
    is: 'own',
    from: match.from,
    to: match.to,
    titled: false,
    office: false,
    named: false,
  };
  const card = cardOf(index, match);
  const person = card.kind === 'person';
  if (person) {
    const against = takeBefore(reading, match, bearer, card);
    if (against) return against;
  }
  if (match.entry.solid && !bearer.titled && !bearer.named) {
    const before = bearer.from - 1;
    if (before >= 0 && isStranger(reading, match, before, card.kind, taken)) {
      const woman = isWoman(tokenText(reading.tokens, before));
      const is = person || card.kind === 'organisation' ? 'other' : 'thing';
      return { ...bearer, is, from: before, ...(woman && { gender: 'female' }) };
    }
    if (person && isNamesake(reading, bearer.from, bearer.to)) return { ...bearer, is: 'other' };
    if (person && isCalledSo(reading, bearer.from, bearer.to)) return { ...bearer, is: 'thing' };
    if (before >= 0 && isThingBefore(reading, match, before)) return { ...bearer, is: 'thing', from: before };
  }
  if (card.kind === 'place' && isCase(reading, match.from, match.to)) return { ...bearer, is: 'thing' };
  const after = bearerAfter(reading, match, bearer, card, taken);
  if (person && after.is === 'own' && hasOtherTrade(reading, card, after.from, after.to))
    return { ...after, is: 'other' };
  return after;
}

/** Takes titles and own given names before the match into `bearer`; gives another bearer where one shows. */
function takeBefore(reading: Reading, match: Match, bearer: Bearer, card: IndexedCard): Bearer | undefined {
  const { space, hyphen, dot, apostrophe } = gapBits;
  // What a bare surname has before it, nearest last; a middle name or its initial alone is somebody else's.
  let foremost = -1;
  for (let at = bearer.from - 1; at >= Math.max(0, match.from - reach); at--) {
    // In scripts without spaces a token is one character, and the last of a word is no given name.
    if (reading.tokens.kind[at] === single) break;
    const gap = gapAfter(reading, at);
    const flags = flagsAt(reading, at);
    const initial = lengthAt(reading, at) === 1 && beginsUpper(reading, at);
    const dotted = initial || (flags & word.title) !== 0 || card.own.ids.includes(idAt(reading, at));
    if (gap === 0 || gap & ~(space | hyphen | (dotted ? dot : 0))) break;
    if (apostrophe & gap) break;
    if (!(gap & hyphen) && !bearer.titled && isOwn(reading, at, card.own)) {
      bearer.from = at;
      bearer.named = true;
      foremost = at;
    } else if (initial && gap & dot && !(flags & word.title && reading.language === 'fr')) {
      // `U.S. President Joe Biden`: in front of a title initials are no longer his.
      if (bearer.titled) break;
      if (!bearer.named && !card.own.texts.some((name) => name.startsWith(tokenText(reading.tokens, at)))) {
        return { ...bearer, is: 'other', from: at };
      }
      bearer.from = at;
      bearer.named = true;
      foremost = at;
    } else if (flags & word.title) {
      const capital = beginsUpper(reading, at);
      const text = tokenText(reading.tokens, at);
      // `Then Mr Biden left`: a capital makes it an ordinary word that opens a sentence.
      if (text === 'then' && capital) break;
      if (
        qualifiers.has(text)
          ? !bearer.titled
          : !capital && flags & (word.masculine | word.ordinary) && text.length < 6
      ) {
        break;
      }
      const gender = flags & word.feminine ? 'female' : flags & word.masculine ? 'male' : undefined;
      if (gender) bearer.gender = gender;
      if (capital && contradicts(flags, card.gender)) return { ...bearer, is: 'other', from: at };
      bearer.from = at;
      bearer.titled = true;
      if (!(flags & (word.masculine | word.feminine | word.courtesy))) bearer.office = true;
    } else break;
  }
  if (foremost >= 0 && match.entry.bare && !isFirst(reading, foremost, card))
    return { ...bearer, is: 'other' };
  return undefined;
}

function contradicts(flags: number, gender: 'male' | 'female' | undefined): boolean {
  if (gender === 'male') return (flags & word.feminine) !== 0;
  return gender === 'female' && (flags & word.masculine) !== 0;
}

/** Is token `at` the given name that goes first, or its initial (`J. Biden`, not `John Trump`)? */
function isFirst(reading: Reading, at: number, { first }: IndexedCard): boolean {
  if (lengthAt(reading, at) > 1) return isOwn(reading, at, first);
  const text = tokenText(reading.tokens, at);
  return first.texts.some((name) => name.startsWith(text));
}

/** Is token `at` one of the card's given names, or another transliteration or case of one (`Alexey`, `Vladimira`)? */
function isOwn(reading: Reading, at: number, own: GivenNames): boolean {
  const id = idAt(reading, at);
  if (id >= 0 && own.ids.includes(id)) return true;
  if (reading.tokens.kind[at] !== letter || !beginsUpper(reading, at) || lengthAt(reading, at) < 4)
    return false;
  const { units, unitStart } = reading.tokens;
  const from = unitStart[at] ?? 0;
  for (const name of own.texts) {
    if (name.length < 4 || name.charCodeAt(0) !== units[from] || name.charCodeAt(1) !== units[from + 1])
      continue;
    const text = tokenText(reading.tokens, at);
    if (skeleton(name) === skeleton(text) || slipKind(name, text) !== 'none') return true;
  }
  return false;
}

/** What the transliterations of a name have in common. */
const skeleton = (name: string): string =>
  name
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouаеиоуыэюяіїє]+$/, '');

/** `улица Путина`, `برج ترامب`: where the language sets the thing before what it is named after. */
const isThingBefore = (reading: Reading, match: Match, at: number): boolean =>
  gapAfter(reading, at) === gapBits.space &&
  match.how !== 'fuzzy' &&
  (flagsAt(reading, at) & word.thingBefore) !== 0;
