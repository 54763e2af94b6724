/** A number, a day or a year behind a place says nothing against it; the sign in an acronym may be written in several ways. */
import { expect, it } from 'vitest';
import { marks } from './bundled.ts';

const numbers = ['5', '16', '1.500', '2014'];

/** A sentence that names the summit, and one with `#` for a number behind two places. */
it.each([
  ['en', 'Biden met Putin.', 'In Russia # came and in Ukraine # left.'],
  ['en', 'Biden met Putin.', 'Russia #, Ukraine #.'],
  ['de', 'Biden traf Putin.', 'Aus Russland # Personen, aus der Ukraine # Kinder.'],
  ['fr', 'Biden a vu Poutine.', 'La Russie # fois, l’Ukraine # fois.'],
  ['es', 'Biden vio a Putin.', 'De Rusia # personas, de Ucrania # niños.'],
  ['it', 'Biden ha visto Putin.', 'In Russia # persone, in Ucraina # bambini.'],
  ['nl', 'Biden zag Poetin.', 'Uit Rusland # mensen, uit Oekraïne # kinderen.'],
  ['pl', 'Biden spotkał Putina.', 'Rosja # osób, Ukraina # dzieci.'],
  ['ru', 'Байден встретил Путина.', 'Россия # человек, Украина # детей.'],
  ['uk', 'Байден зустрів Путіна.', 'Росія # осіб, Україна # дітей.'],
  ['tr', 'Biden Putin ile görüştü.', 'Rusya # kişi, Ukrayna # çocuk.'],
  ['ar', 'التقى بايدن بوتين.', 'من روسيا # شخص ومن أوكرانيا # طفل.'],
  ['zh', '拜登会见普京。', '俄罗斯#日说，乌克兰#年说。'],
  ['ja', 'バイデン氏とプーチン氏が会った。', 'ロシア#日、ウクライナ#年。'],
  ['ko', '바이든 대통령과 푸틴 대통령.', '러시아 #일, 우크라이나 #년.'],
])('%s: %s %s', (language, opening, sentence) => {
  const cards = (text: string) => marks(text, language).map((mark) => mark.replace(/^.* = /, ''));
  expect(cards(`${opening} ${sentence}`.replaceAll('#', '')).toSorted()).toEqual(
    expect.arrayContaining(['joe-biden', 'russia', 'ukraine', 'vladimir-putin']),
  );
  for (const number of numbers)
    expect(cards(`${opening} ${sentence}`.replaceAll('#', number)), number).toEqual(
      cards(`${opening} ${sentence}`.replaceAll('#', '')),
    );
});

it.each(['״', '"', '”', '“', "''", '׳׳'])('a Hebrew acronym with %s', (sign) => {
  const text = `ביידן ופוטין דיברו, וארה${sign}ב שתקה.`;
  expect(marks(text, 'he')).toContain(`ארה${sign}ב = united-states`);
});
