import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../components/core/pack/citation.ts';

describe('the citation of a source', () => {
  it.each([
    ['Finland joins NATO', 'Reuters', 'Reuters: Finland joins NATO'],
    ['Reuters: Finland joins NATO', 'Reuters', 'Reuters: Finland joins NATO'],
    ['Finland joins NATO (REUTERS, 4 April 2023)', 'Reuters', 'Finland joins NATO (REUTERS, 4 April 2023)'],
    // Part of another word is not the publisher’s name.
    ['APEC summit', 'AP', 'AP: APEC summit'],
    ['C+ + C++', 'C++', 'C+ + C++'],
    ['C+, 3rd edition', 'C++', 'C++: C+, 3rd edition'],
    ['Рейтер: саммит', 'Рейтер', 'Рейтер: саммит'],
    ['A report', undefined, 'A report'],
  ])('“%s” by %s is “%s”', (title, publisher, citation) => {
    expect(citationOf({ title, ...(publisher && { publisher }) })).toBe(citation);
  });
});
