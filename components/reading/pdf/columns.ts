/** Finds the columns of a page: each column is read before the next. */
import type { Line } from './lines.ts';

/** The space between columns is at least this part of the text's size wide. */
const leastGutter = 0.7;
/** Columns have at least this many pieces of lines … */
const leastLines = 3;
/** … of this average width, in sizes of the font; narrower ones are those of a table, which is read by rows. */
const leastWidth = 7;
/** Headings and pictures may cross the space between columns; at most this part of a page's pieces do. */
const mostCrossing = 0.34;
/** Most spaces that are tried as the one between columns, best first; a page has fewer than 50. */
const mostGaps = 200;

/**
 * Sorts pieces of lines into columns, in reading order. Whatever crosses two columns, such as a heading, is a column of its own,
 * which separates what is above it from what is below.
 */
export function columnsOf(pieces: readonly Line[]): Line[][] {
  if (pieces.length === 0) return [];
  const gutter = findGutter(pieces);
  if (gutter === undefined) return [[...pieces]];
  const rtl = pieces.filter((piece) => piece.rtl).length > pieces.length / 2;
  const columns: Line[][] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const end = () => {
    for (const side of rtl ? [right, left] : [left, right]) columns.push(...columnsOf(side));
    left = [];
    right = [];
  };
  const endAcross = () => {
    if (across.length > 0) columns.push(across);
    across = [];
  };
  for (const piece of [...pieces].sort((one, other) => one.top - other.top)) {
    if (piece.left < gutter && piece.right > gutter) {
      if (left.length + right.length > 0) end();
      across.push(piece);
    } else {
      endAcross();
      (piece.right <= gutter ? left : right).push(piece);
    }
  }
  endAcross();
  end();
  return columns;
}

/** The middle of the space between two columns, in points; undefined if there is only one. */
function findGutter(pieces: readonly Line[]): number | undefined {
  if (pieces.length < 2 * leastLines) return undefined;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const size = median(pieces.map((piece) => piece.size));
  // How many pieces cover each interval between two edges, from left to right.
  const edges = pieces
    .flatMap((piece) => [
      { at: piece.left, change: 1 },
      { at: piece.right, change: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.change - other.change);
  let covered = 0;
  const gaps: { at: number; crossing: number; width: number }[] = [];
  for (const [index, { at, change }] of edges.entries()) {
    covered += change;
    const width = (edges[index + 1]?.at ?? at) - at;
    const middle = at + width / 2;
    if (
      width < leastGutter * size ||
      middle < left + (right - left) * 0.1 ||
      middle > right - (right - left) * 0.1
    )
      continue;
    if (covered > pieces.length * mostCrossing) continue;
    gaps.push({ at: middle, crossing: covered, width });
  }
  return gaps
    .sort((one, other) => one.crossing - other.crossing || other.width - one.width)
    .slice(0, mostGaps)
    .find(({ at }) => isBetweenColumns(pieces, at, size))?.at;
}

/** Whether there is enough on both sides of a place, beside each other and as wide as text. */
function isBetweenColumns(pieces: readonly Line[], at: number, size: number): boolean {
  const sides = [
    pieces.filter((piece) => piece.right <= at),
    pieces.filter((piece) => piece.left >= at),
  ] as const;
  const spans = sides.map((side) => {
    const tops = side.map(({ top }) => top);
    return { from: Math.min(...tops), to: Math.max(...tops) };
  });
  const [one, other] = spans;
  if (!one || !other) return false;
  const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  const shorter = Math.min(one.to - one.from, other.to - other.from);
  return (
    overlap >= shorter / 2 &&
    sides.every(
      (side) =>
        side.length >= leastLines &&
        side.reduce((sum, piece) => sum + piece.right - piece.left, 0) >= side.length * leastWidth * size,
    )
  );
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
