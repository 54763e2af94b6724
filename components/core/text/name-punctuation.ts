/**
 * Symbols that belong to a name: `Marks & Spencer`, `AC/DC`, `Canal+`, `.NET`. Spaces, hyphens, apostrophes and dots between the
 * words of a name are in separators.ts; all others, and those at the edges of a name, are here.
 */
import { classOf, invisible, letter, mark, separator } from './characters.ts';
import { bitOfUnit, separatorBits } from './separators.ts';
import type { Tokens } from './tokenise.ts';

/** Never part of a name although written next to it: brackets, quotation marks, trademark signs. */
const around = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"″״<>™®©℠†‡]/u;
/** Sentence punctuation. If a pack's name ends with it (`Inc.`), the text need not have it. */
const sentence = new Set('.,;:…。、،؛।·-–—_¿¡');
/** Symbols that a name of several words may lack: people write `Mission Impossible`. */
const spoken = new Set('!?:');
/** At the end of a word, these make it a different word: `Canal+` is not a canal, `C#` is not `C`. */
const making = new Set('+#');
/** Between two letters, these are letters themselves: `Ke$ha`, `P!nk`. */
const lettersLike = new Set('$!');
/** French puts a space before these. */
const spaced = new Set('!?');
/** Spaces within a line. */
const spaces = new Set([0x20, 0xa0, 0x202f]);
/** Longest run of symbols at the edge of a name, in UTF-16 units. */
const longest = 8;

/** The normalised symbol (`＆` is `&`); '' if it is not a symbol of a name: spaces, and what separators.ts handles. */
function symbolOf(unit: number): string {
  const kind = classOf(unit);
  if (kind !== separator || bitOfUnit(unit) !== separatorBits.other) return '';
  const text = String.fromCharCode(unit);
  if (around.test(text)) return '';
  const plain = text.normalize('NFKC').trim();
  return plain.length === 1 ? plain : text;
}

/** The symbols of `input[from..to]`, in order and without spaces. */
function symbolsIn(input: Uint16Array, from: number, to: number): string {
  let symbols = '';
  for (let at = from; at < to; at++) symbols += symbolOf(input[at] as number);
  return symbols;
}

/**
 * The symbols of an alias: before its first word, between the words, after its last word; undefined if it has none that a text must
 * have. At the edges, a space means that there may be one between word and symbol (`½ Prince`).
 */
export function symbolsOfName({ text, input, count, start, end }: Tokens): string[] | undefined {
  const last = end[count - 1] ?? 0;
  let trailing = '';
  for (const symbol of symbolsIn(input, last, text.length)) trailing += sentence.has(symbol) ? '' : symbol;
  if (count > 1 && [...trailing].every((symbol) => spoken.has(symbol))) trailing = '';
  if (trailing !== '' && spaces.has(input[last] as number)) trailing = ` ${trailing}`;
  const symbols = [leadingOf(input, start[0] ?? 0)];
  for (let at = 1; at < count; at++) symbols.push(symbolsIn(input, end[at - 1] ?? 0, start[at] ?? 0));
  symbols.push(trailing);
  return symbols.some((symbol) => symbol !== '') ? symbols : undefined;
}

/** Symbols directly before the first word, including a dot, as in `.NET`, but not `@`, which makes a handle. */
function leadingOf(input: Uint16Array, start: number): string {
  let symbols = '';
  for (let at = 0; at < start; at++) {
    const unit = input[at] as number;
    const symbol = bitOfUnit(unit) === separatorBits.dot ? '.' : symbolOf(unit);
    if (symbol !== '@' && (symbol === '.' || !sentence.has(symbol))) symbols += symbol;
  }
  return symbols !== '' && spaces.has(input[start - 1] as number) ? `${symbols} ` : symbols;
}

/** Whether the text has these symbols at tokens `first` to `last`. @param symbols of the alias, as given by `symbolsOfName`. */
export function haveSymbols(
  tokens: Tokens,
  symbols: readonly string[],
  first: number,
  last: number,
): boolean {
  const { input, start, end } = tokens;
  for (let at = first; at < last; at++) {
    const wanted = symbols[at - first + 1] ?? '';
    const found = symbolsIn(input, end[at] ?? 0, start[at + 1] ?? 0);
    if (found !== wanted && !(found === '' && mayLack(wanted, last - first))) return false;
  }
  return leadingEdge(tokens, symbols, first) >= 0 && trailingEdge(tokens, symbols, last) >= 0;
}

/** Whether a name with this many gaps between words may lack these symbols in one of them. A colon is only a pause in speech. */
const mayLack = (symbols: string, gaps: number): boolean =>
  symbols === ':' || (gaps > 1 && [...symbols].every((symbol) => spoken.has(symbol)));

/** Where the name starting with token `first` begins, including its leading symbols; -1 if the text lacks them. */
export function leadingEdge(
  { input, start }: Tokens,
  symbols: readonly string[] | undefined,
  first: number,
): number {
  const leading = symbols?.[0] ?? '';
  let at = start[first] ?? 0;
  for (let symbol = leading.length - 1; symbol >= 0; symbol--) {
    if (leading[symbol] === ' ') {
      if (spaces.has(input[at - 1] as number)) at--;
      continue;
    }
    at--;
    while (at > 0 && isUnseen(input[at] as number)) at--;
    const unit = input[at] ?? 0;
    if (at < 0 || (bitOfUnit(unit) === separatorBits.dot ? '.' : symbolOf(unit)) !== leading[symbol])
      return -1;
  }
  // `ASP.NET` is not `.NET`, and after another dot there is an ellipsis.
  const before = at > 0 ? (input[at - 1] as number) : 0x20;
  return leading !== '' && (isWord(before) || bitOfUnit(before) === separatorBits.dot) ? -1 : at;
}

/** Where the name ending with token `last` ends, including its trailing symbols; -1 if the text lacks them. */
export function trailingEdge(
  { input, end, text }: Tokens,
  symbols: readonly string[] | undefined,
  last: number,
): number {
  const trailing = symbols?.at(-1) ?? '';
  let at = end[last] ?? 0;
  if (spaces.has(input[at] as number) && (spaced.has(trailing.charAt(0)) || trailing.startsWith(' '))) at++;
  for (const wanted of trailing.trimStart().split('')) {
    while (at < text.length && isUnseen(input[at] as number)) at++;
    if (at >= text.length || symbolOf(input[at] as number) !== wanted) return -1;
    at++;
  }
  return trailing !== '' && at < text.length && making.has(symbolOf(input[at] as number)) ? -1 : at;
}

/** Whether a symbol directly before or after the words makes them a different name, unless the alias has it too. */
export function isOfAnother(
  tokens: Tokens,
  symbols: readonly string[] | undefined,
  first: number,
  last: number,
): boolean {
  const { input, start, end, text } = tokens;
  if (symbols === undefined || symbols.at(-1) === '') {
    let at = end[last] ?? 0;
    while (at < text.length && at - (end[last] ?? 0) < longest && making.has(symbolOf(input[at] as number)))
      at++;
    if (at > (end[last] ?? 0) && !(at < text.length && isWord(input[at] as number))) return true;
    if (joins(tokens, end[last] ?? 0)) return true;
  }
  return (symbols === undefined || symbols[0] === '') && joins(tokens, (start[first] ?? 0) - 1);
}

/** Whether the unit at `at` is a symbol that stands for a letter within a word. */
function joins({ input, text }: Tokens, at: number): boolean {
  if (at < 1 || at + 1 >= text.length) return false;
  const symbol = String.fromCharCode(input[at] as number);
  if (!lettersLike.has(symbol) || classOf(input[at - 1] as number) !== letter) return false;
  return /^\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** Characters between a word and its symbol that are invisible or belong to the symbol. */
const isUnseen = (unit: number): boolean => classOf(unit) === invisible || classOf(unit) === mark;

/** Half of a surrogate pair counts as a letter here. */
const isWord = (unit: number): boolean =>
  (classOf(unit) !== separator && classOf(unit) < invisible) || (unit >= 0xd800 && unit < 0xe000);
