/**
 * Cuts text into words and folds them on the way, in one pass: case, accents, width and invisible characters are gone, and
 * every token still knows where it stands in the original, so no offset is ever guessed back.
 */
import {
  classMask,
  digit,
  expandsBit,
  expansionOf,
  foldOf,
  invisible,
  letter,
  lowerBit,
  mark,
  metaOf,
  separator,
  single,
  upperBit,
} from './characters.ts';

/** The token begins with a capital. */
export const startsUpper = 1;
/** The token has a small letter. */
export const hasLower = 2;
/** The token has a capital after its first character. */
export const hasInnerUpper = 4;

/** The tokens of one text, as parallel arrays; `count` of them are valid. Reused from text to text. */
export interface Tokens {
  text: string;
  count: number;
  /** Offsets into `text`, in UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  /** Class of the characters (characters.ts). */
  kind: Uint8Array;
  /** Case flags, `startsUpper` and the like. */
  shape: Uint8Array;
  hash: Int32Array;
  /** Where the token's folded units stand in `units`. */
  unitStart: Int32Array;
  unitEnd: Int32Array;
  /** Folded UTF-16 units of all tokens. */
  units: Uint16Array;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Gives an empty set of tokens with room for a passage of ordinary length; `tokenise` makes it grow. */
export function createTokens(): Tokens {
  return { ...arrays(256), text: '', count: 0, units: new Uint16Array(2048) };
}

function arrays(room: number): Omit<Tokens, 'text' | 'count' | 'units'> {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    shape: new Uint8Array(room),
    hash: new Int32Array(room),
    unitStart: new Int32Array(room),
    unitEnd: new Int32Array(room),
  };
}

/** Makes room for the longest that `length` units can become. */
function reserve(tokens: Tokens, length: number): void {
  if (tokens.start.length < length + 1) Object.assign(tokens, arrays(length * 2));
  if (tokens.units.length < length * 4 + 4) tokens.units = new Uint16Array(length * 8);
}

/** Most units that one character folds to. */
const maxExpansion = 4;

/**
 * Reads `text` into `tokens`, which it also gives back. Linear in the text.
 * A token is a run of one class of characters; in scripts without spaces it is one character.
 */
export function tokenise(text: string, tokens: Tokens): Tokens {
  const length = text.length;
  reserve(tokens, length);
  const { start, end, kind, shape, hash, unitStart, unitEnd, units } = tokens;
  let count = 0;
  let used = 0;
  let open = separator;
  let running = hashSeed;
  let flags = 0;
  let last = 0;

  const close = () => {
    end[count] = last;
    hash[count] = running;
    shape[count] = flags;
    unitEnd[count] = used;
    count++;
    open = separator;
  };

  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const meta = metaOf(unit);
    const group = meta & classMask;
    if (group !== open || group === single) {
      if (group === invisible) continue;
      if (group === mark) {
        // A mark belongs to the character before it, so a span never ends between the two.
        if (open !== separator) last = at + 1;
        continue;
      }
      if (open !== separator) close();
      if (group === separator) continue;
      open = group;
      start[count] = at;
      kind[count] = group;
      unitStart[count] = used;
      running = hashSeed;
      flags = meta & upperBit ? startsUpper : 0;
    } else {
      if (group === separator) continue;
      if (meta & upperBit) flags |= hasInnerUpper;
    }
    if (meta & lowerBit) flags |= hasLower;
    if (meta & expandsBit) {
      for (const part of expansionOf(unit).slice(0, maxExpansion)) {
        const code = part.charCodeAt(0);
        units[used++] = code;
        running = hashStep(running, code);
      }
    } else {
      const code = foldOf(unit);
      units[used++] = code;
      running = hashStep(running, code);
    }
    last = at + 1;
  }
  if (open !== separator) close();
  tokens.text = text;
  tokens.count = count;
  return tokens;
}

/** The folded text of one token. */
export function tokenText(tokens: Tokens, index: number): string {
  const { units } = tokens;
  const to = tokens.unitEnd[index] ?? 0;
  let text = '';
  for (let at = tokens.unitStart[index] ?? 0; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

/** True for tokens that a neighbour without anything between makes into a longer word: `US2`, `2a`. */
export function isGlued(tokens: Tokens, left: number, right: number): boolean {
  if (left < 0 || right >= tokens.count || tokens.end[left] !== tokens.start[right]) return false;
  const a = tokens.kind[left];
  const b = tokens.kind[right];
  return (a === letter || a === digit) && (b === letter || b === digit);
}
