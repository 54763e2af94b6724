import { describe, expect, it } from 'vitest';
import { isInside, isOnTheWay, type Point } from '../../../components/page/dom/geometry.ts';

const goal = { left: 100, top: 200, right: 450, bottom: 400 };

describe('inside', () => {
  it.each([
    [{ x: 100, y: 200 }, 0, true],
    [{ x: 450, y: 400 }, 0, true],
    [{ x: 99, y: 300 }, 0, false],
    [{ x: 98, y: 300 }, 2, true],
    [{ x: 97, y: 300 }, 2, false],
    [{ x: 300, y: 402 }, 2, true],
    [{ x: 300, y: 403 }, 2, false],
  ])('%o with %i px of slack: %s', (point, slack, inside) => {
    expect(isInside(point, goal, slack)).toBe(inside);
  });
});

describe('moving towards the goal', () => {
  const above: Point = { x: 150, y: 100 };
  const below: Point = { x: 150, y: 500 };
  const left: Point = { x: 20, y: 300 };
  const right: Point = { x: 550, y: 300 };
  it.each<[string, Point, Point, boolean]>([
    ['straight down', above, { x: 150, y: 150 }, true],
    ['towards the near corner', above, { x: 126, y: 150 }, true],
    ['past the near corner', above, { x: 120, y: 150 }, false],
    // 120° in all: at 50 px down, 86 px aside.
    ['at 60° towards the far corner', above, { x: 236, y: 150 }, true],
    ['flatter than 60°', above, { x: 238, y: 150 }, false],
    ['back', above, { x: 150, y: 90 }, false],
    ['beyond', above, { x: 150, y: 210 }, false],
    ['up to a card above', below, { x: 150, y: 450 }, true],
    ['down from a card above', below, { x: 150, y: 510 }, false],
    ['to the right', left, { x: 60, y: 300 }, true],
    ['away on the left', left, { x: 10, y: 300 }, false],
    ['to the left', right, { x: 500, y: 320 }, true],
    ['from within the goal nothing is on the way', { x: 200, y: 300 }, { x: 210, y: 300 }, false],
  ])('%s', (_what, apex, point, onTheWay) => {
    expect(isOnTheWay(point, apex, goal)).toBe(onTheWay);
  });

  it('is false once the goal is reached', () => {
    expect(isOnTheWay({ x: 150, y: 200 }, { x: 150, y: 200 }, goal)).toBe(false);
  });
});
