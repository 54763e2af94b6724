/** Pieces of text with their places, as a PDF paints them, turned so that their lines run from left to right. */

import { typedLetters } from './right-to-left.ts';

/** A piece of text. Places are in points from the top left of the page as it is read: `top` grows downwards. */
export interface Run {
  text: string;
  left: number;
  right: number;
  /** Where its line stands. */
  top: number;
  /** Size of the font. */
  size: number;
  /** Its text runs from right to left. */
  rtl: boolean;
}

/** What pdf.js says of a piece of text (`TextItem`). */
export interface TextItem {
  str: string;
  /** `ltr`, `rtl` or `ttb`. */
  dir: string;
  width: number;
  height: number;
  /** The matrix of the text: `[a, b, c, d, x, y]`. */
  transform: number[];
  fontName: string;
}

/** Slanted by more than this, in radians, a text is a watermark or part of a drawing. */
const mostSlant = 0.15;

/**
 * The runs of a page, in one group for each direction in which text is written on it, the one with most text first.
 * @param toPage the matrix that turns the PDF's places into those of the page as it is shown.
 * @param isVertical whether a font writes from top to bottom.
 */
export function runsOf(
  items: readonly TextItem[],
  toPage: readonly number[],
  isVertical: (fontName: string) => boolean,
): Run[][] {
  const groups = new Map<number, Run[]>();
  for (const { str, dir, width, height, transform, fontName } of items) {
    if (!/\S/.test(str)) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = product(toPage, transform);
    const size = Math.hypot(a, b) || height;
    const vertical = isVertical(fontName);
    // The page's vertical axis points downwards, so angles count clockwise.
    const angle = Math.atan2(b, a) + (vertical ? Math.PI / 2 : 0);
    const quarter = Math.round(angle / (Math.PI / 2));
    if (Math.abs(angle - quarter * (Math.PI / 2)) > mostSlant) continue;
    const [left, top] = turned(x, y, quarter);
    // Of vertical text, pdf.js gives the length as the height.
    const length = vertical ? height : width;
    const run = { text: typedLetters(str), left, right: left + length, top, size, rtl: dir === 'rtl' };
    const direction = ((quarter % 4) + 4) % 4;
    const group = groups.get(direction);
    if (group) group.push(run);
    else groups.set(direction, [run]);
  }
  const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  return [...groups.values()].sort((one, other) => lengthOf(other) - lengthOf(one));
}

/** A place turned back by quarters, so that text which runs downwards runs to the right. */
function turned(x: number, y: number, quarters: number): [left: number, top: number] {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
    default:
      return [x, y];
  }
}

/** The product of two matrices of the form `[a, b, c, d, e, f]`. */
function product(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
