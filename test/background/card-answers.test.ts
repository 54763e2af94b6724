import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../components/cards/pack-store.ts';
import { defaults } from '../../components/settings/settings.ts';
import { answerFor } from '../../entrypoints/background/card-answers.ts';
import { createKnowledge } from '../../entrypoints/background/knowledge.ts';
import { cards as bundledCards, info as bundledInfo } from '../views/bundled.ts';

/** A pack whose every card cites two references of thousands. */
function largePack() {
  const cards = Array.from({ length: 100 }, (_, at) => ({
    id: `card-${at}`,
    name: `Card ${at}`,
    since: [{ text: 'Later.', references: [`reference-${at}`] }],
    background: [{ text: 'Before.', references: [`reference-${at + 1}`, `reference-${at}`] }],
  }));
  const references = Array.from({ length: 4_000 }, (_, at) => ({
    id: `reference-${at}`,
    title: `Reference ${at}${': a title of some length'.repeat(5)}`,
    url: `https://reference.example/${at}`,
  }));
  const source = { title: 'The article', url: 'https://article.example/' };
  return { id: 'large', title: 'Large', source, references, cards };
}

const knowledgeOf = (content: unknown) => createKnowledge(() => loadPacks([{ name: 'large.json', content }]));

describe('the answer for a card', () => {
  it('has of the pack’s references those that the card cites, and everything else of the pack', async () => {
    const [answer] = await knowledgeOf(largePack()).cards(['large:card-7'], defaults, false);
    const { cards: _cards, references, ...info } = largePack();
    expect(answer?.pack).toEqual({
      ...info,
      version: '1',
      language: 'en',
      references: references.slice(7, 9),
    });
  });

  it.each(bundledCards)('names every source that $name has', (card) => {
    const pack = { ...bundledInfo, cards: bundledCards };
    const cited = [...card.since, ...card.background].flatMap(({ references }) => references);
    const ids = answerFor(`${pack.id}:${card.id}`, pack)?.pack.references.map(({ id }) => id);
    expect(ids?.toSorted()).toEqual([...new Set(cited)].sort());
  });

  it('is the only thing that tells of references', async () => {
    const knowledge = knowledgeOf(largePack());
    const { packs } = await knowledge.listed(true);
    const story = await knowledge.story('large', defaults);
    expect(packs[0]).toMatchObject({ id: 'large', cards: 100 });
    expect(story?.pack).toMatchObject({ id: 'large', source: { title: 'The article' } });
    for (const pack of [packs[0], story?.pack]) expect(pack).not.toHaveProperty('references');
  });
});
