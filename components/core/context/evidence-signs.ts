/** What the text beside a name says about the evidence that it needs: whether it may be a word or another's name. */

import type { IndexedAlias } from '../gazetteer/alias-table.ts';
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  isHeadline,
  isInCapitals,
  lengthAt,
  separatorsAfter,
  startsSentence,
} from '../passage/analysed-passage.ts';
import { normalise } from '../text/fold.ts';
import { separatorBits } from '../text/separators.ts';
import { startsUpper, tokenText } from '../text/tokenise.ts';
import type { Referent } from './name-referent.ts';

/** Longest title after a name, with the text that may precede it, in UTF-16 units. */
const titleReach = 16;

/** How far after its subject a verb is searched for, in UTF-16 units. */
const verbReach = 60;

/**
 * Is a given name part of another name: `Boy George`, `Charles I`, `Jack the Ripper`, `Joan of Arc`? After a capital
 * that is no function word it is; so it is a place after `in`.
 */
export function isInName(analysed: AnalysedPassage, { from, to }: Match): boolean {
  const { space } = separatorBits;
  const before = from - 1;
  if (before >= 0 && separatorsAfter(analysed, before) === space) {
    const opens = startsSentence(analysed, before) && !(cuesAt(analysed, before) & cue.placeHead);
    const isFunctionWord =
      (flagsAt(analysed, before) & (word.functionWord | word.neutral | word.opening)) !== 0;
    if (beginsUpper(analysed, before) && !(opens && isFunctionWord)) return true;
    if (cuesAt(analysed, before) & cue.locative) return true;
  }
  if (separatorsAfter(analysed, to) !== space) return false;
  const next = cuesAt(analysed, to + 1);
  return (
    (next & cue.of) !== 0 ||
    ((next & cue.the) !== 0 && beginsUpper(analysed, to + 2)) ||
    isRoman(analysed, to + 1)
  );
}

/** `Charles I`, `Henry VIII` */
const isRoman = ({ tokens }: AnalysedPassage, at: number): boolean =>
  at < tokens.count && /^[IVX]+$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

/** Whether an article comes right before a name of one word. */
const hasArticle = (analysed: AnalysedPassage, { entry, from }: Match): boolean =>
  entry.size === 1 &&
  (cuesAt(analysed, from - 1) & (cue.the | cue.indefinite)) !== 0 &&
  separatorsAfter(analysed, from - 1) === separatorBits.space;

/** `the Prince left`: an article before a name that is also a title. */
export const isTitleWithArticle = (analysed: AnalysedPassage, match: Match): boolean =>
  hasArticle(analysed, match) &&
  !beginsUpper(analysed, match.to + 1) &&
  ((flagsAt(analysed, match.from) & word.title) !== 0 ||
    analysed.languages.nameParts.is('honorific', tokenText(analysed.tokens, match.from)));

/** Whether a name of one word is also an ordinary word of the text's language, or an acronym. */
export const isCommonWord = ({ rules }: AnalysedPassage, { entry }: Match): boolean =>
  entry.commonWord ||
  (!rules.wordsAreKnown && entry.size === 1 && rules.isOrdinary(normalise(entry.text).text));

/** `Neuer Vorstand gewählt`: where every noun has a capital, an ordinary word before one may be its adjective. */
export const isAdjective = (analysed: AnalysedPassage, { to, how }: Match): boolean =>
  analysed.rules.nounsHaveCapitals &&
  how === 'exact' &&
  // The word lists are made of subtitles, which are full of names: `London Heathrow`.
  !(flagsAt(analysed, to) & (word.given | word.proper | word.neutral)) &&
  separatorsAfter(analysed, to) === separatorBits.space &&
  beginsUpper(analysed, to + 1);

/** `the Madonna of the Rocks`, `the Madonna`: an article before a name of one word, and no noun after it. */
export const isWordWithArticle = (analysed: AnalysedPassage, match: Match): boolean => {
  const { to } = match;
  return (
    hasArticle(analysed, match) &&
    (to + 1 >= analysed.tokens.count ||
      (separatorsAfter(analysed, to) &
        (separatorBits.space | separatorBits.apostrophe | separatorBits.hyphen)) ===
        0 ||
      (flagsAt(analysed, to + 1) & word.functionWord) !== 0)
  );
};

/** More than an initial before the surname (`J. Smith` may be anyone), or the rest of the name (`Apple Inc.`). */
export function isComplete(analysed: AnalysedPassage, match: Match, { from, to }: Referent): boolean {
  if (to > match.to) return true;
  for (let at = from; at < match.from; at++)
    if (lengthAt(analysed, at) > 1 && (flagsAt(analysed, at) & word.title) === 0) return true;
  return false;
}

/** `Jordan`, `May`, and in German `Richter`: a surname that is also a place, a month or a capitalised noun. */
export function isOtherKind(analysed: AnalysedPassage, { entry, from }: Match): boolean {
  if (entry.size > 1) return false;
  const flags = flagsAt(analysed, from);
  if (flags & word.neutral) return true;
  return analysed.rules.nounsHaveCapitals && (flags & (word.ordinary | word.foreign)) !== 0;
}

/** `Ryan Gosling` for Paul Ryan, `Kim Yo-jong` for Kim Jong-un: a surname that begins someone else's name. */
export function isBeforeName(analysed: AnalysedPassage, { entry, from, to }: Match): boolean {
  const given = entry.derived === 'family-name' || (flagsAt(analysed, from) & word.given) !== 0;
  const next = to + 1;
  return (
    given &&
    next < analysed.tokens.count &&
    separatorsAfter(analysed, to) === separatorBits.space &&
    beginsUpper(analysed, next) &&
    (flagsAt(analysed, next) & (word.neutral | word.opening | word.functionWord)) === 0
  );
}

/** `Young people`, `WHO KNEW`: a word with a meaning of its own, where its capital shows nothing. */
export const mayBeWord = (analysed: AnalysedPassage, match: Match): boolean =>
  match.entry.size === 1 &&
  (isAcronym(match.entry)
    ? isInCapitals(analysed, match.from, match.to)
    : (flagsAt(analysed, match.from) & (word.ordinary | word.functionWord)) !== 0 &&
      (startsSentence(analysed, match.from) || isHeadline(analysed, match.from, match.to)));

/** From this many letters on, a form of a name is not also another word. */
const clearForm = 5;

/**
 * A form that is long enough and in no word list: `Belgii` can only be Belgium. Word lists contain the forms of well-known
 * places; amid a sentence, their capital shows the name (`в Германии`).
 */
export function isOwnForm(analysed: AnalysedPassage, { from, to }: Match): boolean {
  if (lengthAt(analysed, from) < clearForm) return false;
  if ((flagsAt(analysed, from) & (word.ordinary | word.foreign | word.given)) === 0) return true;
  return (
    !analysed.rules.nounsHaveCapitals &&
    !analysed.rules.wordsAreKnown &&
    (flagsAt(analysed, from) & word.given) === 0 &&
    beginsUpper(analysed, from) &&
    !startsSentence(analysed, from) &&
    !isHeadline(analysed, from, to) &&
    !isInCapitals(analysed, from, to) &&
    !(from > 0 && beginsUpper(analysed, from - 1) && !startsSentence(analysed, from - 1))
  );
}

/** `E.U.` is the United States in French (`É.-U.`) and Europe in English: initials count only in their own language. */
export const isInitials = ({ text }: IndexedAlias): boolean =>
  /^(?:\p{L}[.\s-]*)+$/u.test(text) && /\./.test(text);

/** `Trump a trick`: an ordinary word that opens a sentence and has an object after it is a verb. */
export const isImperative = (analysed: AnalysedPassage, { to }: Match): boolean =>
  separatorsAfter(analysed, to) === separatorBits.space &&
  !beginsUpper(analysed, to + 1) &&
  (cuesAt(analysed, to + 1) & cue.object) !== 0 &&
  to + 2 < analysed.tokens.count &&
  separatorsAfter(analysed, to + 1) === separatorBits.space;

/** How many tokens on either side of a name are searched for the same word in lower case. */
const twinReach = 60;

/**
 * `A trump beats any other card. Trump management is hard.`: near the same word in lower case, a capital does not show
 * a name.
 */
export function isWordNearby(analysed: AnalysedPassage, match: Match): boolean {
  const { tokens } = analysed;
  if (cuesAt(analysed, match.to + 1) & cue.predicate) return false;
  const hash = tokens.hash[match.from];
  const to = Math.min(tokens.count, match.to + twinReach);
  for (let at = Math.max(0, match.from - twinReach); at < to; at++)
    if (tokens.hash[at] === hash && !((tokens.shape[at] ?? 0) & startsUpper)) return true;
  return false;
}

/**
 * `Путина началась`: the subject of a reflexive verb is in the nominative, so it is another word and not the genitive
 * of a man's name.
 */
export function isSubject({ tokens, rules: { subject } }: AnalysedPassage, match: Match): boolean {
  if (!subject || match.entry.size > 1) return false;
  if (match.entry.role !== 'form' && match.how !== 'inflected') return false;
  const end = tokens.end[match.to] ?? 0;
  return (
    tokens.text.startsWith(subject.final, end - subject.final.length) &&
    subject.behind.test(tokens.text.slice(end, end + verbReach))
  );
}

/** A country or city alone in its passage, or between bars, is part of a menu or a table column. */
export function standsAlone({ tokens }: AnalysedPassage, match: Match): boolean {
  const from = tokens.start[match.from] ?? 0;
  const to = tokens.end[match.to] ?? 0;
  const before = tokens.text.slice(Math.max(0, from - barReach), from).trimEnd();
  const after = tokens.text.slice(to, to + barReach).trimStart();
  const first = before === '' && match.from === 0;
  const last = after === '' && match.to === tokens.count - 1;
  const bars = { before: /[|•·›>]$/.test(before), after: /^[|•·›>]/.test(after) };
  return (first || bars.before) && (last || bars.after);
}

/** White space skipped when looking for a bar, in UTF-16 units. */
const barReach = 40;

/** Written entirely in capitals by the pack. */
export const isAcronym = ({ shape }: IndexedAlias): boolean => shape === 'A' || shape === 'C';

export const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** A title or what is like one right after the name: `ניר ברקת ראש העיר`, `プーチン大統領`. */
export const isTitledBehind = (
  { tokens: { text, end }, languages }: AnalysedPassage,
  { to }: Match,
): boolean => languages.titleBehind.test(text.slice(end[to], (end[to] ?? 0) + titleReach));
