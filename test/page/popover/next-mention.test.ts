import { describe, expect, it } from 'vitest';
import { nextMention } from '../../../components/page/popover/next-mention.ts';

/** Two names above the window, two in it, one below. */
const spots = ['a', 'b', 'c', 'd', 'e'];
const position = (spot: string) => (spot < 'c' ? 'above' : spot < 'e' ? 'inside' : 'below');

describe('from mention to mention', () => {
  it.each([
    ['on', 'c', false, 'd'],
    ['back', 'c', true, 'b'],
    ['on from the last to the first', 'e', false, 'a'],
    ['back from the first to the last', 'a', true, 'e'],
    ['on from nowhere: the first in the window', undefined, false, 'c'],
    ['back from nowhere: the last in the window', undefined, true, 'd'],
    ['on from one that is no longer there: as from nowhere', 'gone', false, 'c'],
  ])('%s', (_what, last, back, next) => {
    expect(nextMention(spots, last, back, position)).toBe(next);
  });

  it('continues with the first mention if none is in or after the window', () => {
    expect(nextMention(spots, undefined, false, () => 'above')).toBe('a');
    expect(nextMention(spots, undefined, true, () => 'below')).toBe('e');
  });

  it('stays at the only one, and does nothing if there is none', () => {
    expect(nextMention(['a'], 'a', false, position)).toBe('a');
    expect(nextMention([], undefined, false, position)).toBeUndefined();
    expect(nextMention([], undefined, true, position)).toBeUndefined();
  });
});
