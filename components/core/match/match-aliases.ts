/**
 * Finds where the words of aliases occur in a passage, exactly or nearly so. Does not decide whether a span refers to
 * the card.
 */

import { hashOfUnits } from '../data/fnv.ts';
import type { IndexedAlias } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { aloneLength, type Misspelling } from '../gazetteer/misspellings.ts';
import { step } from '../gazetteer/trie.ts';
import { minStem } from '../lexicon/endings.ts';
import { findFolded, findWord, wordOf } from '../lexicon/lexeme-table.ts';
import { ofAliases, word } from '../lexicon/word-classes.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  flagsAt,
  idAt,
  mayBePart,
  separatorsAfter,
} from '../passage/analysed-passage.ts';
import { letter } from '../text/characters.ts';
import type { How } from '../text/model.ts';
import { haveSymbols, isOfAnother } from '../text/name-punctuation.ts';
import { separatorBits } from '../text/separators.ts';
import { isGlued, tokenText } from '../text/tokenise.ts';
import { separatorsAgree } from './compare-surface.ts';
import { isListed } from './is-listed.ts';
import type { Match } from './match.ts';

/** A misspelling, and whether the text there is itself an ordinary word. */
type FoundMisspelling = Misspelling & { ordinary: boolean };

/** Total letters that a multi-word name needs before one of its words may be misspelt. */
const longName = 9;

/** All matches in a passage, in order of their first token. */
export function matchAliases(index: CardIndex, analysed: AnalysedPassage): Match[] {
  const walk: Walk = {
    index,
    analysed,
    matches: [],
    first: 0,
    begun: false,
    misspellingsOf: -1,
    misspellings: [],
  };
  const { tokens, beginnings, beginningCount } = analysed;
  const { negativeCache } = index;
  for (let one = 0; one < beginningCount; one++) {
    const at = beginnings[one] as number;
    const capital = beginsUpper(analysed, at);
    if (capital && negativeCache.has(tokens, at, analysed.language)) continue;
    if (isGlued(tokens, at - 1, at)) continue;
    walk.first = at;
    walk.begun = false;
    if (mayBegin(walk, at)) goOn(walk, at, 0, 'exact', undefined);
    if (!walk.begun && capital && isPlain(analysed, at)) negativeCache.note(tokens, at, analysed.language);
  }
  return walk.matches;
}

/** The search for aliases that begin with token `first`. */
interface Walk {
  index: CardIndex;
  analysed: AnalysedPassage;
  matches: Match[];
  first: number;
  /** Whether any alias begins with that token in any reading. */
  begun: boolean;
  /** The token that `misspellings` belong to: they are looked up at most once per token. */
  misspellingsOf: number;
  misspellings: readonly Misspelling[];
}

/** Continues from `node` with each reading of token `at`: its own word, a stem, or words one misspelling away. */
function goOn(
  walk: Walk,
  at: number,
  node: number,
  how: How,
  misspelling: FoundMisspelling | undefined,
): void {
  const { index, analysed, first } = walk;
  const capital = beginsUpper(analysed, at);
  // Inside a name, a lower-case word is inflected with the others (`Верховного суда`).
  const inside = at > first && how !== 'fuzzy' && analysed.rules.declension !== undefined;
  if (!capital && !inside && !mayBePart(analysed, at)) return;
  const id = idAt(analysed, at);
  if (id >= 0) arrive(walk, at, step(index.trie, node, id), how, misspelling);
  if (how === 'fuzzy' || (!capital && !inside) || analysed.tokens.kind[at] !== letter) return;
  const flags = id >= 0 ? flagsAt(analysed, at) : 0;
  if (id < 0 || (mayDecline(walk, flags) && !isListed(index, analysed, node, id))) {
    for (const stem of stemsAt(walk, at))
      arrive(walk, at, step(index.trie, node, stem), 'inflected', misspelling);
  }
  // Inside a name, an ordinary word may also be a misspelling (`Nord Steam 2`); at the start it may not.
  const known = at === first ? flags & ~word.part : flags & word.part;
  if (!capital || (id >= 0 && known)) return;
  const ordinary = (flags & ~ofAliases) !== 0;
  for (const other of misspellingsAt(walk, at)) {
    const next = step(index.trie, node, other.word);
    if (next >= 0) arrive(walk, at, next, 'fuzzy', { ...other, ordinary });
  }
}

/** Takes the aliases that end at `node` with token `at`, and continues to longer ones. */
function arrive(
  walk: Walk,
  at: number,
  node: number,
  how: How,
  misspelling: FoundMisspelling | undefined,
): void {
  if (node < 0) return;
  walk.begun = true;
  const { index, analysed, first } = walk;
  const { trie } = index;
  const { tokens } = analysed;
  const glued = isGlued(tokens, at, at + 1);
  for (
    let number = trie.nodeEntry[node] ?? -1;
    number >= 0 && !glued;
    number = trie.entryNext[number] ?? -1
  ) {
    const entry = index.aliasAt(number);
    if (!entry || !separatorsAgree(analysed, entry, first)) continue;
    if (entry.symbols && !haveSymbols(tokens, entry.symbols, first, at)) continue;
    if (entry.role !== 'confusable' && isOfAnother(tokens, entry.symbols, first, at)) continue;
    if (misspelling && !mayBeMisspelt(entry, misspelling.ordinary)) continue;
    // A listed form already has its ending (`Путины` is not a form of `Путина`).
    if (how === 'inflected' && entry.role !== 'alias' && entry.size === 1) continue;
    walk.matches.push({
      entry,
      from: first,
      to: at,
      how: how === 'exact' && entry.role === 'form' ? 'inflected' : how,
      score: misspelling?.score ?? 0,
      likely: misspelling?.likely ?? false,
    });
  }
  if (at + 1 < tokens.count && !(separatorsAfter(analysed, at) & separatorBits.far))
    goOn(walk, at + 1, node, how, misspelling);
}

/** Word lists of other languages contain inflected names, and packs list longer names; neither begins an alias. */
const isForm = (flags: number): boolean =>
  (flags & (word.foreign | word.part)) !== 0 && (flags & (word.ordinary | word.start)) === 0;

/** Whether a known word may be a form of another one: in a language that inflects names, any that is not ordinary elsewhere. */
const mayDecline = ({ analysed }: Walk, flags: number): boolean =>
  analysed.rules.declension ? (flags & word.ordinary) === 0 : isForm(flags);

/** Whether a name can begin with token `at`: a word that begins an alias, or one that may be a form or misspelling. */
function mayBegin(walk: Walk, at: number): boolean {
  const { analysed } = walk;
  const flags = flagsAt(analysed, at);
  if (flags & word.start) return true;
  return beginsUpper(analysed, at) && (idAt(analysed, at) < 0 || mayDecline(walk, flags));
}

/** The words that token `at`, which is capitalised, may be a misspelling of. */
function misspellingsAt(walk: Walk, at: number): readonly Misspelling[] {
  if (walk.misspellingsOf === at) return walk.misspellings;
  const { index, analysed } = walk;
  let misspellings = index.misspellingFinder.find(analysed.tokens, at);
  // In inflecting languages another ending is another form, or another person (`Nawalna`).
  if (misspellings.length > 0 && analysed.rules.declension) {
    const text = tokenText(analysed.tokens, at);
    misspellings = misspellings.filter((misspelling) =>
      sameEnding(wordOf(index.lexemes, misspelling.word), text),
    );
  }
  walk.misspellingsOf = at;
  walk.misspellings = misspellings;
  return misspellings;
}

const sameEnding = (name: string, text: string): boolean => name.at(-1) === text.at(-1);

/** The name words that token `at`, which is capitalised, may be a form of. */
function stemsAt({ index, analysed, first }: Walk, at: number): readonly number[] {
  const { tokens, rules } = analysed;
  const { units, unitStart } = tokens;
  const from = unitStart[at] ?? 0;
  const to = unitStart[at + 1] ?? 0;
  const { declension, possessiveEnding: ending } = rules;
  if (declension) {
    if (!declension.finals.has(units[to - 1] ?? 0)) return none;
    return declension
      .stemsOf(tokenText(tokens, at), writtenAt(analysed, at), at > first)
      .map((stem) => findFolded(index.lexemes, stem))
      .filter((id) => isPart(index, id));
  }
  // A possessive without its apostrophe (`Putins`); which card it refers to is decided later.
  const stem = to - ending.length;
  if (ending === '' || stem - from < minStem || !endsWith(units, to, ending)) return none;
  const id = findWord(index.lexemes, hashOfUnits(units, from, stem), units, from, stem);
  return isPart(index, id) ? [id] : none;
}

/** Token `at` in small letters, with its accents. */
const writtenAt = ({ tokens }: AnalysedPassage, at: number): string =>
  tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC').toLowerCase();

/** Whether token `at` has no accents, or its language's forms do not depend on them. */
const isPlain = (analysed: AnalysedPassage, at: number): boolean =>
  !analysed.rules.declension || writtenAt(analysed, at) === tokenText(analysed.tokens, at);

/** Do the units up to `to` end with a text? */
function endsWith(units: Uint16Array, to: number, text: string): boolean {
  for (let at = 1; at <= text.length; at++)
    if (units[to - at] !== text.charCodeAt(text.length - at)) return false;
  return true;
}

const isPart = ({ lexemes }: CardIndex, id: number): boolean =>
  id >= 0 && ((lexemes.flags[id] ?? 0) & word.part) !== 0;

const none: readonly number[] = [];

/**
 * @param ordinary whether the misspelt text is an ordinary word, so that the rest of the name must be distinctive
 * (`Nord Steam 2`).
 */
function mayBeMisspelt(entry: IndexedAlias, ordinary: boolean): boolean {
  if (entry.role === 'confusable' || entry.handle || (ordinary && entry.size < 3)) return false;
  // A misspelt rare variant could be anything, and inflected forms differ from each other by one letter.
  if (entry.strength === 'ambiguous' || entry.role === 'form') return false;
  if (entry.strength === 'weak' && entry.size > 1 && !/^\p{Lu}/u.test(entry.text)) return false;
  const letters = entry.text.length - entry.separators.length;
  return entry.size === 1 ? letters >= aloneLength : letters >= longName;
}
