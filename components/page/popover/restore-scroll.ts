/** Where the reader was before a jump: how far everything was scrolled, and what had the focus. */
import { outerParentOf, scrollLeftOf, scrollTopOf } from '../dom/safe-dom.ts';

const scrollTo: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollTo;

/**
 * Remembers the place, to be called before a jump to what stands in `target`; gives the way back to it.
 * @param target undefined in a frame that the jump does not lead into, but that may be scrolled by it all the same.
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
