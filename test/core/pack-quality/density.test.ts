import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { densityOf, densityOn } from '../../../components/core/pack-quality/density.ts';

function densityWith(cards: object[]) {
  const parsed = parsePack({ id: 'p', title: 'P', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return densityOf(buildIndex([parsed.pack]));
}

describe('marks on texts about other subjects', () => {
  it('are absent if the pack’s names are distinctive', () => {
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

describe('a pack on the current page', () => {
  it('shows what it would mark there, in the page’s language', () => {
    const parsed = parsePack({
      id: 'x',
      title: 'X',
      cards: [
        { name: 'Rotterdam', kind: 'place' },
        { name: 'Reading', kind: 'place', aliases: [{ text: 'Reading', strength: 'weak' }] },
      ],
    });
    if (!parsed.ok) throw new Error('no pack');
    const index = buildIndex([parsed.pack]);
    const on = (text: string, language = 'en') => densityOn(index, { title: 'Page', language, text });
    expect(on('Ships left Rotterdam.\n\nReading is fun.')).toEqual({ words: 6, marks: 1, frequent: [] });
    expect(on('')).toEqual({ words: 0, marks: 0, frequent: [] });
    expect(on('Schiffe nach Rotterdam', 'de').marks).toBe(1);
  });
});
