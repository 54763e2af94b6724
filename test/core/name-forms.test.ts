/**
 * Cards that say no more than a name and a kind, and what texts call them: nineteen forms in twenty are to be found after the whole
 * name, and none may go to another card. Each form stands in a sentence of its language.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

type Row = [language: string, kind: string, name: string, forms: string];

/** Forms are set apart by bars. */
const rows: Row[] = [
  // Titles, suffixes, middle names and initials
  ['en', 'person', 'Sir Keir Starmer', 'Sir Keir Starmer|Keir Starmer|Starmer|Mr Starmer'],
  ['en', 'person', 'Dame Judi Dench', 'Judi Dench|Dench'],
  ['en', 'person', 'Nancy Pelosi', 'Nancy P. Pelosi|Nancy Patricia Pelosi|Pelosi|Speaker Pelosi'],
  ['en', 'person', 'John Roberts', 'John G. Roberts|Justice Roberts'],
  ['en', 'person', 'Robert Downey Jr.', 'Robert Downey Jr|Robert Downey|Downey'],
  ['en', 'person', 'Sammy Davis Jr.', 'Sammy Davis'],
  ['en', 'person', 'Prof. Jennifer Doudna', 'Jennifer Doudna|Professor Doudna|Doudna'],
  ['en', 'person', 'J. K. Rowling', 'J.K. Rowling|Rowling'],
  ['en', 'person', 'J. R. R. Tolkien', 'J.R.R. Tolkien|Tolkien'],
  ['en', 'person', 'Samuel L. Jackson', 'Samuel L. Jackson|Samuel Jackson|Mr. Jackson'],
  ['en', 'person', 'Pete Buttigieg', 'Pete Buttigieg|P. Buttigieg|Secretary Buttigieg|Buttigieg'],
  ['en', 'person', 'Sinéad O’Connor', "Sinead O’Connor|O’Connor|O'Connor"],
  // Particles
  [
    'en',
    'person',
    'Ursula von der Leyen',
    'von der Leyen|Von der Leyen|President von der Leyen|Ms von der Leyen',
  ],
  ['en', 'person', 'Mohammed bin Salman', 'bin Salman|Prince Mohammed bin Salman'],
  ['en', 'person', 'Bashar al-Assad', 'al-Assad|Assad|President Assad|Bashar Al-Assad'],
  ['en', 'person', 'Robert De Niro', 'De Niro|Mr De Niro'],
  ['en', 'person', 'Ludwig van Beethoven', 'van Beethoven|Ludwig van Beethoven'],
  ['nl', 'person', 'Geert Wilders', 'Wilders|Geert Wilders'],
  ['nl', 'person', 'Frans van der Hoff', 'Van der Hoff|van der Hoff'],
  ['nl', 'person', 'Johanna ter Steege', 'Ter Steege|ter Steege'],
  // Mononyms and pen names
  ['en', 'person', 'Madonna', 'Madonna'],
  ['en', 'person', 'Voltaire', 'Voltaire'],
  ['en', 'person', 'Adele', 'Adele'],
  ['pt', 'person', 'Pelé', 'Pelé|Pele'],
  ['pt', 'person', 'Ronaldinho', 'Ronaldinho'],
  ['en', 'person', 'Beyoncé', 'Beyoncé|Beyonce'],
  // Spanish and Portuguese
  ['es', 'person', 'Pedro Sánchez', 'Sánchez|Pedro Sanchez'],
  ['es', 'person', 'Gustavo Petro', 'Petro|Gustavo Petro|presidente Petro'],
  ['es', 'person', 'Yolanda Díaz', 'Díaz|Yolanda Díaz'],
  ['es', 'person', 'Ana de la Cruz', 'de la Cruz'],
  ['pt', 'person', 'Jair Bolsonaro', 'Bolsonaro|Jair Bolsonaro'],
  ['pt', 'person', 'Marina dos Santos', 'dos Santos'],
  ['pt', 'person', 'António Guterres', 'Guterres|Antonio Guterres'],
  // Hungarian, Turkish, Finnish
  ['hu', 'person', 'Orbán Viktor', 'Orbán Viktor|Viktor Orbán|Orbánt|Orbánnak'],
  ['hu', 'person', 'Szijjártó Péter', 'Szijjártó|Szijjártót|Péter Szijjártó'],
  ['hu', 'person', 'Magyar Katalin', 'Magyar Katalin'],
  ['tr', 'person', 'Ekrem İmamoğlu', 'İmamoğlu|Ekrem İmamoğlu'],
  ['fi', 'person', 'Sanna Marin', 'Marin|Sanna Marin|Marinin|Marinille'],
  ['fi', 'place', 'Suomi', 'Suomi|Suomen|Suomessa'],
  // Chinese, Japanese, Korean
  ['en', 'person', 'Xi Jinping', 'Xi|President Xi|Xi Jinping'],
  ['en', 'person', 'Kim Jong-un', 'Kim|Kim Jong Un'],
  ['en', 'person', 'Li Qiang', 'Li|Premier Li'],
  ['en', 'person', 'Shinzo Abe', 'Abe|Shinzo Abe'],
  ['zh', 'person', '习近平', '习近平|习主席'],
  ['zh', 'person', '埃马纽埃尔·马克龙', '埃马纽埃尔·马克龙|马克龙'],
  ['zh', 'place', '俄罗斯', '俄罗斯'],
  ['ja', 'person', '岸田文雄', '岸田文雄|岸田首相|岸田氏|岸田'],
  ['ja', 'person', 'エマニュエル・マクロン', 'マクロン'],
  ['ko', 'person', '윤석열', '윤석열|윤석열은'],
  ['ko', 'person', '에마뉘엘 마크롱', '에마뉘엘 마크롱|마크롱|마크롱이'],
  ['ko', 'place', '독일', '독일|독일에서'],
  // Arabic and Hebrew
  ['ar', 'person', 'محمد صلاح', 'محمد صلاح'],
  ['ar', 'person', 'إيمانويل ماكرون', 'إيمانويل ماكرون|ماكرون|وماكرون'],
  ['ar', 'person', 'محمد بن سلمان', 'محمد بن سلمان|بن سلمان'],
  ['ar', 'place', 'فرنسا', 'فرنسا|لفرنسا|وفرنسا'],
  ['he', 'person', 'עמנואל מקרון', 'עמנואל מקרון|מקרון'],
  // Organisations
  ['en', 'organisation', 'Apple Inc.', 'Apple|Apple Inc'],
  ['en', 'organisation', 'Ryanair Holdings plc', 'Ryanair|Ryanair Holdings'],
  ['en', 'organisation', 'Marks & Spencer', 'Marks and Spencer'],
  ['en', 'organisation', 'The New York Times', 'New York Times|NYT'],
  ['en', 'organisation', 'Federal Bureau of Investigation', 'FBI'],
  ['en', 'organisation', 'Department of Justice', 'DOJ|Justice Department'],
  ['en', 'organisation', 'University of Oxford', 'Oxford University'],
  ['en', 'organisation', 'Leiden University', 'University of Leiden'],
  ['en', 'organisation', 'European Central Bank', 'ECB'],
  ['en', 'organisation', 'NATO', 'Nato|NATO'],
  ['en', 'organisation', 'Nasdaq', 'NASDAQ'],
  ['en', 'organisation', 'Cisco Systems, Inc.', 'Cisco|Cisco Systems'],
  ['de', 'organisation', 'Siemens AG', 'Siemens'],
  ['de', 'organisation', 'Deutsche Bank', 'Deutschen Bank'],
  ['de', 'organisation', 'Robert Bosch GmbH', 'Robert Bosch'],
  ['fr', 'organisation', 'Renault S.A.', 'Renault'],
  ['en', 'organisation', 'Tehreek-e-Labbaik Pakistan (TLP)', 'Tehreek-e-Labbaik Pakistan|TLP'],
  // Places
  ['en', 'place', 'United Kingdom', 'UK|U.K.|United Kingdom'],
  ['en', 'place', 'United States', 'US|U.S.'],
  ['en', 'place', 'The Hague', 'Hague|The Hague'],
  ['de', 'place', 'Deutschland', 'Deutschlands'],
  ['sv', 'place', 'Sverige', 'Sveriges'],
  // Slavic
  ['pl', 'person', 'Andrzej Duda', 'Duda|Dudy|Andrzeja Dudy|Dudą'],
  ['pl', 'person', 'Donald Tusk', 'Tuska|Tuskiem|Donaldem Tuskiem'],
  ['pl', 'place', 'Polska', 'Polski|Polsce|Polskę'],
  ['pl', 'place', 'Wielka Brytania', 'Wielkiej Brytanii|Wielką Brytanię'],
  ['cs', 'person', 'Petr Pavel', 'Pavla|Petra Pavla'],
  ['cs', 'person', 'Karel Havlíček', 'Havlíčka|Havlíčkovi'],
  ['cs', 'place', 'Česká republika', 'České republiky|Českou republiku'],
  ['ru', 'person', 'Владимир Путин', 'Путин|Путина|Путину|Путиным|Владимира Путина'],
  ['ru', 'person', 'Алексей Навальный', 'Навальный|Навального|Навальным'],
  ['ru', 'place', 'Россия', 'России|Россию|Россией'],
  ['ru', 'organisation', 'Верховный суд', 'Верховного суда|Верховным судом'],
  ['uk', 'person', 'Володимир Зеленський', 'Зеленський|Зеленського|Зеленському'],
  ['uk', 'place', 'Київ', 'Києва|Києві|Київ'],
  ['bg', 'person', 'Бойко Борисов', 'Борисов|Бойко Борисов'],
  ['sl', 'place', 'Slovenija', 'Slovenije|Sloveniji|Slovenijo'],
  ['sk', 'person', 'Robert Fico', 'Fica|Ficom'],
  ['hr', 'person', 'Andrej Plenković', 'Plenkovića|Plenkoviću'],
  ['hr', 'place', 'Hrvatska', 'Hrvatske|Hrvatskoj|Hrvatsku'],
  ['sr', 'person', 'Александар Вучић', 'Вучића|Вучићу'],
  ['el', 'place', 'Ελλάδα', 'Ελλάδας'],
  ['en', 'person', 'Angela Merkel', 'Merkel|Chancellor Merkel|A. Merkel'],
  ['en', 'person', 'Gabriel García Márquez', 'García Márquez|Márquez'],
  ['en', 'organisation', 'American Civil Liberties Union', 'ACLU|American Civil Liberties Union'],
  ['en', 'organisation', 'Central Intelligence Agency', 'CIA'],
  ['de', 'person', 'Olaf Scholz', 'Scholz|Kanzler Scholz'],
  ['fr', 'person', 'Charles de Gaulle', 'de Gaulle|De Gaulle'],
  ['it', 'person', 'Giorgia Meloni', 'Meloni|Giorgia Meloni'],
  ['ru', 'person', 'Светлана Тихановская', 'Тихановская|Тихановской|Тихановскую'],
  ['pl', 'person', 'Beata Szydło', 'Szydło|Beaty Szydło'],
  ['cs', 'person', 'Zuzana Čaputová', 'Čaputová|Čaputové|Čaputovou'],
  ['uk', 'person', 'Юлія Тимошенко', 'Тимошенко|Юлію Тимошенко'],
];

/** A sentence around a form, in the words of its language, so that its language is told by more than the tag. */
const around: Record<string, (form: string) => string> = {
  zh: (form) => `昨天${form}表示。`,
  ja: (form) => `昨日、${form}は述べた。`,
  ko: (form) => `어제 ${form} 말했다.`,
  ar: (form) => `وقال إن ${form} هنا.`,
};
const sentence = (language: string, form: string): string =>
  around[language]?.(form) ?? `(1995, ${form}, 20)`;

describe('forms of a name in texts, for a card with only a name', () => {
  const byLanguage = Map.groupBy(rows, ([language]) => language);
  let found = 0;
  let all = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const [language, own] of byLanguage) {
    const pack = packOf(
      own.map(([, kind, name]) => ({ name, kind })),
      language,
    );
    const index = buildIndex([pack]);
    own.forEach(([, , name, forms], at) => {
      for (const form of forms.split('|')) {
        all++;
        const text = sentence(language, form);
        const passages = [
          { id: 0, text: sentence(language, name), language },
          { id: 1, text, language },
        ];
        const mentions = findMentions(index, passages, { strictness: 'balanced' }).filter(
          ({ passage }) => passage === 1,
        );
        const [mention] = mentions;
        if (mention?.card === `test:card-${at}`) found++;
        else missed.push(`${language}: ${form} of ${name}`);
        for (const { card, others, text: marked } of mentions)
          if (card !== `test:card-${at}` && !others.includes(`test:card-${at}`))
            wrong.push(`${form}: ${marked}`);
      }
    });
  }

  it('covers at least 90 cards and 230 forms', () => {
    expect(rows.length).toBeGreaterThanOrEqual(90);
    expect(all).toBeGreaterThanOrEqual(230);
  });

  it('nineteen in twenty are found', () => {
    expect(found / all, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('none is assigned to another card', () => {
    expect(wrong).toEqual([]);
  });
});

it('a name that a line break or a non-breaking space divides is still an exact match, as readers see no difference', () => {
  const index = buildIndex([packOf(['Nord Stream 2'])]);
  const hows = (text: string) =>
    findMentions(index, [{ id: 0, text, language: 'en' }], { strictness: 'balanced' }).map(({ how }) => how);
  expect(hows('They built Nord\u00a0Stream\n   2 in the sea.')).toEqual(['exact']);
  expect(hows('They built NORD STREAM 2 in the sea.')).toEqual(['folded']);
});
