import { describe, expect, it } from 'vitest';
import { beginsLikeSurname, tokensOf } from '../../../components/core/draft/tokens/tokens.ts';

describe('words of an article', () => {
  it.each([
    ['McAllbright', true],
    ['O’Hara', true],
    ['DeLillo', true],
    ['D’Amato', true],
    ['YouGov', false],
    ['SpaceX', false],
    ['Maclean', false],
  ])('%s begins like a surname: %j', (text, expected) => {
    expect(beginsLikeSurname(text)).toBe(expected);
  });

  it.each([
    ['d’Emma à l’Est, aujourd’hui', 'l d', ['d’ Emma', ' à', 'l’ Est', ' aujourd’hui']],
    ['Qu’Emma', 'qu', ['Qu’ Emma']],
    ['d’Emma', undefined, [' d’Emma']],
  ])('%s with %j attached', (text, elisions, expected) => {
    expect(tokensOf(text, 0, elisions).map((token) => `${token.elided} ${token.text}`)).toEqual(expected);
  });
});
