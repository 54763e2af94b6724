/** Names in scripts without spaces: what is marked in square brackets, for cards with only a name, in packs of any language. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

const people = ['岸田文雄', '安倍晋三', '习近平', '欧阳修', '문재인', '남궁민'];
const places = ['长江', '東京'];
const cards = [
  ...people.map((name) => ({ name, kind: 'person' })),
  ...places.map((name) => ({ name, kind: 'place' })),
];
const indexes = new Map(['en', 'zh', 'ja', 'ko'].map((tag) => [tag, buildIndex([packOf(cards, tag)])]));

function marked(language: string, pack: string, text: string): string {
  const index = indexes.get(pack);
  if (!index) throw new Error(`no pack in ${pack}`);
  const plain = text.replace(/[[\]]/g, '');
  let shown = plain;
  const passages = [
    { id: 0, text: plain, language },
    { id: 1, text: people.join('、'), language },
  ];
  const found = findMentions(index, passages, { strictness: 'balanced' }).filter(
    ({ passage }) => passage === 0,
  );
  for (const { start, end } of found.toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

const sentences: [language: string, text: string][] = [
  ['ja', '[岸田]首相は記者団に語った。'],
  ['ja', '会見で[岸田]氏は述べた。'],
  ['ja', '[安倍]元首相の国葬。'],
  ['ja', '[安倍]内閣は総辞職した。'],
  ['ja', 'きのう[岸田]が述べた。'],
  ['ja', '安倍晴明は陰陽師だ。'],
  ['ja', '小岸田は町だ。'],
  ['ja', '小岸田'],
  ['ja', '[岸田]'],
  ['ja', '安倍晋三記念館が開いた。'],
  ['ja', '東京新聞の記者。'],
  ['ja', '東京空港に着いた。'],
  ['ja', '[東京]で会見した。'],
  ['zh', '[习]主席强调。'],
  ['zh', '[习近平]在北京。'],
  ['zh', '学习很重要。'],
  ['zh', '昨天学习'],
  ['zh', '习'],
  ['zh', '[欧阳]先生来了。'],
  ['zh', '欧阳明来了。'],
  ['zh', '长江日报在武汉。'],
  ['zh', '长江大桥通车。'],
  ['zh', '学习主席讲话。'],
  ['zh', '练习总统辩论。'],
  ['zh', '[长江]流域洪水。'],
  ['ko', '문 대통령은 말했다.'],
  ['ko', '[문재인] 전 대통령은 말했다.'],
  ['ko', '문 앞에 섰다.'],
  ['ko', '[남궁] 교수는 말했다.'],
];

// A pack in Chinese takes the first character of a Japanese name, and one in Japanese the first two of a Chinese one.
const packsOf: Record<string, string[]> = { ja: ['en', 'ja'], zh: ['en', 'zh'], ko: ['en', 'ko'] };

describe.each(['ja', 'zh', 'ko'])('in %s', (language) => {
  const own = sentences.filter(([tag]) => tag === language).map(([, text]) => text);
  const rows = own.flatMap((text) => (packsOf[language] ?? []).map((pack) => [text, pack] as const));

  it.each(rows)('%s, with a pack in %s', (text, pack) => {
    expect(marked(language, pack, text)).toBe(text);
  });
});
