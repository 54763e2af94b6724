/**
 * What is named after somebody, and what only looks like it, with cards that give a name and a kind alone. What stands in square
 * brackets is to be marked, and nothing else.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { packOf } from '../finder.ts';

interface Subject {
  language: string;
  people?: string[];
  places?: string[];
  sentences: string[];
}

const subjects: Record<string, Subject> = {
  'Russian: имени': {
    language: 'ru',
    people: ['Вениамин Сухоруков', 'Таисия Гребнева'],
    sentences: [
      'Школа имени Сухорукова закрыта.',
      'Стадион им. Сухорукова пуст.',
      'Лицей имени Сухорукова открыт.',
      'Он учился в МГТУ имени Таисии Гребневой.',
      'Фонд Гребневой помогает детям.',
      'Фонд Таисии Гребневой помогает детям.',
      'Он говорил от имени [Сухорукова].',
      'На вопрос США им [Сухоруков] ответил сразу.',
      'Упоминание имени [Сухорукова] вызвало смех.',
      'Хирург [Гребнева] молчит.',
      'Учитель [Сухоруков] уехал.',
    ],
  },
  'Ukrainian: імені': {
    language: 'uk',
    people: ['Юхим Дзюбенко', 'Орися Гайдук'],
    sentences: [
      'Театр імені Дзюбенка зачинено.',
      'Школа ім. Дзюбенка стара.',
      'Ліцей імені Дзюбенка відкрито.',
      'Фонд Гайдук допомагає.',
      'Він говорив від імені [Дзюбенка].',
      'Хірург [Дзюбенко] мовчить.',
      'Вчителька [Гайдук] поїхала.',
    ],
  },
  'Polish: imienia': {
    language: 'pl',
    people: ['Gracjan Białostocki', 'Tekla Rusinek'],
    sentences: [
      'Szkoła imienia Białostockiego działa.',
      'Liceum im. Gracjana Białostockiego działa.',
      'Fundacja Białostockiego pomaga.',
      'Mówił w imieniu [Białostockiego].',
      'Wspomniał imię [Białostockiego].',
    ],
  },
  'Czech adjectives of names': {
    language: 'cs',
    people: ['Vendelín Smrčka', 'Oldřich Bartoň'],
    sentences: [
      'Smrčkova ulice je dlouhá.',
      'Bartoňův most je zavřený.',
      '[Bartoňův] plán selhal.',
      '[Smrčkova] vláda padla.',
    ],
  },
  'Slovak adjectives of names': {
    language: 'sk',
    people: ['Imrich Hudák', 'Vavrinec Pastierka'],
    sentences: [
      'Hudákova ulica je dlhá.',
      'Pastierkova škola stojí v meste.',
      '[Hudákova] vláda padla.',
      '[Pastierkova] vláda padla.',
    ],
  },
  'Slovene adjectives of names': {
    language: 'sl',
    people: ['Tine Jelovša', 'Blaž Komel'],
    sentences: [
      'Komelova ulica je dolga.',
      'Jelovševa ulica je dolga.',
      '[Komelova] vlada je padla.',
      '[Jelovševa] vlada je padla.',
    ],
  },
  'Croatian adjectives of names': {
    language: 'hr',
    people: ['Zvonimir Kukuljević'],
    sentences: ['Kukuljevićeva ulica je duga.', '[Kukuljevićeva] vlada je pala.'],
  },
  'Serbian adjectives of names, in both scripts': {
    language: 'sr',
    people: ['Милан Грбић', 'Anka Stojić'],
    sentences: [
      'Грбићева школа је затворена.',
      'Stojićeva ulica je duga.',
      '[Грбићева] влада је пала.',
      '[Stojićeva] vlada je pala.',
    ],
  },
  'Hungarian: a hyphen before the noun of a thing': {
    language: 'hu',
    people: ['Csontos Vilmos'],
    sentences: ['A Csontos-díjat átadták.', 'A Csontos-parkban esett.', '[Csontos] díjat kapott.'],
  },
  'Turkish: a full name with the noun of a thing behind it': {
    language: 'tr',
    people: ['Cemal Akgündüz'],
    sentences: [
      'Cemal Akgündüz Stadı boş.',
      'Cemal Akgündüz Vakfı kuruldu.',
      '[Cemal Akgündüz] stadı gezdi.',
    ],
  },
  'English: newspapers, waters, storms and treaties': {
    language: 'en',
    people: ['Edwin Thackray'],
    places: ['Pellworth'],
    sentences: [
      'The Pellworth Herald reported it.',
      'Pellworth Prison is full.',
      'The Treaty of Pellworth was signed.',
      'Lake Thackray froze.',
      'Hurricane Thackray hit the coast.',
      'Readers in [Pellworth] complained.',
      'At the lake [Thackray] smiled.',
      'The winger [Thackray] replaced was tired.',
    ],
  },
  'one name and another behind it': {
    language: 'en',
    people: ['Zubaida'],
    sentences: ['Zubaida Ali wrote it.', '[Zubaida] sang.', 'On Monday [Zubaida] and Ali sang.'],
  },
  'another place with the rest of its name behind hyphens': {
    language: 'fr',
    places: ['Montrevel'],
    sentences: ['Montrevel-sur-Loire est loin.', 'Il vit à [Montrevel].', 'Le train [Montrevel]-Paris part.'],
  },
  'a place that a Russian noun has in the genitive': {
    language: 'ru',
    places: ['Франция', 'Англия'],
    sentences: ['Сборная [Франции] победила.', 'Сборная [Англии] проиграла.', 'Тренер [Англии] промолчал.'],
  },
  'Finnish cases of names that end in i and nen': {
    language: 'fi',
    people: ['Aatu Hämeenniemi'],
    places: ['Hirvijärvi'],
    sentences: ['[Hirvijärvellä] satoi.', 'Hän asuu [Hirvijärvessä].', 'Juna lähtee [Hirvijärveltä].'],
  },
};

describe.each(Object.entries(subjects))('%s', (_, { language, people = [], places = [], sentences }) => {
  const named = (kind: string) => (name: string) => ({ name, kind });
  const index = buildIndex([
    packOf([...people.map(named('person')), ...places.map(named('place'))], language),
  ]);
  const introduction = { id: 0, text: `${[...people, ...places].join('. ')}.`, language };

  it.each(sentences)('%s', (sentence) => {
    const text = sentence.replace(/[[\]]/g, '');
    let shown = text;
    const mentions = findMentions(index, [introduction, { id: 1, text, language }], {
      strictness: 'balanced',
    });
    for (const { start, end } of mentions.filter(({ passage }) => passage === 1).toReversed())
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    expect(shown).toBe(sentence);
  });
});
