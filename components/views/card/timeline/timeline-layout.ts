import type { Card, PackInfo } from '../../../core/pack/model.ts';
import { startOf } from '../../shared/partial-date.ts';

/** A dated thing on a card. `then` is in the article, `article` the article itself, `since` after it. */
export interface Moment {
  date: string;
  text: string;
  when: 'then' | 'article' | 'since';
}

/** The dated facts, quotations and later notes of a card, with the article's own day, oldest first. */
export function momentsOf(card: Card, pack: PackInfo): Moment[] {
  const article = pack.source?.date ?? pack.asOf;
  const moments: Moment[] = [
    ...[...card.facts, ...card.quotations].flatMap(({ date, text }) =>
      date ? [{ date, text, when: 'then' as const }] : [],
    ),
    ...card.since.flatMap(({ date, text }) => (date ? [{ date, text, when: 'since' as const }] : [])),
  ];
  if (article && moments.length > 0) moments.push({ date: article, text: '', when: 'article' });
  return moments
    .filter(({ date }) => !Number.isNaN(startOf(date)))
    .sort((a, b) => startOf(a.date) - startOf(b.date));
}

export interface Timeline {
  /** `x` in the units of `width`; `end` where the moment is a period. */
  dots: { moment: Moment; x: number; end?: number }[];
  labels: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }[];
}

/** Half the width of a dot with its edge. */
const margin = 7;
/** Dots that would lie closer are moved apart this far, so that each can be seen and pointed at. */
const apart = 11;
/** Size of the labels. */
export const labelSize = 10.5;
/** Mean width of a letter of a label at that size, and the room between two labels. */
const letter = 5.8;
const gap = 10;

/**
 * Places moments on a line true to time, and names as many of them as there is room for: the first, the last, then the
 * others from the left.
 *
 * @param width of the line in the units of the drawing.
 * @param label gives the short text of a date.
 */
export function layTimeline(
  moments: readonly Moment[],
  width: number,
  label: (date: string) => string,
): Timeline {
  const times = moments.map(({ date }) => startOf(date));
  const ends = moments.map(({ date }) =>
    date.includes('/') ? startOf(date.split('/')[1] ?? '') : Number.NaN,
  );
  const from = Math.min(...times);
  const to = Math.max(...times, ...ends.filter((end) => !Number.isNaN(end)));
  const at = (time: number) =>
    Math.round((margin + ((time - from) / Math.max(1, to - from)) * (width - 2 * margin)) * 10) / 10;
  const places = spread(times.map(at), margin, width - margin);
  const dots = moments.map((moment, index) => {
    const x = places[index] ?? margin;
    const end = ends[index] ?? Number.NaN;
    return { moment, x, ...(!Number.isNaN(end) && { end: Math.max(x, at(end)) }) };
  });

  const labels: (Timeline['labels'][number] & { left: number; right: number })[] = [];
  const order = [dots[0], dots.at(-1), ...dots.slice(1, -1)];
  for (const dot of order) {
    if (!dot) continue;
    const text = label(dot.moment.date.split('/')[0] ?? '');
    const half = (text.length * letter) / 2;
    const anchor = dot.x - half < 0 ? 'start' : dot.x + half > width ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? width : dot.x;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? width - 2 * half : x - half;
    const right = left + 2 * half;
    if (labels.every((other) => right + gap <= other.left || left >= other.right + gap))
      labels.push({ text, x, anchor, left, right });
  }
  return { dots, labels: labels.map(({ text, x, anchor }) => ({ text, x, anchor })) };
}

/** Moves places apart that are in order, as little as that takes, and keeps them between two ends. */
function spread(places: readonly number[], low: number, high: number): number[] {
  const step = Math.min(apart, (high - low) / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? low - step) + step));
  let most = high;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] ?? low, most);
    most = (moved[index] ?? low) - step;
  }
  return moved;
}

/** The index of the moment nearest to a place on the line. */
export function nearestTo(x: number, { dots }: Pick<Timeline, 'dots'>): number {
  return dots.reduce(
    (best, dot, index) => (Math.abs(dot.x - x) < Math.abs((dots[best]?.x ?? 0) - x) ? index : best),
    0,
  );
}
