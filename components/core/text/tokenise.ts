/**
 * Splits text into words and folds them in one pass: case, accents, width and invisible characters are removed, and every token
 * keeps its offsets in the original.
 */
import { hashOfUnits, hashSeed, hashStep } from '../data/fnv.ts';
import {
  attachedBit,
  classMask,
  composed,
  createPairs,
  described,
  digit,
  expandsBit,
  expansionOf,
  invisible,
  letter,
  lowerBit,
  metaShift,
  type Pairs,
  pairOf,
  single,
  upperBit,
} from './characters.ts';
import { copyUnits } from './utf16-buffer.ts';

/** The token begins with a capital. */
export const startsUpper = 1;
/** The token has a lower-case letter. */
export const hasLower = 2;

/** The tokens of one text, as parallel arrays; `count` of them are valid. Reused for each text. */
export interface Tokens {
  text: string;
  /** Its UTF-16 units, with lone surrogates replaced; the array may be longer. */
  input: Uint16Array;
  count: number;
  /** Offsets into `text`, in UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  /** Class of the characters (characters.ts). */
  kind: Uint8Array;
  /** Case flags, `startsUpper` and the like. */
  shape: Uint8Array;
  hash: Int32Array;
  /**
   * Where each token's folded units are in `units`: from its own entry up to the next one's, so there is one entry more than
   * tokens.
   */
  unitStart: Int32Array;
  /** Folded UTF-16 units of all tokens. */
  units: Uint16Array;
  /** The bitwise OR of all those units: an upper bound for each unit. */
  highest: number;
  /** A cache of the characters beyond U+FFFF that occurred. */
  pairs: Pairs;
}

/** Creates an empty set of tokens with room for a passage of ordinary length; `tokenise` enlarges it. */
export function createTokens(): Tokens {
  return {
    ...arrays(256),
    text: '',
    count: 0,
    highest: 0,
    units: new Uint16Array(2048),
    pairs: createPairs(),
  };
}

function arrays(room: number): Omit<Tokens, 'text' | 'count' | 'highest' | 'units' | 'pairs'> {
  return {
    input: new Uint16Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    shape: new Uint8Array(room),
    hash: new Int32Array(room),
    unitStart: new Int32Array(room),
  };
}

/** Ensures room for the longest result of folding `length` units. */
function reserve(tokens: Tokens, length: number): void {
  if (tokens.start.length < length + 1) Object.assign(tokens, arrays(length * 2));
  if (tokens.units.length < length * maxExpansion + maxExpansion)
    tokens.units = new Uint16Array(length * maxExpansion * 2);
}

// Bits of characters.ts, at their positions in `described`.
const groupMask = classMask << metaShift;
const alone = single << metaShift;
/** From this class on, folding drops a character: `invisible`, then `mark`. */
const dropped = invisible << metaShift;
const expands = expandsBit << metaShift;
const upper = upperBit << metaShift;
const lower = lowerBit << metaShift;
/** Most units that one character folds to. */
const maxExpansion = 4;

/**
 * Splits `text` into `tokens`, which it also returns. Linear in the text. A token is a run of one class of characters; in scripts
 * without spaces it is one character.
 */
export function tokenise(text: string, tokens: Tokens): Tokens {
  const length = text.length;
  reserve(tokens, length);
  copyUnits(text, tokens.input);
  const { input, start, end, kind, shape, hash, unitStart, units, pairs } = tokens;
  // After the end of the text, nothing forms a pair with its last unit.
  input[length] = 0;
  let count = 0;
  let used = 0;
  let at = 0;
  let highest = 0;
  while (at < length) {
    let found = described[input[at] as number] as number;
    if ((found & groupMask) === 0) found = beyond(pairs, input, at, found);
    const group = found & groupMask;
    if (group === 0 || group >= dropped) {
      at++;
      continue;
    }
    start[count] = at;
    const first = used;
    unitStart[count] = used;
    kind[count] = group >>> metaShift;
    // In scripts without spaces, no character continues the one before it.
    const goesOn = group === alone ? -1 : group;
    const opening = found;
    let all = 0;
    let running = hashSeed;
    let last = at;
    for (;;) {
      all |= found;
      if (found & expands) {
        const pair = pairOf(input[at] as number, input[at + 1] as number);
        const parts = pair < 0 ? expansionOf(input[at] as number) : pairs.expansionOf(pair);
        const whole = used > first ? composed(units[used - 1] as number, parts.charCodeAt(0)) : 0;
        if (whole > 0) {
          units[used - 1] = whole;
          running = hashOfUnits(units, first, used);
        } else {
          for (let part = 0; part < Math.min(parts.length, maxExpansion); part++) {
            units[used] = parts.charCodeAt(part);
            all |= units[used] as number;
            running = hashStep(running, units[used++] as number);
          }
        }
        at += pair < 0 ? 1 : 2;
      } else {
        // Nearly always this takes the whole word.
        do {
          all |= found;
          units[used++] = found;
          running = hashStep(running, found & 0xffff);
          if (++at >= length) break;
          found = described[input[at] as number] as number;
        } while ((found & (groupMask | expands)) === goesOn);
      }
      last = at;
      found = describedAt(pairs, input, at, length);
      while ((found & groupMask) >= dropped) {
        at += found & astral ? 2 : 1;
        // A mark belongs to the character before it, so a span never ends between the two.
        if ((found & groupMask) > dropped) last = at;
        found = describedAt(pairs, input, at, length);
      }
      if ((found & groupMask) === goesOn) continue;
      if (found & expands && goesOn < 0 && composed(units[used - 1] as number, foldedFirst(input, at)) > 0)
        continue;
      break;
    }
    end[count] = last;
    hash[count] = running;
    shape[count] = (opening & upper ? startsUpper : 0) | (all & lower ? hasLower : 0);
    highest |= all & 0xffff;
    count++;
  }
  unitStart[count] = used;
  tokens.highest = highest;
  tokens.text = text;
  tokens.count = count;
  return tokens;
}

/** In addition to the bits of characters.ts: the character takes two units. */
const astral = 1 << 30;

/** The description of a separator together with the next unit: the same, or that of a character beyond U+FFFF. */
function beyond(pairs: Pairs, input: Uint16Array, at: number, found: number): number {
  const pair = pairOf(input[at] as number, input[at + 1] as number);
  return pair < 0 ? found : pairs.described(pair) | astral;
}

function describedAt(pairs: Pairs, input: Uint16Array, at: number, length: number): number {
  if (at >= length) return 0;
  const found = described[input[at] as number] as number;
  return (found & groupMask) === 0 ? beyond(pairs, input, at, found) : found;
}

const foldedFirst = (input: Uint16Array, at: number): number =>
  expansionOf(input[at] as number).charCodeAt(0);

/** The folded text of one token. */
export function tokenText(tokens: Tokens, index: number): string {
  const { units } = tokens;
  const to = tokens.unitStart[index + 1] ?? 0;
  let text = '';
  for (let at = tokens.unitStart[index] ?? 0; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

/** Whether an adjacent token, with nothing between, makes it part of a longer word (`US2`, `2a`) or another syllable. */
export function isGlued(tokens: Tokens, left: number, right: number): boolean {
  if (left < 0 || right >= tokens.count || tokens.end[left] !== tokens.start[right]) return false;
  const a = tokens.kind[left];
  const b = tokens.kind[right];
  if (b === single) {
    const unit = tokens.input[tokens.start[right] as number] as number;
    return ((described[unit] as number) & (attachedBit << metaShift)) !== 0;
  }
  return (a === letter || a === digit) && (b === letter || b === digit);
}
