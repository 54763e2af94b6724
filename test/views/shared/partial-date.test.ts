import { describe, expect, it } from 'vitest';
import { endOf, formatDate, isYearAfter, startOf } from '../../../components/views/shared/partial-date.ts';

describe('partial dates', () => {
  it.each([
    ['2021', '2021'],
    ['2021-09', 'September 2021'],
    ['2021-09-10', '10 September 2021'],
    ['2012-01-10/2014-02-26', '10 January 2012 – 26 February 2014'],
    ['2012/2014', '2012 – 2014'],
    ['2012/2014-02', '2012 – February 2014'],
    ['not a date', 'not a date'],
    ['2021-13', '2021-13'],
  ])('%s reads %s', (date, text) => {
    // CLDR sets thin spaces around the dash.
    expect(formatDate(date, 'en-GB').replaceAll(/\s/g, ' ')).toBe(text);
  });

  it('is formatted in other languages', () => {
    expect(formatDate('2021-06-15', 'de')).toBe('15. Juni 2021');
  });

  it('spans from the first moment to the last', () => {
    expect(new Date(startOf('2021-02')).toISOString()).toBe('2021-02-01T00:00:00.000Z');
    expect(new Date(endOf('2021-02')).toISOString()).toBe('2021-02-28T23:59:59.999Z');
    expect(new Date(endOf('2020')).toISOString()).toBe('2020-12-31T23:59:59.999Z');
    expect(new Date(endOf('2012/2014-02-26')).toISOString()).toBe('2014-02-26T23:59:59.999Z');
  });

  it.each([
    ['2022-06-15', '2021-06-15', false],
    ['2022-06-17', '2021-06-15', true],
    ['2022', '2021', false],
    ['2023', '2021', true],
    ['2020-01-01', '2021-06-15', false],
    ['nonsense', '2021-06-15', false],
  ])('%s is more than a year after %s: %s', (later, earlier, result) => {
    expect(isYearAfter(later, earlier)).toBe(result);
  });
});
