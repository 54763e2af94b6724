/**
 * Which part of the text beside a passage can show whose name the passage begins or ends with. Most paragraphs have no such
 * neighbour, so that hardly a message gets longer.
 */
import type { Edge, Neighbour } from './model.ts';

/** Longest text of a neighbour, in UTF-16 units. */
const neighbourLength = 60;
/** Longest text that stands for one name in a cell or block of its own, in UTF-16 units. */
const nameLength = 40;
/** One to three words and nothing else. */
const loneName = /^\p{L}[\p{L}\p{M}'’.‐-]*(?:[\s·・][\p{L}\p{M}'’.‐-]+){0,2}$/u;

/** Is a text a few words alone, as a name in a cell is? */
export const isLoneName = (text: string): boolean => text.length <= nameLength && loneName.test(text);

/** What of `text`, which is right before a passage, may decide whose name the passage begins with; undefined for nothing. */
export function neighbourBefore(text: string, edge: Edge): Neighbour | undefined {
  if (edge === 'inline') {
    const near = text.length > neighbourLength ? text.slice(-neighbourLength).replace(/^\S*\s/, '') : text;
    return near.trim() ? { edge, text: near } : undefined;
  }
  // No slicing of a long text for nothing: what is longer with its white space is no name either.
  const name = text.length > 2 * nameLength ? '' : text.trim();
  return isLoneName(name) ? { edge, text: name } : undefined;
}

/** What of `text`, which is right after the passage `own`, may decide whose name `own` ends with; undefined for nothing. */
export function neighbourAfter(own: string, text: string, edge: Edge): Neighbour | undefined {
  if (edge === 'inline') return text.trim() ? { edge, text: text.slice(0, neighbourLength) } : undefined;
  if (own.length > 2 * nameLength || !isLoneName(own.trim())) return undefined;
  const near = text.slice(0, neighbourLength).trim();
  return /^\p{L}/u.test(near) ? { edge, text: near } : undefined;
}
