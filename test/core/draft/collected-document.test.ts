import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../components/core/draft/article/collected-document.ts';

const article = {
  title: 'A report',
  publisher: '',
  author: '',
  date: '',
  language: 'en',
  url: '',
  paragraphs: [{ text: 'Heading', heading: true }, { text: 'One.' }, { text: 'Two.' }],
};

describe('the answer of a tab that may show a document', () => {
  it('is its article, or none if no document is open', () => {
    expect(parseDocument({ article, isPart: true }, 1_000)).toEqual({ article, isPart: true });
    expect(parseDocument({ isPart: false }, 1_000)).toEqual({ isPart: false });
  });

  it('is cut to the text that a draft takes', () => {
    expect(parseDocument({ article, isPart: false }, 11)?.article?.paragraphs).toEqual(
      article.paragraphs.slice(0, 2),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'article'],
    ['an article without paragraphs', { article: { ...article, paragraphs: undefined }, isPart: false }],
    ['a paragraph that is no text', { article: { ...article, paragraphs: [{ text: 1 }] }, isPart: false }],
    ['a title that is no text', { article: { ...article, title: {} }, isPart: false }],
  ])('is refused if it is %s', (_name, answer) => {
    expect(parseDocument(answer, 1_000)).toBeUndefined();
  });
});
