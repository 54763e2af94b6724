import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../components/views/card/relations-of.ts';
import { madeUp } from '../bundled.ts';

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
    expect(russia).toMatchObject({ other: { name: 'Russia' }, incoming: false, claimedBy: undefined });
    expect(gone?.other).toBeUndefined();
    expect(ukraine?.claimedBy).toBe('somebody');
    expect(biden).toMatchObject({ other: { name: 'Joe Biden' }, incoming: true, text: 'spoke of' });
  });
});
