/**
 * Whose name is it? A surname inside a longer name that does not fit the card belongs to somebody else (`Jill Biden`) or
 * to a thing (`Trump Tower`); titles and given names that do fit belong to the mention. A capital means little at the
 * start of a sentence and nothing in a headline, so there only words that are known as given names speak against the card.
 */
import type { CardIndex } from './card-index.ts';
import { letter } from './characters.ts';
import { gapBits } from './gaps.ts';
import { word } from './lexicon.ts';
import type { Match } from './match-entries.ts';
import {
  allUpper,
  beginsUpper,
  flagsAt,
  gapAfter,
  isHeadline,
  lengthAt,
  type Reading,
  startsSentence,
} from './reading.ts';
import { slipKind } from './slips.ts';
import { tokenText } from './tokens.ts';
import { wordOf } from './vocabulary.ts';

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
  /** One of the card's own given names stands before it. */
  named: boolean;
}

/** Most words before a name that are looked at. */
const reach = 6;
/** Titles that say nothing by themselves (`former`, `ex-`): they go with the title after them. */
const qualifiers = new Set(['former', 'ex', 'then', 'late', 'acting', 'elect', 'vice', 'экс', 'екс']);
/** Languages whose common words are known well enough for an unknown first word to be a name. */
const nominative = new Set(['ru', 'uk', 'bg']);
/** English words with these endings are no given names, however rare. */
const noGivenName = /(?:ing|ed|ly|ers|ism|ment|tion)$/;

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
  const card = index.cards[match.entry.card];
  if (!card) return bearer;
  const person = card.kind === 'person';
  if (person) {
    const against = takeBefore(index, reading, match, bearer, card);
    if (against) return against;
  }
  if (match.entry.solid && !bearer.titled && !bearer.named) {
    const before = bearer.from - 1;
    if (before >= 0 && isStranger(reading, match, before, person, taken)) {
      return { ...bearer, is: person ? 'other' : 'thing', from: before };
    }
  }
  return takeAfter(reading, match, bearer, card.own, person, taken);
}

/** Takes titles and own given names before the match into `bearer`; gives another bearer where one shows. */
function takeBefore(
  index: CardIndex,
  reading: Reading,
  match: Match,
  bearer: Bearer,
  card: CardIndex['cards'][number],
): Bearer | undefined {
  const { space, hyphen, dot, apostrophe } = gapBits;
  for (let at = bearer.from - 1; at >= Math.max(0, match.from - reach); at--) {
    const gap = gapAfter(reading, at);
    const flags = flagsAt(reading, at);
    const text = tokenText(reading.tokens, at);
    const initial = lengthAt(reading, at) === 1 && beginsUpper(reading, at);
    const dotted = initial || (flags & word.title) !== 0 || card.own.includes(reading.ids[at] ?? -2);
    if (gap === 0 || gap & ~(space | hyphen | (dotted ? dot : 0))) return undefined;
    if (apostrophe & gap) return undefined;
    if (!(gap & hyphen) && !bearer.titled && isOwn(index, reading, at, card.own)) {
      bearer.from = at;
      bearer.named = true;
    } else if (initial && gap & dot && !(flags & word.title && reading.language === 'fr')) {
      if (!bearer.named && !card.own.some((id) => wordOf(index.vocabulary, id).startsWith(text))) {
        return { ...bearer, is: 'other', from: at };
      }
      bearer.from = at;
      bearer.named = true;
    } else if (flags & word.title) {
      const capital = beginsUpper(reading, at);
      // `Then Mr Biden left`: a capital makes it an ordinary word that opens a sentence.
      if (text === 'then' && capital) return undefined;
      if (
        qualifiers.has(text)
          ? !bearer.titled
          : !capital && flags & (word.masculine | word.ordinary) && text.length < 6
      ) {
        return undefined;
      }
      if (capital && contradicts(flags, card.gender)) return { ...bearer, is: 'other', from: at };
      bearer.from = at;
      bearer.titled = true;
      if (!(flags & (word.masculine | word.feminine | word.courtesy))) bearer.office = true;
    } else return undefined;
  }
  return undefined;
}

function contradicts(flags: number, gender: 'male' | 'female' | undefined): boolean {
  if (gender === 'male') return (flags & word.feminine) !== 0;
  return gender === 'female' && (flags & word.masculine) !== 0;
}

/** Is token `at` one of the card's given names, or another transliteration or case of one (`Alexey`, `Vladimira`)? */
function isOwn(index: CardIndex, reading: Reading, at: number, own: readonly number[]): boolean {
  const id = reading.ids[at] ?? -1;
  if (id >= 0 && own.includes(id)) return true;
  if (reading.tokens.kind[at] !== letter || !beginsUpper(reading, at)) return false;
  const text = tokenText(reading.tokens, at);
  if (text.length < 4) return false;
  return own.some((other) => {
    const name = wordOf(index.vocabulary, other);
    if (name.length < 4 || name.slice(0, 2) !== text.slice(0, 2)) return false;
    return skeleton(name) === skeleton(text) || slipKind(name, text) !== 'none';
  });
}

/** What the transliterations of a name have in common. */
const skeleton = (name: string): string =>
  name
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouаеиоуыэюяіїє]+$/, '');

function isStranger(
  reading: Reading,
  match: Match,
  at: number,
  person: boolean,
  taken: (at: number) => boolean,
): boolean {
  if (taken(at)) return false;
  const gap = gapAfter(reading, at);
  // Chinese and Japanese join the parts of a foreign name with a dot: `梅拉尼娅·特朗普`.
  if (gap === gapBits.middot) return true;
  if (gap === 0 || gap & ~(gapBits.space | gapBits.hyphen)) return false;
  if (reading.tokens.kind[at] !== letter || !beginsUpper(reading, at)) return false;
  const flags = flagsAt(reading, at);
  // `Dawn Biden` in mid-sentence is a woman; `Dawn` at the start of one, or in a headline, may be the morning.
  const english = reading.language === 'en' || reading.language === '';
  const common = (flags & (english ? word.ordinary : word.foreign)) !== 0;
  if (person && flags & word.given && !(flags & (word.neutral | word.proper))) {
    return !common || !(startsSentence(reading, at) || isHeadline(reading, at, match.to));
  }
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

function takeAfter(
  reading: Reading,
  match: Match,
  bearer: Bearer,
  own: readonly number[],
  person: boolean,
  taken: (at: number) => boolean,
): Bearer {
  const next = bearer.to + 1;
  if (next >= reading.tokens.count) return bearer;
  const gap = gapAfter(reading, bearer.to);
  const flags = flagsAt(reading, next);
  const { space, hyphen, comma } = gapBits;
  if (person && flags & word.generation && gap !== 0 && !(gap & ~(space | hyphen | comma))) {
    if (!own.includes(reading.ids[next] ?? -2)) return { ...bearer, is: 'other', to: next };
    return { ...bearer, to: next };
  }
  if (taken(next)) return bearer;
  if (gap === gapBits.middot && match.entry.solid) return { ...bearer, is: 'thing', to: next };
  if (gap === 0 || gap & ~(space | hyphen) || !beginsUpper(reading, next)) return bearer;
  if (match.entry.words.length > 1 && !person) return bearer;
  if (flags & word.thing) return { ...bearer, is: 'thing', to: next };
  if (match.entry.words.length > 1 || bearer.titled || gap & hyphen) return bearer;
  if (reading.language !== 'en' && reading.language !== '') return bearer;
  const plain = flags & word.ordinary && !(flags & (word.neutral | word.proper | word.title));
  if (plain && !isHeadline(reading, match.from, next)) return { ...bearer, is: 'thing', to: next };
  return bearer;
}
