/** Splits a text without pages into pages, at the ends of paragraphs if possible. */

/** A page is at least and at most this much of the wanted length. */
const least = 2 / 3;
const most = 4 / 3;

/** Where a page may end, best first; each match ends where the next page begins. */
const ends = [/\n[^\S\n]*\n\s*/g, /\n\s*/g, /[.!?…。！？؟][»”"')\]]*\s+|[。！？]/gu, /\s+/g];

/**
 * Gives where each page begins, in UTF-16 units, ascending from 0. Linear in the text's length, and copies only as much as one
 * page at a time. Never cuts a surrogate pair.
 * @param length the wanted length of a page in UTF-16 units.
 * @param canEnd whether a page may end at an offset, where the text has parts to be kept together.
 */
export function splitText(
  text: string,
  length: number,
  canEnd: (offset: number) => boolean = () => true,
): number[] {
  const starts = [0];
  // A page has at least one character, whatever length is wanted.
  const longest = Math.max(2, Math.floor(length * most));
  for (let from = 0; text.length - from > longest; ) {
    from = endBetween(text, from + Math.ceil(length * least), from + longest, canEnd);
    starts.push(from);
  }
  return starts;
}

/**
 * The best place for a page to end between two offsets of a text, the later the better: after a paragraph, a line, a sentence or a
 * word, or at `to` if there is none. If a page may end at none of these, it ends at the best of them all the same.
 */
export function endBetween(
  text: string,
  from: number,
  to: number,
  canEnd: (offset: number) => boolean = () => true,
): number {
  const part = text.slice(Math.max(0, from), to);
  let best: number | undefined;
  for (const end of ends) {
    let found: number | undefined;
    let last: number | undefined;
    for (const match of part.matchAll(end)) {
      last = Math.max(0, from) + match.index + match[0].length;
      if (canEnd(last)) found = last;
    }
    if (found !== undefined) return found;
    best ??= last;
  }
  if (best !== undefined) return best;
  return isLow(text.charCodeAt(to)) ? to - 1 : to;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
