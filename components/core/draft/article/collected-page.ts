/** What a page said about itself and its blocks of text. Pages are not trusted, so it is validated here, once. */
import * as v from 'valibot';
import type { ArticleMetadata } from './metadata.ts';

/** A block of text of a page. */
interface CollectedBlock {
  text: string;
  heading?: true;
  /** In navigation, comments, the page's footer or beside the content. */
  margin?: true;
  /** Its text is link text. */
  linked?: true;
}

export interface CollectedPage extends ArticleMetadata {
  blocks: CollectedBlock[];
}

const is = v.optional(v.literal(true));
const Page = v.object({
  title: v.string(),
  language: v.string(),
  url: v.string(),
  metas: v.array(v.tuple([v.string(), v.string()])),
  linked: v.array(v.string()),
  byline: v.string(),
  headline: v.string(),
  blocks: v.array(v.object({ text: v.string(), heading: is, margin: is, linked: is })),
});

/** Parses the answer of `collectArticle`, or anything else; undefined if it is not a valid page. Never throws. */
export function parseCollected(answer: string): CollectedPage | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    return undefined;
  }
  const page = v.safeParse(Page, parsed);
  if (!page.success) return undefined;
  const blocks = page.output.blocks.map(({ text, heading, margin, linked }) => ({
    text,
    ...(heading && { heading }),
    ...(margin && { margin }),
    ...(linked && { linked }),
  }));
  return { ...page.output, blocks };
}
