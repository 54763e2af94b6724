/**
 * Reads the text of a page as cheaply as possible, only to ask whether it names anything: one pass over its nodes, without styles.
 * What is read must include what read-page.ts reads.
 */
import { edge, languageSign, seam } from '../../core/text/rough-text.ts';
import { excludedSelector } from '../dom/excluded-selector.ts';
import { stride } from '../read/time-slices.ts';

/**
 * Common blocks (`block` of tag-roles.ts and others that end passages). The edges of those left out are seams, which the background
 * tries both ways.
 */
const blocks = 'p,div,li,td,th,tr,h1,h2,h3,section,article';
const blockNames = blocks.split(',');

/**
 * Elements whose text is not read: the `excluded` and `aside` ones of tag-roles.ts that often have text, or are inside of names.
 * Browsers show a text file as one `<pre>`.
 */
const skipped = `${document.contentType === 'text/plain' ? '' : 'pre,'}head,script,style,textarea,option,code,svg,rp,rt,${excludedSelector}`;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const elementsAndTexts = 5;

const { closest, matches, getRootNode } = Element.prototype;

/** Whether passages end at the edges of a node, whatever its style. A form, whose fields shadow its properties, is none. */
export const isBlock = (node: Node): boolean => blockNames.includes((node as Element).localName);

/** The nearest element around another, itself included, that matches. */
const closestTo = (element: Element | null, selector: string): Element | null =>
  element && closest.call(element, selector);

/** Whether an element is in one whose text is not read, or a shadow root's host is. */
export const isSkipped = (node: Node): boolean => closestTo(elementOf(node), skipped) !== null;

/** The nearest block around a text or an inline element, or the root that it is in. */
export const blockAround = (node: Node): Node =>
  closestTo(node instanceof Text ? node.parentElement : (node as Element), blocks) ?? getRootNode.call(node);

/** Not for SVG and MathML, which are not read. */
const languageOf = (element: Element | null): string => (element as HTMLElement | null)?.lang || '';

const elementOf = (node: Node): Element => (node instanceof ShadowRoot ? node.host : (node as Element));

/**
 * @param root a block or a shadow root.
 * @param write receives the text in pieces, as rough-text.ts describes.
 * @param rest pauses if it is time to, and then returns a promise.
 * @returns false if the page removed the node at which it had paused, so that not all was read.
 */
export async function readRoughText(
  root: Element | ShadowRoot,
  write: (piece: string) => void,
  rest: () => Promise<void> | undefined,
): Promise<boolean> {
  const special = new Set(root.querySelectorAll(`${skipped},[lang]`));
  const walker = document.createTreeWalker(root, elementsAndTexts);
  const languages = [languageOf(closestTo(elementOf(root), '[lang]'))];
  let border = '';
  let isSeam: boolean | undefined;
  let isBlank: boolean | undefined;
  let spoken: string | undefined;
  const cross = (element: Element) => {
    if (isBlock(element)) border = edge;
    else isSeam = true;
  };
  let nodes = 0;
  let at = walker.firstChild();
  while (at) {
    if (++nodes % stride === 0) {
      await rest();
      if (!root.contains(at)) return false;
    }
    let inside: Node | null = null;
    if (at instanceof Text) {
      const { data } = at;
      if (/\S/.test(data)) {
        const [language] = languages;
        if (language !== spoken) {
          spoken = language;
          border = edge + languageSign + language + edge;
        }
        write(border + (isSeam ? seam : '') + (isBlank ? ' ' : '') + data);
        border = '';
        isSeam = isBlank = false;
      } else isBlank = true;
    } else {
      const element = at as Element;
      const isSpecial = special.has(element);
      if (isSpecial && matches.call(element, skipped)) isSeam = isBlank = true;
      else {
        cross(element);
        inside = walker.firstChild();
        if (inside && isSpecial) languages.unshift(languageOf(element) || (languages[0] as string));
      }
    }
    at = inside ?? walker.nextSibling();
    while (!at && walker.parentNode() && walker.currentNode !== root) {
      const element = walker.currentNode as Element;
      cross(element);
      if (special.has(element)) languages.shift();
      at = walker.nextSibling();
    }
  }
  write(edge);
  return true;
}
