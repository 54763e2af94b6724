import { describe, expect, it } from 'vitest';
import { dropHidden } from '../../../components/core/resolve/drop-hidden.ts';
import { resolve } from '../../../components/core/resolve/resolve.ts';
import { hiddenOn } from '../../../components/core/settings/hidden.ts';
import type { Candidate, Choice } from '../../../components/core/text/model.ts';

/** A candidate for a person, at the place in one passage where each is written. */
function named(at: number, text: string, cards: string[], surname?: Partial<Candidate>): Candidate {
  return {
    passage: 0,
    start: at,
    end: at + text.length,
    text,
    how: 'exact',
    score: 0,
    choices: cards.map(
      (card): Choice => ({ card, kind: 'person', alias: text, required: { kind: 'nothing' } }),
    ),
    ...surname,
  };
}

/** Hidden cards, and hidden aliases as `pack:card:alias`. */
const hiding = (hiddenCards: string[], hiddenAliases: string[] = []) =>
  hiddenOn({ hiddenCards, hiddenAliases, hiddenHere: [] }, '');
const cards = (candidates: Candidate[]) =>
  resolve(candidates, { strictness: 'balanced' }).map(({ card, text }) => `${card} ${text}`);

describe('dropHidden', () => {
  it.each([
    [['a:b'], []],
    [['a:b', 'a:c'], ['a:c']],
    [['a:c'], ['a:c']],
    [[], []],
  ])('reduces the choices %j to %j', (before, after) => {
    const isHidden = hiding(['a:b']);
    const [left, ...more] = dropHidden([named(0, 'Putin', before)], isHidden);
    expect(left?.choices.map(({ card }) => card)).toEqual(after);
    expect(more).toEqual([]);
  });

  it('does not mark a shorter name in place of a hidden one', () => {
    const candidates = [named(0, 'Nord Stream 2', ['a:ns2']), named(0, 'Nord Stream', ['a:ns'])];
    const isHidden = hiding(['a:ns2']);
    expect(cards(candidates)).toEqual(['a:ns2 Nord Stream 2']);
    expect(cards(dropHidden(candidates, isHidden))).toEqual([]);
  });

  const page = [
    named(0, 'Donald Trump', ['a:donald'], { surname: 'trump' }),
    named(20, 'Trump', ['a:donald', 'a:other'], { surname: 'trump', surnameOnly: true }),
  ];

  it('does not assign the surname of a hidden card to another', () => {
    const isHidden = hiding(['a:donald']);
    expect(cards(dropHidden(page, isHidden))).toEqual([]);
  });

  it('does not count a hidden alias against its own card', () => {
    const isHidden = hiding([], ['a:donald:Donald Trump']);
    expect(cards(dropHidden(page, isHidden))).toEqual(['a:donald Trump']);
  });

  it('hides a shared surname for one card, and not for another', () => {
    const quislings = [
      named(0, 'Karl Quisling', ['a:karl'], { surname: 'quisling', surnameOnly: false }),
      named(20, 'Quisling', [], { surname: 'quisling', surnameOnly: true, sharedSurname: 'Quisling' }),
    ];
    const isHidden = hiding([], ['a:karl:Quisling']);
    expect(cards(quislings)).toEqual(['a:karl Karl Quisling', 'a:karl Quisling']);
    expect(cards(dropHidden(quislings, isHidden))).toEqual(['a:karl Karl Quisling']);
    const other = named(40, 'Otto Quisling', ['a:otto'], { surname: 'quisling', surnameOnly: false });
    expect(cards(dropHidden([...quislings, other], isHidden))).toContain('a:otto Quisling');
  });
});
