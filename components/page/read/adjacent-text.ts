/**
 * Reads small pieces of text next to a passage that are not part of it: the content of `<code>` or of a shadow tree,
 * slotted text, a column header. Bounded, and never text that the user types.
 */
import { isLoneName } from '../../core/text/adjacent-names.ts';
import { excludedSelector } from '../dom/excluded-selector.ts';
import {
  attributeOf,
  closestOf,
  firstChildOf,
  localNameOf,
  matchesSelector,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  typeOf,
} from '../dom/safe-dom.ts';
import { roleOfTag, type TagRole } from './tag-roles.ts';

/** Most nodes visited, and the length after which no more text is added, in UTF-16 units. */
const maxNodes = 40;
const enough = 120;
/** Longest header read, in UTF-16 units. */
const headLength = 40;
/** Placeholder for the host's text inside its shadow tree's text. */
const slotMark = '\0';

/** The first text that an element or shadow tree shows; for a slot with content, that content. */
function glimpse(root: Node): string {
  let left = maxNodes;
  let text = '';
  const look = (node: Node) => {
    if (left-- <= 0 || text.length > enough) return;
    if (typeOf.call(node) === Node.TEXT_NODE) text += (node as Text).data;
    else if (node instanceof Element) {
      const name = localNameOf.call(node);
      if (roleOfTag(name) === 'excluded' || matchesSelector(node, excludedSelector)) return;
      if (node !== root && name === 'slot') text += slotMark;
      else into(node);
    }
  };
  const into = (parent: Node) => {
    for (let node = firstChildOf.call(parent); node; node = nextSiblingOf.call(node)) look(node);
  };
  if (root instanceof HTMLSlotElement) for (const node of root.assignedNodes()) look(node);
  else into(root);
  return text;
}

/** The text of a host's shadow tree before and after the host's own text; empty for a block. */
export function whatIsBeside(host: Element, shadow: ShadowRoot, role: TagRole): [string, string | undefined] {
  if (role !== 'inline' || !/^(?:inline|contents)/.test(getComputedStyle(host).display))
    return ['', undefined];
  const [ahead = '', behind] = glimpse(shadow).split(slotMark);
  return [ahead.trim(), behind?.trim()];
}

/** The text right before and after a shadow tree's host, for names at the edges of the tree; empty for a block. */
export function whatIsAround(host: Element): [before: string, after: string] {
  if (
    roleOfTag(localNameOf.call(host)) !== 'inline' ||
    !/^(?:inline|contents)/.test(getComputedStyle(host).display)
  )
    return ['', ''];
  const textOf = (node: Node | null) => {
    if (node instanceof Text) return node.data.trim();
    const isRead = node instanceof Element && roleOfTag(localNameOf.call(node)) === 'inline';
    return isRead && !matchesSelector(node, excludedSelector) ? glimpse(node).trim() : '';
  };
  return [textOf(previousSiblingOf.call(host)), textOf(nextSiblingOf.call(host))];
}

/**
 * Whether superscript or subscript text after `before` is a note marker rather than part of a word (`M<sup>me</sup>`).
 */
function isNote(element: Element, before: string): boolean {
  const text = glimpse(element).trim();
  return (
    text.length < 6 &&
    (/\p{L}{3}$/u.test(before) ? !/\p{L}{2}/u.test(text) : /\p{L}$/u.test(before) && !/\p{L}/u.test(text))
  );
}

/** The column header of the cell that a text is in, if the table's first row has headers. */
export function headOf(node: Text): string | undefined {
  const parent = parentOf.call(node);
  const cell = parent instanceof Element && closestOf(parent, 'td');
  const table = cell && closestOf(cell, 'table');
  if (!(table instanceof HTMLTableElement && cell instanceof HTMLTableCellElement)) return undefined;
  const head = table.rows[0]?.cells[cell.cellIndex];
  return head && localNameOf.call(head) === 'th' ? glimpse(head).trim().slice(0, headLength) : undefined;
}

/** The text shown by an element that is not scanned, or by a picture; undefined if it is not text. */
export function asideOf(
  element: Element,
  name: string,
  role: TagRole,
  lastText: string,
): [text: string, edge: 'inline' | 'picture'] | undefined {
  if (name === 'img' || name === 'svg') {
    const text = (
      attributeOf(element, 'alt') ??
      attributeOf(element, 'aria-label') ??
      glimpse(element)
    ).trim();
    return isLoneName(text) ? [text, 'picture'] : undefined;
  }
  if (role === 'aside' || name === 'slot') {
    const text = glimpse(element);
    return text.trim() ? [text, 'inline'] : undefined;
  }
  return name === 'sup' && isNote(element, lastText) ? ['', 'inline'] : undefined;
}
