/** The evidence that a match needs to count: none if the name is unambiguous, otherwise support from the page. */

import { type IndexedAlias, isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  allUpper,
  beginsUpper,
  cuesAt,
  flagsAt,
  isHeadline,
  isInCapitals,
  lengthAt,
  separatorsAfter,
  startsSentence,
} from '../passage/analysed-passage.ts';
import type { RequiredEvidence } from '../text/model.ts';
import { separatorBits } from '../text/separators.ts';
import { startsUpper } from '../text/tokenise.ts';
import type { Referent } from './name-referent.ts';

/** So many related cards are evidence for a country or city, which half of all pages mention; others need one. */
const relatedForPlace = 2;
/** A page that names this many cards of a pack is about the pack's subject. */
const cardsOfSubject = 2;
/** A single-word name counts without evidence from this length, if its misspelling is of a common kind. */
const plainMisspellingLength = 7;
/** Longest title after a name, with the text that may precede it, in UTF-16 units. */
const titleReach = 16;

/** How far after its subject a verb is searched for, in UTF-16 units. */
const verbReach = 60;

const nothing: RequiredEvidence = { kind: 'nothing' };

/** Undefined if the match cannot refer to the card at all. */
export function requiredEvidenceOf(
  index: CardIndex,
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
): RequiredEvidence | undefined {
  const { entry } = match;
  const card = index.cardAt(entry.card);
  const count = card.kind === 'place' ? relatedForPlace : 1;
  const evidence: RequiredEvidence = {
    kind: 'evidence',
    related: card.related,
    count,
    subject: cardsOfSubject,
  };
  const foreign = !isOfLanguage(entry, analysed.language);
  if (foreign && isLatin(entry.text) && (entry.role === 'form' || isInitials(entry))) return undefined;
  if (entry.strength !== 'strong' && card.kind === 'place' && standsAlone(analysed, match)) return undefined;
  if (entry.strength === 'weak') {
    if (entry.derived) return evidenceOfDerived(analysed, match, referent, evidence);
    if (referent.named && match.how !== 'fuzzy') return nothing;
    // `O'Reilly` beside `Trump` may be anyone; beside `Fox News` it is he.
    if (entry.surnameOnly && card.kind === 'person')
      return { ...evidence, related: card.relatedOrganisations, subject: 0 };
    return evidence;
  }
  if (entry.strength === 'ambiguous') {
    if (referent.named || (referent.titled && !foreign)) return nothing;
    if (foreign && entry.size === 1 && !isAcronym(entry) && isLatin(entry.text)) return undefined;
    const { text, end } = analysed.tokens;
    const behind = text.slice(end[match.to], (end[match.to] ?? 0) + titleReach);
    if (analysed.languages.titleBehind.test(behind)) return nothing;
    // In its own language the capital distinguishes the name from the word, except at the start of a sentence.
    const capital =
      entry.shape.startsWith('U') && analysed.language !== '' && entry.languages.includes(analysed.language);
    return capital && !startsSentence(analysed, match.from) ? nothing : evidence;
  }
  if (isSubject(analysed, match)) return undefined;
  if (match.how === 'fuzzy') {
    if (entry.size > 1 || referent.named) return nothing;
    if (entry.text.length < plainMisspellingLength && !match.likely) return undefined;
    return match.likely && entry.text.length >= plainMisspellingLength ? nothing : evidence;
  }
  if (match.how === 'inflected' && entry.role !== 'form') {
    if (entry.commonWord || (entry.size === 1 && card.kind !== 'person' && !isOwnForm(analysed, match)))
      return evidence;
  }
  // `Навальный груз`: at the start of a sentence, the capital does not distinguish the name from the word.
  const confusable = entry.ambiguousIn.some((language) => language === '' || language === analysed.language);
  if (confusable && entry.size === 1 && !referent.named && startsSentence(analysed, match.from))
    return evidence;
  if (entry.commonWord && !referent.named && !referent.titled) {
    const acronym = isAcronym(entry);
    if (allUpper(analysed, match.from) && (!acronym || isInCapitals(analysed, match.from, match.to)))
      return evidence;
    const isWord = isImperative(analysed, match) || isWordNearby(analysed, match);
    if (!acronym && startsSentence(analysed, match.from) && isWord) return evidence;
  }
  return nothing;
}

/**
 * A derived alias needs the card's name on the page, or a given name before it. If it may be another word or someone
 * else's name, even that is not enough.
 */
function evidenceOfDerived(
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
  evidence: RequiredEvidence & { kind: 'evidence' },
): RequiredEvidence | undefined {
  const person = match.entry.surnameOnly;
  if (match.entry.derived === 'given-name') {
    const isBare = !referent.titled && !referent.named && match.how !== 'fuzzy';
    const isWord =
      allUpper(analysed, match.from) || mayBeWord(analysed, match) || isWordNearby(analysed, match);
    return isBare && !isWord && !isInName(analysed, match)
      ? { ...evidence, related: [], subject: 0 }
      : undefined;
  }
  if (referent.named && match.how !== 'fuzzy' && isComplete(analysed, match, referent)) return nothing;
  if (!referent.titled && !referent.named) {
    if (mayBeWord(analysed, match)) return undefined;
    if (person && (isOtherKind(analysed, match) || isBeforeName(analysed, match))) return undefined;
  }
  return { ...evidence, related: person ? [] : evidence.related, subject: match.entry.distinctive ? 1 : 0 };
}

/** `Camp David`: a capital in the middle of a sentence right before a given name. */
const isInName = (analysed: AnalysedPassage, { from }: Match): boolean =>
  from > 0 &&
  separatorsAfter(analysed, from - 1) === separatorBits.space &&
  beginsUpper(analysed, from - 1) &&
  (!startsSentence(analysed, from - 1) || (cuesAt(analysed, from - 1) & cue.placeHead) !== 0);

/** More than an initial before the surname (`J. Smith` may be anyone), or the rest of the name (`Apple Inc.`). */
function isComplete(analysed: AnalysedPassage, match: Match, { from, to }: Referent): boolean {
  if (to > match.to) return true;
  for (let at = from; at < match.from; at++)
    if (lengthAt(analysed, at) > 1 && (flagsAt(analysed, at) & word.title) === 0) return true;
  return false;
}

/** `Jordan`, `May`, and in German `Richter`: a surname that is also a place, a month or a capitalised noun. */
function isOtherKind(analysed: AnalysedPassage, { entry, from }: Match): boolean {
  if (entry.size > 1) return false;
  const flags = flagsAt(analysed, from);
  if (flags & word.neutral) return true;
  return analysed.rules.nounsHaveCapitals && (flags & (word.ordinary | word.foreign)) !== 0;
}

/** `Ryan Gosling` for Paul Ryan, `Kim Yo-jong` for Kim Jong-un: a surname that begins someone else's name. */
function isBeforeName(analysed: AnalysedPassage, { entry, from, to }: Match): boolean {
  const given = entry.derived === 'family-name' || (flagsAt(analysed, from) & word.given) !== 0;
  const next = to + 1;
  return (
    given &&
    next < analysed.tokens.count &&
    separatorsAfter(analysed, to) === separatorBits.space &&
    beginsUpper(analysed, next) &&
    (flagsAt(analysed, next) & (word.neutral | word.functionWord)) === 0
  );
}

/** `Young people`, `WHO KNEW`: a word with a meaning of its own, where its capital shows nothing. */
const mayBeWord = (analysed: AnalysedPassage, match: Match): boolean =>
  match.entry.size === 1 &&
  (isAcronym(match.entry)
    ? isInCapitals(analysed, match.from, match.to)
    : (flagsAt(analysed, match.from) & (word.ordinary | word.functionWord)) !== 0 &&
      (startsSentence(analysed, match.from) || isHeadline(analysed, match.from, match.to)));

/** From this many letters on, a form of a name is not also another word. */
const clearForm = 5;

/** A form that is long enough, in no word list, and not at the start of a sentence: `Belgii` can only be Belgium. */
const isOwnForm = (analysed: AnalysedPassage, { from }: Match): boolean =>
  lengthAt(analysed, from) >= clearForm &&
  (flagsAt(analysed, from) & (word.ordinary | word.foreign | word.given)) === 0;

/** `E.U.` is the United States in French (`É.-U.`) and Europe in English: initials count only in their own language. */
const isInitials = ({ text }: IndexedAlias): boolean => /^(?:\p{L}[.\s-]*)+$/u.test(text) && /\./.test(text);

/** `Trump a trick`: an ordinary word that opens a sentence and has an object after it is a verb. */
const isImperative = (analysed: AnalysedPassage, { to }: Match): boolean =>
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
function isWordNearby(analysed: AnalysedPassage, match: Match): boolean {
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
function isSubject({ tokens, rules: { subject } }: AnalysedPassage, match: Match): boolean {
  if (!subject || match.entry.size > 1) return false;
  if (match.entry.role !== 'form' && match.how !== 'inflected') return false;
  const end = tokens.end[match.to] ?? 0;
  return (
    tokens.text.startsWith(subject.final, end - subject.final.length) &&
    subject.behind.test(tokens.text.slice(end, end + verbReach))
  );
}

/** A country or city alone in its passage, or between bars, is part of a menu or a table column. */
function standsAlone({ tokens }: AnalysedPassage, match: Match): boolean {
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
const isAcronym = ({ shape }: IndexedAlias): boolean => shape === 'A' || shape === 'C';

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
