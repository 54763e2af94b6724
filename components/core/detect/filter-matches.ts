/** Which matches are in running text, and who each name refers to: the card, another entity, or a thing. */

import type { NameCueWeights } from '../context/name-cues.ts';
import type { Referent } from '../context/name-referent.ts';
import { referentOf } from '../context/referent.ts';
import { lowerBound } from '../data/lower-bound.ts';
import { isOfLanguage, maxWords } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { caseOf } from '../match/compare-surface.ts';
import type { Match } from '../match/match.ts';
import { type AnalysedPassage, isHeadline } from '../passage/analysed-passage.ts';
import { isInAddress } from '../passage/code-and-urls.ts';
import { leadingEdge, trailingEdge } from '../text/name-punctuation.ts';
import { isBeforeNoun } from './confusable-candidate.ts';

/** A match that passed the filter, and its referent. */
export interface FilteredMatch {
  match: Match;
  referent: Referent;
}

/**
 * @param matches of one passage, in order of their first token.
 * @param weights of the cues beside names; defaults to the table's.
 * @returns those that pass, in the same order. Confusables are not among them; they decide about the matches they
 * cover.
 */
export function filterMatches(
  index: CardIndex,
  analysed: AnalysedPassage,
  matches: readonly Match[],
  weights?: NameCueWeights,
): FilteredMatch[] {
  const names: Match[] = [];
  const confusables: Match[] = [];
  for (const match of matches) {
    if (passes(analysed, match)) (match.entry.role === 'confusable' ? confusables : names).push(match);
  }
  const filtered = names.map((match) => {
    const confusable = firstOver(confusables, match.from, match.to, (other) =>
      confuses(analysed, other, match),
    );
    if (confusable) return { match, referent: confusedWith(index, analysed, match, confusable) };
    // A given name is no name beside a surname: it belongs to it.
    const isOther = ({ entry }: Match) => entry.card !== match.entry.card && entry.derived !== 'given-name';
    const taken = (at: number) => firstOver(names, at, at, isOther) !== undefined;
    return { match, referent: referentOf(index, analysed, match, taken, weights) };
  });
  return withinThings(filtered);
}

/** `la plaza Manuel de Falla`: where a card's long name is a thing's, so are the card's shorter names in it. */
function withinThings(filtered: FilteredMatch[]): FilteredMatch[] {
  const things = filtered.filter(({ match, referent }) => match.to > match.from && referent.is === 'thing');
  if (things.length === 0) return filtered;
  const coveredBy = ({ entry, from, to }: Match) =>
    things.find(({ match }) => match.entry.card === entry.card && match.from <= from && match.to >= to);
  return filtered.map(({ match, referent }) => ({
    match,
    referent: referent.is === 'own' ? (coveredBy(match)?.referent ?? referent) : referent,
  }));
}

/** The matches that are confusables in running text. */
export function confusablesAmong(analysed: AnalysedPassage, matches: readonly Match[]): Match[] {
  return matches.filter((match) => match.entry.role === 'confusable' && passes(analysed, match));
}

/** A confusable decides by itself. */
const confusableWeight = 64;

/**
 * `Hunter Biden` refers to someone else with the surname; `Biden Center` is a thing, and in `the ABC poll` the article says
 * nothing about `ABC`.
 */
function confusedWith(
  index: CardIndex,
  analysed: AnalysedPassage,
  match: Match,
  confusable: Match,
): Referent {
  const { from, to } = confusable;
  const person = index.cardAt(match.entry.card).kind === 'person';
  const isOther = person ? to === match.to && from < match.from : !isBeforeNoun(analysed, confusable);
  const other = match.entry.surnameOnly && isOther;
  const cues = [{ cue: 'confusable', weight: confusableWeight }];
  return { is: other ? 'other' : 'thing', from, to, titled: false, office: false, named: false, cues };
}

/** `Hunter Biden Memoir Tops List As Biden Tours Midwest`: a headline does not use the same name for two people. */
export function repeatedInHeadline(
  analysed: AnalysedPassage,
  filtered: readonly FilteredMatch[],
): ReadonlySet<FilteredMatch> {
  const repeated = new Set<FilteredMatch>();
  if (!filtered.some(({ referent }) => referent.is === 'other')) return repeated;
  const lastOther = new Map<string, number>();
  for (const each of filtered) {
    const { match, referent } = each;
    const { surname } = match.entry;
    const other = lastOther.get(surname);
    if (referent.is === 'other') lastOther.set(surname, referent.to);
    else if (
      other !== undefined &&
      match.entry.surnameOnly &&
      referent.is === 'own' &&
      isHeadline(analysed, match.from, match.to)
    ) {
      const { text, end, start } = analysed.tokens;
      if (!/[.!?]/.test(text.slice(end[other], start[match.from]))) repeated.add(each);
    }
  }
  return repeated;
}

/**
 * The first of `matches` (sorted by first token) that overlaps the tokens `from` to `to` and fits: the one that covers
 * the earliest of them, then the first in the list.
 */
function firstOver(
  matches: readonly Match[],
  from: number,
  to: number,
  fits: (match: Match) => boolean,
): Match | undefined {
  if (matches.length === 0) return undefined;
  const first = lowerBound(matches.length, (at) => (matches[at] as Match).from <= from - maxWords);
  for (let at = from; at <= to; at++) {
    for (let one = first; one < matches.length; one++) {
      const match = matches[one] as Match;
      if (match.from > at) break;
      if (match.to >= at && fits(match)) return match;
    }
  }
  return undefined;
}

/** Whether a match has the right case and is in running text, not in code or a URL. */
function passes(analysed: AnalysedPassage, match: Match): boolean {
  const { entry, from, to } = match;
  const { tokens } = analysed;
  if (entry.role === 'confusable') return entry.size > 1 || caseOf(analysed, match) === 'fits';
  const first = tokens.start[from] ?? 0;
  const handle = tokens.input[first - 1] === atSign;
  if (entry.handle) return handle;
  const fits = caseOf(analysed, match);
  if (fits === 'no' || (match.how === 'fuzzy' && fits === 'lower') || handle) return false;
  return !isInAddress(
    tokens,
    leadingEdge(tokens, entry.symbols, from),
    trailingEdge(tokens, entry.symbols, to),
  );
}

const atSign = 0x40;

function confuses(analysed: AnalysedPassage, other: Match, match: Match): boolean {
  if (other.entry.card !== match.entry.card || other.to < match.from || match.to < other.from) return false;
  const longer = other.to - other.from - (match.to - match.from);
  if (longer > 0) return true;
  if (longer < 0 || other.from !== match.from) return false;
  // The same form is an ambiguous alias: evidence decides, not the confusable.
  if (match.entry.ambiguousIn.length > 0) return false;
  return isOfLanguage(other.entry, analysed.language);
}
