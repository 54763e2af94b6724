import { describe, expect, it } from 'vitest';
import { rowsBelow } from '../../../../../components/core/pack/files/table/rows-apart.ts';

/** What the last row of a table of names and years is taken for, with nothing in its second cell. */
const lastRow = (text: string) => {
  const cells = [
    ['Ann Lee', '1924'],
    ['Bob Ray', '1930'],
    ['Cy Dunn', '1951'],
    [text, ''],
  ];
  return [...rowsBelow(cells.map((row, at) => ({ line: at + 2, cells: row }))).values()].join();
};

describe('the last row of a table', () => {
  it.each([
    '* acting',
    '† died in office',
    '¹ until May',
    '(2 rows)',
    'Source: the ministry',
    '© 2021 A Desk',
  ])('is a note: %s', (text) => expect(lastRow(text)).toBe('footer'));

  it.each(['*NSYNC', '(The Band)', 'The Royal Bank of Upper Scotland Co.', 'Sir John Paul Van der Berg Jr.'])(
    'is a name: %s',
    (text) => expect(lastRow(text)).toBe(''),
  );
});
