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

/** Most pieces of a word with seams in it that are tried together, apart from all of them. */
const mostPieces = 6;
/** How much of the text on either side is kept, in UTF-16 units: more than the longest expected name. */
const beside = 200;
/** Most readings of one passage's seams beyond the first two; a page that has more is not a page of text. */
const mostReadings = 2_000;

/**
 * The readings of a passage in which words may be found: with no seam separating anything, with all of them separating words, and
 * where several seams are in one word (`<b>P</b>utin<i>'s</i>`), each run of its pieces as a word of its own.
 */
export function* readings(text: string): Generator<string, void> {
  yield text.replaceAll(seam, '');
  if (!touching.test(text)) return;
  const apart = text.replaceAll(seam, '\n');
  yield apart;
  let left = mostReadings;
  for (const { 0: word, index } of text.matchAll(severalSeams)) {
    const pieces = word.split(seam);
    const before = apart.slice(Math.max(0, index - beside), index);
    const after = apart.slice(index + word.length, index + word.length + beside);
    for (let from = 0; from < pieces.length; from++) {
      for (let to = from + 1; to < Math.min(pieces.length, from + mostPieces); to++) {
        if (left-- <= 0) return;
        const around = [pieces.slice(0, from), [pieces.slice(from, to + 1).join('')], pieces.slice(to + 1)];
        yield before + around.flat().join('\n') + after;
      }
    }
  }
}

/** The parts of a passage that are passages of their own if every seam is an edge. */
export const partsAtSeams = (text: string): string[] => text.split(seam).filter((part) => /\S/.test(part));

const touching = /\S\u0001+\S/;
const severalSeams = /[^\s\u0001]+(?:\u0001+[^\s\u0001]+){2,}/g;
