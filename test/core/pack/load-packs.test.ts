import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../components/core/pack/load-packs.ts';
import fc from '../../properties.ts';

const pack = (id: string) => ({ id, title: id, cards: [{ name: 'Geneva' }] });

describe('loadPacks', () => {
  it('gives the packs in order, and no problem if there is none', () => {
    const loaded = loadPacks([
      { name: 'b.json', content: pack('b') },
      { name: 'a.json', content: pack('a') },
    ]);
    expect(loaded.packs.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(loaded.packs[0]?.cards[0]?.id).toBe('geneva');
    expect(loaded).not.toHaveProperty('problem');
  });

  it('leaves out an invalid pack, reports where it fails, and keeps the rest', () => {
    const broken = { ...pack('broken'), cards: [{ name: 'Geneva' }, { name: 7 }] };
    const loaded = loadPacks([
      { name: 'broken.json', content: broken },
      { name: 'none.json', content: undefined },
      { name: 'a.json', content: pack('a') },
    ]);
    expect(loaded.packs.map(({ id }) => id)).toEqual(['a']);
    const lines = loaded.problem?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^broken\.json .*cards.*1.*name/);
    expect(lines[1]).toMatch(/^none\.json /);
  });

  it('never lets a pack replace an earlier one', () => {
    const loaded = loadPacks([
      { name: 'a.json', content: pack('a') },
      { name: 'copy.json', content: { ...pack('a'), title: 'Another' } },
    ]);
    expect(loaded.packs.map(({ title }) => title)).toEqual(['a']);
    expect(loaded.problem).toMatch(/^copy\.json .*\ba$/);
  });

  it('accepts any content', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (contents) => {
        const { packs, problem = '' } = loadPacks(
          contents.map((content, at) => ({ name: `${at}`, content })),
        );
        expect(packs.length + problem.split('\n').length).toBeGreaterThanOrEqual(contents.length);
      }),
    );
  });
});
