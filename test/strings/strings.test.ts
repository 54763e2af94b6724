import { describe, expect, it } from 'vitest';
import { directionOf } from '../../components/core/text/direction.ts';
import { createStrings } from '../../components/strings/strings.ts';

const texts: Record<string, string> = {
  cardAsOf: 'As of {date}',
  cardNotes_one: '{count} заметка',
  cardNotes_few: '{count} заметки',
  cardNotes_many: '{count} заметок',
  cardNotes_other: '{count} заметки',
};
const lookUp = (key: string) => texts[key] ?? '';

describe('strings', () => {
  it('fills in given values and leaves other placeholders', () => {
    const strings = createStrings(lookUp, 'en-GB');
    expect(strings('cardAsOf', { date: '15 June 2021' })).toBe('As of 15 June 2021');
    expect(strings('cardAsOf')).toBe('As of {date}');
  });

  it('does not expand placeholders in values', () => {
    const strings = createStrings(lookUp, 'en-GB');
    expect(strings('cardAsOf', { date: '{date} $& $1' })).toBe('As of {date} $& $1');
  });

  it.each<[string, string, string, string]>([
    ['a Latin value in Arabic', 'ar', 'Geneva (2021)', 'As of \u2068Geneva (2021)\u2069'],
    ['a Hebrew value in English', 'en-GB', 'ג׳נבה', 'As of \u2068ג׳נבה\u2069'],
    ['no value in the same direction', 'en-GB', 'Женева (2021)', 'As of Женева (2021)'],
    ['no empty value', 'ar', '', 'As of '],
  ])('isolates %s', (_what, language, date, expected) => {
    expect(createStrings(lookUp, language)('cardAsOf', { date })).toBe(expected);
  });

  it('gives the key if there is no text', () => {
    expect(createStrings(lookUp, 'en-GB')('cardClose')).toBe('cardClose');
  });

  it.each([
    [1, '1 заметка'],
    [2, '2 заметки'],
    [5, '5 заметок'],
    [21, '21 заметка'],
    [112, '112 заметок'],
  ])('chooses the plural form of the language: %i', (count, text) => {
    expect(createStrings(lookUp, 'ru').plural('cardNotes', count)).toBe(text);
  });

  it('falls back on the general form', () => {
    expect(createStrings(lookUp, 'ar').plural('cardNotes', 0)).toMatch(/заметки$/);
  });

  it('formats numbers for the language', () => {
    expect(createStrings(lookUp, 'de').plural('cardNotes', 12_345)).toBe('12.345 заметки');
  });

  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['UR', 'rtl'],
    ['ug-Arab', 'rtl'],
    ['arn', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
