/**
 * Where the words of an alias stand in a passage, letter by letter or nearly so. Says nothing yet about whether the span
 * means the card.
 */

import type { Entry } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { aloneLength, findSlips, type Slip } from '../gazetteer/misspellings.ts';
import { step } from '../gazetteer/trie.ts';
import { findFolded, findWord, hashOfUnits, wordOf } from '../lexicon/lexeme-table.ts';
import { finalsIn, minStem, stemsOf } from '../lexicon/suffixes.ts';
import { word } from '../lexicon/word-classes.ts';
import {
  beginsUpper,
  flagsAt,
  gapAfter,
  idAt,
  lengthAt,
  mayBePart,
  type Reading,
} from '../passage/analysed-passage.ts';
import { letter } from '../text/characters.ts';
import type { How } from '../text/model.ts';
import { haveSigns, isOfAnother, leadingEdge, trailingEdge } from '../text/name-punctuation.ts';
import { gapBits, gapFits } from '../text/separators.ts';
import { hasLower, isGlued, startsUpper, tokenText } from '../text/tokenise.ts';

export interface Match {
  entry: Entry;
  /** First and last token. */
  from: number;
  to: number;
  how: How;
  /** Fuse's score where `how` is fuzzy, else 0. */
  score: number;
  /** A slip of the kind people make. */
  likely: boolean;
}

/** A slip, and whether what stands there is a word of its own. */
type Misspelling = Slip & { ordinary: boolean };

/** Letters that a name of several words needs in all before one of them may be misspelt. */
const longName = 9;

/** All matches of a passage, in order of their first token. */
export function matchEntries(index: CardIndex, reading: Reading): Match[] {
  const finals = finalsIn(reading.language);
  const walk: Walk = { index, reading, matches: [], first: 0, begun: false, finals, slipsOf: -1, slips: [] };
  const { tokens, beginnings, beginningCount } = reading;
  const { dull } = index;
  for (let one = 0; one < beginningCount; one++) {
    const at = beginnings[one] as number;
    const capital = beginsUpper(reading, at);
    if (capital && dull.has(tokens, at, reading.language)) continue;
    if (isGlued(tokens, at - 1, at)) continue;
    walk.first = at;
    walk.begun = false;
    if (mayBegin(reading, at)) goOn(walk, at, 0, 'exact', undefined);
    if (!walk.begun && capital) dull.note(tokens, at, reading.language);
  }
  return walk.matches;
}

/** The search for the entries that begin with token `first`. */
interface Walk {
  index: CardIndex;
  reading: Reading;
  matches: Match[];
  first: number;
  /** Whether any entry begins with that token, however it is read. */
  begun: boolean;
  /** Letters that endings of names end with, where the language inflects them. */
  finals: ReadonlySet<number> | undefined;
  /** The token that `slips` are of: they are looked for at most once a token. */
  slipsOf: number;
  slips: readonly Slip[];
}

/** Goes on from `node` with what token `at` may be read as: its own word, a stem, or words one slip away. */
function goOn(walk: Walk, at: number, node: number, how: How, slip: Misspelling | undefined): void {
  const { index, reading, first } = walk;
  const capital = beginsUpper(reading, at);
  if (!capital && !mayBePart(reading, at)) return;
  const id = idAt(reading, at);
  if (id >= 0) arrive(walk, at, step(index.trie, node, id), how, slip);
  if (how === 'fuzzy' || !capital || reading.tokens.kind[at] !== letter) return;
  const flags = id >= 0 ? flagsAt(reading, at) : 0;
  if (id < 0 || isForm(flags)) {
    for (const stem of stemsAt(walk, at)) arrive(walk, at, step(index.trie, node, stem), 'inflected', slip);
  }
  // Inside a name an ordinary word may be a slip too (`Nord Steam 2`); a name never begins with one.
  const known = at === first ? flags & ~word.part : flags & word.part;
  if (id >= 0 && known) return;
  const ordinary = (flags & ~(word.start | word.part)) !== 0;
  for (const other of slipsAt(walk, at)) {
    const next = step(index.trie, node, other.word);
    if (next >= 0) arrive(walk, at, next, 'fuzzy', { ...other, ordinary });
  }
}

/** Takes the entries that end at `node`, with token `at` their last, and goes on to longer ones. */
function arrive(walk: Walk, at: number, node: number, how: How, slip: Misspelling | undefined): void {
  if (node < 0) return;
  walk.begun = true;
  const { index, reading, first } = walk;
  const { trie } = index;
  const { tokens } = reading;
  const glued = isGlued(tokens, at, at + 1);
  for (
    let number = trie.nodeEntry[node] ?? -1;
    number >= 0 && !glued;
    number = trie.entryNext[number] ?? -1
  ) {
    const entry = index.entryAt(number);
    if (!entry || !gapsFit(reading, entry, first)) continue;
    if (entry.signs && !haveSigns(tokens, entry.signs, first, at)) continue;
    if (entry.role !== 'confusable' && isOfAnother(tokens, entry.signs, first, at)) continue;
    if (slip && !mayBeMisspelt(entry, slip.ordinary)) continue;
    // A listed form has its ending already (`Путины` is no form of `Путина`).
    if (how === 'inflected' && entry.role !== 'alias' && entry.size === 1) continue;
    walk.matches.push({
      entry,
      from: first,
      to: at,
      how: how === 'exact' && entry.role === 'form' ? 'inflected' : how,
      score: slip?.score ?? 0,
      likely: slip?.likely ?? false,
    });
  }
  if (at + 1 < tokens.count && !(gapAfter(reading, at) & gapBits.far)) goOn(walk, at + 1, node, how, slip);
}

/** Word lists of other languages hold inflected names, and so do longer names that a pack lists; neither begins one. */
const isForm = (flags: number): boolean =>
  (flags & (word.foreign | word.part)) !== 0 && (flags & (word.ordinary | word.start)) === 0;

/** Can a name begin with token `at`: a word that begins one, or one that may be a form or misspelling? */
function mayBegin(reading: Reading, at: number): boolean {
  const flags = flagsAt(reading, at);
  if (flags & word.start) return true;
  return beginsUpper(reading, at) && (idAt(reading, at) < 0 || isForm(flags));
}

/** The words that token `at`, which begins with a capital, may be a slip of. */
function slipsAt(walk: Walk, at: number): readonly Slip[] {
  if (walk.slipsOf === at) return walk.slips;
  const { index, reading } = walk;
  let slips = findSlips(index.vocabulary, index.slips, reading.tokens, at);
  // Where names are inflected another ending is another form, if not another person (`Nawalna`).
  if (slips.length > 0 && walk.finals) {
    const text = tokenText(reading.tokens, at);
    slips = slips.filter((slip) => sameEnding(wordOf(index.vocabulary, slip.word), text));
  }
  walk.slipsOf = at;
  walk.slips = slips;
  return slips;
}

const sameEnding = (name: string, text: string): boolean => name.at(-1) === text.at(-1);

/** The words of names that token `at`, which begins with a capital, may be a form of. */
function stemsAt({ index, reading, finals }: Walk, at: number): readonly number[] {
  const { units, unitStart } = reading.tokens;
  const from = unitStart[at] ?? 0;
  const last = (unitStart[at + 1] ?? 0) - 1;
  const final = units[last] ?? 0;
  if (finals) {
    if (!finals.has(final)) return none;
    return stemsOf(tokenText(reading.tokens, at), reading.language)
      .map((stem) => findFolded(index.vocabulary, stem))
      .filter((id) => isPart(index, id));
  }
  // English has `Putins` for a possessive without its apostrophe; who is meant is asked later.
  if (reading.language !== 'en' || final !== lowerS || last - from < minStem) return none;
  const id = findWord(index.vocabulary, hashOfUnits(units, from, last), units, from, last);
  return isPart(index, id) ? [id] : none;
}

const isPart = ({ vocabulary }: CardIndex, id: number): boolean =>
  id >= 0 && ((vocabulary.flags[id] ?? 0) & word.part) !== 0;

const lowerS = 0x73;
const none: readonly number[] = [];

/** @param ordinary the misspelt word is another word by itself, so the rest of the name must say much (`Nord Steam 2`). */
function mayBeMisspelt(entry: Entry, ordinary: boolean): boolean {
  if (entry.role === 'confusable' || entry.handle || (ordinary && entry.size < 3)) return false;
  // A variant that is rare itself, misspelt again, is anything; and inflected forms differ by a letter from one another.
  if (entry.strength === 'ambiguous' || entry.role === 'form') return false;
  if (entry.strength === 'weak' && entry.size > 1 && !/^\p{Lu}/u.test(entry.text)) return false;
  const letters = entry.text.length - entry.gaps.length;
  return entry.size === 1 ? letters >= aloneLength : letters >= longName;
}

function gapsFit(reading: Reading, entry: Entry, first: number): boolean {
  const { gaps } = entry;
  for (let gap = 0; gap < gaps.length; gap++) {
    const at = first + gap;
    const between = gapAfter(reading, at);
    const wanted = gaps[gap] ?? 0;
    if (between === gapBits.space && !(wanted & gapBits.dot)) continue;
    const beforeDigit = isDigit(reading.tokens.input[reading.tokens.start[at + 1] ?? 0] ?? 0);
    const initials = entry.size > 1 && lengthAt(reading, at) === 1 && lengthAt(reading, at + 1) === 1;
    if (!gapFits(between, wanted, beforeDigit, initials)) return false;
  }
  return true;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** `exact` is letter by letter; `inflected` and `fuzzy` stay what they are. */
export function howExactly(reading: Reading, { entry, from, to, how }: Match): How {
  if (how !== 'exact') return how;
  const { tokens } = reading;
  const text = tokens.text.slice(
    leadingEdge(tokens, entry.signs, from),
    trailingEdge(tokens, entry.signs, to),
  );
  return text === entry.text ? 'exact' : 'folded';
}

/** Has the span the capitals that the entry needs? `lower` where it has none and may do without. */
export function caseOf(reading: Reading, match: Match): 'fits' | 'lower' | 'no' {
  let fits = true;
  let anyUpper = false;
  for (let at = match.from; at <= match.to; at++) {
    const shape = reading.tokens.shape[at] ?? 0;
    if (shape & startsUpper) anyUpper = true;
    const need = match.entry.shape[at - match.from];
    if (need === 'A' && (shape & hasLower || !(shape & startsUpper))) fits = false;
    if ((need === 'U' || need === 'C') && !(shape & startsUpper)) fits = false;
  }
  if (fits) return 'fits';
  return !anyUpper && match.entry.safeInLower ? 'lower' : 'no';
}
