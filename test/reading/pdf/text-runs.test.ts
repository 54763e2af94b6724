import { describe, expect, it } from 'vitest';
import { runsOf, type TextItem } from '../../../components/reading/pdf/text-runs.ts';

const item = (str: string, transform: number[], more: Partial<TextItem> = {}): TextItem => ({
  str,
  dir: 'ltr',
  width: str.length * 5,
  height: 10,
  transform,
  fontName: 'f1',
  ...more,
});
/** The matrix of an upright page 800 points high: its vertical axis points upwards in the file. */
const upright = [1, 0, 0, -1, 0, 800];
const horizontal = () => false;

describe('runs of a page', () => {
  it('have their places from the top left', () => {
    expect(runsOf([item('Hello', [10, 0, 0, 10, 50, 700])], upright, horizontal)).toEqual([
      [{ text: 'Hello', left: 50, right: 75, top: 100, size: 10, rtl: false }],
    ]);
  });

  it('are turned where a page or its text is turned', () => {
    // Text that runs upwards, as beside a table.
    const up = (x: number, y: number) => [0, 10, -10, 0, x, y];
    const [runs = []] = runsOf(
      [item('first', up(100, 200)), item('second', up(112, 200))],
      upright,
      horizontal,
    );
    const [first, second] = runs;
    expect(first && second && second.top - first.top).toBeCloseTo(12);
    expect(first && first.right - first.left).toBeCloseTo(25);
    expect(first?.left).toBeCloseTo(second?.left ?? Number.NaN);
  });

  it('are lines from right to left for text that runs downwards', () => {
    const column = (text: string, x: number) =>
      item(text, [10, 0, 0, 10, x, 700], { dir: 'ttb', width: 10, height: text.length * 10 });
    const [runs = []] = runsOf([column('日本語', 200), column('文章', 180)], upright, () => true);
    const [first, second] = runs;
    expect(first && second && second.top - first.top).toBeCloseTo(20);
    expect(first && first.right - first.left).toBeCloseTo(30);
  });

  it('come in a group for each direction, most text first, without slanted watermarks', () => {
    const slanted = [7, 7, -7, 7, 100, 100];
    const groups = runsOf(
      [
        item('side', [0, 10, -10, 0, 10, 10]),
        item('the long text', [10, 0, 0, 10, 50, 50]),
        item('DRAFT', slanted),
      ],
      upright,
      horizontal,
    );
    expect(groups.map((runs) => runs.map(({ text }) => text))).toEqual([['the long text'], ['side']]);
  });

  it('leave out empty text', () => {
    expect(runsOf([item(' ', [10, 0, 0, 10, 0, 0])], upright, horizontal)).toEqual([]);
  });
});
