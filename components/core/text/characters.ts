/**
 * Properties of UTF-16 code units: class, case, and what each folds to. They are in a table that is built once, so that reading
 * takes one step per character in any script.
 */

import { droppedMarks, invisibles, singles, within } from './unicode-ranges.ts';

/** Separates words: spaces, punctuation, symbols. Also the halves of surrogate pairs: see `describedPair`. */
export const separator = 0;
/** Letter of a script with spaces between words. */
export const letter = 1;
export const digit = 2;
/** A run of katakana is a word, even without spaces around it. */
const katakana = 3;
/** Korean: particles follow the name without a space. */
export const hangul = 4;
/** Scripts without spaces (Han, hiragana, Thai, Lao, Khmer, Burmese): each character is a token. */
export const single = 5;
/** Invisible: soft hyphen, zero-width and bidi controls. */
export const invisible = 6;
/** Combining mark that folding drops; it belongs to the character before it. */
export const mark = 7;

export const classMask = 7;
export const upperBit = 8;
export const lowerBit = 16;
/** Folds to zero or several units, or may compose with the unit before it (`composed`). */
export const expandsBit = 32;

const units = 0x10000;
/** What `described` holds besides the unit that a unit folds to: class and bits, from this bit up. */
export const metaShift = 16;
/** For each code unit, what it folds to (the low 16 bits), with its class and bits above: one lookup per character. */
export const described = new Uint32Array(units);
/** The units that fold to zero or several units: `ﬁ`, `ß`, `Ǆ`, `㏂`. Filled below and never changed. */
const expansions = new Map<number, string>();

const metaOf = (unit: number): number => (described[unit] as number) >>> metaShift;
/** The class of a code unit, one of the constants above. */
export const classOf = (unit: number): number => metaOf(unit) & classMask;

/** Whether a code unit is a capital letter. */
export const isUpper = (unit: number): boolean => (metaOf(unit) & upperBit) !== 0;

/** What a character with `expandsBit` folds to. @param point a code point. */
export const expansionOf = (point: number): string =>
  point < units ? (expansions.get(point) ?? String.fromCharCode(point)) : fold(String.fromCodePoint(point));

/** A mark on the character before it, in a script whose characters are single tokens: the two are never separated. */
export const attachedBit = 64;

/** The code point of two units, or -1 if they are not a surrogate pair. */
export const pairOf = (high: number, low: number): number =>
  high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
    ? ((high - 0xd800) << 10) + low - 0xdc00 + 0x10000
    : -1;

/** Like `described`, for a code point beyond U+FFFF; what it folds to is always in `expansionOf`. Takes microseconds. */
export const describedPair = (point: number): number => describe(point) & ~0xffff;

/** A cache of `describedPair` and `expansionOf` for characters beyond U+FFFF, kept by each caller that reads many of them. */
export interface Pairs {
  described(point: number): number;
  expansionOf(point: number): string;
}

/** Creates a cache that describes a block of 1,024 characters when the first of them occurs. */
export function createPairs(): Pairs {
  const blocks = new Map<number, Uint8Array>();
  const texts = new Map<number, string>();
  return {
    described(point) {
      const number = point >>> 10;
      let block = blocks.get(number);
      if (!block) {
        block = Uint8Array.from({ length: 0x400 }, (_, at) => describe((number << 10) + at) >>> metaShift);
        blocks.set(number, block);
      }
      return (block[point & 0x3ff] as number) << metaShift;
    },
    expansionOf(point) {
      let text = texts.get(point);
      if (text === undefined) {
        text = expansionOf(point);
        texts.set(point, text);
      }
      return text;
    },
  };
}

const hangulBase = 0xac00;
const vowels = 21;
const finals = 28;
const kanaVoices = [0x3099, 0x309a] as const;
/** Kana with a voicing mark, by the kana and the mark. */
const voiced = new Map<number, number>();
for (let unit = 0x3041; unit <= 0x30ff; unit++) {
  const [base, voice] = String.fromCharCode(unit).normalize('NFD');
  if (base && voice) voiced.set((base.charCodeAt(0) << 1) | (voice.charCodeAt(0) & 1), unit);
}

/** The single unit that two folded units compose to (jamo, kana with a voicing mark), or 0. */
export function composed(first: number, second: number): number {
  if (second === kanaVoices[0] || second === kanaVoices[1])
    return voiced.get((first << 1) | (second & 1)) ?? 0;
  if (second >= 0x1161 && second < 0x1161 + vowels && first >= 0x1100 && first <= 0x1112)
    return hangulBase + ((first - 0x1100) * vowels + second - 0x1161) * finals;
  const syllable = first - hangulBase;
  const open = syllable >= 0 && first <= 0xd7a3 && syllable % finals === 0;
  return open && second > 0x11a7 && second < 0x11a7 + finals ? first + second - 0x11a7 : 0;
}

/** Whether this folded unit joins the one before it, if the two compose. */
const mayCompose = (unit: number): boolean =>
  unit === kanaVoices[0] || unit === kanaVoices[1] || (unit >= 0x1161 && unit < 0x11a7 + finals);

const wordLike = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
/** Characters that Unicode calls letters but people type as apostrophes: ʻokina, Ukrainian ʼ, saltillo. */
export const apostropheLetters = '\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u07f4\u07f5\ua78b\ua78c';

/** Letters that readers consider equal but Unicode does not decompose; Persian and Arabic keyboards differ. */
const alike = new Map<string, string>(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ħ: 'h',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ŧ: 't',
    ɫ: 'l',
    ð: 'd',
    ς: 'σ',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ة: 'ه',
  }),
);

const decimal = /^\p{Nd}$/u;

/** The value of a decimal digit in any script: digits are in consecutive blocks of ten. */
function digitOf(point: number): string {
  let value = 0;
  while (value < 9 && decimal.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

function fold(character: string): string {
  const lower = character.normalize('NFKC').toLowerCase();
  if (lower.length > 0 && decimal.test(lower))
    return /\d/.test(lower) ? lower : digitOf(lower.codePointAt(0) ?? 0);
  let text = '';
  for (const part of lower.normalize('NFD')) {
    const point = part.codePointAt(0) ?? 0;
    if (!within(point, droppedMarks)) text += alike.get(part) ?? part;
  }
  // Decomposed characters stay so, because they may be typed in parts; except Hangul and kana, which `composed` composes.
  return text.replace(/[\u1100-\u11ff\u3041-\u30ff]+/g, (part) => part.normalize('NFC'));
}

/** @returns class and bits of a code point, and what it folds to in the low 16 bits, as in `described`. */
function describe(point: number): number {
  const character = String.fromCodePoint(point);
  const kind = kindOf(point, character);
  const itself = point & 0xffff;
  if (kind === separator || kind === mark || kind === invisible) return (kind << metaShift) | itself;
  const text = fold(character);
  // Arabic vowel signs also exist as separate letters (from U+FE70), which fold to a space.
  if (text.trim() === '') return (mark << metaShift) | itself;
  let bits = kind;
  if (kind === single && /\p{M}/u.test(character)) bits |= attachedBit;
  const one = text.length === 1 && point < units;
  if (!one || mayCompose(text.charCodeAt(0))) bits |= expandsBit;
  if (text !== character && bits & expandsBit && point < units) expansions.set(point, text);
  if (character !== character.toLowerCase()) bits |= upperBit;
  else if (character !== character.toUpperCase()) bits |= lowerBit;
  else if (text !== character && text !== text.toUpperCase() && point >= units) bits |= styleOf(character);
  return (bits << metaShift) | (one ? text.charCodeAt(0) : itself);
}

/** Mathematical letters have no case in Unicode, but the letters they depict do. */
const styleOf = (character: string): number => {
  const plain = character.normalize('NFKC');
  return plain === plain.toLowerCase() ? lowerBit : upperBit;
};

function kindOf(point: number, character: string): number {
  if (within(point, droppedMarks)) return mark;
  if (within(point, invisibles)) return invisible;
  if (apostropheLetters.includes(character)) return separator;
  if (!wordLike.test(character)) return separator;
  if (decimal.test(character)) return digit;
  if (/[\u3099\u309a\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/.test(character)) return katakana;
  if (/[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa1-\uffdc]/.test(character)) return hangul;
  return within(point, singles) ? single : letter;
}

// Han and Hangul fold to themselves; describing 40,000 of them one by one would slow down the background's start.
for (let unit = 0; unit < units; unit++) {
  let kind = -1;
  if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff)) kind = single;
  else if (unit >= 0xac00 && unit <= 0xd7a3) kind = hangul;
  else if (unit >= 0xd800 && unit <= 0xf8ff) kind = separator;
  described[unit] = kind < 0 ? describe(unit) : (kind << metaShift) | unit;
}
