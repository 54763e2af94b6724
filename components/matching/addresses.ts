/** No name is looked for inside an address, a path, a handle or code. */
import { isSpace } from './gaps.ts';
import type { Tokens } from './tokens.ts';

const address = /:\/\/|www\.|@|[\\_={}<>]|::|\(\)|->|\)\.\w|\.[a-z]{2,5}(?:[/?#:]|$)|^[/~]|\/[^/\s]*\//i;
/** Longest run without spaces that is looked at around a span, in UTF-16 units. */
const longestRun = 200;

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
/** Every address has one of these; most runs have none, and are no address. */
const telling = Uint8Array.from({ length: 128 }, (_, unit) => Number(unitsOf(':/@\\_={}<>~.(').has(unit)));
/** What stands around a word in running text. */
const opening = unitsOf('"\'“‘(«[');
const closing = unitsOf('"\'”’)»].,;:!?…');

/** Does `text.slice(start, end)` stand inside an address, a path, a handle or code? */
export function isInAddress({ text, input }: Tokens, start: number, end: number): boolean {
  if (isInBackticks(text, start, end)) return true;
  let from = start;
  while (from > 0 && start - from < longestRun && !isSpace(input[from - 1] as number)) from--;
  let to = end;
  while (to < text.length && to - end < longestRun && !isSpace(input[to] as number)) to++;
  if (from === start && to === end) return false;
  while (from < to && opening.has(input[from] as number)) from++;
  while (to > from && closing.has(input[to - 1] as number)) to--;
  for (let at = from; at < to; at++)
    if (telling[input[at] as number]) return address.test(text.slice(from, to));
  return false;
}

/** Does the span stand between backticks, as code does in plain text? */
function isInBackticks(text: string, start: number, end: number): boolean {
  if (!text.includes('`')) return false;
  const before = text.slice(Math.max(0, start - longestRun), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const after = text.slice(end, end + longestRun);
  return line.split('`').length % 2 === 0 && after.includes('`');
}
