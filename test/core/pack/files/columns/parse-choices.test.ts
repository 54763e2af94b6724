import { describe, expect, it } from 'vitest';
import { parseChoices } from '../../../../../components/core/pack/files/columns/parse-choices.ts';

describe('stored choices', () => {
  it.each<[unknown, object]>([
    [undefined, {}],
    ['x', {}],
    [
      {
        columns: { Party: 'append', Odd: 'bogus', Other: 7 },
        kind: 'person',
        headings: false,
        turned: true,
        parted: false,
      },
      { columns: { Party: 'append' }, kind: 'person', headings: false, turned: true, parted: false },
    ],
    [{ columns: null, kind: 'creature', headings: 'yes', encoding: 'koi8-r' }, { columns: {} }],
  ])('%j are %j', (stored, choices) => {
    expect(parseChoices(stored)).toEqual(choices);
  });
});
