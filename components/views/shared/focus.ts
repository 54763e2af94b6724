/**
 * Moves the focus when the focused element has gone or is no longer useful, so that the keyboard continues at the next sensible
 * place.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Anything that may take the focus: an element of HTML or SVG. */
type Focusable = HTMLOrSVGElement | null | undefined;

/** Moves the focus, if there is an element to move it to. @param scrolls false to keep the scroll position. */
export function moveFocus(to: Focusable, scrolls = true): void {
  to?.focus({ preventScroll: !scrolls });
}

interface FocusMove {
  /** Whether the first render moves the focus too. */
  first?: boolean;
  /** As for `moveFocus`. */
  scrolls?: boolean;
  /** What must change before the focus moves; without it, it moves with the next render. */
  after?: unknown;
}

/**
 * Moves the focus once its new element is rendered.
 * @param find gives the element; called after rendering.
 * @returns requests the move.
 */
export function useFocusMove(find: () => Focusable, options: FocusMove = {}): () => void {
  const { first = false, scrolls, after } = options;
  const due = useRef(first);
  useLayoutEffect(
    () => {
      if (due.current) moveFocus(find(), scrolls);
      due.current = false;
    },
    'after' in options ? [after] : undefined,
  );
  return () => {
    due.current = true;
  };
}

/**
 * Moves the focus back when something that had it is closed, such as a confirmation.
 * @param open whether it is open now. @param find gives the element to go back to, after rendering.
 */
export function useFocusBack(open: boolean, find: () => Focusable): void {
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) moveFocus(find());
    wasOpen.current = open;
  }, [open]);
}
