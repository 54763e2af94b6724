/** Turns packs into the one index that serves every tab. */
import type { Alias, Card, Confusable, Pack } from '../cards/card.ts';
import type { CardIndex, Entry, IndexedCard } from './card-index.ts';
import { isLower, isUpper } from './characters.ts';
import { gapBits, gapOf } from './gaps.ts';
import { addLexicon, word } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { buildSlipTable } from './slips.ts';
import { nameSurnames, ownNames } from './surnames.ts';
import { createTokens, hasLower, startsUpper, tokenise, tokenText } from './tokens.ts';
import { buildTrie } from './trie.ts';
import { createVocabularyBuilder, type VocabularyBuilder } from './vocabulary.ts';

/** A word of at least this length that no word list has makes a name of several words distinct in small letters too. */
const rareLength = 5;
/** An alias with more words than this is a sentence, not a name. */
const maxWords = 16;

/** Takes packs in the reader's order, parsed; gives the index. Does not change the packs. */
export function buildIndex(packs: readonly Pack[]): CardIndex {
  const builder = createVocabularyBuilder();
  addLexicon(builder);
  const entries: Entry[] = [];
  const cards: IndexedCard[] = [];
  for (const pack of packs) {
    const related = relatedKeys(pack);
    const homes = new Set(
      pack.cards.flatMap(({ id, kind }) => (kind === 'organisation' || kind === 'event' ? [id] : [])),
    );
    for (const card of pack.cards) {
      const neighbours = [...(related.get(card.id) ?? [])];
      const key = `${pack.id}:${card.id}`;
      const position =
        cards.push({
          key,
          kind: card.kind,
          gender: card.gender,
          related: neighbours.map((id) => `${pack.id}:${id}`),
          home: neighbours.filter((id) => homes.has(id)).map((id) => `${pack.id}:${id}`),
          own: [],
          first: [],
          trades: card.kind === 'person' ? wordsOf(`${card.description} ${card.summary}`) : [],
        }) - 1;
      if (card.marked) entries.push(...entriesOf(card, position, builder));
      const indexed = cards[position];
      if (indexed && card.kind === 'person') Object.assign(indexed, ownNames(entries, position));
    }
  }
  const vocabulary = builder.finish();
  return {
    vocabulary,
    trie: buildTrie(entries.map((entry) => entry.words)),
    entries,
    cards,
    slips: buildSlipTable(vocabulary, wordsThatSlip(entries)),
  };
}

const wordsOf = (text: string): string[] => normalise(text).text.match(/\p{L}+/gu) ?? [];

/** Neighbours by relation, in either direction; whatever takes part in one event is related through it. */
function relatedKeys(pack: Pack): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>(pack.cards.map((card) => [card.id, new Set<string>()]));
  const through: [string, string][] = [];
  for (const card of pack.cards) {
    for (const { to } of card.relations) {
      related.get(card.id)?.add(to);
      related.get(to)?.add(card.id);
    }
  }
  for (const { id, kind } of pack.cards) {
    if (kind !== 'event') continue;
    const parts = [...(related.get(id) ?? [])];
    for (const part of parts) for (const other of parts) if (other !== part) through.push([part, other]);
  }
  for (const [part, other] of through) related.get(part)?.add(other);
  return related;
}

function entriesOf(card: Card, position: number, builder: VocabularyBuilder): Entry[] {
  const entries: Entry[] = [];
  const seen = new Map<string, Entry>();
  const add = (entry: Entry | undefined) => {
    if (!entry) return;
    // Two spellings that fold to the same are one entry, also from two languages: a name stands by itself in any text.
    const language = entry.role === 'alias' && entry.strength === 'strong' ? '' : entry.language;
    const same = `${entry.role === 'confusable'} ${entry.words.join(' ')} ${entry.shape} ${language}`;
    if (seen.has(same)) return;
    seen.set(same, entry);
    entries.push(entry);
  };
  for (const alias of withName(card)) {
    if (alias.strength === 'search') continue;
    for (const text of [alias.text, ...alias.forms]) {
      // What follows an apostrophe is an ending and stays outside the mention.
      if (text !== alias.text && normalise(text).text.startsWith(`${normalise(alias.text).text}'`)) continue;
      add(compile(card, position, builder, alias, text));
    }
  }
  for (const confusable of card.confusables) {
    add(compile(card, position, builder, confusable, confusable.text));
    // `trump cards` is as little a mention as `trump card`.
    if (hasPlural.test(confusable.text))
      add(compile(card, position, builder, confusable, `${confusable.text}s`));
  }
  nameSurnames(entries, card.kind);
  const confusables = entries.filter((entry) => entry.role === 'confusable');
  // `trump card` and `no trump` say that the surname is a word too.
  const common = new Set(
    confusables.flatMap(({ words, shape }) => words.filter((_, at) => words.length > 1 && shape[at] === 'l')),
  );
  for (const entry of entries)
    if (entry.words.length === 1 && common.has(entry.words[0] ?? -1)) entry.commonInCapitals = true;
  for (const entry of entries) {
    if (entry.role === 'confusable') continue;
    entry.alsoConfusable = confusables
      .filter(
        (other) =>
          other.words.length === entry.words.length && other.words.every((id, at) => id === entry.words[at]),
      )
      .map((other) => other.language);
  }
  return entries;
}

/** A card's name is an alias as well, unless an alias of the same form says how strong it is. */
function withName(card: Card): Alias[] {
  const name = normalise(card.name).text;
  if (letters(name) < 2 || card.aliases.some((alias) => normalise(alias.text).text === name))
    return card.aliases;
  return [...card.aliases, { text: card.name, strength: 'strong', forms: [] }];
}

/** How many letters and digits a folded text has; signs alone are no name. */
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** An English phrase that ends in a common noun. */
const hasPlural = /^[A-Za-z].* [a-z]+[a-rt-z]$/;

const scratch = createTokens();

function compile(
  card: Card,
  position: number,
  builder: VocabularyBuilder,
  from: (Pick<Alias, 'text' | 'language'> & Partial<Pick<Alias, 'strength'>>) | Confusable,
  text: string,
): Entry | undefined {
  const tokens = tokenise(text, scratch);
  if (tokens.count === 0 || tokens.count > maxWords) return undefined;
  const role = 'strength' in from ? (text === from.text ? 'alias' : 'form') : 'confusable';
  const words: number[] = [];
  const gaps: number[] = [];
  let shape = '';
  let capitals = 0;
  let ordinary = 0;
  let digits = false;
  let rare = false;
  for (let at = 0; at < tokens.count; at++) {
    const name = tokenText(tokens, at);
    const flags = tokens.shape[at] ?? 0;
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    const cased = (flags & (startsUpper | hasLower)) !== 0;
    const wholeUpper = (flags & startsUpper) !== 0 && (flags & hasLower) === 0;
    shape += wholeUpper && length > 1 ? 'A' : flags & startsUpper ? 'U' : 'l';
    if (flags & startsUpper) capitals++;
    const known = builder.flagsOf(name);
    if (cased && known & word.ordinary) ordinary++;
    if (cased && name.length >= rareLength && !(known & ~(word.start | word.part))) rare = true;
    if (!cased && /^\d+$/.test(name)) digits = true;
    words.push(builder.add(name, word.part | (at === 0 ? word.start : 0)));
    if (at > 0) gaps.push(gapOf(text, tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0));
  }
  const handle = text.trimStart().startsWith('@');
  const solid = gaps.every((gap) => (gap & ~gapBits.apostrophe) === 0);
  const acronym = words.length === 1 && shape === 'A';
  return {
    card: position,
    role,
    text,
    alias: from.text,
    strength: ('strength' in from && from.strength) || 'strong',
    language: (from.language ?? '').toLowerCase().split('-')[0] ?? '',
    shape,
    gaps,
    words,
    solid,
    bare: role !== 'confusable' && card.kind === 'person' && solid && !handle,
    surname: '',
    safeInLower: words.length > 1 && capitals > 0 && (card.kind === 'person' || digits || rare),
    commonInCapitals: acronym || (words.length === 1 && ordinary === 1),
    handle,
    alsoConfusable: [],
  };
}

/** Words of names, not of phrases in small letters: `Navalny` may be misspelt, `sanctions` is an ordinary word. */
function wordsThatSlip(entries: readonly Entry[]): Set<number> {
  const words = new Set<number>();
  for (const entry of entries) {
    if (entry.role === 'confusable' || entry.handle) continue;
    const cased = [...entry.text].some((character) => {
      const unit = character.charCodeAt(0);
      return isUpper(unit) || isLower(unit);
    });
    entry.words.forEach((id, at) => {
      if (cased && entry.shape[at] === 'U') words.add(id);
    });
  }
  return words;
}
