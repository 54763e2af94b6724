/**
 * The text of a page as the gate sends it: all of it in one string, with signs where elements begin and end. The gate computes no
 * styles, so it does not know which inline elements are laid out as blocks; the background tries both.
 */

/** An edge at which passages end, whatever the style. */
export const edge = '\u0002';
/** An edge of an inline element, where a passage may end or words may be separated. */
export const seam = '\u0001';
/** Begins the language of what follows, up to the next edge. */
export const languageSign = '\u0003';

/** A part of a page's text between two edges. */
export interface RoughPassage {
  /** With seams. */
  text: string;
  /** BCP 47 tag that the page declares, if any. */
  language?: string;
}

/** Splits a rough text at its edges. */
export function roughPassages(text: string): RoughPassage[] {
  let language = '';
  return text.split(edge).flatMap((part) => {
    if (part.startsWith(languageSign)) {
      language = part.slice(languageSign.length);
      return [];
    }
    if (!/\S/.test(part)) return [];
    return language === '' ? { text: part } : { text: part, language };
  });
}

/** Most seams in one name that are tried together, unless all are. */
const mostSeams = 5;
/** How much of the text on either side is kept, in UTF-16 units: more than the longest expected name. */
const beside = 200;
/** Most readings of one passage beyond the first two; a passage that has more is not one of prose. */
const mostReadings = 2_000;

/**
 * The readings of a passage in which names may be found: with no seam separating anything, with all of them separating words, and
 * where there are several, with some neighbouring ones separating nothing (`<b>P</b>utin<i>Home</i>`).
 */
export function* readings(text: string): Generator<string, void> {
  yield text.replaceAll(seam, '');
  const found = [...text.matchAll(touchingSeams)].map(({ 0: { length }, index }) => ({
    at: index,
    end: index + length,
  }));
  if (found.length === 0) return;
  const apart = text.replaceAll(seam, '\n');
  yield apart;
  if (found.length === 1) return;
  let left = mostReadings;
  for (const [from, { at }] of found.entries()) {
    for (const { end } of found.slice(from, from + mostSeams)) {
      if (end - at > beside) break;
      if (left-- <= 0) return;
      const together = text.slice(at, end).replaceAll(seam, '');
      yield apart.slice(Math.max(0, at - beside), at) + together + apart.slice(end, end + beside);
    }
  }
}

/** The parts of a passage that are passages of their own if every seam is an edge. */
export const partsAtSeams = (text: string): string[] => text.split(seam).filter((part) => /\S/.test(part));

/** Seams between two characters that may be of one word. */
const touchingSeams = new RegExp(`(?<=[^\\s${seam}])${seam}+(?=[^\\s${seam}])`, 'g');
