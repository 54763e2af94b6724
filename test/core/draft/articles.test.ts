/** Articles of about 350 words in five languages, written for this test: who and what is drafted from them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';
import { draftArticle } from '../../../components/core/draft/draft-article.ts';

interface Expected {
  /** Everyone with a full name, once each. */
  people: string[];
  /** Some of the organisations and places. */
  others: Record<string, string>;
  /** What looks like a name and is none, or is a part of one. */
  not: string[];
}

const articles: Record<string, Expected> = {
  de: {
    people: ['Claus Hinrichsen', 'Jörg Petersen', 'Katrin Sommerfeld', 'Thomas Wiegand'],
    others: {
      'Bundesministerium für Verkehr': 'organisation',
      'Deutschen Bahn': 'organisation',
      'Technischen Universität Hamburg': 'organisation',
      ADAC: 'organisation',
      Berlin: 'place',
      Dänemark: 'place',
    },
    not: ['Verkehr', 'Bahn', 'Brücke', 'Ingenieure'],
  },
  fr: {
    people: [
      'Ana Lozano',
      'Brigitte Delacourt',
      'Claire Besnard',
      'Emil Hirschfeld',
      'Greta Hirschfeld',
      'Gustav Rochlitz',
      'Hélène Marchand',
      'Martin Adler',
      'Philippe Garnier',
    ],
    others: {
      'ministère de la Culture': 'organisation',
      'Agence France-Presse': 'organisation',
      Rouen: 'place',
      'Buenos Aires': 'place',
      Autriche: 'place',
    },
    not: ['Sa petite-fille', 'Mme', 'Il', 'Selon'],
  },
  es: {
    people: [
      'Andrés Lahoz',
      'Carmen Abadía',
      'Ignacio Naval',
      'José Luis Ferrer',
      'Marta Solanas',
      'Miguel Ángel Bielsa',
      'Pilar Escartín',
    ],
    others: {
      'Gobierno de Aragón': 'organisation',
      'Tribunal Superior de Justicia de Aragón': 'organisation',
      'Universidad de Zaragoza': 'organisation',
      'Unión General de Trabajadores': 'organisation',
      'Ministerio para la Transición Ecológica': 'organisation',
      'Comisión Europea': 'organisation',
      Bruselas: 'place',
    },
    not: ['Transición Ecológica', 'Trabajadores', 'Dentro', 'Según'],
  },
  ru: {
    people: [
      'Алексей Гиппиус',
      'Владислав Равдоникас',
      'Ингмар Янссон',
      'Ирина Волкова',
      'Наталья Григорьева',
      'Николай Репников',
      'Ольга Мельникова',
      'Сергей Кудрявцев',
    ],
    others: { Москве: 'place', 'Санкт-Петербурге': 'place', Новгорода: 'place' },
    not: ['XII', 'VIII', 'Спор', 'Раскопки', 'Учёные'],
  },
  uk: {
    people: [
      'Богдан Яремчук',
      'Василь Стефаник',
      'Дарина Мельник',
      'Любов Кияновська',
      'Марек Новицький',
      'Оксана Коваленко',
      'Роман Бондар',
      'Софія Гнатюк',
      'Станіслав Людкевич',
      'Тарас Шевченко',
      'Юрій Савчук',
    ],
    others: { Польща: 'place', 'Верховна Рада': 'organisation', Києві: 'place' },
    not: ['Диригуватиме', 'Музикознавиця', 'Помилки', 'Грошей'],
  },
};

describe.each(Object.entries(articles))('an article in %s', (language, { people, others, not }) => {
  const text = readFileSync(new URL(`./articles/${language}.txt`, import.meta.url), 'utf8');
  const { names, limited } = draftArticle({ ...articleOfText(text), language, date: '2026-03-18' });

  it('names all its people once, by their full names', () => {
    const found = names.map(({ name }) => name);
    for (const person of people) {
      expect(names.find(({ name }) => name === person)?.kind, person).toBe('person');
      const surname = person.split(' ').at(-1) ?? '';
      const bearers = people.filter((other) => other.endsWith(surname));
      expect(
        found.filter((name) => name.endsWith(surname)),
        person,
      ).toHaveLength(bearers.length);
    }
  });

  it('names organisations and places, and nothing that only opens a sentence', () => {
    const kinds = Object.fromEntries(names.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject(others);
    for (const word of not) expect(Object.keys(kinds)).not.toContain(word);
  });

  it('has a quotation or a claim of one of its people', () => {
    const claims = names.flatMap(({ statements, quotations }) => [
      ...statements.map(({ claimedBy }) => claimedBy),
      ...quotations.map(({ speaker }) => speaker),
    ]);
    expect(people.filter((person) => claims.some((claim) => claim === person)).length).toBeGreaterThan(0);
    expect(limited).toBe(false);
  });
});
