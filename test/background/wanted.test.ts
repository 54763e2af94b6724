import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../components/matching/types.ts';
import { wanted } from '../../entrypoints/background/wanted.ts';

const choice = (card: string): Candidate['choices'][number] => ({
  card,
  kind: 'person',
  alias: 'Putin',
  need: { kind: 'nothing' },
});
const candidate = (...cards: string[]): Candidate => ({
  passage: 0,
  start: 0,
  end: 5,
  text: 'Putin',
  how: 'exact',
  score: 0,
  choices: cards.map(choice),
  surname: 'putin',
});

describe('wanted', () => {
  it.each([
    [['a:b'], []],
    [['a:b', 'a:c'], ['a:c']],
    [['a:c'], ['a:c']],
    [[], []],
  ])('leaves of the choices %j those of %j, in their place', (before, after) => {
    expect(wanted([candidate(...before)], ({ card }) => card === 'a:b')).toEqual([candidate(...after)]);
  });
});
