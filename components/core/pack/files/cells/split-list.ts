/**
 * Several names in one cell. `|` always parts them, line breaks and `;` do as well; a comma or a slash may also be part of a
 * name (`AC/DC`, `Smith, John`), so they part names only where the cell or its column shows that they do.
 */
import { isNameEnding } from './name-endings.ts';

export type ListSign = '|' | '\n' | ';' | ',' | '/';

/** How a cell may be read. */
export interface SplitCell {
  /** The sign that may part its names; undefined where it has none. */
  sign?: ListSign;
  parts: string[];
  /** Whether the sign parts names: `list` it does, `name` it belongs to one, `unsure` either. */
  verdict: 'list' | 'name' | 'unsure';
}

/** The entries of a cell in our own form: `|` parts them and is written `\|` within one. */
function entriesOf(cell: string): string[] {
  return (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((entry) => plain(entry))
    .filter((entry) => entry !== '');
}

/** Takes entries; gives the cell that is read as these, whatever signs are in them. */
export function joinEntries(entries: readonly string[]): string {
  const cell = entries.map((entry) => entry.replace(/\\(?=[\\|])|\|/g, '\\$&')).join(' | ');
  // A bar at the end says that the other signs in the only entry part nothing.
  return entries.length === 1 && (otherSigns.test(cell) || bullet.test(cell)) ? `${cell} |` : cell;
}

const otherSigns = /[\r\n;；؛,，、،/]/;
const bullet = /^[•·*–-]\s+/;
const plain = (entry: string) => entry.replace(/\\([\\|])/g, '$1').trim();

/** Takes a cell and the name of its card. */
export function splitList(cell: string, name: string): SplitCell {
  if (/(?<!\\)(?:\\\\)*\|/.test(cell)) return { sign: '|', parts: entriesOf(cell), verdict: 'list' };
  const whole = plain(cell);
  const by = (signs: RegExp) =>
    whole
      .split(signs)
      .map((part) => part.trim().replace(bullet, '').trim())
      .filter((part) => part !== '');
  if (/[\r\n]/.test(whole)) return { sign: '\n', parts: by(/[;；؛,]?\s*[\r\n]+/), verdict: 'list' };
  // An entity of HTML ends in a semicolon as well.
  if (/[;；؛]/.test(whole.replace(/&#?\w+;/g, '')))
    return { sign: ';', parts: by(/(?<!&#?\w{1,8})[;；؛]/), verdict: 'list' };
  if (/[,，、،]/.test(whole)) {
    if (/[、]/.test(whole)) return { sign: ',', parts: by(/[、，]/), verdict: 'list' };
    const parts = by(/[,，،](?!\d)/);
    return parts.length < 2 ? alone(whole) : { sign: ',', parts, verdict: byComma(parts, name) };
  }
  if (/\/(?!\/)/.test(whole) && !/:\/\//.test(whole)) {
    const parts = by(/\//);
    return parts.length < 2 ? alone(whole) : { sign: '/', parts, verdict: bySlash(whole, parts, name) };
  }
  return alone(whole.replace(bullet, ''));
}

const alone = (whole: string): SplitCell => ({ parts: whole === '' ? [] : [whole], verdict: 'name' });

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const same = (one: string, other: string) => wordsOf(one).join(' ') === wordsOf(other).join(' ');

function byComma(parts: readonly string[], name: string): SplitCell['verdict'] {
  const [first = '', ...rest] = parts;
  if (rest.some((part) => isNameEnding(part) || /^(?:and|&|und|et|y|e|и|і|та|و)\s/iu.test(part)))
    return 'name';
  if (rest.length > 1 && rest.some((part, at) => rest.indexOf(part) !== at || same(part, first)))
    return 'unsure';
  if (repeats(parts)) return 'list';
  // `Springfield, Illinois` of Springfield, `Smith, John` of John Smith.
  const known = new Set(wordsOf(name));
  const ofName = parts.filter((part) => wordsOf(part).every((word) => known.has(word)));
  if (same(first, name) || ofName.length > 1) return parts.length === 2 ? 'name' : 'unsure';
  if (parts.some((part) => resembles(part, name))) return 'list';
  const short = parts.every((part) => wordsOf(part).length <= 3);
  return parts.length > 2 && short && ofName.length === 0 ? 'list' : 'unsure';
}

function bySlash(whole: string, parts: readonly string[], name: string): SplitCell['verdict'] {
  if (parts.every((part) => wordsOf(part).join('').length <= 4)) return 'name';
  if (/\s\/\s/.test(whole) || repeats(parts) || parts.some((part) => resembles(part, name))) return 'list';
  return 'unsure';
}

/** One part occurs in another together with other words: no one is called `Nadler, Jerry Nadler`. */
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

/** Another form of the name: it begins alike and goes on otherwise, as `Antwerpen` does beside `Antwerp`. */
function resembles(part: string, name: string): boolean {
  const [one, other] = [wordsOf(part).join(' '), wordsOf(name).join(' ')];
  if (one === other || wordsOf(part).length !== wordsOf(name).length) return false;
  const least = Math.max(3, Math.ceil(Math.min(one.length, other.length) * 0.6));
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return alike >= least;
}
