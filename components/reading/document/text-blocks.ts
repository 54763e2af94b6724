/** Paragraphs of plain text: a file's lines are either wrapped to a width or kept apart by their author. */
import type { Block } from './readable-document.ts';

/** Lines are wrapped to at most this many characters, as in mails and old text files. */
const widestWrap = 100;
/** A wrapped line is at least this part of the widest one: the next word did not fit. */
const fullLine = 0.6;

/**
 * The paragraphs of a text: separated by empty lines or, if there are none, each line is one. Wrapped lines are joined with a
 * space, so that a name across two of them is whole; others stay lines of their paragraph.
 */
export function textBlocks(text: string): Block[] {
  const plain = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\0\f\v\ufeff]/g, ' ');
  const separator = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(plain) ? /\n[^\S\n]*\n\s*/ : /\n/;
  return plain.split(separator).flatMap((part): Block[] => {
    const lines = part.split('\n').map((line) => line.trim());
    const kept = lines.filter((line) => line !== '');
    return kept.length === 0 ? [] : [{ kind: 'paragraph', text: kept.join(isWrapped(kept) ? ' ' : '\n') }];
  });
}

/** Whether every line but the last is nearly as long as the longest one. */
function isWrapped(lines: readonly string[]): boolean {
  const widest = Math.max(...lines.map(({ length }) => length));
  return (
    widest <= widestWrap &&
    widest >= 30 &&
    lines.slice(0, -1).every(({ length }) => length >= widest * fullLine)
  );
}
