import { describe, expect, it } from 'vitest';
import { coloursOf, withColour } from '../../../components/core/settings/pack-colours.ts';
import { packSites, unusedPacks, withPackSites } from '../../../components/core/settings/pack-sites.ts';

describe('the sites of a pack', () => {
  it.each<[string[], string, string[]]>([
    [[], 'a.example', []],
    [['p only a.example'], 'a.example', []],
    [['p only a.example'], 'news.a.example', []],
    [['p only a.example'], 'bada.example', ['p']],
    [['p only a.example', 'p only b.example'], 'b.example', []],
    [['p only a.example'], '', ['p']],
    [['p except a.example'], 'a.example', ['p']],
    [['p except a.example'], 'b.example', []],
    [['p except a.example'], '', []],
    [['p except a.example', 'q only b.example'], 'a.example', ['p', 'q']],
    [['p only a.example', 'p except a.example'], 'a.example', []],
    [['p sometimes a.example', 'p', '', ' only a.example', 'q except file:'], 'file:', ['q']],
  ])('%j on %j leaves out %j', (entries, host, unused) => {
    expect([...unusedPacks({ packSites: entries }, host)].sort()).toEqual(unused);
  });

  it('are read back as set, without affecting other packs', () => {
    const before = { packSites: ['q only x.example', 'p except old.example'] };
    const rule = { rule: 'only', hosts: ['a.example', 'file:'] } as const;
    const now = withPackSites(before, 'p', rule);
    expect(packSites(now, 'p')).toEqual(rule);
    expect(packSites(now, 'q')).toEqual({ rule: 'only', hosts: ['x.example'] });
    expect(withPackSites(now, 'p', { rule: 'all', hosts: [] })).toEqual({ packSites: ['q only x.example'] });
    expect(packSites(withPackSites(now, 'p', { rule: 'except', hosts: [] }), 'p').rule).toBe('all');
  });
});

describe('the colour of a pack', () => {
  it('is one of the existing colours', () => {
    const settings = { packColours: ['p place', 'q mauve', 'r', 's person extra'] };
    expect([...coloursOf(settings)]).toEqual([
      ['p', 'place'],
      ['s', 'person'],
    ]);
  });

  it('replaces the previous one, and can be removed', () => {
    const now = withColour({ packColours: ['p place', 'q event'] }, 'p', 'topic');
    expect(now.packColours).toEqual(['q event', 'p topic']);
    expect(withColour(now, 'p', undefined).packColours).toEqual(['q event']);
  });
});
