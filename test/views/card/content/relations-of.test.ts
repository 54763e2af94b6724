import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../../components/views/card/content/relations-of.ts';
import { madeUp } from '../../bundled.ts';

const card = madeUp({
  relations: [
    { to: 'russia', text: 'concerns' },
    { to: 'gone', text: 'leads to' },
    { to: 'ukraine', text: 'touches', claimedBy: 'somebody' },
  ],
});
const answer = {
  ...card,
  incoming: [{ key: 'test:joe-biden', name: 'Joe Biden', kind: 'person' as const, text: 'spoke of' }],
};
const keys = (beside: string[], onPage: string[]) => {
  const groups = relationsOf(answer, new Set(beside), new Set(onPage));
  return [groups.beside, groups.here, groups.rest].map((group) => group.map(({ key }) => key));
};

describe('the relations of a card', () => {
  it('are listed by passage, page, then the rest, each once and in the pack’s order', () => {
    expect(keys(['test:ukraine'], ['test:ukraine', 'test:joe-biden'])).toEqual([
      ['test:ukraine'],
      ['test:joe-biden'],
      ['test:russia', 'test:gone'],
    ]);
    expect(keys([], [])).toEqual([[], [], ['test:russia', 'test:gone', 'test:ukraine', 'test:joe-biden']]);
  });

  it('include which card states them, who claims them and which card they are about', () => {
    const [russia, gone, ukraine, biden] = relationsOf(answer, new Set(), new Set()).rest;
    expect(russia).toMatchObject({
      other: { name: 'Russia' },
      phrases: [{ incoming: false, claimedBy: undefined }],
    });
    expect(gone?.other).toBeUndefined();
    expect(ukraine?.phrases).toMatchObject([{ claimedBy: 'somebody' }]);
    expect(biden).toMatchObject({
      other: { name: 'Joe Biden' },
      phrases: [{ incoming: true, text: 'spoke of' }],
    });
  });

  it('collects the relations to one other card, in the pack’s order', () => {
    const several = madeUp({
      relations: [
        { to: 'russia', text: 'left' },
        { to: 'ukraine', text: 'wrote to' },
        { to: 'russia', text: 'came back to' },
      ],
    });
    const incoming = [
      { key: 'test:joe-biden', name: 'Joe Biden', kind: 'person' as const, text: 'met' },
      { key: 'test:joe-biden', name: 'Joe Biden', kind: 'person' as const, text: 'wrote about' },
    ];
    const { beside, rest } = relationsOf({ ...several, incoming }, new Set(['test:russia']), new Set());
    const texts = (relations: typeof rest) =>
      relations.map(({ key, phrases }) => [key, ...phrases.map(({ text }) => text)]);
    expect(texts(beside)).toEqual([['test:russia', 'left', 'came back to']]);
    expect(texts(rest)).toEqual([
      ['test:ukraine', 'wrote to'],
      ['test:joe-biden', 'met', 'wrote about'],
    ]);
  });
});
