/**
 * Title, publisher, author, date, language and URL of an article, from what its page declares. Pages lie, so all is
 * checked.
 */
import { isRecord } from '../../data/is-record.ts';
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { foldedWords } from '../../lexicon/words.ts';
import { normalise } from '../../text/fold.ts';
import type { ArticleSource } from './article.ts';

/** What a page says about itself, unparsed. */
export interface ArticleMetadata {
  /** The document's title. */
  title: string;
  language: string;
  url: string;
  /** Name or property of each `meta` element, and its content. */
  metas: readonly (readonly [string, string])[];
  /** The texts of its JSON-LD scripts. */
  linked: readonly string[];
  /** The text that the page marks as byline. */
  byline: string;
  /** The first heading. */
  headline: string;
}

/** Longest value that is used, in UTF-16 units. */
const longest = 300;
const articleTypes = /^(?:\w*Article|BlogPosting|Report|WebPage|SocialMediaPosting)$/;
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name', 'publisher'],
  author: ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'],
  date: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
    'pubdate',
    'sailthru.date',
    'article:modified_time',
  ],
  language: ['og:locale', 'language', 'dc.language'],
  url: ['og:url'],
} as const;

type Field = keyof ArticleSource;

/** Takes what a page declares; gives each field as plain text, '' if nothing trustworthy is declared. Never throws. */
export function sourceFrom(metadata: ArticleMetadata): ArticleSource {
  const metas = new Map<string, string>();
  for (const [name, content] of metadata.metas)
    if (!metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  const linked = metadata.linked.map(articleIn).find((one) => one !== undefined) ?? {};
  const meta = (field: Field) =>
    names[field].map((name) => metas.get(name)).find((content) => content?.trim());
  const first = (...values: (string | undefined)[]) => clean(values.find((value) => value?.trim()) ?? '');
  const publisher = first(textIn(linked.publisher), meta('publisher'));
  return {
    title: withoutSite(
      first(textIn(linked.headline), meta('title'), metadata.headline, metadata.title),
      publisher,
    ),
    publisher,
    author: withoutBy(first(authorIn(linked.author), meta('author'), metadata.byline)),
    date: dateIn(first(textIn(linked.datePublished), meta('date'), textIn(linked.dateModified))),
    language: languageIn(first(metadata.language, textIn(linked.inLanguage), meta('language'))),
    url: addressIn(first(metadata.url, meta('url'))),
  };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longest);

/** The article among the items that a JSON-LD script describes. */
function articleIn(json: string): Readonly<Record<string, unknown>> | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const things: unknown[] = [parsed];
  // Lists and graphs contain further items; the limit is far above real nesting.
  for (let at = 0; at < things.length && at < 200; at++) {
    const thing = things[at];
    if (Array.isArray(thing)) things.push(...thing.slice(0, 100));
    else if (isRecord(thing)) {
      const types = [thing['@type']].flat();
      if (
        types.some((type) => typeof type === 'string' && articleTypes.test(type)) &&
        (thing.headline || thing.datePublished)
      )
        return thing;
      things.push(thing['@graph'], thing.mainEntity);
    }
  }
  return undefined;
}

/** A text, or the name of an object given in its place. */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value.name === 'string' ? value.name : undefined;
}

/** One or several authors. */
function authorIn(value: unknown): string | undefined {
  const authors = [value]
    .flat()
    .map(textIn)
    .filter((one) => one?.trim());
  return authors.length > 0 ? authors.slice(0, 5).join(', ') : undefined;
}

/** `Headline | The Times`. */
function withoutSite(title: string, publisher: string): string {
  const parts = title.split(/\s+[|·–—-]\s+/);
  const last = parts.at(-1) ?? '';
  const isSite = parts.length > 1 && publisher !== '' && last.toLowerCase() === publisher.toLowerCase();
  return isSite ? title.slice(0, title.length - last.length).replace(/\s+[|·–—-]\s+$/, '') : title;
}

const bylineWords = new Set(knownLanguages.all.flatMap(({ article }) => foldedWords(article?.byline)));

/** A URL is not an author, and `By` is not part of a name. */
function withoutBy(author: string): string {
  if (/^https?:/.test(author)) return '';
  const [first = '', ...name] = author.split(' ');
  return name.length > 0 && bylineWords.has(normalise(first).text) ? name.join(' ') : author;
}

function dateIn(text: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : '';
}

const languageIn = (text: string): string =>
  /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(text) ? text.replaceAll('_', '-') : '';

const addressIn = (text: string): string =>
  /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(text) ? text : '';
