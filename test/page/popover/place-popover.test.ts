import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../components/page/dom/geometry.ts';
import {
  isLow,
  nearerMargin,
  type PlaceRequest,
  place,
  placeDocked,
  widthIn,
} from '../../../components/page/popover/place-popover.ts';
import fc from '../../properties.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = rect(0, 0, 1000, 800);
const placed = ({ window: part = window, ...parts }: Partial<PlaceRequest>) =>
  place({
    anchor: rect(300, 300, 60, 20),
    width: widthIn(part),
    height: 400,
    window: part,
    rightToLeft: false,
    ...parts,
  });

describe('the position of a card', () => {
  it.each<[string, Partial<PlaceRequest>, object]>([
    ['below, 10 px away, flush with the name', {}, { side: 'below', left: 300, top: 330, width: 350 }],
    [
      'above where there is no room below',
      { anchor: rect(300, 600, 60, 20) },
      { side: 'above', left: 300, top: 190 },
    ],
    ['flush with the right end from right to left', { rightToLeft: true }, { left: 10, side: 'below' }],
    ['5 px from the right edge', { anchor: rect(900, 300, 60, 20) }, { left: 645 }],
    ['5 px from the left edge', { anchor: rect(100, 300, 60, 20), rightToLeft: true }, { left: 5 }],
    [
      'as high as there is room, on the roomier side, where neither has enough',
      { anchor: rect(300, 500, 60, 20), height: 700 },
      { side: 'above', top: 5, maxHeight: 485 },
    ],
    [
      'beside where there is hardly any room above and below',
      { anchor: rect(300, 40, 60, 650) },
      { side: 'right', left: 370, top: 40 },
    ],
    [
      'on the left where there is none on the right',
      { anchor: rect(700, 40, 60, 650) },
      { side: 'left', left: 340, top: 40 },
    ],
    [
      'in the part of the window that a pinch has left in view',
      { window: rect(200, 200, 500, 400), height: 200 },
      { side: 'below', left: 300, top: 330 },
    ],
    [
      'as wide as a narrow window lets it',
      { window: rect(0, 0, 320, 600), anchor: rect(200, 100, 60, 20) },
      { left: 5, width: 310 },
    ],
    [
      'at the edge for a name that has been scrolled out above',
      { anchor: rect(300, -500, 60, 20) },
      { side: 'below', top: 5 },
    ],
    [
      'at the edge for a name that has been scrolled out below',
      { anchor: rect(300, 1500, 60, 20) },
      { side: 'above', top: 395 },
    ],
  ])('%s', (_what, parts, expected) => {
    expect(placed(parts)).toMatchObject(expected);
  });

  it('is never over the name and never outside the window', () => {
    fc.assert(
      fc.property(
        fc.record({
          anchor: fc
            .tuple(
              fc.integer({ min: 0, max: 1200 }),
              fc.integer({ min: 0, max: 900 }),
              fc.integer({ min: 1, max: 300 }),
              fc.integer({ min: 1, max: 300 }),
            )
            .map(([left, top, width, height]) => rect(left, top, width, height)),
          height: fc.integer({ min: 0, max: 2000 }),
          window: fc
            .tuple(fc.integer({ min: 50, max: 1600 }), fc.integer({ min: 50, max: 1200 }))
            .map(([width, height]) => rect(0, 0, width, height)),
          rightToLeft: fc.boolean(),
          low: fc.boolean(),
        }),
        ({ low, ...measured }) => {
          const request = { ...measured, width: widthIn(measured.window, low) };
          const { left, top, width, maxHeight } = place(request);
          const right = left + width;
          const bottom = top + Math.min(request.height, maxHeight);
          const { anchor } = request;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(request.window.right);
          expect(width).toBe(request.width);
          if (maxHeight === 0) return;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(request.window.bottom);
          const covers =
            left < anchor.right && right > anchor.left && top < anchor.bottom && bottom > anchor.top;
          expect(covers).toBe(false);
        },
      ),
    );
  });
});

describe('a card in a low window', () => {
  const anchor = rect(100, 180, 60, 20);
  const low = rect(0, 0, 550, 400);
  it.each<[string, Parameters<typeof isLow>[0], boolean]>([
    ['that would be cut is wider', { anchor, height: 400, window: low }, true],
    ['that fits is not', { anchor, height: 180, window: low }, false],
    [
      'is not where there is room on one side',
      { anchor: rect(100, 20, 60, 20), height: 400, window: low },
      false,
    ],
    ['is not where it goes beside the name', { anchor, height: 400, window: rect(0, 80, 550, 220) }, false],
  ])('%s', (_what, request, expected) => {
    expect(isLow(request)).toBe(expected);
  });

  it('has lines of at most 560 px, and stays inside the window', () => {
    expect(widthIn(low, true)).toBe(540);
    expect(widthIn(rect(0, 0, 1400, 400), true)).toBe(560);
    expect(widthIn(rect(0, 0, 320, 400), true)).toBe(310);
  });
});

describe('a pinned card', () => {
  const window = rect(0, 0, 1000, 800);

  it('goes to the nearer side of the window, at its height', () => {
    const at = (left: number) => {
      const to = nearerMargin(rect(left, 300, 350, 200), window);
      return placeDocked(to, { width: 350, height: 200, window });
    };
    expect(at(100)).toMatchObject({ left: 5, top: 300 });
    expect(at(500)).toMatchObject({ left: 645, top: 300 });
  });

  it('stays at its side when the window becomes wider', () => {
    const to = nearerMargin(rect(500, 300, 350, 200), window);
    const wider = rect(0, 0, 1600, 800);
    expect(placeDocked(to, { width: 350, height: 200, window: wider })).toMatchObject({ left: 1245 });
  });

  it('stays where it is put, if it fits there', () => {
    expect(placeDocked({ x: 420, y: 130 }, { width: 350, height: 200, window })).toMatchObject({
      left: 420,
      top: 130,
    });
  });

  it('is never outside the window, wherever it is dragged', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer(), y: fc.integer() }),
        fc.integer({ min: 0, max: 2000 }),
        fc.record({ left: fc.nat(99), top: fc.nat(99), width: fc.nat(1600), height: fc.nat(1200) }),
        (at, height, seen) => {
          const visible = rect(seen.left, seen.top, seen.width, seen.height);
          const width = widthIn(visible);
          const { left, top, maxHeight } = placeDocked(at, { width, height, window: visible });
          if (width === 0 || maxHeight === 0) return;
          expect(left).toBeGreaterThanOrEqual(visible.left);
          expect(left + width).toBeLessThanOrEqual(visible.right);
          expect(top).toBeGreaterThanOrEqual(visible.top);
          expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(visible.bottom);
        },
      ),
    );
  });
});
