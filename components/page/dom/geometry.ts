/** Points and rectangles, in CSS pixels relative to the window. */

export interface Point {
  x: number;
  y: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half the widest angle at which a pointer still counts as moving to the card: 120° in all (10ten Japanese Reader). */
const widest = Math.tan(Math.PI / 3);

/** Whether a point is in a rectangle, or at most `slack` px outside it. */
export function isInside({ x, y }: Point, { left, top, right, bottom }: Rect, slack: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/**
 * Whether a point is in the triangle between `apex`, where the pointer left, and the side of `goal` that faces it. The
 * triangle's angle at `apex` is at most 120°.
 */
export function isOnTheWay(point: Point, apex: Point, goal: Rect): boolean {
  const toward = facing(apex, goal);
  if (!toward) return false;
  const { distance, low, high, along, across } = toward(point);
  if (distance <= 0 || along < 0 || along > distance) return false;
  const reach = along / distance;
  return (
    across >= Math.max(low, -widest * distance) * reach && across <= Math.min(high, widest * distance) * reach
  );
}

/**
 * Seen from `apex`: the distance to the facing side, and a point's distance towards it (`along`) and sideways
 * (`across`).
 */
function facing(apex: Point, goal: Rect) {
  const down = goal.top - apex.y;
  const up = apex.y - goal.bottom;
  const rightwards = goal.left - apex.x;
  const leftwards = apex.x - goal.right;
  const horizontal = { low: goal.left - apex.x, high: goal.right - apex.x };
  const vertical = { low: goal.top - apex.y, high: goal.bottom - apex.y };
  if (down > 0 || up > 0) {
    const sign = down > 0 ? 1 : -1;
    return ({ x, y }: Point) => ({
      ...horizontal,
      distance: Math.max(down, up),
      along: sign * (y - apex.y),
      across: x - apex.x,
    });
  }
  if (rightwards > 0 || leftwards > 0) {
    const sign = rightwards > 0 ? 1 : -1;
    return ({ x, y }: Point) => ({
      ...vertical,
      distance: Math.max(rightwards, leftwards),
      along: sign * (x - apex.x),
      across: y - apex.y,
    });
  }
  return undefined;
}
