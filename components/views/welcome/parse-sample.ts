import type { Kind } from '../../core/pack/model.ts';

/** A segment of a sample text; `mark` if it is the name of a card, which `isOpen` from the start or not. */
export interface SamplePart {
  text: string;
  mark?: { kind: Kind; card: string; isOpen: boolean };
}

/**
 * Parses a sample text with names written as `[[Nord Stream 2|project|geneva-2021:nord-stream-2]]`: text, kind and key of the card.
 * `|open` after the key marks the card that is open from the start. This lets translations move the names.
 */
export function parseSample(text: string): SamplePart[] {
  const parts: SamplePart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[\[([^|\]]+)\|(\w+)\|([\w:-]+)(\|open)?\]\]/g)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    const [whole, name = '', kind, card = '', open] = match;
    parts.push({ text: name, mark: { kind: kind as Kind, card, isOpen: open !== undefined } });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
