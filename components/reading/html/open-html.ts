import { decodeBytes } from '../../core/pack/files/source/decode-text.ts';
import { pageLength, type ReadableDocument, ReadingProblem } from '../document/readable-document.ts';
import { cleanHtml, declaredIn } from './clean-html.ts';
import { lengthOf, sliceTree } from './slice-tree.ts';

/** The largest HTML that is opened, in MB: all of it is parsed and cleaned in one go. Large articles have 5. */
const mostMegabytes = 20;

/** A saved web page or another HTML file. @throws ReadingProblem if there is no text in it, or too much. */
export function openHtml(bytes: Uint8Array): ReadableDocument {
  if (bytes.length > mostMegabytes * 1_000_000) throw new ReadingProblem('large', String(mostMegabytes));
  const html = decodeHtml(bytes);
  return pagesOf(cleanHtml(html), declaredIn(html));
}

/** Decodes HTML as the file declares it, as Unicode, or as the most plausible legacy encoding. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const [, declared = ''] = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  if (!marked && declared && !/^utf-?(?:8|16)/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // Not an encoding that browsers know.
    }
  }
  return decodeBytes(bytes).text;
}

/** A cleaned body as a document: the article that it marks, if it marks one; then `whole` is all of it. */
export function pagesOf(body: Element, declared: { title: string; language: string }): ReadableDocument {
  if (!/\S/.test(body.textContent ?? '')) throw new ReadingProblem('empty');
  const article = articleIn(body);
  const whole = () => inPages(body, declared);
  return article ? { ...inPages(article, declared), whole } : whole();
}

function inPages(root: Element, declared: { title: string; language: string }): ReadableDocument {
  const pages = Math.max(1, Math.round(lengthOf(root) / pageLength));
  const slice = sliceTree(root, pages);
  return { ...declared, pages, read: async (page) => slice(page - 1), close() {} };
}

/** An element that a page marks as its article holds at least this part of the text; a teaser holds less. */
const leastShare = 0.5;

/** The innermost element that a page marks as its article, if it holds much of the text and leaves some of it out. */
function articleIn(body: Element): Element | undefined {
  const all = lettersIn(body);
  return [...body.querySelectorAll('article, main')].findLast((element) => {
    const own = lettersIn(element);
    return own > all * leastShare && own < all;
  });
}

/** The number of characters in an element that are not space. */
const lettersIn = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;
