/** Dragging a pinned card by its header. */
import type { Point } from '../dom/geometry.ts';

/**
 * Reports where a card is dragged to.
 * @param canMove asked at each press.
 * @param moved gets the new upper left corner of the box, in px of the window, which may be outside it.
 */
export function watchDragging(
  box: HTMLElement,
  canMove: () => boolean,
  moved: (to: Point) => void,
  signal: AbortSignal,
): void {
  /** The pointer that drags, and the way from it to the upper left corner of the box. */
  let drag: { pointer: number; offset: Point } | undefined;
  box.addEventListener(
    'pointerdown',
    (event) => {
      const { target, isTrusted, button, pointerId, clientX, clientY } = event;
      const isOnHeader =
        target instanceof Element && target.closest('header') && !target.closest('button, a');
      if (!isTrusted || button !== 0 || !isOnHeader || !canMove()) return;
      // Otherwise Chromium takes it for a drag of its own, and cancels the pointer.
      event.preventDefault();
      const { left, top } = box.getBoundingClientRect();
      drag = { pointer: pointerId, offset: { x: left - clientX, y: top - clientY } };
      box.setPointerCapture(pointerId);
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (drag?.pointer === pointerId) moved({ x: clientX + drag.offset.x, y: clientY + drag.offset.y });
    },
    { signal, passive: true },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    box.addEventListener(
      type,
      ({ pointerId }) => {
        if (drag?.pointer === pointerId) drag = undefined;
      },
      { signal, passive: true },
    );
  }
}
