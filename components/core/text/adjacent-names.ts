/**
 * Selects the part of the text beside a passage that can show who its first or last name is. Most paragraphs have no such adjacent
 * text, so few messages become longer.
 */
import type { Edge, Neighbour } from './model.ts';

/** Longest adjacent text, in UTF-16 units. */
const neighbourLength = 60;
/** Longest text of a cell or block that consists of one name, in UTF-16 units. */
const nameLength = 40;
/** One to three words and nothing else. */
const loneName = /^\p{L}[\p{L}\p{M}'’.‐-]*(?:[\s·・][\p{L}\p{M}'’.‐-]+){0,2}$/u;

/** Whether a text is only a few words, like a name in a cell. */
export const isLoneName = (text: string): boolean => text.length <= nameLength && loneName.test(text);

/**
 * The end of `text`, which is right before a passage, that may show who the passage's first name is; undefined if there is nothing.
 */
export function neighbourBefore(text: string, edge: Edge): Neighbour | undefined {
  if (edge === 'inline') {
    const near = text.length > neighbourLength ? text.slice(-neighbourLength).replace(/^\S*\s/, '') : text;
    return near.trim() ? { edge, text: near } : undefined;
  }
  // Avoids slicing a long text: one that is too long even with white space is not a name.
  const name = text.length > 2 * nameLength ? '' : text.trim();
  return isLoneName(name) ? { edge, text: name } : undefined;
}

/**
 * The beginning of `text`, which is right after the passage `own`, that may show who its last name is; undefined if there is
 * nothing.
 */
export function neighbourAfter(own: string, text: string, edge: Edge): Neighbour | undefined {
  if (edge === 'inline') return text.trim() ? { edge, text: text.slice(0, neighbourLength) } : undefined;
  if (own.length > 2 * nameLength || !isLoneName(own.trim())) return undefined;
  const near = text.slice(0, neighbourLength).trim();
  return /^\p{L}/u.test(near) ? { edge, text: near } : undefined;
}
