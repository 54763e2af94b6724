import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { densityOf } from '../../../components/core/pack-quality/density.ts';

function densityWith(cards: object[]) {
  const parsed = parsePack({ id: 'p', title: 'P', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return densityOf(buildIndex([parsed.pack]));
}

describe('marks on texts that a pack is not about', () => {
  it('are none where its names are its own', () => {
    const density = densityWith([
      { name: 'Rhoda Moss', kind: 'person' },
      { name: 'Colin Dray', kind: 'person' },
    ]);
    expect(density).toMatchObject({ marks: 0, frequent: [] });
    expect(density.words).toBeGreaterThan(900);
  });

  it('show that a pack lists ordinary surnames as aliases', () => {
    const surnames = ['Smith', 'Brown', 'Taylor', 'Young'];
    const aliased = surnames.map((name) => ({ name: `Zelda ${name}`, kind: 'person', aliases: [name] }));
    expect(densityWith(aliased).marks).toBeGreaterThanOrEqual(surnames.length);
    expect(densityWith(aliased.map(({ name, kind }) => ({ name, kind }))).marks).toBe(0);
  });
});
