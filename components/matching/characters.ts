/**
 * What one UTF-16 code unit is to the matcher: its class, its case, and what it folds to. Looking each up in a table made
 * once keeps reading a text at one step a character, whatever the script.
 */

/** Between words: spaces, punctuation, symbols, surrogates (emoji and rare scripts are never part of a name). */
export const separator = 0;
/** Letter of a script that writes words apart. */
export const letter = 1;
export const digit = 2;
/** A run of katakana is a word, though no space stands beside it. */
const katakana = 3;
/** Korean: particles follow the name without a space. */
export const hangul = 4;
/** Scripts without spaces (Han, hiragana, Thai, Lao, Khmer, Burmese): each character stands for itself. */
export const single = 5;
/** Not there for the reader: soft hyphen, zero-width and bidi controls. */
export const invisible = 6;
/** Combining mark that folding drops; it belongs to the character before it. */
export const mark = 7;

export const classMask = 7;
export const upperBit = 8;
export const lowerBit = 16;
export const expandsBit = 32;

const units = 0x10000;
/** What `described` holds beside the unit that one folds to: class and bits, from this bit up. */
export const metaShift = 16;
/** Per code unit what it folds to (the low 16 bits) and its class and bits above: one look-up a character. */
export const described = new Uint32Array(units);
/** The few characters that fold to more than one: `ﬁ`, `Ǆ`, `㏂`. */
const expansions = new Map<number, string>();

const metaOf = (unit: number): number => (described[unit] as number) >>> metaShift;
/** The class of a code unit, one of the constants above. */
export const classOf = (unit: number): number => metaOf(unit) & classMask;
export const isUpper = (unit: number): boolean => (metaOf(unit) & upperBit) !== 0;
export const isLower = (unit: number): boolean => (metaOf(unit) & lowerBit) !== 0;
/** What `unit` folds to in length: true where `expansionOf` has more than one unit for it. */
export const expands = (unit: number): boolean => (metaOf(unit) & expandsBit) !== 0;
export const foldOf = (unit: number): number => (described[unit] as number) & 0xffff;
export const expansionOf = (unit: number): string => expansions.get(unit) ?? '';

type Ranges = readonly (readonly [first: number, last: number])[];
const within = (unit: number, ranges: Ranges): boolean =>
  ranges.some(([first, last]) => unit >= first && unit <= last);

/** Marks that stand above or below a letter without changing which letter it is; vowel signs of other scripts stay. */
const droppedMarks: Ranges = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
/** Soft hyphen, kashida, fillers, zero-width characters, bidi controls, variation selectors. */
const invisibles: Ranges = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Thai, Lao, Burmese, Khmer; radicals, hiragana, Han. */
const singles: Ranges = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3040, 0x309f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
const wordLike = /[\p{L}\p{M}\p{N}]/u;

/** Letters that readers take for the same and that Unicode does not decompose; Persian and Arabic keyboards differ. */
const alike = new Map<string, string>(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ħ: 'h',
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

/** First code points of the decimal digits of other scripts. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function fold(character: string): string {
  const zero = digitZeros.find(
    (start) => character.charCodeAt(0) >= start && character.charCodeAt(0) <= start + 9,
  );
  if (zero !== undefined) return String(character.charCodeAt(0) - zero);
  const lower = character.normalize('NFKC').toLowerCase();
  let text = '';
  for (const part of lower.normalize('NFD')) if (!within(part.charCodeAt(0), droppedMarks)) text += part;
  // Without marks a letter may have come apart that belongs together (Hangul, kana with voicing).
  text = text.normalize('NFC');
  return text.length === 1 ? (alike.get(text) ?? text) : text;
}

/** @returns class and bits of a unit, and what it folds to in the low 16 bits, as in `described`. */
function describe(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = kindOf(unit, character);
  if (kind === separator || kind === mark || kind === invisible) return (kind << metaShift) | unit;
  const text = fold(character);
  // Arabic vowel signs also come as letters of their own (U+FE70 and on), which fold to a space.
  if (text.trim() === '') return (mark << metaShift) | unit;
  let bits = kind;
  if (text.length > 1) {
    expansions.set(unit, text);
    bits |= expandsBit;
  }
  if (character !== character.toLowerCase()) bits |= upperBit;
  else if (character !== character.toUpperCase()) bits |= lowerBit;
  return (bits << metaShift) | (text.length === 1 ? text.charCodeAt(0) : unit);
}

function kindOf(unit: number, character: string): number {
  if (within(unit, droppedMarks)) return mark;
  if (within(unit, invisibles)) return invisible;
  if (!wordLike.test(character) && unit !== 0x30fc) return separator;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/.test(character)) return katakana;
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(character)) return hangul;
  if (within(unit, singles)) return single;
  return /[\p{L}\p{M}]/u.test(character) ? letter : separator;
}

// Han and Hangul fold to themselves, and describing 40,000 of them one by one would cost the worker's start.
for (let unit = 0; unit < units; unit++) {
  let kind = -1;
  if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff)) kind = single;
  else if (unit >= 0xac00 && unit <= 0xd7a3) kind = hangul;
  else if ((unit >= 0xd800 && unit <= 0xf8ff) || (unit >= 0xa000 && unit <= 0xabff)) kind = separator;
  described[unit] = kind < 0 ? describe(unit) : (kind << metaShift) | unit;
}
