import type { Article } from '../../core/draft/article/article.ts';
import type { CollectedPage } from '../../core/draft/article/collected-page.ts';
import { sourceFrom } from '../../core/draft/article/metadata.ts';
import { outsideBody } from './find-body.ts';

/**
 * The article of a page: its body without navigation, teasers and other text beside it.
 * @param everything takes the whole page.
 * @returns undefined if there is no text; `isPart` is true if something was left out.
 */
export function articleOfPage(
  { blocks, ...metadata }: CollectedPage,
  everything = false,
): { article: Article; isPart: boolean } | undefined {
  const outside = everything ? new Set() : outsideBody(blocks);
  const kept = blocks.filter((block) => !outside.has(block));
  // Headings with no text after them belong to parts that were left out.
  const paragraphs = kept
    .filter(
      ({ heading }, at) => !heading || at === 0 || (kept[at + 1] !== undefined && !kept[at + 1]?.heading),
    )
    .map(({ text, heading }) => ({ text, ...(heading && { heading }) }));
  if (paragraphs.length === 0) return undefined;
  return { article: { ...sourceFrom(metadata), paragraphs }, isPart: kept.length < blocks.length };
}
