/** Saves and restores the user's place before a jump: all scroll positions, and the focus. */
import { outerParentOf, scrollLeftOf, scrollTopOf } from '../dom/safe-dom.ts';

const scrollTo: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollTo;

/**
 * Saves the scroll positions and focus; call it before a jump to something in `target`.
 * @param target undefined in a frame that is not the target of the jump but may be scrolled by it.
 * @returns a function that restores them.
 */
export function rememberScroll(target: Element | null | undefined): () => void {
  const scrolled: [Element, ScrollToOptions][] = [];
  for (let one = target ?? document.scrollingElement; one; one = outerParentOf(one))
    scrolled.push([one, { left: scrollLeftOf.call(one), top: scrollTopOf.call(one), behavior: 'instant' }]);
  const { activeElement } = document;
  return () => {
    for (const [element, place] of scrolled) scrollTo.call(element, place);
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  };
}
