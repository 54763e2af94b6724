/** Lines of text, put together from runs that are beside each other. */
import type { Run } from './text-runs.ts';

/** A line of one column; places as in `Run`. */
export type Line = Run;

/** Runs whose places differ by at most this part of their size are on the same line. */
const sameLine = 0.4;
/** A gap from this part of the size on is a space. */
const spaceWidth = 0.15;
/** A gap from this part of the size on may be one between columns. */
const columnGap = 1.2;

/** On a page written from left to right, a line with this part of its letters in the other direction is written in that one. */
const leastRtl = 0.75;

/** Groups runs by the line that they are on, from top to bottom; each from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { top: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((one, other) => one.top - other.top)) {
    const last = rows.at(-1);
    const near = last && run.top - last.top <= sameLine * Math.min(run.size, last.size);
    if (near) last.runs.push(run);
    else rows.push({ top: run.top, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((one, other) => one.left - other.left));
}

/** Pieces of lines without a gap as wide as one between columns, from top to bottom. */
export function piecesOf(runs: readonly Run[]): Line[] {
  const isPageRtl = isMostlyRtl(runs);
  return rowsOf(runs).flatMap((row) => {
    const pieces: Run[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const run of row) {
      if (run.left - right > columnGap * run.size) pieces.push([]);
      pieces.at(-1)?.push(run);
      right = Math.max(right, run.right);
    }
    return pieces.map((piece) => joined(piece, isPageRtl));
  });
}

/** The lines of one column, from top to bottom. */
export function linesOf(pieces: readonly Line[]): Line[] {
  const isPageRtl = isMostlyRtl(pieces);
  return rowsOf(pieces).map((row) => joined(row, isPageRtl));
}

function isMostlyRtl(runs: readonly Run[]): boolean {
  return rtlPart(runs) > 0.5;
}

/** The part of the letters of some runs that is written from right to left. */
function rtlPart(runs: readonly Run[]): number {
  const lengthOf = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(runs.filter((run) => run.rtl)) / Math.max(1, lengthOf(runs));
}

/**
 * Runs of one line, from left to right, as one. On a page that is written from right to left, so is every line with text in that
 * direction, even if there are more letters of names in the other one; on other pages, lines with hardly anything else.
 */
function joined(row: readonly Run[], isPageRtl: boolean): Line {
  const rtl = rtlPart(row) > (isPageRtl ? 0 : leastRtl);
  const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const { text, left, right } = merged(inOrder(row, rtl), rtl);
  return { text: text.replace(/\s+/g, ' ').trim(), left, right, top: longest.top, size: longest.size, rtl };
}

/** The runs of a line as they are read: those that run against its direction keep their own order, and become one. */
function inOrder(row: readonly Run[], rtl: boolean): Run[] {
  const runs = rtl ? row.toReversed() : row;
  const ordered: Run[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = from + 1;
    // Signs between two such runs belong to them, those at their ends to the line.
    if (isAgainst(runs[from], rtl))
      for (let next = to; next < runs.length; next++) {
        if (isAgainst(runs[next], rtl)) to = next + 1;
        else if (/[\p{L}\p{N}]/u.test(runs[next]?.text ?? '')) break;
      }
    const part = runs.slice(from, to).reverse();
    ordered.push(merged(part, part[0]?.rtl ?? rtl));
    from = to;
  }
  return ordered;
}

const isAgainst = (run: Run | undefined, rtl: boolean): boolean =>
  run !== undefined && run.rtl !== rtl && /[\p{L}\p{N}]/u.test(run.text);

/** Runs in the order in which they are read, as one. */
const merged = (runs: readonly Run[], rtl: boolean): Run => ({
  text: textOf(runs),
  top: runs[0]?.top ?? 0,
  size: runs[0]?.size ?? 0,
  left: Math.min(...runs.map(({ left }) => left)),
  right: Math.max(...runs.map(({ right }) => right)),
  rtl,
});

/** The text of runs in the order in which they are read, with a space where there is room for one. */
function textOf(runs: readonly Run[]): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before) {
      const gap = Math.max(before.left - run.right, run.left - before.right);
      const spaced = /\s$/.test(text) || /^\s/.test(run.text);
      if (!spaced && gap > spaceWidth * Math.min(run.size, before.size)) text += ' ';
    }
    text += run.text;
    before = run;
  }
  return text;
}
