/** Cuts a tree of elements into pages of about equal length, between blocks if possible, and within long texts if not. */
import { endBetween } from '../document/split-text.ts';

/** Elements before which a page may begin. */
const blocks =
  /^(?:p|h[1-6]|hgroup|li|dt|dd|tr|blockquote|pre|figure|table|ul|ol|dl|div|section|article|main|header|footer|aside|center|details|address|hr)$/;

/** How far from its due place a page may end within a text, in pages. */
const slack = 0.1;

/** The length of all text in a tree, in UTF-16 units. */
export const lengthOf = (root: Node): number => (root.textContent ?? '').length;

/**
 * Cuts a tree into exactly `count` pages; the last ones are empty where there is too little text.
 * @returns a function that copies one page, from 0, with the elements around it.
 */
export function sliceTree(root: Element, count: number): (page: number) => DocumentFragment {
  const lengths = new Map<Node, number>();
  const cuts = cutsIn(root, count, lengths);
  return (page) => {
    const from = page === 0 ? 0 : (cuts[page - 1] ?? Number.POSITIVE_INFINITY);
    const content = document.createDocumentFragment();
    content.append(
      ...copyChildren(root, { at: 0, from, to: cuts[page] ?? Number.POSITIVE_INFINITY, lengths }).copies,
    );
    return content;
  };
}

/** What is copied, and how much text has been passed, in UTF-16 units. */
interface Copying {
  at: number;
  from: number;
  to: number;
  /** Of the text in each node. */
  lengths: ReadonlyMap<Node, number>;
}

/** Copies of the children of a node, as far as their text is within the bounds, and how many elements come before those. */
function copyChildren(node: Node, copying: Copying): { copies: Node[]; before: number } {
  const copies: Node[] = [];
  let before = 0;
  for (const child of node.childNodes) {
    if (copying.at > copying.to) break;
    const { at, from, to } = copying;
    const length = copying.lengths.get(child) ?? 0;
    if (length > 0 && at + length <= from) {
      copying.at += length;
      if (child instanceof Element) before++;
    } else if (child instanceof Text) {
      copying.at += length;
      const text = child.data.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text !== '') copies.push(document.createTextNode(text));
    } else if (child instanceof Element) {
      const inner = copyChildren(child, copying);
      // Elements without text, such as line breaks, belong to the page they fall on.
      const isEmpty = length === 0 && at >= from && at < to;
      if (inner.copies.length === 0 && !isEmpty) {
        if (at < from) before++;
        continue;
      }
      const copy = child.cloneNode(false) as Element;
      if (child.localName === 'ol' && inner.before > 0)
        copy.setAttribute('start', startAt(child, inner.before));
      copy.append(...inner.copies);
      copies.push(copy);
    }
  }
  return { copies, before };
}

/** The number of an item of a list, of which so many come before it. */
function startAt(list: Element, before: number): string {
  const isReversed = list.hasAttribute('reversed');
  const declared = Number.parseInt(list.getAttribute('start') ?? '', 10);
  const first = Number.isNaN(declared) ? (isReversed ? list.childElementCount : 1) : declared;
  return String(isReversed ? first - before : first + before);
}

/**
 * Where pages begin, except the first, in UTF-16 units of the tree's text, ascending; at most `count - 1`.
 * @param lengths is filled with the length of the text in each node.
 */
function cutsIn(root: Element, count: number, lengths: Map<Node, number>): number[] {
  const cuts: number[] = [];
  const wanted = lengthOf(root) / count;
  const due = () => wanted * (cuts.length + 1);
  let length = 0;
  const add = (offset: number) => {
    if (cuts.length < count - 1 && offset > (cuts.at(-1) ?? 0)) cuts.push(offset);
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      const text = node.data;
      // A text that goes far beyond the end of a page is cut, as often as needed.
      while (cuts.length < count - 1 && length + text.length > due() + wanted / 2) {
        const end = Math.max(0, due() - length);
        const offset = endBetween(text, Math.floor(end - wanted * slack), Math.ceil(end + wanted * slack));
        const before = cuts.length;
        add(length + offset);
        if (cuts.length === before) break;
      }
      length += text.length;
      lengths.set(node, text.length);
      return;
    }
    // A little early is better than within the next block.
    if (node instanceof Element && blocks.test(node.localName) && length >= due() - wanted / 10) add(length);
    const start = length;
    for (const child of node.childNodes) walk(child);
    lengths.set(node, length - start);
  };
  walk(root);
  return cuts;
}
