/**
 * Passages → candidates: which spans may name a card, and what each needs before it counts. Pure; asks only the index, so
 * that it can run in the background for every tab. What a page's other passages say is settled by `resolve`.
 */

import { type Framed, frame } from '../context/edge-context.ts';
import { needOf } from '../context/required-evidence.ts';
import type { Bearer } from '../context/right-context.ts';
import { wordLikeness } from '../context/word-or-name.ts';
import { isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { isWoman } from '../lexicon/given-names.ts';
import { pluralArticle } from '../lexicon/suffixes.ts';
import { word } from '../lexicon/word-classes.ts';
import { howExactly, type Match, matchEntries } from '../match/match-aliases.ts';
import { flagsAt, gapAfter, type Reading, read } from '../passage/analysed-passage.ts';
import type { Candidate, Choice, Passage } from '../text/model.ts';
import { leadingEdge, trailingEdge } from '../text/name-punctuation.ts';
import { gapBits } from '../text/separators.ts';
import { type Tokens, tokenText } from '../text/tokenise.ts';
import { type Judged, judgeMatches, repeatedInHeadline } from './filter-matches.ts';
import { mergeInto } from './merge-candidates.ts';

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
    if (matches.length === 0) continue;
    const framed = frame(index, passage, reading, matches);
    if (framed) addFramed(index, framed, passage.id, found);
    else addCandidates(index, reading, passage.id, matches, found);
  }
  return found;
}

/** Adds what is found in a passage that was read with its neighbours, with offsets into the passage alone. */
function addFramed(index: CardIndex, { reading, offset }: Framed, passage: number, found: Candidate[]): void {
  const own: Candidate[] = [];
  addCandidates(index, reading, passage, matchEntries(index, reading), own);
  for (const candidate of own) {
    candidate.start -= offset;
    candidate.end -= offset;
    found.push(candidate);
  }
}

function addCandidates(
  index: CardIndex,
  reading: Reading,
  passage: number,
  matches: readonly Match[],
  found: Candidate[],
): void {
  const judged = judgeMatches(index, reading, matches).filter(
    ({ match }) => match.from >= reading.first && match.to <= reading.last,
  );
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
  const whole = spanOf(tokens, match);
  // Titles, given names and what makes the name another's may be a neighbour's, and then they are no part of the mention.
  const from = Math.max(bearer.from, reading.first);
  const to = Math.min(bearer.to, reading.last);
  const start = from === match.from ? whole.start : (tokens.start[from] ?? 0);
  const end = to === match.to ? whole.end : (tokens.end[to] ?? 0);
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
  const choice: Choice = { card: card.key, kind: card.kind, alias: entry.alias, need };
  const likeness = wordLikeness(reading, match, card.kind);
  if (likeness) choice.word = likeness;
  const choices = [choice];
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

/** A match from its first letter or sign to its last: `U.S.` ends with its dot, `Canal+` with its plus. */
function spanOf(tokens: Tokens, { entry, from, to }: Match): { start: number; end: number } {
  const { text } = tokens;
  const first = tokens.start[from] ?? 0;
  const last = tokens.end[to] ?? 0;
  const head = /^[^\p{L}\p{M}\p{N}]+/u.exec(entry.text)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]+$/u.exec(entry.text)?.[0] ?? '';
  return {
    start:
      entry.signs?.[0] || !text.endsWith(head, first)
        ? leadingEdge(tokens, entry.signs, from)
        : first - head.length,
    end:
      entry.signs?.at(-1) || !text.startsWith(tail, last)
        ? trailingEdge(tokens, entry.signs, to)
        : last + tail.length,
  };
}
