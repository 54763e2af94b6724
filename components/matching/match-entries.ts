/**
 * Where the words of an alias stand in a passage, letter by letter or nearly so. Says nothing yet about whether the span
 * means the card.
 */
import type { CardIndex, Entry } from './card-index.ts';
import { letter } from './characters.ts';
import { gapBits, gapFits } from './gaps.ts';
import { inflects, stemsOf } from './inflections.ts';
import { word } from './lexicon.ts';
import { beginsUpper, flagsAt, gapAfter, lengthAt, type Reading } from './reading.ts';
import { aloneLength, findSlips, type Slip } from './slips.ts';
import { hasLower, isGlued, startsUpper, tokenText } from './tokens.ts';
import { step } from './trie.ts';
import type { How } from './types.ts';
import { findFolded, wordOf } from './vocabulary.ts';

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
  const matches: Match[] = [];
  const { tokens, ids } = reading;
  const slipsOf = slipFinder(index, reading);

  /** What token `at` may be read as: its own word, a stem, or words one slip away. */
  const walk = (first: number, at: number, node: number, how: How, slip: Misspelling | undefined) => {
    const id = ids[at] ?? -1;
    if (id >= 0) advance(first, at, step(index.trie, node, id), how, slip);
    if (how === 'fuzzy') return;
    const flags = flagsAt(reading, at);
    const mayInflect = id < 0 || isForm(flags);
    if (mayInflect) {
      for (const stem of stems(index, reading, at))
        advance(first, at, step(index.trie, node, stem), 'inflected', slip);
    }
    // Inside a name an ordinary word may be a slip too (`Nord Steam 2`); a name never begins with one.
    const known = at === first ? flags & ~word.part : flags & word.part;
    if (id >= 0 && known) return;
    for (const other of slipsOf(at))
      advance(first, at, step(index.trie, node, other.word), 'fuzzy', { ...other, ordinary: id >= 0 });
  };

  const advance = (first: number, at: number, node: number, how: How, slip: Misspelling | undefined) => {
    if (node < 0) return;
    for (
      let number = index.trie.nodeEntry[node] ?? -1;
      number >= 0;
      number = index.trie.entryNext[number] ?? -1
    ) {
      const entry = index.entries[number];
      if (!entry || !gapsFit(reading, entry, first)) continue;
      if (slip && !mayBeMisspelt(entry, slip.ordinary)) continue;
      // A listed form has its ending already (`Путины` is no form of `Путина`).
      if (how === 'inflected' && entry.role !== 'alias' && entry.words.length === 1) continue;
      matches.push({
        entry,
        from: first,
        to: at,
        how: how === 'exact' ? howExactly(reading, entry, first, at) : how,
        score: slip?.score ?? 0,
        likely: slip?.likely ?? false,
      });
    }
    if (at + 1 < tokens.count && !(gapAfter(reading, at) & gapBits.other))
      walk(first, at + 1, node, how, slip);
  };

  for (let at = 0; at < tokens.count; at++) {
    if (mayBegin(reading, at)) walk(at, at, 0, 'exact', undefined);
  }
  return matches.filter(
    (match) => !isGlued(tokens, match.from - 1, match.from) && !isGlued(tokens, match.to, match.to + 1),
  );
}

/** Word lists of other languages hold inflected names, and so do longer names that a pack lists; neither begins one. */
const isForm = (flags: number): boolean =>
  (flags & (word.foreign | word.part)) !== 0 && (flags & (word.ordinary | word.start)) === 0;

/** Can a name begin with token `at`: a word that begins one, or one that may be a form or misspelling? */
function mayBegin(reading: Reading, at: number): boolean {
  const flags = flagsAt(reading, at);
  if (flags & word.start) return true;
  return beginsUpper(reading, at) && ((reading.ids[at] ?? -1) < 0 || isForm(flags));
}

/** Slips are looked for at most once a token, and only in words that nothing knows and that begin with a capital. */
function slipFinder(index: CardIndex, reading: Reading): (at: number) => Slip[] {
  let known = -1;
  let slips: Slip[] = [];
  return (at) => {
    if (at === known) return slips;
    known = at;
    slips = [];
    if (!beginsUpper(reading, at) || reading.tokens.kind[at] !== letter) return slips;
    const { units, unitStart, unitEnd } = reading.tokens;
    slips = findSlips(index.vocabulary, index.slips, units.subarray(unitStart[at], unitEnd[at]));
    // Where names are inflected another ending is another form, if not another person (`Nawalna`).
    if (slips.length > 0 && inflects(reading.language)) {
      const text = tokenText(reading.tokens, at);
      slips = slips.filter((slip) => sameEnding(wordOf(index.vocabulary, slip.word), text));
    }
    return slips;
  };
}

const sameEnding = (name: string, text: string): boolean => name.at(-1) === text.at(-1);

function stems(index: CardIndex, reading: Reading, at: number): number[] {
  if (!beginsUpper(reading, at) || reading.tokens.kind[at] !== letter) return [];
  // English has `Putins` for a possessive without its apostrophe; who is meant is asked later.
  const language = inflects(reading.language) ? reading.language : reading.language === 'en' ? 'de' : '';
  if (language === '') return [];
  return stemsOf(tokenText(reading.tokens, at), language)
    .map((stem) => findFolded(index.vocabulary, stem))
    .filter((id) => id >= 0 && ((index.vocabulary.flags[id] ?? 0) & word.part) !== 0);
}

/** @param ordinary the misspelt word is another word by itself, so the rest of the name must say much (`Nord Steam 2`). */
function mayBeMisspelt(entry: Entry, ordinary: boolean): boolean {
  if (entry.role === 'confusable' || entry.handle || (ordinary && entry.words.length < 3)) return false;
  // A variant that is rare itself, misspelt again, is anything; and inflected forms differ by a letter from one another.
  if (entry.strength === 'ambiguous' || entry.role === 'form') return false;
  if (entry.strength === 'weak' && entry.words.length > 1 && !/^\p{Lu}/u.test(entry.text)) return false;
  const letters = entry.text.length - entry.gaps.length;
  return entry.words.length === 1 ? letters >= aloneLength : letters >= longName;
}

function gapsFit(reading: Reading, entry: Entry, first: number): boolean {
  for (let gap = 0; gap < entry.gaps.length; gap++) {
    const at = first + gap;
    const beforeDigit = /\d/.test(reading.tokens.text.charAt(reading.tokens.start[at + 1] ?? 0));
    const initials = entry.words.length > 1 && lengthAt(reading, at) === 1 && lengthAt(reading, at + 1) === 1;
    if (!gapFits(gapAfter(reading, at), entry.gaps[gap] ?? 0, beforeDigit, initials)) return false;
  }
  return true;
}

function howExactly(reading: Reading, entry: Entry, from: number, to: number): How {
  if (entry.role === 'form') return 'inflected';
  const { text, start, end } = reading.tokens;
  return text.slice(start[from], end[to]) === entry.text ? 'exact' : 'folded';
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
    if (need === 'U' && !(shape & startsUpper)) fits = false;
  }
  if (fits) return 'fits';
  return !anyUpper && match.entry.safeInLower ? 'lower' : 'no';
}
