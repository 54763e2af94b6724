import { normalise } from '../../text/fold.ts';
import type { NameWord } from './derived-alias.ts';

/** The words of a name, split at white space. */
export function wordsOf(name: string): NameWord[] {
  return name
    .trim()
    .split(/\s+/)
    .filter((written) => written !== '')
    .map((written) => ({ written, folded: normalise(written).text.replace(/[.,'’]/g, '') }));
}

/** Joins words to one text, without a comma at its end. */
export const join = (words: readonly NameWord[]): string =>
  words
    .map(({ written }) => written)
    .join(' ')
    .replace(/[,;]+$/, '');

/** A name and what is in brackets after it: `Tehreek-e-Labbaik Pakistan (TLP)`, `John Smith (politician)`. */
export function splitBrackets(name: string): { plain: string; inside: string } {
  const match = /^(.+?)\s*[([（]([^)\]）]+)[)\]）]\s*$/u.exec(name);
  return match ? { plain: match[1] ?? name, inside: match[2] ?? '' } : { plain: name, inside: '' };
}
