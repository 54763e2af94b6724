/**
 * A text as an array of numbers. `charCodeAt` costs several times as much where an engine has met strings of more than one
 * inner form, as every page has; the encoder copies any of them in one go, and decoding an array again is cheap.
 */

const encoder = new TextEncoder();
const bytes = new Uint8Array(1 << 16);

/**
 * Writes the UTF-16 units of `text` into `units`, which has room for them. A lone surrogate becomes U+FFFD; each unit keeps
 * its offset.
 */
export function copyUnits(text: string, units: Uint16Array): void {
  let at = 0;
  while (at < text.length) {
    // A character is never cut in two: what does not fit is left for the next turn.
    const { written } = encoder.encodeInto(at === 0 ? text : text.slice(at), bytes);
    at = decode(written, units, at);
  }
}

/** Decodes so many of `bytes`, valid UTF-8, and gives the offset behind the last unit written. */
function decode(length: number, units: Uint16Array, offset: number): number {
  let at = offset;
  let from = 0;
  while (from < length) {
    const first = bytes[from++] as number;
    if (first < 0x80) units[at++] = first;
    else if (first < 0xe0) units[at++] = ((first & 0x1f) << 6) | next(from++);
    else if (first < 0xf0) {
      units[at++] = ((first & 0x0f) << 12) | (next(from) << 6) | next(from + 1);
      from += 2;
    } else {
      const point = ((first & 0x07) << 18) | (next(from) << 12) | (next(from + 1) << 6) | next(from + 2);
      units[at++] = 0xd7c0 + (point >> 10);
      units[at++] = 0xdc00 + (point & 0x3ff);
      from += 3;
    }
  }
  return at;
}

/** The six bits of a following byte. */
const next = (at: number): number => (bytes[at] as number) & 0x3f;
