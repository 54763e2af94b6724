/**
 * The text of a page as the gate sends it: all of it in one string, with signs where elements begin and end. The gate computes no
 * styles, so it does not know which inline elements are laid out as blocks; the background tries both.
 */

/** An edge at which passages end, whatever the style. */
export const edge = '\u0002';
/** An edge of an inline element, where a passage may end or words may be separated, or where something is that is not read. */
export const seam = '\u0001';
/** Begins the language of what follows, up to the next edge. Each tree that is read begins with one. */
export const languageSign = '\u0003';

/** A part of a page's text between two edges. */
export interface RoughPassage {
  /** With seams. */
  text: string;
  /** BCP 47 tag that the page declares, if any. */
  language?: string;
  /** Whether what is before or after it was not read with it: it is at the beginning or end of a tree or of a language. */
  isOuter: boolean;
}

/** Splits a rough text at its edges. */
export function roughPassages(text: string): RoughPassage[] {
  let language = '';
  let isFirst = true;
  const passages: RoughPassage[] = [];
  const endTree = () => {
    const last = passages.at(-1);
    if (last) last.isOuter = true;
  };
  for (const part of text.split(edge)) {
    if (part.startsWith(languageSign)) {
      language = part.slice(languageSign.length);
      endTree();
      isFirst = true;
    } else if (/\S/.test(part)) {
      passages.push({ text: part, ...(language !== '' && { language }), isOuter: isFirst });
      isFirst = false;
    }
  }
  endTree();
  return passages;
}

/** Most seams in one name that are tried together, unless all are. */
const mostSeams = 5;
/** How much of the text on either side is kept, in UTF-16 units: more than the longest expected name. */
const beside = 200;
/** Most seams between letters in a passage; one with more is not prose. */
const mostTouching = 400;

/** The passage with no seam separating anything. */
export const withoutSeams = (text: string): string => text.replaceAll(seam, '');

/** The offsets of the seams in the text without them. */
export function seamsIn(text: string): number[] {
  return [...text.matchAll(anySeam)].map(({ index }, count) => index - count);
}

/** Whether a passage has more seams between letters than can be tried. */
export const isMaze = (text: string): boolean => {
  let count = 0;
  for (const _ of text.matchAll(touchingSeams)) if (++count > mostTouching) return true;
  return false;
};

/**
 * The readings of a passage in which names may be found: with no seam separating anything, with all of them separating words, and
 * where there are several, with some neighbouring ones separating nothing (`<b>P</b>utin<i>Home</i>`).
 */
export function* readings(text: string): Generator<string, void> {
  yield withoutSeams(text);
  const found = [...text.matchAll(touchingSeams)].map(({ 0: { length }, index }) => ({
    at: index,
    end: index + length,
  }));
  if (found.length === 0) return;
  const apart = text.replaceAll(seam, '\n');
  yield apart;
  if (found.length === 1) return;
  for (const [from, { at }] of found.entries()) {
    for (const { end } of found.slice(from, from + mostSeams)) {
      if (end - at > beside) break;
      const together = withoutSeams(text.slice(at, end));
      yield apart.slice(Math.max(0, at - beside), at) + together + apart.slice(end, end + beside);
    }
  }
}

/** The parts of a passage that are passages of their own if every seam is an edge. */
export const partsAtSeams = (text: string): string[] => text.split(seam).filter((part) => /\S/.test(part));

const anySeam = new RegExp(seam, 'g');
/** Seams between two characters that may be of one word. */
const touchingSeams = new RegExp(`(?<=[^\\s${seam}])${seam}+(?=[^\\s${seam}])`, 'g');
