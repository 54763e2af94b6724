import type { Card, PackInfo } from '../../../core/pack/model.ts';
import { startOf } from '../../shared/partial-date.ts';

/** A dated entry of a card: `then` is in the article, `article` is the article itself, `since` is later. */
export interface Moment {
  date: string;
  text: string;
  when: 'then' | 'article' | 'since';
}

/** The dated facts, quotations and later notes of a card, and the article's own date, oldest first. */
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
  /** `x` in the units of `width`; `end` if the moment is a period. */
  dots: { moment: Moment; x: number; end?: number }[];
  labels: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }[];
}

/** Half the width of a dot, including its outline. */
const margin = 7;
/** Minimum distance between dots, so that each can be seen and selected. */
const apart = 11;
/** Font size of the labels. */
export const labelSize = 10.5;
/** Average width of a label's letters at that size, and the space between two labels. */
const letter = 5.8;
const gap = 10;

/**
 * Places moments on a line to scale, and labels as many as there is room for: the first, the last, then the others from the left.
 * @param width of the line in the units of the drawing. @param label gives the short text of a date.
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

/** Moves sorted positions apart as little as possible, and keeps them between two ends. */
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

/** The index of the moment nearest to a position on the line. */
export function nearestTo(x: number, { dots }: Pick<Timeline, 'dots'>): number {
  return dots.reduce(
    (best, dot, index) => (Math.abs(dot.x - x) < Math.abs((dots[best]?.x ?? 0) - x) ? index : best),
    0,
  );
}
