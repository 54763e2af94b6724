/**
 * Finds candidates in passages: spans that may name a card, with the evidence each needs. Pure and based on the index
 * alone, so that it can run in the background for every tab. Evidence from other passages is weighed in `resolve`.
 */

import { joinAdjacentNames, type WithAdjacentNames } from '../context/edge-context.ts';
import { type NameCueWeights, nameCueWeights } from '../context/name-cues.ts';
import type { Referent } from '../context/name-referent.ts';
import { requiredEvidenceOf } from '../context/required-evidence.ts';
import { wordOrName } from '../context/word-or-name.ts';
import { isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { endsWithOneOf } from '../lexicon/words.ts';
import { howExactly } from '../match/compare-surface.ts';
import type { Match } from '../match/match.ts';
import { matchAliases } from '../match/match-aliases.ts';
import { type AnalysedPassage, separatorsAfter } from '../passage/analysed-passage.ts';
import { normalise } from '../text/fold.ts';
import type { Candidate, Choice, Dropped, FoundCue, Passage } from '../text/model.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';
import { confusableCandidate } from './confusable-candidate.ts';
import { confusablesAmong, type FilteredMatch, filterMatches, repeatedInHeadline } from './filter-matches.ts';
import { mergeInto } from './merge-candidates.ts';
import { spanOf } from './span-of.ts';

/**
 * @param passages any number, in any order; each is processed separately.
 * @param weights of the cues beside names; passed only to measure the effect of a cue.
 * @param dropped takes the names that are no candidates, with the cues that show it; passed only to explain them.
 * @returns candidates sorted by passage, start and length (longest first). Spans may be nested; the page decides which
 * of them count.
 */
export function findCandidates(
  index: CardIndex,
  passages: readonly Passage[],
  weights: NameCueWeights = nameCueWeights,
  dropped?: Dropped[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const passage of passages) {
    const analysed = index.reader.read(passage.text, passage.language);
    const matches = matchAliases(index, analysed);
    if (matches.length === 0) continue;
    const joined = joinAdjacentNames(index, passage, analysed, matches);
    if (joined) addJoined(index, joined, passage.id, found, weights, dropped);
    else addCandidates(index, analysed, passage.id, matches, found, weights, dropped);
  }
  return found;
}

/**
 * Adds what is found in a passage that was analysed with its adjacent text; offsets are relative to the passage alone.
 */
function addJoined(
  index: CardIndex,
  { analysed, offset }: WithAdjacentNames,
  passage: number,
  found: Candidate[],
  weights: NameCueWeights,
  dropped: Dropped[] | undefined,
): void {
  const own: Candidate[] = [];
  const ownDropped: Dropped[] = [];
  addCandidates(index, analysed, passage, matchAliases(index, analysed), own, weights, dropped && ownDropped);
  for (const each of [...own, ...ownDropped]) {
    each.start -= offset;
    each.end -= offset;
  }
  found.push(...own);
  dropped?.push(...ownDropped);
}

function addCandidates(
  index: CardIndex,
  analysed: AnalysedPassage,
  passage: number,
  matches: readonly Match[],
  found: Candidate[],
  weights: NameCueWeights,
  dropped: Dropped[] | undefined,
): void {
  const filtered = filterMatches(index, analysed, matches, weights).filter(
    ({ match }) => match.from >= analysed.first && match.to <= analysed.last,
  );
  const repeated = repeatedInHeadline(analysed, filtered);
  const candidates: Candidate[] = [];
  for (const each of filtered) {
    const candidate = candidateOf(index, analysed, passage, each, dropped);
    if (!candidate) continue;
    if (repeated.has(each)) {
      // Without a surname it is not linked to any other name.
      delete candidate.surname;
      delete candidate.surnameOnly;
    }
    candidates.push(candidate);
  }
  for (const match of confusablesAmong(analysed, matches)) {
    const confusable = confusableCandidate(index, analysed, passage, match);
    if (confusable && !candidates.some((one) => one.start < confusable.end && confusable.start < one.end))
      candidates.push(confusable);
  }
  mergeInto(found, candidates);
}

function candidateOf(
  index: CardIndex,
  analysed: AnalysedPassage,
  passage: number,
  { match, referent }: FilteredMatch,
  dropped: Dropped[] | undefined,
): Candidate | undefined {
  const { entry } = match;
  const card = index.cardAt(entry.card);
  const { tokens } = analysed;
  const whole = spanOf(tokens, match);
  // Titles, given names and context may be in the adjacent text; that part is not in the mention.
  const from = Math.max(referent.from, analysed.first);
  const to = Math.min(referent.to, analysed.last);
  const start = from === match.from ? whole.start : (tokens.start[from] ?? 0);
  const end = to === match.to ? whole.end : (tokens.end[to] ?? 0);
  const text = tokens.text.slice(start, end);
  const { cues = [] } = referent;
  const drop = (why: readonly FoundCue[]): undefined => {
    dropped?.push({ passage, start, end, text, card: card.key, alias: entry.alias, cues: why });
  };
  if (referent.is === 'thing') return drop(cues);
  if (referent.is === 'other') {
    const gender = genderOf(analysed, referent, match);
    const surname = entry.derived === 'given-name' ? asGivenName(entry.text) : entry.surname || entry.alias;
    return {
      ...{ passage, start, end, text, how: 'exact', score: 0, choices: [] },
      surname,
      surnameOnly: false,
      ...(gender && { gender }),
      ...(cues.length > 0 && { cues }),
      ...(referent.said === 'branch' && { confusableOf: card.key }),
    };
  }
  if (card.kind === 'person' && isFamily(analysed, match)) return drop([{ cue: 'family', weight: 4 }]);
  if (entry.highlyAmbiguous)
    return sharedSurnameCandidate(match, { passage, start, end, text, how: howExactly(analysed, match) });
  const { required, cue } = requiredEvidenceOf(index, analysed, match, referent);
  const all = cue && !cues.some((one) => one.cue === cue.cue) ? [...cues, cue] : cues;
  if (!required) return drop(all);
  const choice: Choice = { card: card.key, kind: card.kind, alias: entry.alias, required };
  if (entry.isName) choice.isName = true;
  if (card.kind === 'organisation' && (cue?.cue === 'whole-name' || cue?.cue === 'ambiguous-name'))
    choice.unlessConfused = true;
  if (entry.derived) choice.derived = true;
  if (all.length > 0) choice.cues = all;
  const ordinary = wordOrName(analysed, match, card.kind);
  if (ordinary) choice.word = ordinary;
  const choices = [choice];
  const how = howExactly(analysed, match);
  const candidate: Candidate = { passage, start, end, text, how, score: match.score, choices };
  if (entry.derived === 'given-name')
    Object.assign(candidate, { surname: asGivenName(entry.text), surnameOnly: true, givenOnly: true });
  else if (entry.surname !== '') {
    candidate.surname = entry.surname;
    candidate.surnameOnly = entry.surnameOnly && !referent.named && !referent.office;
    if (referent.gender) candidate.gender = referent.gender;
  }
  return candidate;
}

/** A key for a given name, in place of a surname; no full name has such a surname. */
const asGivenName = (text: string): string => `${normalise(text).text} -`;

/** The bare surname shared by many cards; misspelt, it counts for none of them. */
function sharedSurnameCandidate(
  { entry, score }: Match,
  span: Pick<Candidate, 'passage' | 'start' | 'end' | 'text' | 'how'>,
): Candidate | undefined {
  if (span.how === 'fuzzy') return undefined;
  return {
    ...span,
    score,
    choices: [],
    surname: entry.surname,
    surnameOnly: true,
    sharedSurname: entry.alias,
  };
}

/** The gender of another entity, from a title or the name of a confusable (`Melania Trump`). */
function genderOf(analysed: AnalysedPassage, referent: Referent, match: Match): Candidate['gender'] {
  if (referent.gender) return referent.gender;
  for (let at = referent.from; at < match.from; at++)
    if (analysed.languages.isWoman(tokenText(analysed.tokens, at))) return 'female';
  return undefined;
}

/** Whether a match names a family, not a person: `the Obamas`, `les Obama`, `Familie Specht`. */
function isFamily(analysed: AnalysedPassage, match: Match): boolean {
  const { tokens, rules } = analysed;
  const { families } = rules;
  const before = match.from - 1;
  if (!families || before < 0 || !match.entry.surnameOnly) return false;
  if (separatorsAfter(analysed, before) !== separatorBits.space) return false;
  const { plural, unlessListed, nouns, nounPlurals } = families;
  if (nouns.has(tokenText(tokens, before)))
    return nounPlurals.length === 0 || endsWithOneOf(tokenText(tokens, match.to), nounPlurals);
  if (!families.articles.has(tokenText(tokens, before))) return false;
  // A name that itself has this ending in this language is not a plural; one that has it in another (`Putins` in
  // Latvian) is.
  const itself = unlessListed && match.entry.alias.endsWith(plural) && isOfLanguage(match.entry, rules.tag);
  const end = tokens.end[match.to] ?? 0;
  return !itself && tokens.text.startsWith(plural, end - plural.length);
}
