/**
 * Guesses the legacy encoding of a text file that is not Unicode. In each of them nearly every byte is a letter, so the guess is
 * the one with the most plausible words: letters of one script, in lower case inside a word, that one language has.
 */
import { familiarShare } from './familiar-letters.ts';

/** The encodings that spreadsheets and editors still write; in a tie, the earlier one is used. */
export const legacyEncodings = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'koi8-r',
  'ibm866',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** Other names of encodings; any that a browser decodes may be given. */
export const isEncoding = (name: string): boolean => {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
};

/** Number of words with letters above ASCII that are examined. */
const mostWords = 2_000;

/** Takes the bytes of a text that is not UTF-8; gives the encoding with the most plausible words. */
export function guessEncoding(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 2_000_000);
  let found: string = legacyEncodings[0];
  let highest = Number.NEGATIVE_INFINITY;
  for (const encoding of legacyEncodings) {
    const score = scoreOf(new TextDecoder(encoding).decode(part));
    if (score > highest + 1e-9) [found, highest] = [encoding, score];
  }
  return found;
}

const scripts = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /[\p{sc=Arabic}\u064b-\u0655]/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u,
];

/** What letters that belong together count for, compared with the shape of the words. */
const familiarity = 0.4;

/** The average plausibility of the words with letters above ASCII, and how well their letters go together. */
function scoreOf(text: string): number {
  const words =
    text.match(/[^\s,;|"'()<>/\\.:!?-]*[^\p{ASCII}\s][^\s,;|"'()<>/\\.:!?-]*/gu)?.slice(0, mostWords) ?? [];
  if (words.length === 0) return 0;
  const shape = words.reduce((sum, word) => sum + wordScore(word), 0) / words.length;
  return shape + familiarity * familiarShare(words);
}

function wordScore(word: string): number {
  const letters = word.match(/\p{L}\p{M}*/gu) ?? [];
  const odd = [...word].filter(
    (sign) => !/[\p{L}\p{M}\p{Nd}\p{ASCII}“”„’‘–—…«»•\u3000-\u303f\uff00-\uff65]/u.test(sign),
  ).length;
  if (/[\u0080-\u009f\ufffd]/u.test(word)) return -2;
  if (odd > 0) return -odd;
  if (letters.length === 0) return 0.5;
  const used = scripts.filter((script) => script.test(word)).length;
  if (used > 1) return -1;
  // A capital after a lower-case letter, or a symbol of one script among those of another.
  const capitals = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const isLatin = scripts[0]?.test(word);
  const rare = isLatin ? (word.match(/[^\p{ASCII}]/gu)?.length ?? 0) / letters.length : 0;
  // In Latin script, most letters of a word are plain; a word full of accents belongs to another script.
  const plain = isLatin && rare > 0.6 && letters.length > 2 ? 1.5 : 0;
  return 1 - capitals - plain;
}
