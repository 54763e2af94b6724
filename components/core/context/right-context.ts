/**
 * What follows a name: a generation (`Jr`), a thing named after the person (`Trump Tower`, `Joseph R. Biden Jr.
 * Railroad Station`), or the rest of a longer name (`Obama Nsue`).
 */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import { cue } from '../lexicon/cue.ts';
import { ofAliases, word } from '../lexicon/word-classes.ts';
import { isPlace, surnamesToo } from '../lexicon/word-lists.ts';
import { endsWithOneOf } from '../lexicon/words.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  allUpper,
  beginsUpper,
  cuesAt,
  flagsAt,
  idAt,
  isHeadline,
  lengthAt,
  separatorsAfter,
  startsLine,
} from '../passage/analysed-passage.ts';
import { digit, letter } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import type { Referent, SaidBehind } from './name-referent.ts';
import { isNumbered } from './numbered.ts';
import { isInUnspacedName, isJoined, isOtherPlace } from './other-referents.ts';

/**
 * @param referent includes what comes before the match. @param taken whether a match of another card covers a token.
 */
export function referentAfter(
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
  card: IndexedCard,
  taken: (at: number) => boolean,
): Referent {
  const person = card.kind === 'person';
  if (isInUnspacedName(analysed, match)) return { ...referent, is: 'thing', said: 'joined' };
  const next = referent.to + 1;
  if (next >= analysed.tokens.count) return referent;
  const gap = separatorsAfter(analysed, referent.to);
  const flags = flagsAt(analysed, next);
  const { space, hyphen, comma } = separatorBits;
  const other = (said: SaidBehind): Referent => ({ ...referent, is: 'other', to: next, said });
  const thing = (said: SaidBehind): Referent => ({ ...referent, is: 'thing', to: next, said });
  if (match.entry.derived === 'given-name' && gap === space && goesOn(analysed, next))
    return isHeadline(analysed, match.from, next) ? thing('surname') : other('surname');
  if (next > analysed.last && analysed.edgeAfter === 'cell' && person && !isThing(analysed, match.to, true)) {
    if (card.givenNames.ids.includes(idAt(analysed, next))) return { ...referent, named: true };
    if (!(flags & (word.title | word.generation))) return other('cell');
  }
  // `Müller, Anna`
  const turned =
    person && match.entry.surnameOnly && !referent.named && !referent.titled && gap === (comma | space);
  if (turned && card.leadingGivenNames.ids.includes(idAt(analysed, next)))
    return { ...referent, to: next, named: true };
  const newLine = startsLine(analysed, next);
  const generation = flags & word.generation && !(newLine && isFollowed(analysed, next));
  if (person && generation && gap !== 0 && !(gap & ~(space | hyphen | comma))) {
    if (!card.givenNames.ids.includes(idAt(analysed, next))) return other('generation');
    return isThing(analysed, next, true) ? thing('thing') : { ...referent, to: next };
  }
  if ((person || card.kind === 'place') && isJoined(analysed, referent.to)) return thing('joined');
  if (card.kind === 'place' && isOtherPlace(analysed, match.to)) return thing('joined');
  if (person && isWife(analysed, match.to)) return { ...referent, is: 'other', said: 'wife' };
  if (taken(next)) return referent;
  if (gap === separatorBits.middot && match.entry.singleToken) return thing('joined');
  if (!person && isNumbered(analysed, match, next)) return thing('number');
  const long = match.to > match.from;
  if ((person || (card.kind === 'place' && match.entry.singleToken)) && isHead(analysed, next, long))
    return thing('compound');
  if (person && isPossessiveBefore(analysed, match, next)) return thing('compound');
  // `Imax Corp.` is IMAX Corporation, and `Apple Inc.` Apple.
  const isCompany = match.entry.isName || match.entry.derived === 'legal-form';
  if (card.kind === 'organisation' && isCompany && gap === space && isLegalForm(analysed, next))
    return { ...referent, to: next, named: true };
  if (person && gap & separatorBits.dot && long && isThing(analysed, match.to, long)) return thing('thing');
  if (gap === 0 || gap & ~(space | hyphen) || !beginsUpper(analysed, next)) return referent;
  if (match.entry.size > 1 && !match.entry.singleToken && !person) return referent;
  // In German the genitive comes before the thing: `Obamas Museum` is his museum.
  const owned = match.how === 'inflected' || match.entry.strength === 'ambiguous';
  if (!(owned && person) && isThing(analysed, match.to, long)) return thing('thing');
  // `ABC Australia`
  const branch = card.kind === 'organisation' && match.entry.singleToken && gap === space;
  if (branch && isPlace(tokenText(analysed.tokens, next))) return other('branch');
  if (
    gap & hyphen &&
    !(gap & space) &&
    person &&
    (referent.titled || referent.named) &&
    match.entry.singleToken
  ) {
    // `Mr J. Biden-Smyth` is one name. A hyphen may also join two well-known names (`President Trump-Kim`).
    const initial = lengthAt(analysed, match.from - 1) === 1;
    return initial || isUnknown(analysed, next) ? other('surname') : referent;
  }
  if (!match.entry.singleToken || referent.titled || gap & hyphen) return referent;
  if (isTitleHere(analysed, match.from, next)) return other('surname');
  if (!person && isGivenNameHere(analysed, match.from, next)) return other('surname');
  if (!analysed.rules.capitalsAreNames) return referent;
  if (newLine) return referent;
  // Banners and slogans are headlines of two words: `PUTIN LOST`, `a ‘Trump Won’ sign`.
  const banner = allUpper(analysed, next) || (person && isQuoted(analysed, match.from));
  if (banner || isHeadline(analysed, match.from, next)) return referent;
  const plain = flags & word.ordinary && !(flags & (word.neutral | word.opening | word.proper | word.title));
  // `Obama Nsue`, `Trump Turnberry`: a capitalised word that is in no list continues the name.
  const longer =
    person &&
    !referent.named &&
    lengthAt(analysed, next) > 2 &&
    (isUnknown(analysed, next) || (match.entry.isName && isNameWord(analysed, next)));
  return plain || longer ? thing('capital') : referent;
}

/** `Prince William`, `Queen Elizabeth`: a name that is also a title, before a given name. */
const isTitleHere = (analysed: AnalysedPassage, from: number, next: number): boolean =>
  (flagsAt(analysed, next) & word.given) !== 0 &&
  !startsLine(analysed, next) &&
  ((flagsAt(analysed, from) & word.title) !== 0 ||
    analysed.languages.nameParts.is('honorific', tokenText(analysed.tokens, from)));

/** `Georgia O’Keeffe`, `Chelsea Clinton`: a place or club that is also a given name, before what may be a surname. */
const isGivenNameHere = (analysed: AnalysedPassage, from: number, next: number): boolean =>
  (flagsAt(analysed, from) & word.given) !== 0 &&
  !(cuesAt(analysed, from - 1) & (cue.locative | cue.of)) &&
  !startsLine(analysed, next) &&
  !allUpper(analysed, next) &&
  // `O’Keeffe`
  ((lengthAt(analysed, next) === 1 && separatorsAfter(analysed, next) === separatorBits.apostrophe) ||
    (lengthAt(analysed, next) > 2 && isUnknown(analysed, next)) ||
    surnamesToo.has(tokenText(analysed.tokens, next))) &&
  !isHeadline(analysed, from, next);

/** How many words after a person's name may belong to a thing's name: `Joseph R. Biden Jr. Railroad Station`. */
const thingReach = 3;

/**
 * Do capitalised words continue after token `at` up to a word for a thing?
 * @param long the name has several words, whose own capitals do not show a headline.
 */
function isThing(analysed: AnalysedPassage, at: number, long: boolean): boolean {
  for (let next = at + 1; next < Math.min(analysed.tokens.count, at + 1 + thingReach); next++) {
    const gap = separatorsAfter(analysed, next - 1);
    const { space, hyphen, dot } = separatorBits;
    if (
      gap === 0 ||
      gap & ~(space | (next === at + 1 ? hyphen | dot : hyphen)) ||
      !beginsUpper(analysed, next)
    )
      return false;
    // `Trump` and `Business` on two lines are a menu.
    if (cuesAt(analysed, next) & cue.rubric && startsLine(analysed, at + 1)) return false;
    if (flagsAt(analysed, next) & word.thing) {
      return next === at + 1 || long || !isHeadline(analysed, at, next);
    }
  }
  return false;
}

/**
 * `Seger-park`, `Palmes gata`, `Petőfi utca`: is token `at`, after a name, the noun of a thing named after it, in the
 * language of the text?
 * @param long the name has several words, whose own capitals do not show a headline.
 */
function isHead(analysed: AnalysedPassage, at: number, long: boolean): boolean {
  const cues = cuesAt(analysed, at);
  if (!(cues & (cue.thingHead | cue.streetHead)) || startsLine(analysed, at)) return false;
  const gap = separatorsAfter(analysed, at - 1);
  if (gap === separatorBits.hyphen) return true;
  if (gap !== separatorBits.space) return false;
  // `Merkels vei 4`
  const isAddress =
    analysed.language !== '' &&
    analysed.tokens.kind[at + 1] === digit &&
    separatorsAfter(analysed, at) === separatorBits.space;
  if (cues & cue.streetHead || isAddress) return true;
  if (!beginsUpper(analysed, at) || analysed.rules.nounsHaveCapitals) return false;
  return long || !isHeadline(analysed, at - 1, at);
}

/** `Masarykova univerzita`, `Modrićeva ulica`: an adjective made from the name before token `at`, a noun of a thing. */
const isPossessiveBefore = (analysed: AnalysedPassage, match: Match, at: number): boolean =>
  (match.how === 'inflected' || match.entry.role === 'form') &&
  (cuesAt(analysed, at) & cue.headBefore) !== 0 &&
  separatorsAfter(analysed, match.to) === separatorBits.space &&
  endsWithOneOf(tokenText(analysed.tokens, match.to), analysed.rules.adjectivesOfNames);

/** Is token `at` a legal form with a capital (`Corp`)? */
const isLegalForm = (analysed: AnalysedPassage, at: number): boolean =>
  beginsUpper(analysed, at) && analysed.languages.nameParts.is('legalForm', tokenText(analysed.tokens, at));

/** Can token `at` be the surname after a given name, or its first particle (`Ludwig van Beethoven`)? */
const goesOn = (analysed: AnalysedPassage, at: number): boolean =>
  analysed.languages.nameParts.is('particle', tokenText(analysed.tokens, at)) ||
  (beginsUpper(analysed, at) &&
    !startsLine(analysed, at) &&
    !(flagsAt(analysed, at) & (word.neutral | word.opening | word.functionWord)));

/** `Biden School Plan Stalls`: in a headline, the words after a name may be what the person has to do with. */
export const isHeadlineSubject = (analysed: AnalysedPassage, at: number): boolean =>
  (cuesAt(analysed, at + 1) & cue.headlineSubject) !== 0 &&
  beginsUpper(analysed, at + 2) &&
  isHeadline(analysed, at, at + 1);

/** Does the line continue after token `at` (`Senior officials said`)? */
const isFollowed = (analysed: AnalysedPassage, at: number): boolean =>
  at + 1 < analysed.tokens.count &&
  separatorsAfter(analysed, at) === separatorBits.space &&
  !startsLine(analysed, at + 1);

const isUnknown = (analysed: AnalysedPassage, at: number): boolean =>
  analysed.tokens.kind[at] === letter &&
  beginsUpper(analysed, at) &&
  !(flagsAt(analysed, at) & ~(ofAliases | word.given));

/** `Adele Ali`: is token `at` a given name, and no ordinary word, month or title? */
const isNameWord = (analysed: AnalysedPassage, at: number): boolean =>
  (flagsAt(analysed, at) & word.given) !== 0 &&
  !(flagsAt(analysed, at) & (word.ordinary | word.neutral | word.opening | word.proper | word.title));

const isQuoted = ({ tokens }: AnalysedPassage, at: number): boolean =>
  /["'‘“«]$/.test(tokens.text.slice(Math.max(0, (tokens.start[at] ?? 0) - 1), tokens.start[at]));

/** Longest title after a name that is examined, in UTF-16 units. */
const wifeReach = 12;

/** Does the name refer to the man's wife? Some languages put `Mrs` after his name. */
const isWife = ({ tokens, languages }: AnalysedPassage, at: number): boolean =>
  languages.wifeBehind.test(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + wifeReach));
