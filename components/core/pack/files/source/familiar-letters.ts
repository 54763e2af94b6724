/**
 * Which letters belong together. A text in the wrong encoding is still made of letters, but of ones that no language uses side by
 * side, or that are rare in their script.
 */

/** The letters beyond a to z of languages in Latin script, which a file has one of. */
const alphabets = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'ãõáàâçéêíóôúü',
  'àèéìíòóùú',
  'äåéö',
  'æøåé',
  'áæðéíóöþúý',
  'áéèëïíóöüú',
  'çğıi̇öşüâîû',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'čćđšž',
  'ăâîşţșț',
  'çë',
  'ąčęėįšųūž',
  'āčēģīķļņōŗšūž',
  'äõöüšž',
].map((letters) => new Set(letters));

/** By script, the letters that make up most of any text in it. */
const common: readonly [script: RegExp, letters: Set<string>][] = [
  [/\p{sc=Cyrillic}/u, new Set('оаеинтсрвлкмдпуязіый')],
  [/\p{sc=Greek}/u, new Set('αοιετσνηυρπκμλςγδάέίόήύώ')],
  [/\p{sc=Hebrew}/u, new Set('יוהלארתבשמדנחקםעפ')],
  [/\p{sc=Arabic}/u, new Set('اليمونرتبدةعسفهحكجأق')],
  [
    /\p{sc=Han}/u,
    new Set(
      '的一是不了在人有我他这中大来上国和地到说生子时道出会要于下得可们后年过家学对多能部长员省市县村东西南北小文明王李张刘陈杨黄赵周吴徐孙马朱胡林何高郭罗梁宋郑谢韩唐许沈曾苏卢田任方石金江史名姓职务简介描述类型组织外交议自京海华建平军伟芳新民公司政府院委主席总理负责' +
        '這來國會說時們後過學對長員縣東陳楊黃趙吳孫馬羅鄭謝韓許蘇盧職務簡負責議臺灣台' +
        '氏役前説山鈴木佐藤橋渡辺伊加吉太郎花次大臣担当選内閣総党町本日府',
    ),
  ],
];
/** Scripts in which every letter is as good a sign as another: no other encoding's text looks like them. */
const telling = /[\p{sc=Hiragana}\p{sc=Hangul}ァ-ヶー]/u;

/** Takes words with letters above ASCII; gives the share of these letters that belong together, from 0 to 1. */
export function familiarShare(words: readonly string[]): number {
  const letters =
    words
      .join('')
      .toLowerCase()
      .match(/[^\P{L}\p{ASCII}]/gu) ?? [];
  if (letters.length === 0) return 0;
  const latin = letters.filter((letter) => /\p{sc=Latin}/u.test(letter));
  const fitting = alphabets.map((alphabet) => latin.filter((letter) => alphabet.has(letter)).length);
  const others = letters.filter((letter) => isCommon(letter)).length;
  return (Math.max(...fitting) + others) / letters.length;
}

function isCommon(letter: string): boolean {
  if (telling.test(letter)) return true;
  const [, known] = common.find(([script]) => script.test(letter)) ?? [];
  return known?.has(letter) ?? false;
}
