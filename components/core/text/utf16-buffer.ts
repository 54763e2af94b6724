/**
 * Copies a text into an array of numbers. `charCodeAt` becomes several times slower once an engine has met strings in more than one
 * internal representation, as on every page; the encoder copies any of them at once, and decoding them again is cheap.
 */

const encoder = new TextEncoder();
const bytes = new Uint8Array(1 << 16);

/**
 * Writes the UTF-16 units of `text` into `units`, which must be large enough. A lone surrogate becomes U+FFFD; each unit keeps its
 * offset.
 */
export function copyUnits(text: string, units: Uint16Array): void {
  let at = 0;
  while (at < text.length) {
    // A character is never split: what does not fit is left for the next round.
    const { written } = encoder.encodeInto(at === 0 ? text : text.slice(at), bytes);
    at = decode(written, units, at);
  }
}

/** Decodes this many of `bytes`, which are valid UTF-8, and returns the offset after the last unit written. */
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

/** The six bits of a continuation byte. */
const next = (at: number): number => (bytes[at] as number) & 0x3f;
