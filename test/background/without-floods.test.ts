import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../components/cards/pack-store.ts';
import { findCandidates } from '../../components/matching/find-candidates.ts';
import { passagesOfText } from '../../components/matching/text-passages.ts';
import { defaults } from '../../components/settings/settings.ts';
import { createKnowledge } from '../../entrypoints/background/knowledge.ts';
import { withoutFloods } from '../../entrypoints/background/without-floods.ts';

const pack = { id: 'p', title: 'P', cards: [{ name: 'Rotterdam' }, { name: 'Zed', aliases: ['Zed'] }] };
const knowledge = createKnowledge(() => loadPacks([{ name: 'p', content: pack }]));

async function marks(text: string) {
  const passages = passagesOfText(text);
  const candidates = withoutFloods(findCandidates(await knowledge.index(defaults), passages), passages);
  return candidates.flatMap(({ choices }) => choices.map(({ alias }) => alias));
}

const filler = 'a ship came in with the tide and lay there for some days. ';

describe('an alias that is everywhere', () => {
  it('is not marked in a long text, and what is named now and then still is', async () => {
    const text = `Rotterdam was first. ${`We saw Zed there. ${'Zed went. '.repeat(3)}`.repeat(90)}`;
    expect(text.length).toBeGreaterThan(3_000);
    expect(await marks(text)).toEqual(['Rotterdam']);
  });

  it('is marked in a short text, where a name may fill the line', async () => {
    expect(await marks('They met Zed. Zed spoke. Zed left.')).toEqual(['Zed', 'Zed', 'Zed']);
  });

  it('is marked in a long text as long as it is a name among many words', async () => {
    const text = `They met Zed. ${filler.repeat(3)}`.repeat(20);
    expect(await marks(text)).toHaveLength(20);
  });
});
