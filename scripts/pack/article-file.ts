/** An article from a file, with the rules that pages are read by. */
import { Parser } from 'htmlparser2';
import type { Article } from '../../components/core/draft/article/article.ts';
import { type ArticleMetadata, sourceFrom } from '../../components/core/draft/article/metadata.ts';
import { articleOfText } from '../../components/core/draft/article/plain-article.ts';
import { readHtml } from '../annotate/read-html.ts';

/** Takes a file's name and text. HTML is recognised by the name or by how it begins. */
export function readArticleFile(file: string, text: string): Article {
  if (!/\.x?html?$/i.test(file) && !/^\s*<(?:!doctype html|html)/i.test(text)) return articleOfText(text);
  const { passages } = readHtml(text);
  const found = metadataOf(text);
  const source = sourceFrom(found.metadata);
  return {
    ...source,
    paragraphs: passages
      .map((passage) => ({ text: passage.text.trim() }))
      .filter((one) => one.text !== '')
      .map((one) => (found.headings.has(one.text.replace(/\s+/g, ' ')) ? { ...one, heading: true } : one)),
  };
}

/** What the head and the headings of a document say. */
function metadataOf(html: string): { metadata: ArticleMetadata; headings: ReadonlySet<string> } {
  const metas: [string, string][] = [];
  const linked: string[] = [];
  const headings = new Set<string>();
  let title = '';
  let language = '';
  let canonical = '';
  let inside = '';
  let heading = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes.lang ?? '';
      const key = attributes.property ?? attributes.name ?? attributes.itemprop;
      if (name === 'meta' && key) metas.push([key, attributes.content ?? '']);
      if (name === 'link' && attributes.rel === 'canonical') canonical = attributes.href ?? '';
      if (name === 'script' && attributes.type === 'application/ld+json') linked.push('');
      if (/^h[1-6]$/.test(name)) heading = '';
      if (
        name === 'title' ||
        /^h[1-6]$/.test(name) ||
        (name === 'script' && attributes.type === 'application/ld+json')
      )
        inside = name;
    },
    ontext(text) {
      if (inside === 'title') title += text;
      else if (inside === 'script') linked.push((linked.pop() ?? '') + text);
      else if (inside !== '') heading += text;
    },
    onclosetag(name) {
      if (name !== inside) return;
      if (/^h[1-6]$/.test(name)) headings.add(heading.replace(/\s+/g, ' ').trim());
      inside = '';
    },
  });
  parser.write(html);
  parser.end();
  return {
    metadata: {
      title,
      language,
      url: canonical,
      metas,
      linked,
      byline: '',
      headline: [...headings][0] ?? '',
    },
    headings,
  };
}
