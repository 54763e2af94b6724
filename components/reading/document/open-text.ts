import { drawBlocks } from './page-content.ts';
import { pageLength, type ReadableDocument, ReadingProblem } from './readable-document.ts';
import { splitText } from './split-text.ts';
import { textBlocks } from './text-blocks.ts';

/** A plain text, split into pages. @throws ReadingProblem if there is nothing but space in it. */
export function openText(text: string): ReadableDocument {
  if (!/\S/.test(text)) throw new ReadingProblem('empty');
  const starts = splitText(text, pageLength);
  return {
    title: '',
    language: '',
    pages: starts.length,
    read: async (page) => drawBlocks(textBlocks(text.slice(starts[page - 1], starts[page]))),
    close() {},
  };
}
