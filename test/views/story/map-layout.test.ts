import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iconRadius, layMap, lineHeight, linesOf } from '../../../components/views/story/map-layout.ts';

const cardsOf = (names: readonly string[]) => names.map((name, index) => ({ key: `a:${index}`, name }));
const chain = (count: number): [string, string][] =>
  Array.from({ length: count - 1 }, (_, index) => [`a:${index}`, `a:${index + 1}`]);

/** The box of a sign and its name, by a mean width of letters. */
function boxOf({ x, y, lines }: { x: number; y: number; lines: string[] }) {
  const half = Math.max(iconRadius, (Math.max(...lines.map((line) => [...line].length)) * 7) / 2);
  return {
    left: x - half,
    right: x + half,
    top: y - iconRadius,
    bottom: y + iconRadius + lines.length * lineHeight,
  };
}

function touching(places: Parameters<typeof boxOf>[0][]): string[] {
  const boxes = places.map(boxOf);
  return boxes.flatMap((a, i) =>
    boxes.flatMap((b, j) =>
      j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        ? [`${i} and ${j}`]
        : [],
    ),
  );
}

const names = Array.from({ length: 40 }, (_, index) => `Card of some length ${index}`);

describe('the map', () => {
  it('is the same each time', () => {
    const lay = () => layMap(cardsOf(names), chain(40), 700);
    expect(lay()).toEqual(lay());
  });

  it.each([280, 620, 1_000])('keeps every icon and name within a width of %i, without overlaps', (width) => {
    const { places, height } = layMap(cardsOf(names), chain(40), width);
    expect(touching(places)).toEqual([]);
    for (const box of places.map(boxOf)) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  });

  it('puts related cards near each other', () => {
    const { places } = layMap(
      cardsOf(names.slice(0, 12)),
      [
        ['a:0', 'a:1'],
        ['a:0', 'a:2'],
        ['a:1', 'a:2'],
      ],
      900,
    );
    const distance = (a: number, b: number) =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    const others = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((other) => distance(0, other));
    const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
    expect(Math.max(distance(0, 1), distance(0, 2))).toBeLessThan(mean);
  });

  it('accepts anything: no card, one card, relations to missing cards', () => {
    expect(layMap([], [], 500).places).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 12 }),
        fc.integer({ min: 280, max: 1_200 }),
        (some, width) => {
          const { places, height } = layMap(cardsOf(some), [['a:0', 'a:99'], ...chain(some.length)], width);
          expect([height, ...places.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['Joe Biden', ['Joe Biden']],
    ['Biden’s arrival in Britain', ['Biden’s arrival', 'in Britain']],
    ['ABC News interview with Joe Biden of March 2021', ['ABC News', 'interview with…']],
    ['x'.repeat(10_000), [`${'x'.repeat(17)}…`]],
    ['', ['']],
  ])('breaks “%s” into lines', (name, lines) => {
    expect(linesOf(name)).toEqual(lines);
  });
});
