// @vitest-environment happy-dom
/** What of a document is drafted: all of a short one, a part of a long one, and everything if asked. */
import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../components/reading/document/page-content.ts';
import type { ReadableDocument } from '../../../components/reading/document/readable-document.ts';
import { articleOfDocument } from '../../../components/surfaces/reading/document-article.ts';

/** A document with a paragraph of this length on each page; some of its pages are damaged. */
const documentOf = (pages: number, length: number, damaged: number[] = []): ReadableDocument => ({
  title: '',
  language: 'en',
  pages,
  read: async (page) => {
    if (damaged.includes(page)) throw new Error('damaged');
    return drawBlocks([{ kind: 'paragraph', text: `Page ${page} ${'x'.repeat(length)}` }]);
  },
  close() {},
});
const pagesOf = async (...given: Parameters<typeof articleOfDocument>) => {
  const found = await articleOfDocument(...given);
  return {
    isPart: found?.isPart,
    pages: found?.article.paragraphs.map(({ text }) => Number(/^Page (\d+)/.exec(text)?.[1])),
  };
};

describe('the article of a document', () => {
  it('is all of a short one, whatever page is shown, without damaged pages', async () => {
    expect(await pagesOf(documentOf(4, 1_000, [2]), 'a.pdf', 3, false)).toEqual({
      isPart: false,
      pages: [1, 3, 4],
    });
  });

  it('begins at the current page of a long one', async () => {
    expect(await pagesOf(documentOf(30, 20_000), 'a.pdf', 1, false)).toEqual({
      isPart: true,
      pages: [1, 2, 3],
    });
    expect(await pagesOf(documentOf(30, 20_000), 'a.pdf', 9, false)).toEqual({
      isPart: true,
      pages: [9, 10, 11],
    });
  });

  it('is everything if asked, with what is beside the article of a page', async () => {
    const { isPart, pages } = await pagesOf(documentOf(30, 20_000), 'a.pdf', 9, true);
    expect(isPart).toBe(false);
    expect(pages).toHaveLength(30);
    const article = { ...documentOf(1, 10), whole: () => documentOf(3, 10) };
    expect(await pagesOf(article, 'a.html', 1, false)).toEqual({ isPart: true, pages: [1] });
    expect(await pagesOf(article, 'a.html', 1, true)).toEqual({ isPart: false, pages: [1, 2, 3] });
  });

  it('has the title of the document, or the name of its file', async () => {
    const titled = await articleOfDocument({ ...documentOf(1, 1), title: 'A title' }, 'a.pdf', 1, false);
    expect(titled?.article).toMatchObject({ title: 'A title', language: 'en' });
    expect((await articleOfDocument(documentOf(1, 1), 'a.pdf', 1, false))?.article.title).toBe('a.pdf');
    expect(await articleOfDocument(documentOf(1, 1, [1]), 'a.pdf', 1, false)).toBeUndefined();
  });
});
