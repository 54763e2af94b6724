/**
 * Decides who or what a name refers to. A surname inside a longer name that does not fit the card belongs to someone
 * else (`Jill Biden`) or to a thing (`Trump Tower`); titles and given names that do fit are part of the mention. A
 * capital means little at the start of a sentence and nothing in a headline, so there only known given names count
 * against the card.
 */

import type { CardIndex } from '../gazetteer/card-index.ts';
import type { GivenNames, IndexedCard } from '../gazetteer/card-table.ts';
import { misspellingKind } from '../gazetteer/misspellings.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  flagsAt,
  idAt,
  lengthAt,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { letter, single } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import type { Against } from './beside.ts';
import { type NameCueWeights, nameCueWeights, sumOfCues } from './name-cues.ts';
import type { Referent } from './name-referent.ts';
import { isHyphened } from './other-referents.ts';
import { referentAfter } from './right-context.ts';

/** Most words before a name that are examined. */
const reach = 6;
/** The card of a match. A surname shared by many cards gets a card of no one in particular. */
function cardOf(index: CardIndex, { entry }: Match): IndexedCard {
  const card = index.cardAt(entry.card);
  return entry.highlyAmbiguous
    ? { ...card, gender: undefined, givenNames: noNames, leadingGivenNames: noNames, trades: [] }
    : card;
}

const noNames: GivenNames = { ids: [], texts: [] };

/**
 * @param taken per token, whether a match of another card covers it: two adjacent names are two names.
 * @param weights of the cues beside the name; passed only to measure the effect of each.
 */
export function referentOf(
  index: CardIndex,
  analysed: AnalysedPassage,
  match: Match,
  taken: (at: number) => boolean,
  weights: NameCueWeights = nameCueWeights,
): Referent {
  const referent: Referent = {
    is: 'own',
    from: match.from,
    to: match.to,
    titled: false,
    office: false,
    named: false,
  };
  const card = cardOf(index, match);
  const person = card.kind === 'person';
  const stranger = person ? takeBefore(analysed, match, referent, card) : undefined;
  const short = match.entry.singleToken || (person && match.entry.surnameOnly);
  const behind = referentAfter(analysed, match, referent, card, taken);
  return sumOfCues({ analysed, match, card, referent, stranger, behind, taken, person, short }, weights);
}

/** Adds titles and own given names before the match to `referent`; returns someone else if it finds another's. */
function takeBefore(
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
  card: IndexedCard,
): Against | undefined {
  const { space, hyphen, dot, apostrophe } = separatorBits;
  const { rules, languages } = analysed;
  // The leftmost given name or initial before the surname; a middle name or its initial alone is someone else's.
  let foremost = -1;
  for (let at = referent.from - 1; at >= Math.max(0, match.from - reach); at--) {
    // In scripts without spaces a token is one character, and the last character of a word is not a given name.
    if (analysed.tokens.kind[at] === single) break;
    const gap = separatorsAfter(analysed, at);
    const flags = flagsAt(analysed, at);
    const initial = lengthAt(analysed, at) === 1 && beginsUpper(analysed, at);
    const dotted = initial || isAbbreviated(analysed, at);
    if (gap === 0 || gap & ~(space | hyphen | (dotted ? dot : 0))) break;
    if (apostrophe & gap) break;
    if (!(gap & hyphen) && !referent.titled && isOwn(analysed, at, card.givenNames)) {
      referent.from = at;
      if (isHyphened(analysed, at) && !isOwn(analysed, at - 1, card.givenNames))
        return { is: 'other', from: at - 1 };
      referent.named = true;
      foremost = at;
    } else if (!referent.named && !referent.titled && gap === space && isMiddleName(analysed, at, card)) {
      // `Nancy Patricia Pelosi`: the card does not list the middle name.
      referent.from = at;
    } else if (initial && gap & dot && !rules.titleLetters.has(tokenText(analysed.tokens, at))) {
      // `U.S. President Joe Biden`: initials before a title do not belong to the person.
      if (referent.titled) break;
      if (
        !referent.named &&
        !card.givenNames.texts.some((name) => name.startsWith(tokenText(analysed.tokens, at))) &&
        !followsFirstName(analysed, at, card)
      ) {
        return { is: 'other', from: at };
      }
      referent.from = at;
      referent.named = true;
      foremost = at;
    } else if (flags & word.title) {
      const capital = beginsUpper(analysed, at);
      const text = tokenText(analysed.tokens, at);
      // `Then Mr Biden left`: with a capital it is an ordinary word that opens a sentence.
      if (capital && languages.isOpeningQualifier(text)) break;
      if (
        languages.isQualifier(text)
          ? !referent.titled
          : !capital && flags & (word.masculine | word.ordinary) && text.length < 6
      ) {
        break;
      }
      const gender = flags & word.feminine ? 'female' : flags & word.masculine ? 'male' : undefined;
      if (gender) referent.gender = gender;
      // `I miss Trump` and `a lady Biden met` are English; most other languages write `señora Trump`.
      if ((capital || !(rules.wordsAreKnown && flags & word.ordinary)) && contradicts(flags, card.gender))
        return { is: 'other', from: at };
      referent.from = at;
      referent.titled = true;
      if (!(flags & (word.masculine | word.feminine | word.courtesy))) referent.office = true;
    } else break;
  }
  if (foremost >= 0 && match.entry.surnameOnly && !isFirst(analysed, foremost, card)) return { is: 'other' };
  return undefined;
}

/** Most letters of an abbreviated title. */
const abbreviation = 4;

/** `Sen.`, `Prof.`: the full stop belongs to the title; in `the president. Putin` it ends a sentence. */
const isAbbreviated = (analysed: AnalysedPassage, at: number): boolean =>
  (flagsAt(analysed, at) & word.title) !== 0 &&
  lengthAt(analysed, at) <= abbreviation &&
  (flagsAt(analysed, at) & word.ordinary) === 0;

/** `Nancy P. Pelosi`: is the word before token `at` the card's first given name? */
const followsFirstName = (analysed: AnalysedPassage, at: number, card: IndexedCard): boolean =>
  separatorsAfter(analysed, at - 1) === separatorBits.space &&
  at > 0 &&
  lengthAt(analysed, at - 1) > 1 &&
  isFirst(analysed, at - 1, card);

/** A given name between the card's own and the surname. */
const isMiddleName = (analysed: AnalysedPassage, at: number, card: IndexedCard): boolean =>
  beginsUpper(analysed, at) &&
  lengthAt(analysed, at) > 1 &&
  (flagsAt(analysed, at) & word.given) !== 0 &&
  followsFirstName(analysed, at, card);

function contradicts(flags: number, gender: 'male' | 'female' | undefined): boolean {
  if (gender === 'male') return (flags & word.feminine) !== 0;
  return gender === 'female' && (flags & word.masculine) !== 0;
}

/** Is token `at` the card's first given name, or its initial (`J. Biden`, not `John Trump`)? */
function isFirst(analysed: AnalysedPassage, at: number, { leadingGivenNames: first }: IndexedCard): boolean {
  if (lengthAt(analysed, at) > 1) return isOwn(analysed, at, first);
  const text = tokenText(analysed.tokens, at);
  return first.texts.some((name) => name.startsWith(text));
}

/**
 * Is token `at` one of the card's given names, or another transliteration or inflected form of one (`Alexey`,
 * `Vladimira`)?
 */
function isOwn(analysed: AnalysedPassage, at: number, own: GivenNames): boolean {
  const id = idAt(analysed, at);
  if (id >= 0 && own.ids.includes(id)) return true;
  if (analysed.tokens.kind[at] !== letter || !beginsUpper(analysed, at) || lengthAt(analysed, at) < 4)
    return false;
  const { units, unitStart } = analysed.tokens;
  const from = unitStart[at] ?? 0;
  for (const name of own.texts) {
    if (name.length < 4 || name.charCodeAt(0) !== units[from] || name.charCodeAt(1) !== units[from + 1])
      continue;
    const text = tokenText(analysed.tokens, at);
    if (skeleton(name) === skeleton(text) || misspellingKind(name, text) !== 'none') return true;
  }
  return false;
}

/** The part that all transliterations of a name have in common. */
const skeleton = (name: string): string =>
  name
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouаеиоуыэюяіїє]+$/, '');
