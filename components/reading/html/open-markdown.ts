import { Marked } from 'marked';
import { pageLength, type ReadableDocument, ReadingProblem } from '../document/readable-document.ts';
import { splitText } from '../document/split-text.ts';
import { cleanHtml } from './clean-html.ts';

/** Forms are not shown, so the boxes of a list of tasks are signs. */
const marked = new Marked({ renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') } });

/** A text in Markdown, read one page at a time. HTML in it is cleaned like any other. */
export function openMarkdown(text: string): ReadableDocument {
  if (!/\S/.test(text)) throw new ReadingProblem('empty');
  const fenceAt = fencesIn(text);
  const isInFence = (offset: number) => fenceAt(offset) !== undefined;
  const starts = splitText(text, pageLength, (offset) => !isInFence(offset));
  return {
    title: titleOf(text.slice(0, 10_000), isInFence),
    language: '',
    pages: starts.length,
    async read(page) {
      const from = starts[page - 1] ?? text.length;
      // A block of code that is longer than a page goes on as one.
      const source = `${fenceAt(from) ?? ''}${text.slice(from, starts[page])}`;
      const body = cleanHtml(marked.parse(source, { async: false }));
      const content = document.createDocumentFragment();
      content.append(...body.childNodes);
      return content;
    },
    close() {},
  };
}

/** The first heading of the highest level; '' if there is none. Comments of code and of what comes before the text are none. */
function titleOf(text: string, isInFence: (offset: number) => boolean): string {
  const [before = ''] = /^---\r?\n[\s\S]*?\n---/.exec(text) ?? [];
  for (const { index, 1: heading = '' } of text.matchAll(/^ {0,3}#[ \t]+(\S.*)$/gm)) {
    // The heading may be closed by more of the same signs.
    if (index >= before.length && !isInFence(index))
      return heading
        .trimEnd()
        .replace(/[ \t]#+$/, '')
        .trimEnd();
  }
  return '';
}

/** Gives the first line of the block of code that an offset is within, where no page should end; undefined if it is in none. */
function fencesIn(text: string): (offset: number) => string | undefined {
  // One that is never closed goes on to the end. “```code``` in a line” is none.
  const fences = [...text.matchAll(/^ {0,3}(`{3,}(?!.*`)|~{3,}).*\n?(?:[\s\S]*?^ {0,3}\1|[\s\S]*)/gm)].map(
    ({ index, 0: fence }) => ({ from: index, to: index + fence.length }),
  );
  return (offset) => {
    let low = 0;
    let high = fences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((fences[middle]?.to ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const fence = fences[low];
    return fence && fence.from < offset
      ? text.slice(fence.from, text.indexOf('\n', fence.from) + 1)
      : undefined;
  };
}
