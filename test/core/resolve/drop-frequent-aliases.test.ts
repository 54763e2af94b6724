import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { loadPacks } from '../../../components/core/pack/load-packs.ts';
import type { Pack } from '../../../components/core/pack/model.ts';
import { findMarks } from '../../../components/core/resolve/find-mentions.ts';
import type { Passage } from '../../../components/core/text/model.ts';

const every = { strictness: 'balanced', kindsOff: [], markHowMuch: 'every' } as const;

function packOf(cards: object[]): Pack {
  const [pack] = loadPacks([{ name: 'p', content: { id: 'p', title: 'P', cards } }]).packs;
  if (!pack) throw new Error('no pack');
  return pack;
}

const passagesOf = (texts: readonly string[], language?: string): Passage[] =>
  texts.map((text, id) => ({ id, text, ...(language && { language }) }));

/** The marked texts of passages, each in a passage of its own. */
function marks(cards: object[], texts: readonly string[], language?: string): string[] {
  const marked = findMarks({ index: buildIndex([packOf(cards)]) }, passagesOf(texts, language), every).marked;
  return marked.map(({ text }) => text);
}

const times = <Made>(count: number, make: (at: number) => Made) =>
  Array.from({ length: count }, (_, at) => make(at));
const filler = 'a ship came in with the tide and lay there for some days. ';

describe('a name in a long text', () => {
  it.each([
    [
      'English',
      'en',
      { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
      'Putin',
      (n: number) => `Putin meets the leaders of ${n} countries in the east`,
    ],
    [
      'title case',
      'en',
      { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
      'Putin',
      (n: number) => `Leaders Of ${n} Countries Meet Putin In The East`,
    ],
    [
      'capitals',
      'en',
      { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
      'PUTIN',
      (n: number) => `PUTIN MEETS THE LEADERS OF ${n} COUNTRIES IN THE EAST`,
    ],
    [
      'a surname that is a word',
      'en',
      { name: 'Theresa May', kind: 'person', aliases: ['Theresa May'] },
      'Theresa May',
      (n: number) => `Leaders of ${n} countries meet Theresa May in the east`,
    ],
    [
      'a company with the name of a fruit',
      'en',
      { name: 'Apple', kind: 'organisation' },
      'Apple',
      (n: number) => `New phone by Apple sold in ${n} countries since the spring`,
    ],
    [
      'German',
      'de',
      { name: 'Helmut Kohl', kind: 'person', aliases: ['Kohl'] },
      'Kohl',
      (n: number) => `Gestern traf Kohl die Führer von ${n} Ländern im Osten`,
    ],
    [
      'Russian',
      'ru',
      { name: 'Владимир Путин', kind: 'person', aliases: ['Путин'] },
      'Путин',
      (n: number) => `Вчера Путин принял в столице гостей из ${n} стран`,
    ],
    [
      'Chinese',
      'zh',
      { name: '普京', kind: 'person' },
      '普京',
      (n: number) => `昨天俄罗斯总统普京在莫斯科会见了${n}个国家的领导人并发表讲话谈到未来的合作关系`,
    ],
    [
      'Hebrew',
      'he',
      { name: 'ולדימיר פוטין', kind: 'person', aliases: ['פוטין'] },
      'פוטין',
      (n: number) => `אתמול פגש פוטין את מנהיגי ${n} המדינות בבירה החדשה`,
    ],
    [
      'Arabic',
      'ar',
      { name: 'فلاديمير بوتين', kind: 'person', aliases: ['بوتين'] },
      'بوتين',
      (n: number) => `التقى بوتين أمس قادة دول عددها ${n} في العاصمة الجديدة`,
    ],
    [
      'Greek',
      'el',
      { name: 'Βλαντίμιρ Πούτιν', kind: 'person', aliases: ['Πούτιν'] },
      'Πούτιν',
      (n: number) => `Χθες ο Πούτιν συνάντησε ηγέτες από ${n} χώρες στην πρωτεύουσα`,
    ],
  ] as const)('keeps its marks in 100 headlines: %s', (_name, language, card, text, headline) => {
    const found = marks([card], times(100, headline), language);
    expect(found).toEqual(times(100, () => text));
  });

  it('keeps its marks in one passage of 100 sentences', () => {
    const text = times(100, (n) => `On day ${n} Putin met one more leader.`).join('\n');
    expect(
      marks([{ name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] }], [text], 'en'),
    ).toHaveLength(100);
  });

  it('keeps its marks among many other words', () => {
    const texts = times(20, () => `They met Zed. ${filler.repeat(3)}`);
    expect(marks([{ name: 'Zed' }], texts)).toHaveLength(20);
  });
});

describe('an ordinary word', () => {
  it.each([
    ['the', 'en', 'the', (n: number) => `The mayor of the town met the ${n} members of the council`],
    ['The, with a capital', 'en', 'The', (n: number) => `The town has ${n} members in its council`],
    ['the, in capitals', 'en', 'the', (n: number) => `THE MAYOR OF THE TOWN MET THE ${n} MEMBERS`],
    ['said', 'en', 'said', (n: number) => `More than ${n} people came, said mayor of town`],
    ['said, in title case', 'en', 'said', (n: number) => `More Than ${n} People Came, Said Mayor of Town`],
    ['mark', 'en', 'mark', (n: number) => `How to mark day ${n} of this year`],
    ['art', 'en', 'art', (n: number) => `Place ${n} for art in town`],
    ['art, in capitals', 'en', 'art', (n: number) => `PLACE ${n} FOR ART IN TOWN`],
    ['a German word', 'de', 'und', (n: number) => `Rat und Tat seit ${n} Jahren und mehr`],
    ['a Spanish word', 'es', 'Los', (n: number) => `Los vecinos de la calle ${n} votan hoy`],
    ['a Greek word', 'el', 'και', (n: number) => `Νέα και παλιά από ${n} χώρες και πόλεις`],
    ['a Russian word', 'ru', 'на', (n: number) => `Гости на заводе ${n} и дети на отдыхе`],
    ['a Hungarian word', 'hu', 'és', (n: number) => `Hírek és képek ${n} országból és városból`],
    ['a Hebrew word', 'he', 'של', (n: number) => `ראש העיר של העיר ${n} והמועצה של המדינה`],
    ['an Arabic word', 'ar', 'في', (n: number) => `اجتماع في المدينة ${n} وحفل في العاصمة`],
    ['a Japanese word', 'ja', 'です', (n: number) => `新しい会場です代表は${n}人です`],
  ] as const)('is not marked everywhere: %s', (_name, language, alias, headline) => {
    const cards = [{ name: 'Quorum Ship Two', aliases: [{ text: alias, language }] }, { name: 'Rotterdam' }];
    const texts = [`Rotterdam ${filler}`, ...times(150, headline)];
    const index = buildIndex([packOf(cards)]);
    const marksOf = (some: readonly string[]) =>
      findMarks({ index }, passagesOf(some, language), every).marked.map(({ text }) => text.toLowerCase());
    expect(marksOf(texts)).toEqual(['rotterdam']);
  });

  it('is marked in a short text', () => {
    expect(marks([{ name: 'Zed' }], ['They met Zed. Zed spoke. Zed left.'])).toEqual(['Zed', 'Zed', 'Zed']);
  });

  it('is not marked if several of one card are frequent together', () => {
    const cards = [{ name: 'Quorum Ship Two', aliases: ['of', 'in', 'with'] }];
    expect(
      marks(
        cards,
        times(
          60,
          (n) =>
            `${n} tons of grain came in ships that day with crews from towns far away and left again soon`,
        ),
        'en',
      ),
    ).toEqual([]);
  });

  it('is not marked in running prose, even if capitalised', () => {
    const cards = [{ name: 'Company', kind: 'organisation' }];
    const clause =
      'If the Company is sold, any right that the Company has under this paper goes to whoever buys it. ';
    expect(marks(cards, [clause.repeat(40)], 'en')).toEqual([]);
    expect(marks([{ name: 'Zed' }], [`We saw Zed there. ${'Zed went. '.repeat(3)}`.repeat(90)])).toEqual([]);
  });
});

it('is judged for the whole document, however its text is divided', () => {
  const index = buildIndex([packOf([{ name: 'Quorum Ship Two', aliases: ['said'] }, { name: 'Rotterdam' }])]);
  const sentence = 'More people came to Rotterdam, said mayor of town. ';
  const whole = findMarks({ index }, passagesOf([sentence.repeat(120)], 'en'), every).marked;
  const cut = findMarks(
    { index },
    passagesOf(
      times(120, () => sentence),
      'en',
    ),
    every,
  ).marked;
  expect(cut.map(({ text }) => text)).toEqual(whole.map(({ text }) => text));
  expect(new Set(cut.map(({ text }) => text))).toEqual(new Set(['Rotterdam']));
});
