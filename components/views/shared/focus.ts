/** Moving the focus: where it stood is gone or has done its work, and the keyboard goes on at the place that follows. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Anything that may take the focus: an element of HTML or SVG. */
type Focusable = HTMLOrSVGElement | null | undefined;

/**
 * Moves the focus, if there is somewhere to move it to.
 * @param scrolls false to leave the page where it is scrolled to.
 */
export function moveFocus(to: Focusable, scrolls = true): void {
  to?.focus({ preventScroll: !scrolls });
}

interface FocusMove {
  /** Whether the first drawing moves the focus too. */
  first?: boolean;
  /** As for `moveFocus`. */
  scrolls?: boolean;
  /** What has to change before the focus moves; without it, it moves with the next drawing. */
  after?: unknown;
}

/**
 * Moves the focus once what takes it is drawn.
 * @param find gives the place to move to; called after drawing.
 * @returns asks for the move.
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
 * Moves the focus back when something that had it is closed, such as a question.
 * @param open whether it is open now.
 * @param find gives the place to go back to, after drawing.
 */
export function useFocusBack(open: boolean, find: () => Focusable): void {
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) moveFocus(find());
    wasOpen.current = open;
  }, [open]);
}
