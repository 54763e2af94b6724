/** Leaves out what is printed on every page: its number, and the titles above and below the text. */
import { median } from './columns.ts';
import type { Line } from './lines.ts';

/** The text and the height of a page. */
export interface PageLines {
  /** From top to bottom. */
  lines: readonly Line[];
  /** In points; `top` of the lines counts within it. */
  height: number;
}

/** Lines above and below the text are in this part of the page's height … */
const margin = 0.13;
/** … and at most so many at each end. */
const mostLines = 3;
/** They are not larger than most of the lines by this factor. */
const headingSize = 1.15;
/** Their position on two pages differs by at most this part of the height. */
const tolerance = 0.012;

/** Roman numerals are page numbers in small letters, up to 89: “Xi” and “Vic” are names. */
const pageNumber =
  /^[\s\-–—|[(·]*(?:[Pp]age|PAGE|[Ss]eite|SEITE|[Pp]ágina|[Сс]тр\.?|[Сс]\.)?\s*(?:\d{1,4}|(?=[ivxl])(?:xl|l?x{0,3})(?:i[xv]|v?i{0,3}))(?:\s*(?:\/|of|von|de|sur|из|із)\s*\d{1,4})?[\s\-–—|\])·]*$/u;

/**
 * The lines of a page without those that its neighbours have at the same place, apart from numbers, and without page numbers.
 * @param neighbours the pages before and after it: where left and right pages differ, the second ones as well.
 */
export function withoutRunningLines(page: PageLines, neighbours: readonly PageLines[]): Line[] {
  const elsewhere = neighbours.map((other) => edgesOf(other).map((line) => placeOf(line, other)));
  const running = new Set(
    edgesOf(page).filter((line) => {
      if (pageNumber.test(line.text)) return true;
      const { text, at } = placeOf(line, page);
      return elsewhere.some((lines) =>
        lines.some((other) => other.text === text && Math.abs(other.at - at) <= tolerance),
      );
    }),
  );
  return page.lines.filter((line) => !running.has(line));
}

/** Text that is the same on every page, whatever number is in it, and its place as a part of the height. */
const placeOf = ({ text, top }: Line, { height }: PageLines) => ({
  text: text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase(),
  at: top / height,
});

function edgesOf({ lines: all, height }: PageLines): Line[] {
  // What is larger than the text is a heading, and the next chapter may have one like it.
  const most = headingSize * median(all.map(({ size }) => size));
  const lines = all.filter(({ size }) => size < most);
  const above = lines.filter(({ top }) => top < height * margin);
  const below = lines.filter(({ top }) => top > height * (1 - margin));
  return [...above.slice(0, mostLines), ...below.slice(-mostLines)];
}
