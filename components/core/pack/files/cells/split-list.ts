/**
 * Splits cells that contain several names. `|` always separates them, and so do line breaks, `;`
 * and dots between spaces. A comma or slash may also be
 * part of a name (`AC/DC`, `Smith, John`), so it only separates names if the cell or its column shows that.
 */
import { isNameEnding } from './name-endings.ts';

type ListSign = '|' | '\n' | ';' | '•' | '·' | ',' | '/';

/** How a cell may be split. */
export interface SplitCell {
  /** The character that may separate its names; undefined if there is none. */
  sign?: ListSign;
  parts: string[];
  /** Whether the separator is one: `list` if it is, `name` if it is part of a name, `unsure` if it may be either. */
  verdict: 'list' | 'name' | 'unsure';
}

/** Splits a cell in our own format: entries separated by `|`, which is escaped as `\|` within one. */
function entriesOf(cell: string): string[] {
  return (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((entry) => plain(entry))
    .filter((entry) => entry !== '');
}

/** Takes entries; gives the cell that is read back as these, whatever characters they contain. */
export function joinEntries(entries: readonly string[]): string {
  const cell = entries.map((entry) => entry.replace(/\\(?=[\\|])|\|/g, '\\$&')).join(' | ');
  // A final bar says that other separators in the only entry are part of it.
  return entries.length === 1 && (otherSigns.test(cell) || bullet.test(cell)) ? `${cell} |` : cell;
}

const otherSigns = /[\r\n;；؛,，、،/•]|\s[·・‧∙⋅]\s/;
/** Without spaces, a dot in the middle belongs to a name: `Gal·la`, `バラク・オバマ`. */
const betweenDots = /•|(?<=\s)[·・‧∙⋅](?=\s)/;
const bullet = /^[•·*–-]\s+/;
const plain = (entry: string) => entry.replace(/\\([\\|])/g, '$1').trim();

/** Takes a cell and the name of its card. */
export function splitList(cell: string, name: string): SplitCell {
  if (/(?<!\\)(?:\\\\)*\|/.test(cell)) return { sign: '|', parts: entriesOf(cell), verdict: 'list' };
  const literal = literalList(cell);
  if (literal) return { sign: ',', parts: literal, verdict: 'list' };
  const whole = plain(cell);
  const by = (signs: RegExp) =>
    whole
      .split(signs)
      .map((part) => part.trim().replace(bullet, '').trim())
      .filter((part) => part !== '');
  if (/[\r\n]/.test(whole)) return { sign: '\n', parts: by(/[;；؛,]?\s*[\r\n]+/), verdict: 'list' };
  // HTML entities also end in a semicolon.
  if (/[;；؛]/.test(whole.replace(/&#?\w+;/g, '')))
    return { sign: ';', parts: by(/(?<!&#?\w{1,8})[;；؛]/), verdict: 'list' };
  const dotted = by(betweenDots);
  if (dotted.length > 1) return { sign: whole.includes('•') ? '•' : '·', parts: dotted, verdict: 'list' };
  if (/[,，、،]/.test(whole)) {
    if (/[、]/.test(whole)) return { sign: ',', parts: by(/[、，]/), verdict: 'list' };
    const parts = by(/[,，،](?!\d)/);
    return parts.length < 2
      ? alone(whole)
      : { sign: ',', parts, verdict: byComma(parts, name, /[,，،](?=[^\s\d])/.test(whole)) };
  }
  if (/\/(?!\/)/.test(whole) && !/:\/\//.test(whole)) {
    const parts = by(/\//);
    return parts.length < 2 ? alone(whole) : { sign: '/', parts, verdict: bySlash(whole, parts, name) };
  }
  return alone(whole.replace(bullet, ''));
}

/** In UTF-16 units. */
const longestLiteral = 2_000;

/** `["Annie", "A. Lee"]`, `['Annie']` or `{Annie,"A. Lee"}`, as programs and databases write lists; undefined for anything else. */
function literalList(cell: string): string[] | undefined {
  const item = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"',[\]{}][^"',[\]{}]*))\s*(?:,|$)/y;
  if (cell.length > longestLiteral) return undefined;
  const [, open = '', inner = ''] = /^([[{])(.*)[\]}]$/s.exec(cell.trim()) ?? [];
  if (open === '') return undefined;
  if (inner.trim() === '') return [];
  // A name in brackets is no list unless it is quoted.
  if (!/^\s*["']|,/.test(inner)) return undefined;
  const parts: string[] = [];
  while (item.lastIndex < inner.length) {
    const found = item.exec(inner);
    if (!found) return undefined;
    const [, double, single, bare] = found;
    parts.push((double ?? single)?.replace(/\\(.)/g, '$1') ?? bare?.trim() ?? '');
  }
  return parts.filter((part) => part !== '');
}

const alone = (whole: string): SplitCell => ({ parts: whole === '' ? [] : [whole], verdict: 'name' });

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const same = (one: string, other: string) => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** @param tight whether no space follows a comma, as where a program joined several names. */
function byComma(parts: readonly string[], name: string, tight: boolean): SplitCell['verdict'] {
  const [first = '', ...rest] = parts;
  if (rest.some((part) => isNameEnding(part) || /^(?:and|&|und|et|y|e|и|і|та|و)\s/iu.test(part)))
    return 'name';
  if (rest.length > 1 && rest.some((part, at) => rest.indexOf(part) !== at || same(part, first)))
    return 'unsure';
  if (repeats(parts)) return 'list';
  // Recognises `Springfield, Illinois` for Springfield, and `Smith, John` for John Smith.
  const known = new Set(wordsOf(name));
  const ofName = parts.filter((part) => wordsOf(part).every((word) => known.has(word)));
  if (same(first, name) || ofName.length > 1) return parts.length === 2 ? 'name' : 'unsure';
  // `Smith, John A.` for John Smith
  if (
    parts.length === 2 &&
    same(first, name.split(/\s+/).at(-1) ?? '') &&
    known.has(wordsOf(rest[0] ?? '')[0] ?? '')
  )
    return 'name';
  if (parts.some((part) => resembles(part, name))) return 'list';
  if (tight && parts.some((part) => wordsOf(part).length > 1) && areNames(parts, name)) return 'list';
  const short = parts.every((part) => wordsOf(part).length <= 3);
  return parts.length > 2 && short && ofName.length === 0 ? 'list' : 'unsure';
}

function bySlash(whole: string, parts: readonly string[], name: string): SplitCell['verdict'] {
  if (parts.every((part) => wordsOf(part).join('').length <= 4)) return 'name';
  if (/\s\/\s/.test(whole) || repeats(parts) || parts.some((part) => resembles(part, name))) return 'list';
  return 'unsure';
}

/**
 * Whether the parts of a cell look like names of what the card names: up to five words that begin with a capital or have none, none
 * of them the rest of a longer name (`Smith, Jones and Sons`, `Lee, Annie` for Ann Lee).
 */
export function areNames(parts: readonly string[], name: string): boolean {
  const known = new Set(wordsOf(name));
  const isTurned =
    parts.length === 2 &&
    parts.some((part) => wordsOf(part).length === 1 && known.has(wordsOf(part)[0] ?? ''));
  return (
    !isTurned &&
    parts.every(
      (part) =>
        /^[^\p{Ll}\P{L}]/u.test(part) &&
        part.split(/\s+/).length <= 5 &&
        !/\s(?:and|&|und|et|y|e|и|і|та|و)\s/iu.test(part),
    )
  );
}

/** One part also occurs inside another: no one is called `Nadler, Jerry Nadler`. */
function repeats(parts: readonly string[]): boolean {
  const seen = new Map<string, string>();
  for (const part of parts)
    for (const word of new Set(wordsOf(part))) {
      const earlier = seen.get(word);
      if (earlier !== undefined && word.length > 2 && !same(earlier, part)) return true;
      seen.set(word, part);
    }
  return false;
}

/** Whether two names are variants: they begin alike but end differently, such as `Antwerp` and `Antwerpen`. */
function resembles(part: string, name: string): boolean {
  const [one, other] = [wordsOf(part).join(' '), wordsOf(name).join(' ')];
  if (one === other || wordsOf(part).length !== wordsOf(name).length) return false;
  const least = Math.max(3, Math.ceil(Math.min(one.length, other.length) * 0.6));
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return alike >= least;
}
