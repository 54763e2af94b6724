import { describe, expect, it } from 'vitest';
import { resolve } from '../../components/matching/resolve.ts';
import type { Candidate, Choice } from '../../components/matching/types.ts';
import { wanted } from '../../entrypoints/background/wanted.ts';

/** A candidate for a person, at the place in one passage where each is written. */
function named(at: number, text: string, cards: string[], surname?: Partial<Candidate>): Candidate {
  return {
    passage: 0,
    start: at,
    end: at + text.length,
    text,
    how: 'exact',
    score: 0,
    choices: cards.map((card): Choice => ({ card, kind: 'person', alias: text, need: { kind: 'nothing' } })),
    ...surname,
  };
}

const none = () => false;
const cards = (candidates: Candidate[]) =>
  resolve(candidates, { strictness: 'balanced' }).map(({ card, text }) => `${card} ${text}`);

describe('wanted', () => {
  it.each([
    [['a:b'], []],
    [['a:b', 'a:c'], ['a:c']],
    [['a:c'], ['a:c']],
    [[], []],
  ])('leaves of the choices %j those of %j', (before, after) => {
    const isHidden = { card: ({ card }: Choice) => card === 'a:b', alias: none };
    const [left, ...more] = wanted([named(0, 'Putin', before)], isHidden);
    expect(left?.choices.map(({ card }) => card)).toEqual(after);
    expect(more).toEqual([]);
  });

  it('does not let a shorter name stand up in the place of a hidden one', () => {
    const candidates = [named(0, 'Nord Stream 2', ['a:ns2']), named(0, 'Nord Stream', ['a:ns'])];
    const isHidden = { card: ({ card }: Choice) => card === 'a:ns2', alias: none };
    expect(cards(candidates)).toEqual(['a:ns2 Nord Stream 2']);
    expect(cards(wanted(candidates, isHidden))).toEqual([]);
  });

  const page = [
    named(0, 'Donald Trump', ['a:donald'], { surname: 'trump' }),
    named(20, 'Trump', ['a:donald', 'a:other'], { surname: 'trump', bare: true }),
  ];

  it('does not give the surname of a hidden card to another', () => {
    const isHidden = { card: ({ card }: Choice) => card === 'a:donald', alias: none };
    expect(cards(wanted(page, isHidden))).toEqual([]);
  });

  it('does not turn a hidden alias against its own card', () => {
    const isHidden = { card: none, alias: ({ alias }: Choice) => alias === 'Donald Trump' };
    expect(cards(wanted(page, isHidden))).toEqual(['a:donald Trump']);
  });
});
