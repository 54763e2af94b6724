/**
 * Passages → candidates: which spans may name a card, and what each needs before it counts. Pure; asks only the index, so
 * that it can run in the background for every tab. What a page's other passages say is settled by `resolve`.
 */

import { type Bearer, bearerOf } from './bearer.ts';
import type { CardIndex, Entry } from './card-index.ts';
import { gapBits } from './gaps.ts';
import { isWoman } from './given-names.ts';
import { pluralArticle } from './inflections.ts';
import { word } from './lexicon.ts';
import { caseOf, type Match, matchEntries } from './match-entries.ts';
import { needOf } from './needs.ts';
import { flagsAt, gapAfter, isHeadline, isInAddress, type Reading, read } from './reading.ts';
import { tokenText } from './tokens.ts';
import type { Candidate, Choice, Passage } from './types.ts';

/**
 * @param passages any number of them, in any order; each is judged by itself.
 * @returns candidates in order of passage, start and length (longest first). Spans may lie within one another: which of
 *   them counts depends on the page.
 */
export function findCandidates(index: CardIndex, passages: readonly Passage[]): Candidate[] {
  return passages.flatMap((passage) => inPassage(index, passage));
}

interface Judged {
  match: Match;
  bearer: Bearer;
}

function inPassage(index: CardIndex, passage: Passage): Candidate[] {
  const reading = read(index.vocabulary, passage.text, passage.language);
  const matches = matchEntries(index, reading).filter((match) => stands(reading, match));
  if (matches.length === 0) return [];
  const names = matches.filter(({ entry }) => entry.role !== 'confusable');
  const confusables = byToken(matches.filter(({ entry }) => entry.role === 'confusable'));
  const covered = byToken(names);
  const judged = names.map((match): Judged => {
    const cover = firstAt(confusables, match, (other) => confuses(reading, other, match));
    if (cover) {
      // `Hunter Biden` is another bearer of the surname; `Biden Center` is a thing.
      const person = index.cards[match.entry.card]?.kind === 'person';
      const other = match.entry.bare && (!person || (cover.to === match.to && cover.from < match.from));
      const bearer = { from: cover.from, to: cover.to, titled: false, office: false, named: false };
      return { match, bearer: { ...bearer, is: other ? 'other' : 'thing' } };
    }
    const taken = (at: number) =>
      covered.get(at)?.some(({ entry }) => entry.card !== match.entry.card) ?? false;
    return { match, bearer: bearerOf(index, reading, match, taken) };
  });
  const repeated = repeatedInHeadline(reading, judged);
  return merge(
    judged.flatMap((each) => {
      const candidates = candidatesOf(index, reading, passage, each);
      // Without its surname it goes with nobody else.
      return repeated.has(each) ? candidates.map(({ surname: _, bare: __, ...rest }) => rest) : candidates;
    }),
  );
}

/** `Hunter Biden Memoir Tops List As Biden Tours Midwest`: a headline does not say one name twice. */
function repeatedInHeadline(reading: Reading, judged: readonly Judged[]): Set<Judged> {
  const repeated = new Set<Judged>();
  const lastOther = new Map<string, number>();
  for (const each of judged) {
    const { match, bearer } = each;
    const { surname } = match.entry;
    const other = lastOther.get(surname);
    if (bearer.is === 'other') lastOther.set(surname, bearer.to);
    else if (
      other !== undefined &&
      match.entry.bare &&
      bearer.is === 'own' &&
      isHeadline(reading, match.from, match.to)
    ) {
      const { text, end, start } = reading.tokens;
      if (!/[.!?]/.test(text.slice(end[other], start[match.from]))) repeated.add(each);
    }
  }
  return repeated;
}

/** Which matches cover each token, so that asking who stands beside a name does not go through all of them. */
function byToken(matches: readonly Match[]): Map<number, Match[]> {
  const covering = new Map<number, Match[]>();
  for (const match of matches) {
    for (let at = match.from; at <= match.to; at++) {
      const known = covering.get(at);
      if (known) known.push(match);
      else covering.set(at, [match]);
    }
  }
  return covering;
}

function firstAt(
  covering: ReadonlyMap<number, Match[]>,
  { from, to }: Match,
  fits: (match: Match) => boolean,
): Match | undefined {
  for (let at = from; at <= to; at++) {
    const found = covering.get(at)?.find(fits);
    if (found) return found;
  }
  return undefined;
}

/** Has the match the right case, and is it running text and no address? */
function stands(reading: Reading, match: Match): boolean {
  const { entry, from, to } = match;
  const { text, start, end } = reading.tokens;
  if (entry.role === 'confusable') return entry.words.length > 1 || caseOf(reading, match) === 'fits';
  const first = start[from] ?? 0;
  if (entry.handle) return text.charAt(first - 1) === '@';
  if (caseOf(reading, match) === 'no') return false;
  if (match.how === 'fuzzy' && caseOf(reading, match) === 'lower') return false;
  return !isInAddress(text, first, end[to] ?? 0) && text.charAt(first - 1) !== '@';
}

function confuses(reading: Reading, other: Match, match: Match): boolean {
  if (other.entry.card !== match.entry.card || other.to < match.from || match.to < other.from) return false;
  const longer = other.to - other.from - (match.to - match.from);
  if (longer > 0) return true;
  if (longer < 0 || other.from !== match.from) return false;
  // The same form is an ambiguous alias: evidence decides, not the confusable.
  if (match.entry.alsoConfusable.length > 0) return false;
  const { language } = other.entry;
  return language === '' || reading.language === '' || language === reading.language;
}

function candidatesOf(
  index: CardIndex,
  reading: Reading,
  passage: Passage,
  { match, bearer }: Judged,
): Candidate[] {
  const card = index.cards[match.entry.card];
  if (!card) return [];
  const { start, end, text } = reading.tokens;
  const from = start[bearer.from] ?? 0;
  const to = endOf(text, end[bearer.to] ?? 0, match.entry);
  const span = { passage: passage.id, start: from, end: to, text: text.slice(from, to) };
  const { surname } = match.entry;
  if (bearer.is === 'other') {
    return [
      {
        ...span,
        how: 'exact',
        score: 0,
        choices: [],
        surname: surname || match.entry.alias,
        bare: false,
        ...genderOf(reading, bearer, match),
      },
    ];
  }
  if (bearer.is === 'thing') return [];
  if (index.cards[match.entry.card]?.kind === 'person' && isFamily(reading, match)) return [];
  const need = needOf(index, reading, match, bearer);
  if (!need) return [];
  const choice: Choice = { card: card.key, kind: card.kind, alias: match.entry.alias, need };
  const candidate: Candidate = { ...span, how: match.how, score: match.score, choices: [choice] };
  if (surname !== '') {
    candidate.surname = surname;
    candidate.bare = match.entry.bare && !bearer.named && !bearer.office;
    if (bearer.gender) candidate.gender = bearer.gender;
  }
  return [candidate];
}

/** Of another bearer: by title, or by the name that a confusable gives (`Melania Trump`). */
function genderOf(reading: Reading, bearer: Bearer, match: Match): Pick<Candidate, 'gender'> {
  if (bearer.gender) return { gender: bearer.gender };
  for (let at = bearer.from; at < match.from; at++)
    if (isWoman(tokenText(reading.tokens, at))) return { gender: 'female' };
  return {};
}

/** `the Obamas`, `les Obama`: a family, not the man. */
function isFamily(reading: Reading, match: Match): boolean {
  const before = match.from - 1;
  if (before < 0 || !match.entry.bare || gapAfter(reading, before) !== gapBits.space) return false;
  if (reading.language === 'en' || reading.language === '') {
    const plural = match.how === 'inflected' && match.entry.role !== 'form';
    return plural && (flagsAt(reading, before) & word.article) !== 0;
  }
  return (
    pluralArticle(reading.language)?.test(
      reading.tokens.text.slice(reading.tokens.start[before], reading.tokens.end[match.to]),
    ) ?? false
  );
}

/** `U.S.` ends with its dot. */
const endOf = (text: string, end: number, entry: Entry): number =>
  entry.text.endsWith('.') && text.charAt(end) === '.' ? end + 1 : end;

/** Puts candidates of one span together and orders them. */
function merge(candidates: Candidate[]): Candidate[] {
  const bySpan = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const span = `${candidate.start} ${candidate.end}`;
    const known = bySpan.get(span);
    if (!known) {
      bySpan.set(span, candidate);
      continue;
    }
    const better = rank(candidate) < rank(known) ? candidate : known;
    const worse = better === candidate ? known : candidate;
    const choices = [...better.choices];
    for (const choice of worse.choices) {
      if (worse.how !== better.how && better.how !== 'fuzzy') break;
      if (!choices.some(({ card }) => card === choice.card)) choices.push(choice);
    }
    bySpan.set(span, { ...better, choices });
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Lower is better: what needs nothing first, then what matches more closely. */
function rank(candidate: Candidate): number {
  const hows = ['exact', 'folded', 'inflected', 'fuzzy'];
  const needs =
    candidate.choices.length === 0
      ? 2
      : candidate.choices.some(({ need }) => need.kind === 'nothing')
        ? 0
        : 1;
  return needs * 10 + hows.indexOf(candidate.how) + candidate.score;
}
