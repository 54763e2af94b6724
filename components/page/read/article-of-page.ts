import type { Article } from '../../core/draft/article/article.ts';
import type { CollectedPage } from '../../core/draft/article/collected-page.ts';
import { sourceFrom } from '../../core/draft/article/metadata.ts';
import { outsideBody } from './find-body.ts';

/**
 * The article of a page: its body without navigation, teasers and what else is beside it.
 * @param everything takes all of the page.
 * @returns undefined where there is no text; `isPart` says that something was left out.
 */
export function articleOfPage(
  { blocks, ...metadata }: CollectedPage,
  everything = false,
): { article: Article; isPart: boolean } | undefined {
  const outside = everything ? new Set() : outsideBody(blocks);
  const kept = blocks.filter((block) => !outside.has(block));
  // Headings that nothing follows are those of what was left out.
  const paragraphs = kept
    .filter(
      ({ heading }, at) => !heading || at === 0 || (kept[at + 1] !== undefined && !kept[at + 1]?.heading),
    )
    .map(({ text, heading }) => ({ text, ...(heading && { heading }) }));
  if (paragraphs.length === 0) return undefined;
  return { article: { ...sourceFrom(metadata), paragraphs }, isPart: kept.length < blocks.length };
}
