/**
 * Passages → candidates: which spans may name a card, and what each needs before it counts. Pure; asks only the index, so
 * that it can run in the background for every tab. What a page's other passages say is settled by `resolve`.
 */
import { isInAddress } from './addresses.ts';
import { type Bearer, bearerOf } from './bearer.ts';
import type { CardIndex } from './card-index.ts';
import { type Entry, isOfLanguage, maxWords } from './entries.ts';
import { gapBits } from './gaps.ts';
import { isWoman } from './given-names.ts';
import { pluralArticle } from './inflections.ts';
import { word } from './lexicon.ts';
import { caseOf, howExactly, type Match, matchEntries } from './match-entries.ts';
import { needOf } from './needs.ts';
import { flagsAt, gapAfter, isHeadline, type Reading, read } from './reading.ts';
import { type Tokens, tokenText } from './tokens.ts';
import type { Candidate, Choice, Passage } from './types.ts';

/**
 * @param passages any number of them, in any order; each is judged by itself.
 * @returns candidates in order of passage, start and length (longest first). Spans may lie within one another: which of
 *   them counts depends on the page.
 */
export function findCandidates(index: CardIndex, passages: readonly Passage[]): Candidate[] {
  const found: Candidate[] = [];
  for (const passage of passages) {
    const reading = read(index.vocabulary, passage.text, passage.language);
    const matches = matchEntries(index, reading);
    if (matches.length > 0) addCandidates(index, reading, passage.id, matches, found);
  }
  return found;
}

interface Judged {
  match: Match;
  bearer: Bearer;
}

function addCandidates(
  index: CardIndex,
  reading: Reading,
  passage: number,
  matches: readonly Match[],
  found: Candidate[],
): void {
  const names: Match[] = [];
  const confusables: Match[] = [];
  for (const match of matches) {
    if (stands(reading, match)) (match.entry.role === 'confusable' ? confusables : names).push(match);
  }
  if (names.length === 0) return;
  const judged = names.map((match): Judged => {
    const confusable = firstOver(confusables, match.from, match.to, (other) =>
      confuses(reading, other, match),
    );
    if (confusable) return { match, bearer: confusedWith(index, match, confusable) };
    const taken = (at: number) =>
      firstOver(names, at, at, ({ entry }) => entry.card !== match.entry.card) !== undefined;
    return { match, bearer: bearerOf(index, reading, match, taken) };
  });
  const repeated = repeatedInHeadline(reading, judged);
  const candidates: Candidate[] = [];
  for (const each of judged) {
    const candidate = candidateOf(index, reading, passage, each);
    if (!candidate) continue;
    if (repeated.has(each)) {
      // Without its surname it goes with nobody else.
      delete candidate.surname;
      delete candidate.bare;
    }
    candidates.push(candidate);
  }
  mergeInto(found, candidates);
}

/** `Hunter Biden` is another bearer of the surname; `Biden Center` is a thing. */
function confusedWith(index: CardIndex, match: Match, { from, to }: Match): Bearer {
  const person = index.cardAt(match.entry.card).kind === 'person';
  const other = match.entry.bare && (!person || (to === match.to && from < match.from));
  return { is: other ? 'other' : 'thing', from, to, titled: false, office: false, named: false };
}

/** `Hunter Biden Memoir Tops List As Biden Tours Midwest`: a headline does not say one name twice. */
function repeatedInHeadline(reading: Reading, judged: readonly Judged[]): ReadonlySet<Judged> {
  const repeated = new Set<Judged>();
  if (!judged.some(({ bearer }) => bearer.is === 'other')) return repeated;
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

/**
 * The first of `matches`, which come in order of their first token, that covers one of the tokens `from` to `to` and
 * fits: whichever covers the foremost of them, then the first of the list.
 */
function firstOver(
  matches: readonly Match[],
  from: number,
  to: number,
  fits: (match: Match) => boolean,
): Match | undefined {
  if (matches.length === 0) return undefined;
  const first = firstFrom(matches, from - maxWords + 1);
  for (let at = from; at <= to; at++) {
    for (let one = first; one < matches.length; one++) {
      const match = matches[one] as Match;
      if (match.from > at) break;
      if (match.to >= at && fits(match)) return match;
    }
  }
  return undefined;
}

/** Index of the first match that begins with token `at` or later. */
function firstFrom(matches: readonly Match[], at: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Has the match the right case, and is it running text and no address? */
function stands(reading: Reading, match: Match): boolean {
  const { entry, from, to } = match;
  const { tokens } = reading;
  if (entry.role === 'confusable') return entry.size > 1 || caseOf(reading, match) === 'fits';
  const first = tokens.start[from] ?? 0;
  const handle = tokens.input[first - 1] === atSign;
  if (entry.handle) return handle;
  const fits = caseOf(reading, match);
  if (fits === 'no' || (match.how === 'fuzzy' && fits === 'lower') || handle) return false;
  return !isInAddress(tokens, first, tokens.end[to] ?? 0);
}

const atSign = 0x40;

function confuses(reading: Reading, other: Match, match: Match): boolean {
  if (other.entry.card !== match.entry.card || other.to < match.from || match.to < other.from) return false;
  const longer = other.to - other.from - (match.to - match.from);
  if (longer > 0) return true;
  if (longer < 0 || other.from !== match.from) return false;
  // The same form is an ambiguous alias: evidence decides, not the confusable.
  if (match.entry.alsoConfusable.length > 0) return false;
  return isOfLanguage(other.entry, reading.language);
}

function candidateOf(
  index: CardIndex,
  reading: Reading,
  passage: number,
  { match, bearer }: Judged,
): Candidate | undefined {
  const { entry } = match;
  const card = index.cardAt(entry.card);
  if (bearer.is === 'thing') return undefined;
  const { tokens } = reading;
  const start = tokens.start[bearer.from] ?? 0;
  const end = endOf(tokens, tokens.end[bearer.to] ?? 0, entry);
  const text = tokens.text.slice(start, end);
  if (bearer.is === 'other') {
    const gender = genderOf(reading, bearer, match);
    const surname = entry.surname || entry.alias;
    const other = {
      passage,
      start,
      end,
      text,
      how: 'exact',
      score: 0,
      choices: [],
      surname,
      bare: false,
    } as const;
    return gender ? { ...other, choices: [], gender } : { ...other, choices: [] };
  }
  if (card.kind === 'person' && isFamily(reading, match)) return undefined;
  if (entry.crowd) return crowdOf(match, { passage, start, end, text, how: howExactly(reading, match) });
  const need = needOf(index, reading, match, bearer);
  if (!need) return undefined;
  const choices: Choice[] = [{ card: card.key, kind: card.kind, alias: entry.alias, need }];
  const how = howExactly(reading, match);
  const candidate: Candidate = { passage, start, end, text, how, score: match.score, choices };
  if (entry.surname !== '') {
    candidate.surname = entry.surname;
    candidate.bare = entry.bare && !bearer.named && !bearer.office;
    if (bearer.gender) candidate.gender = bearer.gender;
  }
  return candidate;
}

/** The bare name of many cards; written wrongly it is nobody's. */
function crowdOf(
  { entry, score }: Match,
  span: Pick<Candidate, 'passage' | 'start' | 'end' | 'text' | 'how'>,
): Candidate | undefined {
  if (span.how === 'fuzzy') return undefined;
  return { ...span, score, choices: [], surname: entry.surname, bare: true, crowd: entry.alias };
}

/** Of another bearer: by title, or by the name that a confusable gives (`Melania Trump`). */
function genderOf(reading: Reading, bearer: Bearer, match: Match): Candidate['gender'] {
  if (bearer.gender) return bearer.gender;
  for (let at = bearer.from; at < match.from; at++)
    if (isWoman(tokenText(reading.tokens, at))) return 'female';
  return undefined;
}

/** `the Obamas`, `les Obama`: a family, not the man. */
function isFamily(reading: Reading, match: Match): boolean {
  const before = match.from - 1;
  if (before < 0 || !match.entry.bare || gapAfter(reading, before) !== gapBits.space) return false;
  if (reading.language === 'en' || reading.language === '') {
    const { tokens } = reading;
    // A name that ends so in English is itself; one that does in Latvian (`Putins`) is none here.
    const itself = match.entry.alias.endsWith('s') && isOfLanguage(match.entry, 'en');
    const plural = tokens.input[(tokens.end[match.to] ?? 0) - 1] === lowerS && !itself;
    return plural && (flagsAt(reading, before) & word.article) !== 0;
  }
  return (
    pluralArticle(reading.language)?.test(
      reading.tokens.text.slice(reading.tokens.start[before], reading.tokens.end[match.to]),
    ) ?? false
  );
}

const lowerS = 0x73;

/** `U.S.` ends with its dot. */
const endOf = ({ input, text }: Tokens, end: number, entry: Entry): number =>
  end < text.length && input[end] === fullStop && entry.text.endsWith('.') ? end + 1 : end;

const fullStop = 0x2e;

/** Adds the candidates of one passage, in order, those of one span put together. */
function mergeInto(found: Candidate[], candidates: Candidate[]): void {
  if (candidates.length > 1) candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const first = found.length;
  for (const candidate of candidates) {
    const last = found[found.length - 1];
    if (found.length > first && last && last.start === candidate.start && last.end === candidate.end)
      found[found.length - 1] = merged(last, candidate);
    else found.push(candidate);
  }
}

/** One candidate for two of one span: what the nearer match says, and the cards of both. */
function merged(known: Candidate, candidate: Candidate): Candidate {
  const nearer = rank(candidate) < rank(known);
  const better = nearer ? candidate : known;
  const worse = nearer ? known : candidate;
  if (worse.how !== better.how && better.how !== 'fuzzy') return better;
  for (const choice of worse.choices)
    if (!better.choices.some(({ card }) => card === choice.card)) better.choices.push(choice);
  return better;
}

const hows = ['exact', 'folded', 'inflected', 'fuzzy'];

/** Lower is better: what needs nothing first, then what matches more closely. */
function rank(candidate: Candidate): number {
  const needs =
    candidate.choices.length === 0
      ? 2
      : candidate.choices.some(({ need }) => need.kind === 'nothing')
        ? 0
        : 1;
  return needs * 10 + hows.indexOf(candidate.how) + candidate.score;
}
