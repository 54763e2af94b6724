import { describe, expect, it } from 'vitest';
import { nameProblem, withName } from '../../../components/core/own-cards/add-name.ts';
import { copyOf } from '../../../components/core/own-cards/copy-card.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { bundled } from '../bundled.ts';
import { ownPack } from './own-pack.ts';

describe('a name added to a card', () => {
  const [card] = ownPack([
    { name: 'Joe Biden', aliases: ['Uncle Joe'], confusables: ['Biden Center'] },
  ]).cards;
  if (!card) throw new Error();

  it('is an alias or a text that is not one, and never a duplicate', () => {
    expect(withName(card, 'alias', 'Joey').aliases.map(({ text }) => text)).toEqual(['Uncle Joe', 'Joey']);
    expect(withName(card, 'alias', 'Uncle Joe').aliases.map(({ text }) => text)).toEqual(['Uncle Joe']);
    expect(withName(card, 'confusable', 'Biden Center').confusables).toEqual([{ text: 'Biden Center' }]);
  });

  it('is not both: the later correction applies', () => {
    const no = withName(card, 'confusable', 'Uncle Joe');
    expect([no.aliases, no.confusables.length]).toEqual([[], 2]);
    const yes = withName(card, 'alias', 'Biden Center');
    expect([yes.aliases.length, yes.confusables]).toEqual([2, []]);
  });

  it.each([
    ['alias', 'Joey', false],
    ['alias', '!!', true],
    ['alias', 'J', true],
    ['alias', 'J'.repeat(10_001), true],
    ['confusable', 'Biden!', false],
    ['confusable', ' ', true],
    ['confusable', 'B'.repeat(10_001), true],
  ] as const)('as an %s: %s', (what, text, isWrong) => {
    expect(nameProblem(what, text) !== undefined).toBe(isWrong);
  });
});

describe('a copy of a card', () => {
  const pack = bundled;

  it.each(pack.cards.map((card) => [card.name, card] as const))(
    '%s is sound in another pack',
    (_name, card) => {
      const copy = copyOf({ card, pack });
      const parsed = parsePack({ id: 'own.aaaaaaaa', title: 'Mine', cards: [copy] });
      expect(parsed.ok && parsed.pack.cards[0]).toMatchObject({ name: card.name, summary: card.summary });
      expect(JSON.stringify(copy)).not.toMatch(/"paragraphs"|"references":\["/);
      expect(copy.relations.map(({ to }) => to)).toEqual(card.relations.map(({ to }) => `${pack.id}:${to}`));
      expect(copy.facts.map(({ text }) => text)).toEqual(card.facts.map(({ text }) => text));
      for (const { url } of pack.references)
        if (url !== undefined) expect(copy.links.filter((link) => link.url === url)).toHaveLength(1);
    },
  );
});
