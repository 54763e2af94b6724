/** Checks whether earlier results still hold: pages change texts, move them and make them editable. */

import { excludedSelector } from '../dom/excluded-selector.ts';
import { closestOf, isConnected, outerParentOf, rootOf } from '../dom/safe-dom.ts';
import type { Mark } from '../paint/highlight-painter.ts';
import type { PagePassage } from '../read/read-page.ts';

/** A range of the page with the text it had when it was found. */
export interface Found extends Mark {
  written: string;
}

/** Whether a mention still has the text it was found with. */
export function isUnchanged(spot: Found): boolean {
  return (
    isConnected.call(spot.start.node) && isConnected.call(spot.end.node) && textOf(spot) === spot.written
  );
}

/** Whether the text nodes under a span of a passage are unchanged since the scan. */
export function isAsRead({ pieces, text }: PagePassage, start: number, end: number): boolean {
  return pieces.every(
    ({ node, at, from, length }) =>
      at >= end ||
      at + length <= start ||
      (isConnected.call(node) && text.startsWith(node.data.slice(from, from + length), at)),
  );
}

/** The text of a range; undefined if the page has shortened or removed it. */
export function textOf({ start, end }: Mark): string | undefined {
  if (start.node === end.node) return start.node.data.slice(start.offset, end.offset);
  const range = document.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    return undefined;
  }
  return String(range);
}

/**
 * Creates a test of whether a text is excluded by an attribute of an ancestor in the rendered tree. Results are cached,
 * so use one test for a single pass.
 */
export function createExcludedTest(): (node: Text) => boolean {
  const known = new Map<Element | null, boolean>();
  const isExcluded = (element: Element | null): boolean => {
    for (let at = element; at; ) {
      if (closestOf(at, excludedSelector)) return true;
      const root = rootOf(at);
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return document.designMode === 'on';
  };
  return (node) => {
    const parent = outerParentOf(node);
    const excluded = known.get(parent) ?? isExcluded(parent);
    known.set(parent, excluded);
    return excluded;
  };
}
