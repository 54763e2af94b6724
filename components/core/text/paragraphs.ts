import { neighbourAfter, neighbourBefore } from './adjacent-names.ts';
import type { Passage } from './model.ts';

/** A passage of a plain text, with its offset into that text in UTF-16 units. */
export interface TextPassage extends Passage {
  offset: number;
}

/** Splits plain text at blank lines; line breaks within a paragraph count as white space. */
export function passagesOfText(text: string, language?: string): TextPassage[] {
  const passages: TextPassage[] = [];
  const blank = /\r?\n[^\S\r\n]*(?:\r?\n\s*)+/g;
  let offset = 0;
  const push = (end: number) => {
    const part = text.slice(offset, end);
    if (!/\S/.test(part)) return;
    passages.push({ id: passages.length, text: part, offset, ...(language !== undefined && { language }) });
  };
  for (const match of text.matchAll(blank)) {
    push(match.index);
    offset = match.index + match[0].length;
  }
  push(text.length);
  passages.forEach((passage, at) => {
    const before = neighbourBefore(passages[at - 1]?.text ?? '', 'block');
    const after = neighbourAfter(passage.text, passages[at + 1]?.text ?? '', 'block');
    if (before) passage.before = before;
    if (after) passage.after = after;
  });
  return passages;
}
