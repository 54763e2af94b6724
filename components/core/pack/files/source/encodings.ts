/**
 * Text files that are not Unicode: which of the old tables of letters they were written with. Every byte is a letter in each of
 * them, so what is asked is which makes the most likely words: letters of one script, small ones inside.
 */

/** The tables that spreadsheets and editors still write, in the order in which a tie is decided. */
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

/** How other names are understood; all that a browser decodes may be named. */
export const isEncoding = (name: string): boolean => {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
};

/** So many words with letters beyond ASCII are looked at. */
const mostWords = 2_000;

/** Takes the bytes of a text that is not UTF-8; gives the encoding that makes the most likely words of them. */
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
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u,
];

/** What the words with letters beyond ASCII look like on average; 1 is perfect. */
function scoreOf(text: string): number {
  const words =
    text.match(/[^\s,;|"'()<>/\\.:!?-]*[^\p{ASCII}\s][^\s,;|"'()<>/\\.:!?-]*/gu)?.slice(0, mostWords) ?? [];
  if (words.length === 0) return 0;
  return words.reduce((sum, word) => sum + wordScore(word), 0) / words.length;
}

function wordScore(word: string): number {
  const letters = word.match(/\p{L}\p{M}*/gu) ?? [];
  const odd = [...word].filter((sign) => !/[\p{L}\p{M}\p{Nd}\p{ASCII}“”„’‘–—…«»•]/u.test(sign)).length;
  if (/[\u0080-\u009f\ufffd]/u.test(word)) return -2;
  if (odd > 0) return -odd;
  if (letters.length === 0) return 0.5;
  const used = scripts.filter((script) => script.test(word)).length;
  if (used > 1) return -1;
  // A capital behind a small letter, or a mark of one script alone between those of another.
  const capitals = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const isLatin = scripts[0]?.test(word);
  const rare = isLatin ? (word.match(/[^\p{ASCII}]/gu)?.length ?? 0) / letters.length : 0;
  // In Latin script most letters of a word are plain ones; a word full of accents is another script's.
  const plain = isLatin && rare > 0.6 && letters.length > 2 ? 1.5 : 0;
  // Letters that are common in the languages of a table, among those that only look like them.
  const common = /[äöüßéèêëàâáíóúñçåøæœìòùôîïûÄÖÜÉÈÀÁÅØÓÚÍÇÑ]/u.test(word) ? 0.05 : 0;
  return 1 + common - capitals - plain;
}
