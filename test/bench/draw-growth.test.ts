import { expect, it } from 'vitest';
import { drawGrowth } from './draw-growth.ts';

const cost = (speed: number) => ({ build: 10 * speed, memory: 3 * speed, speed });

it('draws every size and the alternative in each of three charts', () => {
  const cards = [30, 3_000, 100_000].map((count, at) => ({ count, ...cost(60 / (at + 1)) }));
  const svg = drawGrowth({ cards, automaton: cost(5) });
  expect(svg.match(/<circle/g)).toHaveLength(3 * (cards.length + 1));
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  // More cards stand further to the right, and less speed further down.
  const [, points = ''] = /points="([^"]+)"/.exec(svg) ?? [];
  const at = points.split(' ').map((point) => point.split(',').map(Number));
  expect(at.map(([x = 0]) => x)).toEqual(at.map(([x = 0]) => x).toSorted((a, b) => a - b));
  expect(at.map(([, y = 0]) => y)).toEqual(at.map(([, y = 0]) => y).toSorted((a, b) => a - b));
});
