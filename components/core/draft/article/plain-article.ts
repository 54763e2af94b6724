/** An article from plain text or Markdown: its headline, its paragraphs, and a date before them. */
import { passagesOfText } from '../../text/paragraphs.ts';
import type { Article, ArticleParagraph } from './article.ts';

/** A first line that is separate, shorter than this and does not end like a sentence is the headline. */
const longestHeadline = 150;
/** `date 2021-06-15` or `2021-06-15` before anything else. */
const dateline = /^\s*(?:date:?\s+)?(\d{4}-\d{2}-\d{2})\s+/i;

/** Takes a text whose paragraphs are separated by blank lines or, if there are none, are one line each. */
export function articleOfText(text: string, title = ''): Article {
  const plain = text.replace(/^\ufeff/, '');
  const date = dateline.exec(plain);
  const body = date ? plain.slice(date[0].length) : plain;
  const passages = passagesOfText(body).map((passage) => passage.text.trim());
  const lines = passages.length > 1 ? passages : body.split(/\r?\n/).map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '').map(paragraphOf);
  const [first, second] = paragraphs;
  const isHeadline =
    first &&
    second &&
    !first.heading &&
    first.text.length <= longestHeadline &&
    !/[.!?…:;,"”»]$/.test(first.text) &&
    second.text.length > first.text.length;
  if (isHeadline) first.heading = true;
  const heading = paragraphs.find((one) => one.heading);
  return {
    title: title || heading?.text || '',
    publisher: '',
    author: '',
    date: date?.[1] ?? '',
    language: '',
    url: '',
    paragraphs,
  };
}

/** A paragraph without Markdown's signs for headings, lists and links. */
function paragraphOf(line: string): ArticleParagraph {
  const heading = /^#{1,6}\s+/.exec(line);
  const text = (heading ? line.slice(heading[0].length) : line)
    .replace(/^(?:[-*+]|\d+[.)])\s+/, '')
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300})\1/g, '$2')
    .trim();
  return heading ? { text, heading: true } : { text };
}
