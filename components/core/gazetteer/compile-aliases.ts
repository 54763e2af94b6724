/**
 * Compiles one card's aliases, forms and confusables into indexed aliases: what the text must match, and what may
 * differ.
 */

import type { Languages } from '../lexicon/languages.ts';
import type { LexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { ofAliases, word } from '../lexicon/word-classes.ts';
import type { Alias, Card, Confusable } from '../pack/model.ts';
import { primaryOf } from '../passage/language-of.ts';
import { countLetters, normalise } from '../text/fold.ts';
import { symbolsOfName } from '../text/name-punctuation.ts';
import { separatorBits, separatorsIn } from '../text/separators.ts';
import { hasLower, startsUpper, type Tokens, tokenise, tokenText } from '../text/tokenise.ts';
import { hasParticles, inOrdinaryCase, withSmallWords } from './alias-shape.ts';
import { nameSurnames } from './alias-surnames.ts';
import { type DraftAlias, maxWords } from './alias-table.ts';
import type { DerivedAlias } from './derive/derived-alias.ts';

/** A word that is at least this long and in no word list makes a multi-word name distinctive in lower case too. */
const rareLength = 5;

/** What the cards of one index are compiled with. */
export interface AliasCompiler {
  /** Has the lexicon and receives the names' words. */
  builder: LexemeTableBuilder;
  languages: Languages;
  /** Filled again for each name. */
  tokens: Tokens;
}

/**
 * Compiles one card.
 * @param position the card's number. @param derived aliases derived from its name that no card lists.
 */
export function compileAliases(
  card: Card,
  position: number,
  compiler: AliasCompiler,
  derived: readonly DerivedAlias[] = [],
): DraftAlias[] {
  const { builder, languages } = compiler;
  const entries: DraftAlias[] = [];
  const seen = new Map<string, DraftAlias>();
  const add = (entry: DraftAlias | undefined) => {
    if (!entry) return;
    // Spellings that fold to the same text are one entry, even from two languages: a strong name is unambiguous in any
    // text.
    const [language = ''] = entry.role === 'alias' && entry.strength === 'strong' ? [] : entry.languages;
    const symbols = entry.symbols?.join(' ') ?? '';
    const form = `${entry.role === 'confusable'} ${entry.words.join(' ')} ${entry.shape} ${symbols} ${entry.handle}`;
    const same = `${form} ${language}`;
    if (seen.has(same)) return;
    // The same alias from another language extends this entry to that language.
    const known = seen.get(`${form} ${entry.role} ${entry.strength} ${entry.text} ${entry.alias}`);
    if (known) {
      seen.set(same, known);
      known.languages.push(language);
      return;
    }
    seen.set(`${form} ${entry.role} ${entry.strength} ${entry.text} ${entry.alias}`, entry);
    seen.set(same, entry);
    entries.push(entry);
  };
  for (const alias of withName(card, compiler)) {
    if (alias.strength === 'search') continue;
    for (const text of [alias.text, ...alias.forms]) {
      // Text after an apostrophe is an ending and not part of the mention.
      if (text !== alias.text && normalise(text).text.startsWith(`${normalise(alias.text).text}'`)) continue;
      add(compile(card, position, compiler, alias, text));
    }
  }
  for (const { text, strength, by, distinctive } of derived) {
    const entry = compile(card, position, compiler, { text, strength }, text);
    if (!entry) continue;
    entry.derived = by;
    if (distinctive) entry.distinctive = true;
    // Its particles are part of a surname: `van der Leyen`.
    entry.surnameOnly =
      by === 'surname' || by === 'family-name' || (by !== 'given-name' && entry.surnameOnly);
    add(entry);
  }
  for (const confusable of card.confusables) {
    add(compile(card, position, compiler, confusable, confusable.text));
    // `trump cards` is no more a mention than `trump card`.
    const plural = pluralOf(confusable, languages);
    if (plural) add(compile(card, position, compiler, confusable, plural));
  }
  nameSurnames(entries, card.kind);
  const confusables = entries.filter((entry) => entry.role === 'confusable');
  // `trump card` and `no trump` show that the surname is also an ordinary word; scripts without capitals show nothing.
  const isSmall = (id: number) => builder.wordOf(id).toUpperCase() !== builder.wordOf(id);
  const common = new Set(
    confusables.flatMap(({ words, shape }) =>
      words.filter((id, at) => words.length > 1 && shape[at] === 'l' && isSmall(id)),
    ),
  );
  for (const entry of entries)
    if (entry.words.length === 1 && common.has(entry.words[0] ?? -1)) entry.commonWord = true;
  for (const entry of entries) {
    if (entry.role === 'confusable') continue;
    entry.ambiguousIn = confusables
      .filter(
        (other) =>
          other.words.length === entry.words.length && other.words.every((id, at) => id === entry.words[at]),
      )
      .flatMap((other) => other.languages);
  }
  return entries;
}

/**
 * The card's aliases, with its name added unless an alias of the same form sets the strength. An alias that differs
 * from the name only in capitals (`NASDAQ` for `Nasdaq`) sets the strength of both.
 */
function withName(card: Card, { tokens }: AliasCompiler): Alias[] {
  const name = normalise(card.name).text;
  if (countLetters(name) < (symbolsOfName(tokenise(card.name, tokens)) ? 1 : 2)) return card.aliases;
  const same = card.aliases.filter((alias) => normalise(alias.text).text === name);
  if (same.some(({ text }) => sameCapitals(text, card.name, tokens))) return card.aliases;
  return [...card.aliases, { text: card.name, strength: same[0]?.strength ?? 'strong', forms: [] }];
}

/** Whether two texts that fold to the same have the same capitals. */
function sameCapitals(a: string, b: string, tokens: Tokens): boolean {
  const capitals = (text: string) => {
    const { count, shape } = tokenise(text, tokens);
    return shape.slice(0, count).join('');
  };
  return capitals(a) === capitals(b);
}

/** A phrase that ends in a common noun, whose plural is another form of it. */
const endsInNoun = /^\p{L}.* \p{Ll}+$/u;

/** The plural of such a phrase, in a language that makes it with an ending. */
function pluralOf({ text, language = '' }: Confusable, languages: Languages): string | undefined {
  const { plural } = languages.rulesOf(primaryOf(language));
  return plural !== '' && endsInNoun.test(text) && !text.endsWith(plural) ? text + plural : undefined;
}

function compile(
  card: Card,
  position: number,
  { builder, languages, tokens }: AliasCompiler,
  from: (Pick<Alias, 'text' | 'language'> & Partial<Pick<Alias, 'strength'>>) | Confusable,
  text: string,
): DraftAlias | undefined {
  tokenise(text, tokens);
  if (tokens.count === 0 || tokens.count > maxWords) return undefined;
  const role = 'strength' in from ? (text === from.text ? 'alias' : 'form') : 'confusable';
  const words: number[] = [];
  const separators: number[] = [];
  let shape = '';
  let capitals = 0;
  let ordinary = 0;
  let meaningful = 0;
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
    if (known & (word.ordinary | word.foreign | word.functionWord)) meaningful++;
    if (cased && name.length >= rareLength && !(known & ~ofAliases)) rare = true;
    if (!cased && /^\d+$/.test(name)) digits = true;
    words.push(builder.add(name, word.part | (at === 0 ? word.start : 0)));
    if (at > 0) separators.push(separatorsIn(tokens.input, tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0));
  }
  const symbols = symbolsOfName(tokens);
  shape = inOrdinaryCase(shape, words, builder);
  if (words.length > 1) shape = withSmallWords(shape, words, card.kind, builder, languages);
  const handle = text.trimStart().startsWith('@');
  const solid = separators.every((bits) => (bits & ~separatorBits.apostrophe) === 0);
  const acronym = words.length === 1 && /^[AC]$/.test(shape);
  // `Will Young` in small letters is any two words.
  const caseInsensitive =
    words.length > 1 &&
    capitals > 0 &&
    ((card.kind === 'person' && meaningful < words.length) || digits || rare);
  // Most names need a capital: then the same word in small letters, however frequent, costs nothing.
  if (shape.startsWith('l') || caseInsensitive || handle || (role === 'confusable' && words.length > 1))
    builder.add(builder.wordOf(words[0] ?? -1), word.startInSmall);
  return {
    card: position,
    role,
    text,
    alias: from.text,
    strength: ('strength' in from && from.strength) || 'strong',
    languages: languagesOf(
      languages,
      from.language,
      role === 'form' && words.length === 1 ? [from.text, text] : undefined,
    ),
    shape,
    separators,
    ...(symbols && { symbols }),
    ...(role === 'alias' && text === card.name && { isName: true }),
    words,
    size: words.length,
    singleToken: solid,
    surnameOnly:
      role !== 'confusable' &&
      card.kind === 'person' &&
      !handle &&
      (solid || hasParticles(words, builder, languages)),
    surname: '',
    caseInsensitive,
    commonWord: !symbols && (acronym || (words.length === 1 && ordinary === 1)),
    handle,
    ambiguousIn: [],
  };
}

/**
 * The language given by the pack, and those whose rules produce the same form: `Obamy` is listed for Polish and is also
 * Czech.
 * @param form an alias and its form, if both are single words.
 */
function languagesOf(
  { declensions }: Languages,
  language: string | undefined,
  form: readonly [string, string] | undefined,
): string[] {
  const primary = primaryOf(language ?? '');
  if (!form || primary === '') return [primary];
  const [alias, text] = form.map((one) => normalise(one).text);
  const others = [...declensions].flatMap(([other, declension]) =>
    other !== primary && declension.stemsOf(text ?? '').includes(alias ?? '') ? other : [],
  );
  return [primary, ...others];
}

/**
 * The words of an alias that may be misspelt: only in names, not in lower-case phrases. `Navalny` may be misspelt,
 * `sanctions` is an ordinary word.
 */
export function wordsThatMisspell({ role, handle, text, words, shape }: DraftAlias): readonly number[] {
  if (role === 'confusable' || handle) return [];
  return text.toLowerCase() !== text.toUpperCase() ? words.filter((_, at) => shape[at] === 'U') : [];
}
