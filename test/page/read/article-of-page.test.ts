import { describe, expect, it } from 'vitest';
import { articleOfPage } from '../../../components/page/read/article-of-page.ts';

const prose = (text: string) => ({
  text: `${text} ${'and so it went on for a long while in the town '.repeat(6)}`,
});
const metadata = { title: 'T', language: 'en', url: '', metas: [], linked: [], byline: '', headline: '' };

describe('the article of a page', () => {
  const blocks = [
    { text: 'Menu', margin: true as const },
    { text: 'Bridge opens', heading: true as const },
    prose('Anna Berg came'),
    prose('Carl Lund left'),
    { text: 'Read also', heading: true as const },
    ...['One', 'Two', 'Three'].map((text) => ({ text: `${text} more story`, linked: true as const })),
    { text: 'Comments by many', margin: true as const },
  ];

  it('is its body with the headings in it', () => {
    const read = articleOfPage({ ...metadata, blocks });
    expect(read?.isPart).toBe(true);
    expect(read?.article.paragraphs.map(({ text }) => text.slice(0, 12).trim())).toEqual([
      'Bridge opens',
      'Anna Berg ca',
      'Carl Lund le',
    ]);
  });

  it('can be the whole page, and is undefined if there is no text', () => {
    expect(articleOfPage({ ...metadata, blocks }, true)?.article.paragraphs.length).toBeGreaterThan(6);
    expect(articleOfPage({ ...metadata, blocks: [] })).toBeUndefined();
  });
});
