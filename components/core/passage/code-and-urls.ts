/** Detects addresses, paths, handles and code, in which no names are looked for. */
import { classOf, single } from '../text/characters.ts';
import { isSpace } from '../text/separators.ts';
import type { Tokens } from '../text/tokenise.ts';

/** Maximum length examined around a span, in UTF-16 units: a longer run without spaces is cut. */
const longestRun = 200;
/** Maximum white space skipped to find the end of a line, in UTF-16 units. */
const longestBlank = 8;
/** Any of these makes a run an address or code. */
const address = /:\/\/|www\.|@|[\\_={}<>]|::|\(\)|->|\)\.\w|^[/~]/i;
/** Endings of domains and file names, besides country codes. */
const endings = new Set(
  `com org net edu gov mil int info biz io ai app dev tv me co eu uk su news online site blog xyz top shop wiki pdf txt html
  htm php asp aspx jsp jpg jpeg png gif svg webp avif ico css js mjs ts jsx tsx json xml csv zip gz tar rar exe dmg apk doc
  docx xls xlsx ppt pptx odt mp3 mp4 webm wav mov md py java rb go rs sh sql`.split(/\s+/),
);

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
/** Every address contains one of these; most runs do not. */
const telling = Uint8Array.from({ length: 128 }, (_, unit) => Number(unitsOf(':/@\\_={}<>~.(').has(unit)));
/** Punctuation around a word in running text. */
const opening = unitsOf('"\'“‘(«[`*');
const closing = unitsOf('"\'”’)»]`*.,;:!?…');
/** No address continues after these, even without a space. */
const parting = unitsOf('“”„«»‹›‘—–…|•·،؛。、，；：！？（）「」『』《》〈〉【】');
/** Before a word in a script without spaces, these mean that it belongs to the address before it: `/wiki/普京`. */
const joints = unitsOf('/=?#&%_-@');

/** Whether `text.slice(start, end)`, a name with its symbols, is inside an address, a path, a handle or code. */
export function isInAddress({ text, input }: Tokens, start: number, end: number): boolean {
  if (isInBackticks(text, start, end)) return true;
  let from = start;
  while (from > 0 && start - from < longestRun && goesOn(input, from - 1, from)) from--;
  let to = end;
  while (to < text.length && to - end < longestRun && goesOn(input, to - 1, to)) to++;
  if (from === start && to === end) return false;
  while (from < start && opening.has(input[from] as number)) from++;
  while (to > end && closing.has(input[to - 1] as number)) to--;
  for (let at = from; at < to; at++) {
    if (at === start) at = end;
    if (at < to && telling[input[at] as number]) return isAddress(text, from, start, end, to);
  }
  return false;
}

/**
 * Whether the adjacent characters at `left` and `right` belong to one run. In scripts without spaces an address continues only
 * after punctuation, and `_` between two words separates titles: `普京_新浪网`.
 */
function goesOn(input: Uint16Array, left: number, right: number): boolean {
  const a = input[left] as number;
  const b = input[right] as number;
  if (isSpace(a) || isSpace(b) || parting.has(a) || parting.has(b)) return false;
  if (a === underscore && isUnspaced(b) && isUnspaced(input[left - 1] ?? 0)) return false;
  return isUnspaced(a) === isUnspaced(b) || joints.has(a) || (isUnspaced(a) && b === slash);
}

const slash = 0x2f;
const underscore = 0x5f;
/** Han, kana, Thai and similar scripts. */
const isUnspaced = (unit: number): boolean =>
  classOf(unit) === single || (unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0xd800 && unit < 0xe000);

function isAddress(text: string, from: number, start: number, end: number, to: number): boolean {
  // The name's own symbols are no evidence; its letters may be part of a domain.
  const name = text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]/gu, 'x');
  const run = text.slice(from, start) + name + text.slice(end, to);
  // `obj.Biden.name`, and `names.Biden;` at the end of a line.
  const isMember =
    /[\p{L}\p{N}]\.$/u.test(text.slice(from, start)) &&
    (/^\.\p{Ll}/u.test(text.slice(end, to)) || /^;\s*(?:\n|$)/.test(text.slice(end, end + longestBlank)));
  return isMember || address.test(run) || isPath(run) || hasDomain(run);
}

/** `src/Putin/index.ts`, but not `Biden/Harris/Trump`: a path that begins in lower case or contains a file name. */
const isPath = (run: string): boolean =>
  /\/[^/]*\//.test(run) &&
  (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(run) || /(?:^|[\p{L}\p{N}/])\.[\p{Ll}\p{N}]/u.test(run));

/** `putin.com`, `trump.org/x`, `putin.pdf`; a full stop without a space after it (`Putin.He left`) is not a domain. */
function hasDomain(run: string): boolean {
  const small = run === run.toLowerCase();
  for (const [, before, ending = ''] of run.matchAll(
    /([\p{L}\p{N}-]+)\.([a-z]{2,6}|[A-Z]{2,6})(?![\p{L}\p{N}.])/gu,
  )) {
    if (before === undefined) continue;
    // A country code in capitals makes a domain only after lower case: `Putin.US officials` lacks a space.
    const isInitials = ending.length === 2 && ending !== ending.toLowerCase();
    if (isInitials && before !== before.toLowerCase()) continue;
    if (endings.has(ending.toLowerCase()) || isCountry(ending)) return true;
    if (small && ending.length < 6) return true;
  }
  return false;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** A two-letter country code. */
function isCountry(ending: string): boolean {
  if (ending.length !== 2) return false;
  return regions.of(ending.toUpperCase()) !== undefined;
}

/**
 * Whether the span is between backticks, like code in plain text. A backtick inside a word or on its own is an apostrophe or a
 * quotation mark.
 */
function isInBackticks(text: string, start: number, end: number): boolean {
  if (!text.includes('`')) return false;
  const before = text.slice(Math.max(0, start - longestRun), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  let open = false;
  for (const { 0: fence, index } of line.matchAll(/`+/g)) {
    const left = line.charAt(index - 1);
    const right = index + fence.length < line.length ? line.charAt(index + fence.length) : text.charAt(start);
    if (open) open = wordLike.test(right);
    else open = !wordLike.test(left) && right.trim() !== '';
  }
  if (!open) return false;
  const after = text.slice(end, end + longestRun + 1);
  for (const { 0: fence, index } of after.matchAll(/`+|\n\n/g)) {
    if (fence.startsWith('\n')) return false;
    const left = index > 0 ? after.charAt(index - 1) : text.charAt(end - 1);
    if (left.trim() !== '' && !wordLike.test(after.charAt(index + fence.length))) return true;
  }
  return false;
}

const wordLike = /[\p{L}\p{M}\p{N}]/u;
