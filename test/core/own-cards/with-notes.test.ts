import { expect, it } from 'vitest';
import { withNotes } from '../../../components/core/own-cards/with-notes.ts';
import { maxText } from '../../../components/core/pack/fields.ts';
import { ownPack } from './own-pack.ts';

const pack = ownPack([
  { name: 'Ann Lee', kind: 'person', summary: 'A mayor.', wikidata: 'Q42' },
  { name: 'Bob Ray', kind: 'person' },
  { name: 'Eve Orr', kind: 'person', summary: 'x'.repeat(maxText - 3) },
]);
const keyOf = (at: number) => `${pack.id}:${pack.cards[at]?.id}`;
const summaries = (given: typeof pack) => given.cards.map(({ summary }) => summary);

it('puts each note at the end of its card’s summary, by key or by Wikidata item', () => {
  const noted = withNotes(pack, [
    { key: 'other:ann', wikidata: 'Q42', text: 'Ask her about the harbour.' },
    { key: keyOf(1), text: 'Call on Monday.' },
    { key: 'other:someone', text: 'Not of this pack.' },
  ]);
  expect(summaries(noted.pack)).toEqual([
    'A mayor.\n\nAsk her about the harbour.',
    'Call on Monday.',
    pack.cards[2]?.summary,
  ]);
  expect(noted.left).toBe(0);
});

it('leaves out and counts a note that its card has no room for', () => {
  const noted = withNotes(pack, [{ key: keyOf(2), text: 'Too long.' }]);
  expect(summaries(noted.pack)).toEqual(summaries(pack));
  expect(noted.left).toBe(1);
});
