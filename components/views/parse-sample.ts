import type { Kind } from '../cards/card.ts';

/** A stretch of the preview's text; with `mark`, one that would be found on a page. */
export interface SamplePart {
  text: string;
  mark?: { kind: Kind; card: string; fuzzy: boolean };
}

/**
 * Reads the preview's text, in which names stand as `[[Nord Stream 2|project|ns2]]`: text, kind, a name for the card, and
 * `fuzzy` behind it for one that matched only nearly. So translations can move the names.
 */
export function parseSample(text: string): SamplePart[] {
  const parts: SamplePart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[\[([^|\]]+)\|(\w+)\|(\w+)(\|fuzzy)?\]\]/g)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    const [whole, name = '', kind, card = '', fuzzy] = match;
    parts.push({ text: name, mark: { kind: kind as Kind, card, fuzzy: fuzzy !== undefined } });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
