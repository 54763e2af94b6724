/** Which evidence a mention gives, and which cues: those of the card that it is marked for. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { passagesOfText } from '../../../components/core/text/paragraphs.ts';
import { packOf } from '../finder.ts';

const weak = (text: string) => ({ text, strength: 'weak' });
const ambiguous = (text: string) => ({ text, strength: 'ambiguous' });

/** Gives a function that finds the mentions of these cards, `test:card-0` and so on, in a text. */
function finderOf(cards: Parameters<typeof packOf>[0]) {
  const index = buildIndex([packOf(cards)]);
  return (text: string) => findMentions(index, passagesOfText(text, 'en'), { strictness: 'balanced' });
}

describe('the cards that are evidence', () => {
  const mentionsIn = finderOf([
    { name: 'Kestrel Partners', aliases: [weak('Kestrel')], relations: [{ to: 'card-1', text: 'owned' }] },
    'Umbra Logistics',
    'Tarn Holdings',
    'Velm Energy',
    'Orrin Shipping',
  ]);
  const others = 'Tarn Holdings, Velm Energy and Orrin Shipping';

  it.each([
    ['a related card beside it', `Umbra Logistics sold Kestrel to ${others}.`, ['test:card-1']],
    ['a related card', `Kestrel was sold.\n\n${others} left.\n\nUmbra Logistics did not.`, ['test:card-1']],
    ['cards of its pack', `Kestrel was sold to ${others}.`, ['test:card-2', 'test:card-3', 'test:card-4']],
  ])('are no more than the first kind that is enough: %s', (_, text, expected) => {
    const kestrel = mentionsIn(text).find((mention) => mention.text === 'Kestrel');
    expect(kestrel?.evidence).toEqual({ kind: 'related', cards: expected });
  });
});

describe('two cards with the same form', () => {
  const mentionsIn = finderOf([
    { name: 'Kestrel', aliases: [weak('Kestrel'), 'Kestrel Partners'] },
    { name: 'Kestrel Observatory of Wales', aliases: [{ text: 'Kestrel', strength: 'strong' }] },
  ]);

  it('each have their own cues', () => {
    const [alone] = mentionsIn('We saw Kestrel there.');
    expect(alone).toMatchObject({ text: 'Kestrel', card: 'test:card-1' });
    expect(alone?.cues).toBeUndefined();

    const [, named] = mentionsIn('Kestrel Partners came. We saw Kestrel there.');
    expect(named).toMatchObject({ text: 'Kestrel', card: 'test:card-0', others: ['test:card-1'] });
    expect(named?.cues?.map(({ cue }) => cue)).toEqual(['weak-name']);
  });
});

describe('a full name that its card lists as ambiguous', () => {
  const names = {
    organisation: 'Marlon Kestrel',
    person: 'Bertil Tarnow',
    place: 'Orrin Velm',
    event: 'Umbra Sask',
    project: 'Delvo Rinn',
    topic: 'Halvor Mesk',
  };
  const mentionsIn = finderOf(
    Object.entries(names).map(([kind, name]) => ({ name, kind, aliases: [ambiguous(name)] })),
  );

  it.each(Object.entries(names))('counts by itself for an organisation only: %s', (kind, name) => {
    const marked = mentionsIn(`We saw ${name} there.`).map(({ text }) => text);
    expect(marked).toEqual(kind === 'organisation' ? [name] : []);
  });
});

describe('a confusable on the page', () => {
  const mentionsIn = finderOf([
    {
      name: 'Delta News',
      aliases: [ambiguous('Delta News'), 'Delta News America'],
      confusables: [{ text: 'Delta News Australia', is: 'another channel' }],
    },
  ]);
  const marked = (text: string) => mentionsIn(text).map((mention) => mention.text);

  it('takes the ambiguous name, unless the page names the card itself too', () => {
    expect(marked('Delta News came.')).toEqual(['Delta News']);
    expect(marked('Delta News came.\n\nDelta News Australia did not.')).toEqual([]);
    expect(marked('Delta News came.\n\nDelta News Australia and Delta News America did not.')).toEqual([
      'Delta News',
      'Delta News America',
    ]);
  });
});
