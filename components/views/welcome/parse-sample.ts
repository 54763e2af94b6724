import type { Kind } from '../../core/pack/model.ts';

/** A segment of a sample text; `mark` if it is the name of a card. */
export interface SamplePart {
  text: string;
  mark?: { kind: Kind; card: string };
}

/**
 * Parses a sample text with names written as `[[Nord Stream 2|project|nord-stream-2]]`: text, kind and id of the card. This lets
 * translations move the names.
 */
export function parseSample(text: string): SamplePart[] {
  const parts: SamplePart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[\[([^|\]]+)\|(\w+)\|([\w-]+)\]\]/g)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    const [whole, name = '', kind, card = ''] = match;
    parts.push({ text: name, mark: { kind: kind as Kind, card } });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
