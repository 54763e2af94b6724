// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageDate } from '../../../components/page/read/page-date.ts';

const dateOf = (html: string) => pageDate(new DOMParser().parseFromString(html, 'text/html'));
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the date of a page', () => {
  it.each([
    ['its metadata', '<meta property="article:published_time" content="2021-06-15T08:00:00Z">', '2021-06-15'],
    [
      'the day it was last changed rather than that of its first version',
      '<meta property="article:published_time" content="2021-06-15"><meta property="article:modified_time" content="2023-02-01">',
      '2023-02-01',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2021-06-15">', '2021-06-15'],
    ['what analysts of news sites read', '<meta name="parsely-pub-date" content="2021-06-15">', '2021-06-15'],
    ['an hour of it', '<main><time datetime="2021-06-15T10:30+02:00">today</time></main>', '2021-06-15'],
    ['JSON-LD', data('{"@type":"NewsArticle","datePublished":"2021-06-15T08:00:00Z"}'), '2021-06-15'],
    ['JSON-LD that is a graph', data('{"@graph":[{},{"datePublished" : "2021-06-15"}]}'), '2021-06-15'],
    ['JSON-LD that is broken elsewhere', data('{"a":,"dateModified":"2022-01-02"'), '2022-01-02'],
    [
      'JSON-LD where the first says nothing',
      data('{}') + data('{"dateCreated":"x","datePublished":"2021-06-15"}'),
      '2021-06-15',
    ],
    [
      'the next best where the first is no date',
      '<meta property="article:published_time" content="yesterday"><article><time datetime="2021-06-15"></time></article>',
      '2021-06-15',
    ],
    [
      'nothing of a time outside the article',
      '<footer><time datetime="2021-06-15"></time></footer>',
      undefined,
    ],
    ['nothing of an hour alone', '<main><time datetime="10:30"></time></main>', undefined],
    ['nothing where there is nothing', '<p>15 June 2021</p>', undefined],
  ])('%s', (_what, html, day) => {
    expect(dateOf(html)).toBe(day);
  });
});
