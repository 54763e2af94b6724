/** What may stand between the words of a name: `Nord Stream 2`, `Nord Stream-2`, `NordStream 2`, `U.S.` */
import { apostropheLetters, classOf, invisible, mark } from './characters.ts';

/** Longest run between two words of one name, line breaks and indentation included, in UTF-16 units. */
const maxGap = 80;
/** Most characters of it that are no white space. */
const maxSigns = 3;

export const gapBits = {
  space: 1,
  hyphen: 2,
  apostrophe: 4,
  dot: 8,
  comma: 16,
  /** Between the parts of a foreign name in Chinese and Japanese. */
  middot: 32,
  quote: 64,
  other: 128,
  /** Too long, or too many signs, to be inside a name. */
  far: 256,
} as const;

/** What each unit that was ever asked about is, since gaps are made of the same few: its bit, or 0. */
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

export const isSpace = (unit: number): boolean => unit === 0x20 || bitOfUnit(unit) === gapBits.space;

const apostrophes = `'’\u055a´\`‘′＇׳‛${apostropheLetters}`;

function bitOf(character: string): number {
  // Ethiopic and Tibetan set a sign where others set a space.
  if (/[\s\u1361\u0f0b\u0f0c]/.test(character)) return gapBits.space;
  if (/[·・‧゠＝･]/.test(character)) return gapBits.middot;
  if (/[\p{Pd}−⁃־]/u.test(character)) return gapBits.hyphen;
  if (apostrophes.includes(character)) return gapBits.apostrophe;
  // Hindi abbreviates with a ring.
  if (/[.．․॰]/.test(character)) return gapBits.dot;
  if (/[,，、،՝]/.test(character)) return gapBits.comma;
  if (/["“”„‟«»‹›″״＂〝〞〟《》〈〉「」『』]/.test(character)) return gapBits.quote;
  return gapBits.other;
}

/** What `units[from..to]` of a text consist of, as bits; `other` and `far` where they are too many to be inside a name. */
export function gapOf(units: Uint16Array, from: number, to: number): number {
  // Nearly every gap is one space.
  if (to - from === 1 && units[from] === 0x20) return gapBits.space;
  if (to - from > maxGap) return gapBits.other | gapBits.far;
  let bits = 0;
  let signs = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    const kind = classOf(unit);
    if (kind === invisible || kind === mark) continue;
    const bit = bitOfUnit(unit);
    if (bit !== gapBits.space && ++signs > maxSigns) return gapBits.other | gapBits.far;
    bits |= bit;
  }
  return bits;
}

/**
 * May a gap of these bits stand where the alias has a gap of `aliasGap`?
 * @param beforeDigit the next word is a number, before which a closing quote may stand (`“Nord Stream” 2`).
 * @param initials both words are single letters, so that the dots are what makes the name (`U.S.`).
 */
export function gapFits(bits: number, aliasGap: number, beforeDigit: boolean, initials: boolean): boolean {
  const { space, hyphen, apostrophe, dot, comma, middot, quote } = gapBits;
  let allowed = space | hyphen | middot;
  if (aliasGap & apostrophe) allowed = apostrophe | space;
  if (aliasGap & dot) allowed = dot | space | (initials ? 0 : hyphen);
  if (aliasGap & comma) allowed |= comma;
  // Which signs they are is compared elsewhere (name-signs.ts).
  if (aliasGap & gapBits.other) allowed |= space | gapBits.other | aliasGap;
  // `ארה״ב` is no two words.
  if (aliasGap & quote) allowed = aliasGap & space ? allowed | aliasGap : quote | apostrophe;
  if (beforeDigit) allowed |= quote;
  // As the alias is written, it always fits: `R.-U.`
  allowed |= aliasGap;
  if (aliasGap & dot && initials && !(bits & dot)) return false;
  return (bits & ~allowed) === 0;
}
