/**
 * Signs that belong to a name: `Marks & Spencer`, `AC/DC`, `Canal+`, `.NET`. Spaces, hyphens, apostrophes and dots between
 * the words of a name are the business of separators.ts; here are all others, and those at a name's edges.
 */
import { classOf, invisible, letter, mark, separator } from './characters.ts';
import { bitOfUnit, separatorBits } from './separators.ts';
import type { Tokens } from './tokenise.ts';

/** Not part of any name though written at it: brackets, quotation marks, marks of trade. */
const around = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"″״<>™®©℠†‡]/u;
/** What ends or parts a sentence, and asks nothing of the text where a pack's name ends with it (`Inc.`). */
const sentence = new Set('.,;:…。、،؛।·-–—_¿¡');
/** What a name of several words may do without: readers write `Mission Impossible`. */
const spoken = new Set('!?:');
/** At the end of a word these make another of it: `Canal+` is no canal, `C#` no `C`. */
const making = new Set('+#');
/** Between two letters these are letters themselves: `Ke$ha`, `P!nk`. */
const lettersLike = new Set('$!');
/** French sets a space before these. */
const spaced = new Set('!?');
/** Spaces that stand within a line. */
const spaces = new Set([0x20, 0xa0, 0x202f]);
/** Longest run of signs at an edge, in UTF-16 units. */
const longest = 8;

/** The sign in its one form (`＆` is `&`); '' for what is no sign of a name: spaces, and what separators.ts knows. */
function signOf(unit: number): string {
  const kind = classOf(unit);
  if (kind !== separator || bitOfUnit(unit) !== separatorBits.other) return '';
  const text = String.fromCharCode(unit);
  if (around.test(text)) return '';
  const plain = text.normalize('NFKC').trim();
  return plain.length === 1 ? plain : text;
}

/** The signs of `input[from..to]`, one after the other without spaces. */
function signsIn(input: Uint16Array, from: number, to: number): string {
  let signs = '';
  for (let at = from; at < to; at++) signs += signOf(input[at] as number);
  return signs;
}

/**
 * The signs that an alias has: before its first word, in each gap, behind its last word; undefined where it has none that a
 * text must have. At the edges a space says that one may stand between word and sign (`½ Prince`).
 */
export function signsOfName({ text, input, count, start, end }: Tokens): string[] | undefined {
  const last = end[count - 1] ?? 0;
  let trailing = '';
  for (const sign of signsIn(input, last, text.length)) trailing += sentence.has(sign) ? '' : sign;
  if (count > 1 && [...trailing].every((sign) => spoken.has(sign))) trailing = '';
  if (trailing !== '' && spaces.has(input[last] as number)) trailing = ` ${trailing}`;
  const signs = [leadingOf(input, start[0] ?? 0)];
  for (let at = 1; at < count; at++) signs.push(signsIn(input, end[at - 1] ?? 0, start[at] ?? 0));
  signs.push(trailing);
  return signs.some((sign) => sign !== '') ? signs : undefined;
}

/** Signs written right before the first word; a dot among them, which is `.NET`, but no `@`, which makes a handle. */
function leadingOf(input: Uint16Array, start: number): string {
  let signs = '';
  for (let at = 0; at < start; at++) {
    const unit = input[at] as number;
    const sign = bitOfUnit(unit) === separatorBits.dot ? '.' : signOf(unit);
    if (sign !== '@' && (sign === '.' || !sentence.has(sign))) signs += sign;
  }
  return signs !== '' && spaces.has(input[start - 1] as number) ? `${signs} ` : signs;
}

/** Has the text these signs at tokens `first` to `last`? @param signs of the alias, as `signsOfName` gives them. */
export function haveSigns(tokens: Tokens, signs: readonly string[], first: number, last: number): boolean {
  const { input, start, end } = tokens;
  for (let at = first; at < last; at++) {
    const wanted = signs[at - first + 1] ?? '';
    const found = signsIn(input, end[at] ?? 0, start[at + 1] ?? 0);
    if (found !== wanted && !(found === '' && mayLack(wanted, last - first))) return false;
  }
  return leadingEdge(tokens, signs, first) >= 0 && trailingEdge(tokens, signs, last) >= 0;
}

/** May a name with so many gaps do without these signs in one of them? A colon is only heard as a pause. */
const mayLack = (signs: string, gaps: number): boolean =>
  signs === ':' || (gaps > 1 && [...signs].every((sign) => spoken.has(sign)));

/** Where the name begins whose first word is token `first`, its leading signs included; -1 where the text lacks them. */
export function leadingEdge(
  { input, start }: Tokens,
  signs: readonly string[] | undefined,
  first: number,
): number {
  const leading = signs?.[0] ?? '';
  let at = start[first] ?? 0;
  for (let sign = leading.length - 1; sign >= 0; sign--) {
    if (leading[sign] === ' ') {
      if (spaces.has(input[at - 1] as number)) at--;
      continue;
    }
    at--;
    const unit = input[at] ?? 0;
    if (at < 0 || (bitOfUnit(unit) === separatorBits.dot ? '.' : signOf(unit)) !== leading[sign]) return -1;
  }
  // `ASP.NET` is another, and so is what an ellipsis leads to.
  const before = at > 0 ? (input[at - 1] as number) : 0x20;
  return leading !== '' && (isWord(before) || bitOfUnit(before) === separatorBits.dot) ? -1 : at;
}

/** Where the name ends whose last word is token `last`, its trailing signs included; -1 where the text lacks them. */
export function trailingEdge(
  { input, end, text }: Tokens,
  signs: readonly string[] | undefined,
  last: number,
): number {
  const trailing = signs?.at(-1) ?? '';
  let at = end[last] ?? 0;
  if (spaces.has(input[at] as number) && (spaced.has(trailing.charAt(0)) || trailing.startsWith(' '))) at++;
  for (const wanted of trailing.trimStart().split('')) {
    while (
      at < text.length &&
      (classOf(input[at] as number) === invisible || classOf(input[at] as number) === mark)
    )
      at++;
    if (at >= text.length || signOf(input[at] as number) !== wanted) return -1;
    at++;
  }
  return trailing !== '' && at < text.length && making.has(signOf(input[at] as number)) ? -1 : at;
}

/** Does a sign right behind or before the words make another name of them, unless the alias has it too? */
export function isOfAnother(
  tokens: Tokens,
  signs: readonly string[] | undefined,
  first: number,
  last: number,
): boolean {
  const { input, start, end, text } = tokens;
  if (signs === undefined || signs.at(-1) === '') {
    let at = end[last] ?? 0;
    while (at < text.length && at - (end[last] ?? 0) < longest && making.has(signOf(input[at] as number)))
      at++;
    if (at > (end[last] ?? 0) && !(at < text.length && isWord(input[at] as number))) return true;
    if (joins(tokens, end[last] ?? 0)) return true;
  }
  return (signs === undefined || signs[0] === '') && joins(tokens, (start[first] ?? 0) - 1);
}

/** Is the unit at `at` a sign that stands for a letter within a word? */
function joins({ input, text }: Tokens, at: number): boolean {
  if (at < 1 || at + 1 >= text.length) return false;
  const sign = String.fromCharCode(input[at] as number);
  if (!lettersLike.has(sign) || classOf(input[at - 1] as number) !== letter) return false;
  return /^\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** Half of a surrogate pair counts as a letter here. */
const isWord = (unit: number): boolean =>
  (classOf(unit) !== separator && classOf(unit) < invisible) || (unit >= 0xd800 && unit < 0xe000);
