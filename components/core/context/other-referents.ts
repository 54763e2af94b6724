/**
 * Signs beside a person's name that someone or something else has that name: an article (`as a Trump, I protest`),
 * `called` or `named` (`a goat called Trump`), an animal (`Putin the pony`), a kind of place (`the town of Obama`,
 * `Obama is a city`), a court case (`Trump v. Vance`), a longer name in a script without spaces (`東京新聞`).
 */
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import type { Kind } from '../pack/model.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  isHeadline,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { hangul, letter, single } from '../text/characters.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { isTitledBehind } from './evidence-signs.ts';
import { isNoun } from './trades.ts';

/** Most words between an article and `called` or `named` (`a large ginger cat called Trump`). */
const christeningReach = 5;

/** Does the text show that the bare name at `from` to `to` is that of another person, animal, place or thing? */
export function isHomonym(analysed: AnalysedPassage, from: number, to: number): boolean {
  return (
    isChristened(analysed, from) ||
    isSettlement(analysed, from, to) ||
    isPet(analysed, from, to) ||
    isKindBefore(analysed, from)
  );
}

/** `Aunt Biden`; `кот Обама`, in languages without articles. */
function isKindBefore(analysed: AnalysedPassage, from: number): boolean {
  const kind = from - 1;
  if (kind < 0 || separatorsAfter(analysed, kind) !== separatorBits.space) return false;
  const cues = cuesAt(analysed, kind);
  return (cues & cue.pet) !== 0 || ((cues & cue.kin) !== 0 && beginsUpper(analysed, kind));
}

/** `a Trump`, unless a noun follows: `a Trump official`. */
export function isNounWithArticle(analysed: AnalysedPassage, from: number, to: number): boolean {
  const before = from - 1;
  if (before < 0 || separatorsAfter(analysed, before) !== separatorBits.space) return false;
  if (!(cuesAt(analysed, before) & cue.indefinite)) return false;
  const next = to + 1;
  if (next >= analysed.tokens.count) return true;
  const gap = separatorsAfter(analysed, to);
  if (gap & (separatorBits.hyphen | separatorBits.apostrophe) && !(gap & separatorBits.space)) return false;
  if (gap !== separatorBits.space) return true;
  if (beginsUpper(analysed, next)) return false;
  return (flagsAt(analysed, next) & word.functionWord) !== 0;
}

/** `A Putin who feels cornered`: a relative clause after a name with an article describes the person. */
export const beginsRelative = (analysed: AnalysedPassage, from: number, to: number): boolean =>
  (cuesAt(analysed, from - 1) & cue.indefinite) !== 0 &&
  separatorsAfter(analysed, to) === separatorBits.space &&
  (cuesAt(analysed, to + 1) & cue.relative) !== 0;

/** Is a match part of an institution's name? */
export const isInInstitution = (analysed: AnalysedPassage, match: Match, kind: Kind): boolean =>
  (kind === 'place' && isOfInstitution(analysed, match.from)) || isWordOfInstitution(analysed, match);

/** `University of Chicago`, `Bank of England`: is the place at `from` part of an institution's name? */
function isOfInstitution(analysed: AnalysedPassage, from: number): boolean {
  const { space } = separatorBits;
  let of = from - 1;
  if (cuesAt(analysed, of) & cue.the && separatorsAfter(analysed, of) === space) of--;
  return (
    of > 0 &&
    (cuesAt(analysed, of) & cue.of) !== 0 &&
    separatorsAfter(analysed, of) === space &&
    separatorsAfter(analysed, of - 1) === space &&
    beginsUpper(analysed, of - 1) &&
    (flagsAt(analysed, of - 1) & (word.thing | word.thingBefore)) !== 0
  );
}

/** Most words of an institution's name before a common word in it. */
const institutionReach = 6;

/**
 * `Center for Health and Human Rights`: is what the pack writes without capitals (`human rights`) part of an institution's name, because it
 * has capitals here and the name goes back over small words and words with capitals to what the institution is?
 */
function isWordOfInstitution(analysed: AnalysedPassage, { entry, from, to }: Match): boolean {
  if (/[UA]/.test(entry.shape)) return false;
  for (let at = from; at <= to; at++) if (!beginsUpper(analysed, at)) return false;
  for (let at = from - 1; at >= Math.max(0, from - institutionReach); at--) {
    if (separatorsAfter(analysed, at) !== separatorBits.space) return false;
    const flags = flagsAt(analysed, at);
    if (!beginsUpper(analysed, at)) {
      if (!(flags & word.functionWord)) return false;
    } else if (at < from - 1 && flags & (word.thing | word.thingBefore)) return !isHeadline(analysed, at, to);
  }
  return false;
}

/** `Rio Grande do Sul`, `Corée du Nord`: does the name of another place go on after token `to`? */
export const isOtherPlace = (analysed: AnalysedPassage, to: number): boolean =>
  separatorsAfter(analysed, to) === separatorBits.space &&
  separatorsAfter(analysed, to + 1) === separatorBits.space &&
  (cuesAt(analysed, to + 1) & cue.of) !== 0 &&
  to + 2 < analysed.tokens.count &&
  analysed.rules.placeTails.has(tokenText(analysed.tokens, to + 2));

function isChristened(analysed: AnalysedPassage, from: number): boolean {
  const verb = from - 1;
  if (verb < 1 || separatorsAfter(analysed, verb) & ~(separatorBits.space | separatorBits.quote))
    return false;
  if (!(cuesAt(analysed, verb) & cue.christened)) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - christeningReach); at--) {
    if (separatorsAfter(analysed, at) !== separatorBits.space || analysed.tokens.kind[at] !== letter)
      return false;
    if (cuesAt(analysed, at) & cue.indefinite) return at < verb - 1;
    if (beginsUpper(analysed, at)) return false;
  }
  return false;
}

function isSettlement(analysed: AnalysedPassage, from: number, to: number): boolean {
  const of = from - 1;
  const before =
    of > 0 &&
    (cuesAt(analysed, of) & cue.of) !== 0 &&
    separatorsAfter(analysed, of) === separatorBits.space &&
    (cuesAt(analysed, of - 1) & cue.settlement) !== 0;
  if (
    before ||
    !(cuesAt(analysed, to + 1) & cue.being) ||
    separatorsAfter(analysed, to) !== separatorBits.space
  )
    return before;
  return reaches(
    analysed,
    to + 2,
    cue.indefinite,
    (at) => !beginsUpper(analysed, at) && isNoun(analysed, at, cue.settlement),
  );
}

/** `our cat Obama`, `Putin the pony`. */
function isPet(analysed: AnalysedPassage, from: number, to: number): boolean {
  const kind = from - 1;
  if (
    kind > 0 &&
    separatorsAfter(analysed, kind) === separatorBits.space &&
    cuesAt(analysed, kind) & cue.creature
  ) {
    const owners = cuesAt(analysed, kind - 1) | cuesAt(analysed, kind - 2);
    if (owners & cue.possessive) return true;
  }
  return (
    separatorsAfter(analysed, to) === separatorBits.space &&
    reaches(analysed, to + 1, cue.the, (at) => isNoun(analysed, at, cue.creature))
  );
}

/** How many words after an article are searched for its noun. */
const nounReach = 3;

/** Does token `at` have the cue of an article, and does one of the few words after it fit? */
function reaches(
  analysed: AnalysedPassage,
  at: number,
  article: number,
  fits: (at: number) => boolean,
): boolean {
  if (!(cuesAt(analysed, at) & article)) return false;
  for (let noun = at + 1; noun <= at + nounReach; noun++) {
    if (separatorsAfter(analysed, noun - 1) !== separatorBits.space) return false;
    if (fits(noun)) return true;
  }
  return false;
}

/** `Putin-on-the-Water`, `Saint-Denis-sur-Loire`: another place, or something named like one. */
export const isJoined = (analysed: AnalysedPassage, to: number): boolean =>
  separatorsAfter(analysed, to) === separatorBits.hyphen &&
  !beginsUpper(analysed, to + 1) &&
  (cuesAt(analysed, to + 1) & cue.joining) !== 0 &&
  separatorsAfter(analysed, to + 1) === separatorBits.hyphen;

/** Longest sign between the parties to a case, with the text around it, in UTF-16 units. */
const versusReach = 12;

/** `Trump v. Vance`, even if the text is in another language. Matches and debates use `vs`. */
export function isCase({ tokens, languages }: AnalysedPassage, from: number, to: number): boolean {
  const { text, start, end } = tokens;
  const last = end[to] ?? 0;
  const first = start[from] ?? 0;
  return (
    languages.caseBehind.test(text.slice(last, last + versusReach)) ||
    languages.caseBefore.test(text.slice(Math.max(0, first - versusReach), first))
  );
}

/** `Jean-Marie Le Pen` is neither Marie nor Marine: the hyphen continues the given name. */
export const isHyphened = (analysed: AnalysedPassage, from: number): boolean =>
  from > 0 &&
  separatorsAfter(analysed, from - 1) === separatorBits.hyphen &&
  analysed.tokens.kind[from - 1] === letter &&
  beginsUpper(analysed, from - 1);

/** `Anna Smith-Biden`: whether a surname is the second half of one that follows a given name. `Biden-Xi` are two people. */
export const isDoubleName = (analysed: AnalysedPassage, from: number): boolean =>
  from > 1 &&
  separatorsAfter(analysed, from - 2) === separatorBits.space &&
  beginsUpper(analysed, from - 2) &&
  (flagsAt(analysed, from - 2) & word.given) !== 0;

/** Longest noun that makes a name another's, in UTF-16 units. */
const thingReach = 4;

const ideograph = /\p{Script=Han}/u;

/**
 * `東京新聞`, `安倍晴明`: whether a name is part of a longer one. A bare family name (`安倍`) needs a title behind it; with two
 * characters it is enough that no ideograph is beside it, which might belong to the name, and with one there must be none before it.
 */
export function isInUnspacedName(analysed: AnalysedPassage, match: Match): boolean {
  const { tokens, languages } = analysed;
  const kind = tokens.kind[match.to];
  if (kind !== single && kind !== hangul) return false;
  const end = tokens.end[match.to] ?? 0;
  if (kind === single && languages.thingBehind.test(tokens.text.slice(end, end + thingReach))) return true;
  if (match.entry.derived !== 'family-name') return false;
  const start = tokens.start[match.from] ?? 0;
  const isTitled = isTitledBehind(analysed, match);
  const isAfterWord = ideograph.test(tokens.text.slice(Math.max(0, start - 1), start));
  // `奥巴马总统`: the character before may belong to it.
  if (match.from === match.to && kind === single) return isAfterWord || !isTitled;
  return !isTitled && (isAfterWord || ideograph.test(tokens.text.slice(end, end + 1)));
}
