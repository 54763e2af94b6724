import { describe, expect, it } from 'vitest';
import { marks, mentionsIn } from '../bundled.ts';

describe('what is marked', () => {
  it.each([
    ['Putin spoke.', ['Putin = vladimir-putin']],
    ['President Vladimir Putin spoke.', ['President Vladimir Putin = vladimir-putin']],
    ['Then Mr Biden left.', ['Mr Biden = joe-biden']],
    ['former Vice President Joe Biden', ['former Vice President Joe Biden = joe-biden']],
    ['Joseph R. Biden Jr. won.', ['Joseph R. Biden Jr. = joe-biden']],
    ['Putin’s answer', ['Putin = vladimir-putin']],
    ['Bill O’Reilly asked', ['Bill O’Reilly = bill-oreilly']],
    ["Bill O'Reilly asked", ["Bill O'Reilly = bill-oreilly"]],
    ['the Nord\u00a0Stream\u20112 project', ['Nord Stream\u20112 = nord-stream-2']],
    ['the NordStream 2 project', ['NordStream 2 = nord-stream-2']],
    ['the nord stream 2 project', ['nord stream 2 = nord-stream-2']],
    ['Alexei\n      Navalny', ['Alexei Navalny = alexei-navalny']],
    ['Na\u00advalny', ['Na\u00advalny = alexei-navalny']],
    ['PUTIN SPEAKS TODAY', ['PUTIN = vladimir-putin']],
    ['Alexey Navalnyy is ill', ['Alexey Navalnyy = alexei-navalny']],
    ['Vladimir Puttin', ['Vladimir Puttin = vladimir-putin']],
    ['a Biden-Putin call', ['Biden = joe-biden', 'Putin = vladimir-putin']],
    ['pro-Putin, anti-Trump', ['Putin = vladimir-putin', 'Trump = donald-trump']],
    ['the Trump administration', ['Trump = donald-trump']],
    ['Obama-era rules', ['Obama = barack-obama']],
    [
      'Biden Presses Putin On Ransomware',
      ['Biden = joe-biden', 'Putin = vladimir-putin', 'Ransomware = ransomware-attacks'],
    ],
    ['He left. Obama stayed.', ['Obama = barack-obama']],
    ['On Tuesday Biden flew home; in London Obama read.', ['Biden = joe-biden', 'Obama = barack-obama']],
  ])('%s', (text, expected) => {
    expect(marks(text, 'en')).toEqual(expected);
  });

  it.each([
    ['ru', 'Встреча Путина с Байденом', ['Путина = vladimir-putin', 'Байденом = joe-biden']],
    ['uk', 'Розмова Байдена з Путіним', ['Байдена = joe-biden', 'Путіним = vladimir-putin']],
    ['pl', 'Spotkanie z Putinem', ['Putinem = vladimir-putin']],
    ['fi', 'Bidenin puhe', ['Bidenin = joe-biden']],
    ['tr', "Putin'in sözleri", ['Putin = vladimir-putin']],
    ['de', 'Putins Rede', ['Putins = vladimir-putin']],
    ['fr', 'Hier, Poutine a parlé.', ['Poutine = vladimir-putin']],
    ['ko', '푸틴은 바이든과 만났다', ['푸틴 = vladimir-putin', '바이든 = joe-biden']],
    ['zh-Hans', '普京会见拜登', ['普京 = vladimir-putin', '拜登 = joe-biden']],
    ['ja', 'プーチン大統領はバイデン氏と会談した', ['プーチン = vladimir-putin', 'バイデン = joe-biden']],
    ['ar', 'التقى بايدن وبوتين', ['بايدن = joe-biden', 'بوتين = vladimir-putin']],
  ])('in %s: %s', (language, text, expected) => {
    expect(marks(text, language)).toEqual(expected);
  });
});

describe('what is not marked', () => {
  it.each([
    'Hunter Biden',
    'Jill Biden',
    'A letter from Councillor Dawn Biden came.',
    'Mrs Biden',
    'the Bidens',
    'Donald Trump Jr.',
    'Melania Trump',
    'Michelle Obama',
    'the Obamas',
    'Lyudmila Putina',
    'Yulia Navalnaya',
    'Tim O’Reilly',
    'Bill Putnam',
    'Trump Tower',
    'a trump card',
    'Obamacare',
    'a red fox',
    'the ABC of baking',
    'Osama',
    'Bidden',
    'Puttin’',
    'Putnam',
    'Nordstrom',
    'a trumpet',
    'computing',
    'Rasputin',
    'Helsinki Accords',
    'The restaurants of Helsinki',
    'Georgia',
    'They told us so.',
    'trump him',
    'putin',
    'https://example.org/Putin',
    'putin@example.org',
    'someone@Putin.example',
    'names.Putin;',
    'see /home/Putin/notes',
    '@Putin_fan',
    'Putinism',
    'Russian',
    'the Russian president',
  ])('%s', (text) => {
    expect(marks(text, 'en')).toEqual([]);
  });

  it.each([
    ['ru', 'Людмила Путина не пришла.'],
    ['ru', 'Юлия Навальная выступила.'],
    ['ru', 'Началась путина.'],
    ['zh-Hans', '梅拉尼娅·特朗普没有出席。'],
    ['de', 'die beiden'],
    ['fr', 'Une poutine, s’il vous plaît.'],
    ['ja', 'トランプで遊ぶ'],
  ])('in %s: %s', (language, text) => {
    expect(marks(text, language)).toEqual([]);
  });
});

describe('the page as evidence', () => {
  it('marks a weak alias if the page names the card or related cards', () => {
    expect(marks('Fox and O’Reilly.', 'en')).toEqual([]);
    expect(marks('Bill O’Reilly left.\n\nFox and O’Reilly.', 'en')).toEqual([
      'Bill O’Reilly = bill-oreilly',
      'Fox = fox-news',
      'O’Reilly = bill-oreilly',
    ]);
  });

  it('reports the evidence', () => {
    const [, fox] = mentionsIn('Bill O’Reilly left Fox.', 'en');
    expect(fox?.evidence).toEqual({ kind: 'related', cards: ['geneva-2021:bill-oreilly'] });
  });

  it('resolves a surname to the last person named in full', () => {
    expect(marks('Jill Biden came.\n\nBiden said so.', 'en')).toEqual([]);
    expect(marks('Joe Biden came.\n\nBiden said so.', 'en')).toHaveLength(2);
    expect(marks('Jill Biden came.\n\nPresident Biden said so.', 'en')).toEqual([
      'President Biden = joe-biden',
    ]);
  });

  it.each([
    ['ABC News is part of the American Broadcasting Company.', ['ABC News = abc-news']],
    [
      'Biden told ABC News so.\n\nIn the ABC interview he was calm.',
      ['Biden = joe-biden', 'ABC News = abc-news'],
    ],
    ['ABC News said so.\n\nABC News Australia did not.', []],
    ['ABC News said so.\n\nThe ABC will move to Sydney.', []],
    ['ABC News said so.\n\nThe union wrote to the ABC.', []],
  ])(
    'takes an ambiguous name for the card unless the page names something else by it: %s',
    (text, expected) => {
      expect(marks(text, 'en')).toEqual(expected);
    },
  );

  it('needs more evidence when strict, and less when generous', () => {
    const text = 'Putin spoke of Russia.';
    expect(marks(text, 'en', 'strict')).toEqual(['Putin = vladimir-putin']);
    expect(marks(text, 'en', 'balanced')).toEqual(['Putin = vladimir-putin', 'Russia = russia']);
    expect(marks('Kremlin critic Navlny', 'en', 'balanced')).toEqual([]);
    expect(marks('Kremlin critic Navlny', 'en', 'generous')).toEqual(['Navlny = alexei-navalny']);
  });
});
