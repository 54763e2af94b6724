/** Sets paragraphs into lines as a program that makes PDFs does: words to a width, divided where asked, in columns. */
import type { Run } from '../../../components/reading/pdf/text-runs.ts';

/** Width of a letter and distance of lines, in sizes of the font. */
const letter = 0.5;
const leading = 1.2;

export interface Setting {
  /** Of the column, in points. */
  left: number;
  width: number;
  top: number;
  /** Where the column ends; what does not fit is returned. */
  bottom: number;
  size: number;
  /** Divides a word that does not fit: gives the length of the part that stays, 0 to leave it whole. */
  divide?: (word: string) => number;
  /** Words are runs of their own, without spaces between. */
  apart?: boolean;
}

/** Words as runs in lines, from `top` on, and the words that did not fit, by paragraph. Paragraphs are set apart by half a line. */
export function setText(
  paragraphs: readonly (readonly string[])[],
  { left, width, top, bottom, size, divide = () => 0, apart = false }: Setting,
): { runs: Run[]; rest: string[][]; top: number } {
  const runs: Run[] = [];
  const rest: string[][] = [];
  const room = Math.floor(width / (letter * size));
  let at = top;
  const put = (line: readonly string[]) => {
    let x = left;
    for (const text of apart ? line : [line.join(' ')]) {
      runs.push({ text, left: x, right: x + text.length * letter * size, top: at, size, rtl: false });
      x += (text.length + 1) * letter * size;
    }
    at += leading * size;
  };
  for (const paragraph of paragraphs) {
    const words = [...paragraph];
    let line: string[] = [];
    while (words.length > 0 && at <= bottom) {
      const word = words.shift() ?? '';
      const used = line.reduce((sum, one) => sum + one.length + 1, 0);
      if (used + word.length <= room) {
        line.push(word);
        continue;
      }
      const part = divide(word);
      if (part > 0 && used + part + 1 <= room) {
        line.push(`${word.slice(0, part)}-`);
        words.unshift(word.slice(part));
      } else words.unshift(word);
      put(line);
      line = [];
    }
    if (words.length > 0 || (line.length > 0 && at > bottom)) rest.push([...line, ...words]);
    else {
      if (line.length > 0) put(line);
      at += leading * size * 0.6;
    }
  }
  return { runs, rest, top: at };
}
