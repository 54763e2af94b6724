/**
 * Reads a passage together with its neighbours where they may complete a name at its start or end. Within a line, a
 * neighbour is read as part of the text. Across the edge of a cell, block or picture, it is read only if it is clearly
 * part of a name: a given name alone, or the head of a longer name.
 */
import type { CardIndex } from '../gazetteer/card-index.ts';
import { step } from '../gazetteer/trie.ts';
import { cue } from '../lexicon/cue.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  flagsAt,
  hasNoCase,
  idAt,
  lengthAt,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { isGivenName } from '../passage/given-names.ts';
import type { Neighbour, Passage } from '../text/model.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';

/** A name at most this many tokens from the edge of a passage may depend on what is beyond the edge. */
const reach = 6;

/** A passage read again together with its neighbours. */
export interface WithAdjacentNames {
  analysed: AnalysedPassage;
  /** Offset of the passage in the text that was read, in UTF-16 units. */
  offset: number;
}

/**
 * @param analysed the passage as read by itself; reading its neighbours may overwrite it.
 * @param matches what was found in it.
 * @returns undefined if no match is near a neighbour; the first reading then remains valid.
 */
export function joinAdjacentNames(
  index: CardIndex,
  passage: Passage,
  analysed: AnalysedPassage,
  matches: readonly Match[],
): WithAdjacentNames | undefined {
  if (!passage.before && !passage.after) return undefined;
  if (!isNearEdge(passage, analysed, matches)) return undefined;
  const { last, language } = analysed;
  const atStart = matches.filter(({ from }) => from < reach);
  const atEnd = matches.filter(({ to }) => last - to < reach);
  const leads = atStart.filter(({ from }) => from === 0);
  const alone = atEnd.filter(({ from, to, entry }) => to === last && from === 0 && entry.surnameOnly);
  const { text } = passage;
  const firstWord = idAt(analysed, 0);
  // The first reading shares memory with the readings of the neighbours.
  const before =
    passage.before &&
    (passage.before.edge === 'inline'
      ? atStart.length > 0
      : showsBefore(index, passage.before, leads, firstWord, language));
  const after =
    passage.after &&
    (passage.after.edge === 'inline' ? atEnd.length > 0 : showsAfter(index, passage.after, alone, language));
  // Reading a neighbour may have overwritten the first reading, so the passage is always read again.
  const ahead = before ? `${passage.before?.text} ` : '';
  const behind = after ? ` ${passage.after?.text}` : '';
  const whole = index.reader.read(ahead + text + behind, passage.language, language);
  const { start, end, count } = whole.tokens;
  const limit = ahead.length + text.length;
  while (whole.first < count && (end[whole.first] ?? 0) <= ahead.length) whole.first++;
  while (whole.last >= 0 && (start[whole.last] ?? 0) >= limit) whole.last--;
  if (before) whole.edgeBefore = passage.before?.edge;
  if (after) whole.edgeAfter = passage.after?.edge;
  return { analysed: whole, offset: ahead.length };
}

/** Is a match so close to a neighbour that it may depend on it? */
const isNearEdge = (
  { before, after }: Passage,
  { last }: AnalysedPassage,
  matches: readonly Match[],
): boolean => matches.some(({ from, to }) => (before && from < reach) || (after && last - to < reach));

/**
 * Does the text before, in its own cell, block or picture, begin the first name of the passage? It does if it is only a
 * given name, with any title or initial, or if a pack lists the two together.
 */
function showsBefore(
  index: CardIndex,
  neighbour: Neighbour,
  leads: readonly Match[],
  firstWord: number,
  language: string,
): boolean {
  if (leads.length === 0) return false;
  const headed = headSigns(index, neighbour.head);
  if (headed === 'other') return false;
  const analysed = index.reader.read(neighbour.text, language);
  return (
    goesBefore(index, analysed, firstWord) ||
    isName(index, analysed, analysed.tokens.count, leads, headed === 'given', neighbour.edge === 'cell')
  );
}

/** Does a pack list a name or confusable that begins with the whole reading and continues with the word `next`? */
function goesBefore({ trie }: CardIndex, analysed: AnalysedPassage, next: number): boolean {
  let node = 0;
  for (let at = 0; at < analysed.tokens.count && node >= 0; at++) {
    const id = idAt(analysed, at);
    node = id < 0 ? -1 : step(trie, node, id);
  }
  return node > 0 && next >= 0 && step(trie, node, next) > 0;
}

function showsAfter(
  index: CardIndex,
  neighbour: Neighbour,
  alone: readonly Match[],
  language: string,
): boolean {
  if (alone.length === 0) return false;
  const headed = headSigns(index, neighbour.head);
  const analysed = index.reader.read(neighbour.text, language);
  const { count } = analysed.tokens;
  if (count === 0 || !(beginsUpper(analysed, 0) || hasNoCase(analysed, 0))) return false;
  if (flagsAt(analysed, 0) & word.generation) return count === 1;
  if (beginsWithThing(analysed)) return true;
  return (
    neighbour.edge === 'cell' &&
    headed !== 'other' &&
    isName(index, analysed, count, alone, headed === 'given', true)
  );
}

/** What a column holds according to its header: given names, or something else; undefined if it does not say. */
function headSigns(index: CardIndex, head: string | undefined): 'given' | 'other' | undefined {
  if (!head) return undefined;
  const analysed = index.reader.read(head, undefined);
  let cues = 0;
  for (let at = 0; at < analysed.tokens.count; at++) cues |= cuesAt(analysed, at);
  // `Family name` is the header of surnames.
  if (cues & cue.surnameHead) return undefined;
  return cues & cue.givenHead ? 'given' : 'other';
}

/**
 * Are the first `count` tokens a given name, or one of the given names of these matches' cards, with titles and
 * initials?
 */
function isName(
  index: CardIndex,
  analysed: AnalysedPassage,
  count: number,
  matches: readonly Match[],
  headed: boolean,
  isCell: boolean,
): boolean {
  if (count === 0 || count > 3) return false;
  for (let at = 0; at < count; at++) {
    if (!(beginsUpper(analysed, at) || hasNoCase(analysed, at))) return false;
    const id = idAt(analysed, at);
    const text = tokenText(analysed.tokens, at);
    const own = matches.some(({ entry }) => {
      const names = index.cardAt(entry.card).givenNames;
      return (id >= 0 && names.ids.includes(id)) || names.texts.includes(text);
    });
    const initial = at > 0 && lengthAt(analysed, at) === 1;
    if (own || initial || headed || flagsAt(analysed, at) & word.title) continue;
    if (!isGivenName(analysed, at, isCell)) return false;
  }
  return true;
}

/**
 * Does a text begin with capitalised words up to the head of a longer name (`Tower was closed.`), and not with a
 * rubric?
 */
function beginsWithThing(analysed: AnalysedPassage): boolean {
  for (let at = 0; at < Math.min(analysed.tokens.count, 3); at++) {
    if (at > 0 && separatorsAfter(analysed, at - 1) !== separatorBits.space) return false;
    if (!beginsUpper(analysed, at) || cuesAt(analysed, at) & cue.rubric) return false;
    if (flagsAt(analysed, at) & word.thing) return true;
  }
  return false;
}
