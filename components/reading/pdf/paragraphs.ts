/** Puts the lines of a page's columns together to headings and paragraphs. */
import type { Block } from '../document/readable-document.ts';
import { median } from './columns.ts';
import { hyphenatedIn, joinLine } from './join-words.ts';
import type { Line } from './lines.ts';
import { turnBrackets } from './right-to-left.ts';

/** More space than this, in usual distances between lines, separates paragraphs. */
const paragraphGap = 1.35;
/** A line of another size than the one before it, by this factor, is not in the same paragraph. */
const otherSize = 1.12;
/** A text this much larger than most of the page is a heading, up to this length in UTF-16 units. */
const headingSize = 1.15;
const longestHeading = 300;
/** A line that begins this far in, in sizes of its font, is indented. */
const indent = 0.8;
/** A line that ends this part of the column's width before its edge is the last one of its paragraph. */
const shortLine = 0.2;

const bullet = /^[•●▪‣◦■□–—*]\s/;
const sentenceEnd = /[.!?…:;。！？؟۔][)\]”"’'»›“]*$/u;

/** The text of a page from its columns, in reading order. */
export function paragraphsIn(columns: readonly (readonly Line[])[]): Block[] {
  const all = columns.flat();
  const hyphenated = hyphenatedIn(all.map(({ text }) => text));
  const body = sizeOf(all);
  const paragraphs: Line[][] = [];
  for (const column of columns) {
    const [first, ...rest] = splitColumn(column);
    if (!first) continue;
    const last = paragraphs.at(-1);
    if (last && goesOn(last, first)) last.push(...first);
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs.map((lines) => {
    const joined = lines.reduce((sum, line) => joinLine(sum, line.text, hyphenated), '');
    const text = lines.some((line) => line.rtl) ? turnBrackets(joined) : joined;
    const isHeading = sizeOf(lines) >= body * headingSize && text.length <= longestHeading;
    return { kind: isHeading ? 'heading' : 'paragraph', text };
  });
}

/** The size of most of the letters. */
function sizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Whether the paragraph at the end of one column goes on in the next. */
function goesOn(before: readonly Line[], after: readonly Line[]): boolean {
  const last = before.at(-1);
  const [first] = after;
  if (!last || !first || isOtherSize(last, first) || sentenceEnd.test(last.text)) return false;
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(first.text) || /\p{L}[-\u2010\u00ad]$/u.test(last.text);
}

const isOtherSize = (one: Line, other: Line): boolean =>
  Math.max(one.size, other.size) / Math.min(one.size, other.size) > otherSize;

function splitColumn(lines: readonly Line[]): Line[][] {
  const usual = median(
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      return before && !isOtherSize(before, line) && line.top > before.top ? [line.top - before.top] : [];
    }),
  );
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  /** How far in a line begins, and how far before the edge it ends. */
  const startOf = (line: Line) => (line.rtl ? right - line.right : line.left - left);
  const restOf = (line: Line) => (line.rtl ? line.left - left : right - line.right);
  const isIndented = (line: Line) => startOf(line) > indent * line.size;
  // In lists of literature, all lines but the first are indented.
  const hangs = lines.filter(isIndented).length > lines.length * 0.55;
  const isFirst = (line: Line, before: Line) =>
    hangs ? !isIndented(line) && isIndented(before) : isIndented(line) && !isIndented(before);
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const starts =
      !before ||
      isOtherSize(before, line) ||
      line.top - before.top > paragraphGap * (usual || 1.5 * line.size) ||
      isFirst(line, before) ||
      bullet.test(line.text) ||
      (restOf(before) > shortLine * (right - left) && sentenceEnd.test(before.text));
    if (starts) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
