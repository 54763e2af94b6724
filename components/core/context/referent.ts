/**
 * Whose name is it? A surname inside a longer name that does not fit the card belongs to somebody else (`Jill Biden`) or
 * to a thing (`Trump Tower`); titles and given names that do fit belong to the mention. A capital means little at the
 * start of a sentence and nothing in a headline, so there only words that are known as given names speak against the card.
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
import { type NameCueWeights, nameCueWeights, sumOfCues } from './name-cues.ts';
import type { Referent } from './name-referent.ts';
import { isHyphened } from './other-referents.ts';
import { referentAfter } from './right-context.ts';

/** Most words before a name that are looked at. */
const reach = 6;
/** The card of a match; of a surname that many share, nobody in particular. */
function cardOf(index: CardIndex, { entry }: Match): IndexedCard {
  const card = index.cardAt(entry.card);
  return entry.highlyAmbiguous
    ? { ...card, gender: undefined, givenNames: noNames, leadingGivenNames: noNames, trades: [] }
    : card;
}

const noNames: GivenNames = { ids: [], texts: [] };

/**
 * @param taken per token, whether a match of another card covers it: two names side by side are two names.
 * @param weights of the cues beside the name; another one for measuring what each does.
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
  if (person) {
    const against = takeBefore(analysed, match, referent, card);
    if (against) return against;
  }
  const isShort = match.entry.singleToken || (person && match.entry.surnameOnly);
  const bare = isShort && !referent.titled && !referent.named;
  const behind = referentAfter(analysed, match, referent, card, taken);
  return sumOfCues({ analysed, match, card, referent, behind, taken, person, bare }, weights);
}

/** Takes titles and own given names before the match into `referent`; gives another referent where one shows. */
function takeBefore(
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
  card: IndexedCard,
): Referent | undefined {
  const { space, hyphen, dot, apostrophe } = separatorBits;
  const { rules, languages } = analysed;
  // What a bare surname has before it, nearest last; a middle name or its initial alone is somebody else's.
  let foremost = -1;
  for (let at = referent.from - 1; at >= Math.max(0, match.from - reach); at--) {
    // In scripts without spaces a token is one character, and the last of a word is no given name.
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
        return { ...referent, is: 'other', from: at - 1 };
      referent.named = true;
      foremost = at;
    } else if (!referent.named && !referent.titled && gap === space && isMiddleName(analysed, at, card)) {
      // `Nancy Patricia Pelosi`: the card does not know the middle name.
      referent.from = at;
    } else if (initial && gap & dot && !rules.titleLetters.has(tokenText(analysed.tokens, at))) {
      // `U.S. President Joe Biden`: in front of a title initials are no longer his.
      if (referent.titled) break;
      if (
        !referent.named &&
        !card.givenNames.texts.some((name) => name.startsWith(tokenText(analysed.tokens, at))) &&
        !followsFirstName(analysed, at, card)
      ) {
        return { ...referent, is: 'other', from: at };
      }
      referent.from = at;
      referent.named = true;
      foremost = at;
    } else if (flags & word.title) {
      const capital = beginsUpper(analysed, at);
      const text = tokenText(analysed.tokens, at);
      // `Then Mr Biden left`: a capital makes it an ordinary word that opens a sentence.
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
      if (capital && contradicts(flags, card.gender)) return { ...referent, is: 'other', from: at };
      referent.from = at;
      referent.titled = true;
      if (!(flags & (word.masculine | word.feminine | word.courtesy))) referent.office = true;
    } else break;
  }
  if (foremost >= 0 && match.entry.surnameOnly && !isFirst(analysed, foremost, card))
    return { ...referent, is: 'other' };
  return undefined;
}

/** Letters of the longest title that is written short. */
const abbreviation = 4;

/** `Sen.`, `Prof.`: a title that a full stop belongs to; that of `the president. Putin` ends a sentence. */
const isAbbreviated = (analysed: AnalysedPassage, at: number): boolean =>
  (flagsAt(analysed, at) & word.title) !== 0 &&
  lengthAt(analysed, at) <= abbreviation &&
  (flagsAt(analysed, at) & word.ordinary) === 0;

/** `Nancy P. Pelosi`: is the word before token `at` the given name that goes first? */
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

/** Is token `at` the given name that goes first, or its initial (`J. Biden`, not `John Trump`)? */
function isFirst(analysed: AnalysedPassage, at: number, { leadingGivenNames: first }: IndexedCard): boolean {
  if (lengthAt(analysed, at) > 1) return isOwn(analysed, at, first);
  const text = tokenText(analysed.tokens, at);
  return first.texts.some((name) => name.startsWith(text));
}

/** Is token `at` one of the card's given names, or another transliteration or case of one (`Alexey`, `Vladimira`)? */
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

/** What the transliterations of a name have in common. */
const skeleton = (name: string): string =>
  name
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouаеиоуыэюяіїє]+$/, '');
