/**
 * Places related cards near each other, with d3-force. It starts from fixed positions and is deterministic, so the same cards
 * always get the same layout. It treats cards as circles, but names are wide and low, so names that still touch are moved
 * apart afterwards.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export interface Place {
  key: string;
  /** Middle of the sign. */
  x: number;
  y: number;
  /** The name, broken into lines. */
  lines: string[];
}

export interface CardMap {
  places: Place[];
  height: number;
}

/** Steps after which d3's simulation has cooled down by its own defaults. */
const steps = 300;
/** Half the size of an icon. */
export const iconRadius = 15;
/** Height of a line of a name, and the mean width of its letters. */
export const lineHeight = 15;
const letter = 7.8;
/** Size of a name, at which its letters are as wide as that. */
export const textSize = 13;
/** Letters of a line, and lines of a name. */
const mostLetters = 17;
const mostLines = 2;
/** Room around a name. */
const gap = 8;
/** Ground that one card gets, in square units: icons, names and the room to see lines between them. */
const ground = 15_000;

/** A card while it is being placed; d3 gives the first places. */
interface Body {
  key: string;
  lines: string[];
  x: number;
  y: number;
  half: { width: number; height: number };
}

/**
 * @param links pairs of keys that relate; pairs of which one is not among the cards are left out.
 * @param width of the drawing; the height follows from it.
 */
export function layMap(
  cards: readonly { key: string; name: string }[],
  links: readonly (readonly [string, string])[],
  width: number,
): CardMap {
  const bodies: Body[] = cards.map(({ key, name }) => {
    const lines = linesOf(name);
    const { width: wide, height: high } = boxOf({ key, x: 0, y: 0, lines });
    const half = { width: wide / 2, height: high / 2 };
    // Without a place d3 spreads bodies itself.
    return { key, x: Number.NaN, y: Number.NaN, lines, half };
  });
  const height = Math.max(260, Math.round((cards.length * ground) / width));
  const known = new Set(cards.map(({ key }) => key));
  const pairs = links
    .filter(([a, b]) => known.has(a) && known.has(b))
    .map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(pairs)
        .id(({ key }) => key)
        .distance(90),
    )
    .force('charge', forceManyBody().strength(-500))
    .force(
      'collide',
      forceCollide<Body>(({ half }) => Math.max(half.width, half.height)),
    )
    // The drawing is seldom square.
    .force('x', forceX(0).strength(0.08 * Math.min(3, Math.max(1, height / width))))
    .force('y', forceY(0).strength(0.08 * Math.min(3, Math.max(1, width / height))))
    .stop()
    .tick(steps);
  stretch(bodies, width, height);
  separate(bodies, width);
  const top = Math.min(0, ...bodies.map(({ y, half }) => y - half.height));
  return {
    places: bodies.map(({ key, x, y, lines, half }) => ({
      key,
      x: Math.round(x),
      // A body's middle is that of sign and name together.
      y: Math.round(y - top - half.height + iconRadius + gap / 2),
      lines,
    })),
    height: Math.ceil(Math.max(0, ...bodies.map(({ y, half }) => y + half.height)) - top),
  };
}

/** The ground of a sign with its name. */
export function boxOf({ x, y, lines }: Place): { x: number; y: number; width: number; height: number } {
  const longest = Math.max(...lines.map((line) => [...line].length));
  const width = Math.max(iconRadius * 2, longest * letter) + gap;
  return {
    x: x - width / 2,
    y: y - iconRadius - gap / 2,
    width,
    height: iconRadius * 2 + lines.length * lineHeight + gap,
  };
}

/** Stretches the whole to the drawing. */
function stretch(bodies: readonly Body[], width: number, height: number): void {
  for (const [axis, room, side] of [
    ['x', width, 'width'],
    ['y', height, 'height'],
  ] as const) {
    const from = Math.min(...bodies.map((body) => body[axis] - body.half[side]));
    const to = Math.max(...bodies.map((body) => body[axis] + body.half[side]));
    for (const body of bodies) {
      const half = body.half[side];
      const share = to - from > 2 * half ? (body[axis] - half - from) / (to - from - 2 * half) : 0.5;
      body[axis] = half + share * Math.max(0, room - 2 * half);
    }
  }
}

/** Moves names apart that touch, along the shorter way; downwards there is always room. */
function separate(bodies: readonly Body[], width: number): void {
  for (let round = 0; round < steps; round++) {
    let touched = false;
    for (const [index, a] of bodies.entries()) {
      for (const b of bodies.slice(index + 1)) {
        const right = a.half.width + b.half.width - Math.abs(b.x - a.x);
        const down = a.half.height + b.half.height - Math.abs(b.y - a.y);
        if (right <= 0 || down <= 0) continue;
        touched = true;
        const across = right < down && a.half.width + b.half.width < width / 2;
        const axis = across ? 'x' : 'y';
        const push = (across ? right : down) / 2 + 0.5;
        const sign = b[axis] >= a[axis] ? 1 : -1;
        a[axis] -= sign * push;
        b[axis] += sign * push;
      }
    }
    for (const body of bodies) body.x = Math.min(width - body.half.width, Math.max(body.half.width, body.x));
    if (!touched) return;
  }
}

/** A name in lines of about equal length; what is too long ends in dots. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= mostLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.slice(0, mostLines);
  if (lines.length > mostLines) cut[mostLines - 1] += '…';
  return cut.map((line) => {
    const letters = [...line];
    return letters.length > mostLetters + 1 ? `${letters.slice(0, mostLetters).join('')}…` : line;
  });
}
