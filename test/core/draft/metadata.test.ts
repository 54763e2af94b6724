/** What a page declares about its article, and what of it is believed. */
import { describe, expect, it } from 'vitest';
import { parseCollected } from '../../../components/core/draft/article/collected-page.ts';
import { type ArticleMetadata, sourceFrom } from '../../../components/core/draft/article/metadata.ts';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';

const page = (more: Partial<ArticleMetadata>): ArticleMetadata => ({
  title: '',
  language: '',
  url: '',
  metas: [],
  linked: [],
  byline: '',
  headline: '',
  ...more,
});

describe('the source of an article', () => {
  it('comes from JSON-LD first, wherever the article is in it', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Bridge opens',
      author: [{ name: 'Anna Berg' }, 'Carl Lund'],
      publisher: { name: 'The Gazette' },
      datePublished: '2026-03-18T09:00:00Z',
      inLanguage: 'en-GB',
    };
    const linked = ['not json', JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] })];
    expect(sourceFrom(page({ linked, title: 'Something else' }))).toEqual({
      title: 'Bridge opens',
      author: 'Anna Berg, Carl Lund',
      publisher: 'The Gazette',
      date: '2026-03-18',
      language: 'en-GB',
      url: '',
    });
  });

  it('otherwise comes from meta elements, byline and title, without additions such as the site’s name', () => {
    const metas: [string, string][] = [
      ['og:site_name', 'The Gazette'],
      ['og:locale', 'de_AT'],
      ['Date', '2026-03-18'],
    ];
    expect(
      sourceFrom(
        page({
          metas,
          title: 'Bridge opens | The Gazette',
          byline: 'By Anna  Berg',
          url: 'https://gazette.example/a',
        }),
      ),
    ).toEqual({
      title: 'Bridge opens',
      author: 'Anna Berg',
      publisher: 'The Gazette',
      date: '2026-03-18',
      language: 'de-AT',
      url: 'https://gazette.example/a',
    });
  });

  it.each([
    ['an invalid date', { metas: [['date', '2026-99-99']] as [string, string][] }],
    ['an unsafe URL', { url: 'javascript:alert(1)' }],
    ['an invalid language', { language: 'no such language' }],
    ['JSON-LD that is a list of nothing', { linked: ['[null, 1, "x"]'] }],
  ])('%s is left out', (_what, more) => {
    expect(sourceFrom(page(more))).toEqual({
      title: '',
      author: '',
      publisher: '',
      date: '',
      language: '',
      url: '',
    });
  });
});

describe('the answer of a page', () => {
  it.each(['', 'null', '[]', '{"title":1}', '{"blocks":[{}]}'])('%s is not a page', (answer) => {
    expect(parseCollected(answer)).toBeUndefined();
  });
});

describe('plain text and Markdown', () => {
  it('a short first line is the headline, and a date before the text is the article’s date', () => {
    expect(
      articleOfText('2026-03-18\n\nBridge opens\n\nThe bridge was opened on Monday by Anna Berg.'),
    ).toMatchObject({
      title: 'Bridge opens',
      date: '2026-03-18',
      paragraphs: [
        { text: 'Bridge opens', heading: true },
        { text: 'The bridge was opened on Monday by Anna Berg.' },
      ],
    });
  });

  it('Markdown’s signs are not part of the text', () => {
    const { paragraphs } = articleOfText(
      '# Bridge opens\n\n- **Anna Berg** came, says [the paper](https://x.example/).',
    );
    expect(paragraphs).toEqual([
      { text: 'Bridge opens', heading: true },
      { text: 'Anna Berg came, says the paper.' },
    ]);
  });

  it('each line is a paragraph if there are no blank lines', () => {
    expect(articleOfText('One came here.\nTwo went there.').paragraphs).toHaveLength(2);
  });
});
