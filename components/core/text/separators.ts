/** What may separate the words of a name: `Nord Stream 2`, `Nord Stream-2`, `NordStream 2`, `U.S.` */
import { apostropheLetters, classOf, invisible, mark } from './characters.ts';

/** Longest run between two words of a name, including line breaks and indentation, in UTF-16 units. */
const maxGap = 80;
/** Maximum number of characters in it that are not white space. */
const maxSymbols = 3;

export const separatorBits = {
  space: 1,
  hyphen: 2,
  apostrophe: 4,
  dot: 8,
  comma: 16,
  /** Between the parts of a foreign name in Chinese and Japanese. */
  middot: 32,
  quote: 64,
  other: 128,
  /** Too long, or too many symbols, to be inside a name. */
  far: 256,
} as const;

/** A cache of the bit of each unit, 0 if not looked up yet: separators consist of the same few units. */
const known = new Uint8Array(0x10000);

/** What a separator is: one of `gapBits`. */
export function bitOfUnit(unit: number): number {
  let bit = known[unit] as number;
  if (bit === 0) {
    bit = bitOf(String.fromCharCode(unit));
    known[unit] = bit;
  }
  return bit;
}

export const isSpace = (unit: number): boolean => unit === 0x20 || bitOfUnit(unit) === separatorBits.space;

const apostrophes = `'’\u055a´\`‘′＇׳‛${apostropheLetters}`;

function bitOf(character: string): number {
  // Ethiopic and Tibetan use a symbol where others have a space.
  if (/[\s\u1361\u0f0b\u0f0c]/.test(character)) return separatorBits.space;
  if (/[·・‧゠＝･]/.test(character)) return separatorBits.middot;
  if (/[\p{Pd}−⁃־]/u.test(character)) return separatorBits.hyphen;
  if (apostrophes.includes(character)) return separatorBits.apostrophe;
  // Hindi abbreviates with a ring.
  if (/[.．․॰]/.test(character)) return separatorBits.dot;
  if (/[,，、،՝]/.test(character)) return separatorBits.comma;
  if (/["“”„‟«»‹›″״＂〝〞〟《》〈〉「」『』]/.test(character)) return separatorBits.quote;
  return separatorBits.other;
}

const lineBreak = 0x0a;
/** Those at which a line may be broken; dashes are not among them. */
const hyphens = new Set([0x2d, 0x2010, 0x2011]);

/** What `units[from..to]` of a text consist of, as bits; `other` and `far` if that is too much to be inside a name. */
export function separatorsIn(units: Uint16Array, from: number, to: number): number {
  // Nearly every separator is one space.
  if (to - from === 1 && units[from] === 0x20) return separatorBits.space;
  if (to - from > maxGap) return separatorBits.other | separatorBits.far;
  let bits = 0;
  let symbols = 0;
  let isBroken = false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (unit === lineBreak) isBroken = true;
    const kind = classOf(unit);
    if (kind === invisible || kind === mark) continue;
    const bit = bitOfUnit(unit);
    if (bit !== separatorBits.space && ++symbols > maxSymbols) return separatorBits.other | separatorBits.far;
    bits |= bit;
  }
  // `Jean-` at the end of a line goes on in the next.
  const isWrapped = isBroken && bits === (separatorBits.hyphen | separatorBits.space);
  return isWrapped && hyphens.has(units[from] as number) ? separatorBits.hyphen : bits;
}

/**
 * Whether separators with these bits may be where the alias has those of `aliasGap`.
 * @param beforeDigit whether the next word is a number, before which a closing quotation mark may be (`“Nord Stream” 2`).
 * @param initials whether both words are single letters, so that the dots are part of the name (`U.S.`).
 */
export function separatorsFit(
  bits: number,
  aliasGap: number,
  beforeDigit: boolean,
  initials: boolean,
): boolean {
  const { space, hyphen, apostrophe, dot, comma, middot, quote } = separatorBits;
  let allowed = space | hyphen | middot;
  if (aliasGap & apostrophe) allowed = apostrophe | space;
  if (aliasGap & dot) allowed = dot | space | (initials ? 0 : hyphen);
  if (aliasGap & comma) allowed |= comma;
  // Which symbols they are is compared elsewhere (name-punctuation.ts).
  if (aliasGap & separatorBits.other) allowed |= space | separatorBits.other | aliasGap;
  // `ארה״ב` is one word.
  if (aliasGap & quote) allowed = aliasGap & space ? allowed | aliasGap : quote | apostrophe;
  if (beforeDigit) allowed |= quote;
  // The separators of the alias itself always fit: `R.-U.`
  allowed |= aliasGap;
  if (aliasGap & dot && initials && !(bits & dot)) return false;
  return (bits & ~allowed) === 0;
}
