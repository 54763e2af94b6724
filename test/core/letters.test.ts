/** No letter of any script is lost, however it is written, and each word is found as in the pack. */

import { describe, expect, it } from 'vitest';
import { normalise } from '../../components/core/text/fold.ts';
import { createTokens, tokenise, tokenText } from '../../components/core/text/tokenise.ts';
import fc from '../properties.ts';
import { finder } from './finder.ts';

const wordsOf = (text: string): string[] => {
  const tokens = tokenise(text, createTokens());
  return Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at));
};
const folded = (text: string): string => wordsOf(text).join('');

/** Read as apostrophes, or letters by name only: Hangul fillers, kashida, vowel signs as forms of their own. */
const noLetters =
  /[\u037a\ufc5e-\ufc63\ufe70-\ufe7e\u02b9\u02bb-\u02bf\u02c8\u07f4\u07f5\ua78b\ua78c\u115f\u1160\u3164\uffa0\u0640]/u;
const letters = fc
  .integer({ min: 0x41, max: 0x3ffff })
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /\p{L}/u.test(character) && !noLetters.test(character));

describe('for any letter', () => {
  it('tokenising a text keeps it', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const { count, start, end } = tokenise(`1 ${letter} 1`, createTokens());
        expect([count, start[1], end[1]]).toEqual([3, 2, 2 + letter.length]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('composed and decomposed forms are the same', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (some) => {
        const text = some.join('').normalize('NFC');
        expect(folded(text.normalize('NFD'))).toBe(folded(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

it('composed and decomposed Hangul, kana, Vietnamese and Indic letters are the same words', () => {
  for (const text of ['푸틴', 'プーチン', 'ばびぶ', 'Nguyễn Phú Trọng', 'ঢাকা ো', 'கொ', 'क़', 'أحمد', 'Đoković'])
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
});

it('half and full width are the same words', () => {
  expect(wordsOf('ﾌﾟｰﾁﾝ ｱｲｳ ｶﾞ')).toEqual(wordsOf('プーチン アイウ ガ'));
  expect(wordsOf('ＡＢＣ １２')).toEqual(wordsOf('ABC 12'));
});

it('words and folded text agree', () => {
  for (const text of ['푸틴'.normalize('NFD'), 'ﾌﾟｰﾁﾝ', '𐐀𐐁', '𝐏𝐮𝐭𝐢𝐧', '𠮷田', 'Weißrussland', 'ﬁn'])
    expect(normalise(text).text.replace(/ /g, '')).toBe(folded(text));
});

it.each([
  ['a Han letter beyond U+FFFF', '𠮷田', '昨日𠮷田さんが', '𠮷田'],
  ['Adlam, in small letters in the text', '𞤃𞤢𞤥𞤢𞤣𞤵', 'a 𞤃𞤢𞤥𞤢𞤣𞤵 b', '𞤃𞤢𞤥𞤢𞤣𞤵'],
  ['Deseret capitals', '𐐔𐐯𐑅𐐨𐑉𐐯𐐻', 'a 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 b', '𐐔𐐇𐐝𐐀𐐡𐐇𐐓'],
  ['mathematical letters', 'Rotterdam', 'in 𝐑𝐨𝐭𝐭𝐞𝐫𝐝𝐚𝐦 now', '𝐑𝐨𝐭𝐭𝐞𝐫𝐝𝐚𝐦'],
  ['ʻokina as an apostrophe', 'Kealiʻi Reichel', "saw Keali'i Reichel.", "Keali'i Reichel"],
  ['an apostrophe as ʻ', "O'zbekiston", 'in Oʻzbekiston now', 'Oʻzbekiston'],
  ['ss for ß', 'Franz Josef Strauß', 'saw Franz Josef Strauss.', 'Franz Josef Strauss'],
  ['ẞ for ß', 'Weißrussland', 'in WEIẞRUSSLAND HEUTE', 'WEIẞRUSSLAND'],
  ['ae for æ', 'Ægirsson', 'saw Aegirsson.', 'Aegirsson'],
  ['a particle on decomposed Hangul', '푸틴대왕', '푸틴대왕은'.normalize('NFD'), '푸틴대왕'.normalize('NFD')],
  ['niqqud in a word with a preposition', 'פוטינר', 'בְּפוּטִינֶר', 'פוּטִינֶר'],
  ['a preposition on an acronym', 'צה״ל', 'אמר בצה"ל היום', 'צה"ל'],
  ['tatweel', 'بوتين', 'قال بوتـــين اليوم', 'بوتـــين'],
  ['a half-width name', 'プーチン', 'ﾌﾟｰﾁﾝ氏', 'ﾌﾟｰﾁﾝ'],
  ['Ethiopic word spaces', 'አዲስ አበባ', 'ወደ፡አዲስ፡አበባ፡ሄደ', 'አዲስ፡አበባ'],
])('%s: the name is found', (_, name, text, found) => {
  expect(finder([name])(text)).toEqual([found]);
});

it('a rare letter is not dropped from a name or from the text', () => {
  expect(finder(['𠮷田'])('太田さんと田中さんが田んぼで会った。')).toEqual([]);
  expect(finder(['ปูติ'])('ปูติน ปูตินี')).not.toContain('ปูต');
});
