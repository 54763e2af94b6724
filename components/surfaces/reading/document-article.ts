/** The text of an open document as an article, for drafting cards. */
import type { Article, ArticleParagraph } from '../../core/draft/article/article.ts';
import { paragraphsOf } from '../../reading/document/page-content.ts';
import type { ReadableDocument } from '../../reading/document/readable-document.ts';

/** Documents up to this length are drafted whole, in UTF-16 units: a long article or a paper. */
const articleLength = 80_000;
/** The most text that a draft takes, in UTF-16 units: a long book. */
const mostText = 5_000_000;

/**
 * Reads a document from its beginning or, if it is longer than an article, from the current page on.
 * @param document as it is shown.
 * @param name of the document, if it gives no title.
 * @param everything reads all of it, also what the reading page leaves out.
 * @returns undefined if there is no text; `isPart` is true if something was left out.
 */
export async function articleOfDocument(
  document: Omit<ReadableDocument, 'close'>,
  name: string,
  current: number,
  everything: boolean,
): Promise<{ article: Article; isPart: boolean } | undefined> {
  const { title, language, pages, read } = (everything && document.whole?.()) || document;
  const from = async (first: number, most: number) => {
    const paragraphs: ArticleParagraph[] = [];
    let length = 0;
    for (let page = first; page <= pages; page++) {
      // A damaged page is left out.
      const content = await read(page).catch(() => undefined);
      for (const paragraph of content ? paragraphsOf(content) : []) {
        length += paragraph.text.length;
        if (length > most) return { paragraphs, ended: false };
        paragraphs.push(paragraph);
      }
    }
    return { paragraphs, ended: true };
  };
  let found = await from(1, everything ? mostText : articleLength);
  const isPart = !everything && (!found.ended || document.whole !== undefined);
  if (!found.ended && !everything && current > 1) found = await from(current, articleLength);
  if (found.paragraphs.length === 0) return undefined;
  const source = { title: title || name, publisher: '', author: '', date: '', language, url: '' };
  return { article: { ...source, paragraphs: found.paragraphs }, isPart };
}
