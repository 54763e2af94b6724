import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../components/core/pack/model.ts';
import { layLanes, spanOf } from '../../../../components/views/story/timeline/lanes-layout.ts';
import { answerFor } from '../../bundled.ts';

const { card: putin, pack } = answerFor('vladimir-putin');
const plain: Card = { ...putin, facts: [], quotations: [], since: [] };
const card = (id: string, dates: string[], later: string[] = []): { key: string; card: Card } => ({
  key: `p:${id}`,
  card: {
    ...plain,
    id,
    name: id,
    facts: dates.map((date) => ({ text: `${id} ${date}`, date }) as Card['facts'][number]),
    since: later.map((date) => ({ text: `${id} ${date}`, date }) as Card['since'][number]),
  },
});

describe('the lanes of a story', () => {
  it('are ordered by their first moment, with undated cards apart', () => {
    const { lanes, undated } = layLanes(
      [card('late', ['2021-06-01']), card('early', ['2017']), card('never', [])],
      pack,
      600,
    );
    expect(lanes.map(({ key }) => key)).toEqual(['p:early', 'p:late']);
    expect(undated.map(({ key }) => key)).toEqual(['p:never']);
  });

  it('share one time axis, which is monotonic and ends with the drawing', () => {
    const { lanes, article } = layLanes(
      [card('a', ['2012-01-01', '2021-06-01']), card('b', ['2021-06-01'], ['2026-01-01'])],
      pack,
      600,
    );
    const [a, b] = lanes;
    expect(a?.dots[1]?.x).toBe(b?.dots[0]?.x);
    const xs = [a?.dots[0]?.x, a?.dots[1]?.x, article?.x, b?.dots[1]?.x].map(Number);
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(600);
  });

  it('merge overlapping dots, but not article and later ones', () => {
    const many = ['2012-01-01', '2021-06-13', '2021-06-14', '2021-06-15'];
    const { lanes } = layLanes([card('a', many, ['2021-06-16', '2026-01-01'])], pack, 160);
    const dots = lanes[0]?.dots ?? [];
    expect(dots.flatMap(({ moments }) => moments)).toHaveLength(6);
    expect(dots.length).toBeLessThan(6);
    for (const { moments } of dots) expect(new Set(moments.map(({ when }) => when)).size).toBe(1);
  });

  it('have year labels that do not touch', () => {
    const dates = Array.from({ length: 30 }, (_, index) => `${1990 + index}-03`);
    const { years } = layLanes([card('a', dates)], pack, 320);
    expect(years.length).toBeGreaterThan(2);
    years.slice(1).forEach(({ x }, index) => {
      expect(x - (years[index]?.x ?? 0)).toBeGreaterThan(40);
    });
  });

  it('accept a pack without dates', () => {
    const { asOf: _asOf, source: _source, ...bare } = pack;
    expect(layLanes([card('a', []), card('b', ['no date'])], bare, 600)).toMatchObject({
      lanes: [],
      years: [],
      article: undefined,
    });
  });

  it.each([
    [['2021'], '2021'],
    [['2021-05', '2021-06-01'], '2021-05/2021-06-01'],
    [['2017/2021', '2018'], '2017/2021'],
  ])('describe when %j was', (dates, span) => {
    expect(spanOf(dates.map((date) => ({ date, text: '', when: 'then' as const })))).toBe(span);
  });
});
