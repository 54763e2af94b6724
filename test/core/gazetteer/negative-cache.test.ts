/** What one page leaves in memory does not affect other pages. */
import { expect, it } from 'vitest';
import { createNegativeCache } from '../../../components/core/gazetteer/negative-cache.ts';
import { createTokens, tokenise } from '../../../components/core/text/tokenise.ts';
import { finder } from '../finder.ts';

it('a word with the same hash as a name does not hide the name on other pages', () => {
  const find = finder([{ name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] }]);
  const [one, other] = ['Ngsyaqja', 'Putin'].map((text) => tokenise(text, createTokens()).hash[0]);
  expect(one).toBe(other);
  expect(find('Ngsyaqja spoke.', 'en')).toEqual([]);
  expect(find('When Putin spoke.', 'en')).toEqual(['Putin']);
});

it('a cached word is compared by letters and language', () => {
  const cache = createNegativeCache();
  const noted = tokenise('Ngsyaqja', createTokens());
  cache.note(noted, 0, 'en');
  expect(cache.has(noted, 0, 'en')).toBe(true);
  expect(cache.has(noted, 0, 'de')).toBe(false);
  expect(cache.has(tokenise('Putin', createTokens()), 0, 'en')).toBe(false);
});
