/** Places the dated moments of many cards on one line of time, a lane for each card. */
import type { Card, PackInfo } from '../../../core/pack/model.ts';
import { type Moment, momentsOf } from '../../card/timeline/timeline-layout.ts';
import { endOf, startOf } from '../../shared/partial-date.ts';

/** Moments of one card that are so close that they share a dot. `end` if one of them is a period. */
export interface Dot {
  x: number;
  end?: number;
  moments: Moment[];
}

export interface Lane {
  key: string;
  card: Card;
  dots: Dot[];
}

export interface Lanes {
  /** In order of their first moment. */
  lanes: Lane[];
  /** Cards without dated entries. */
  undated: { key: string; card: Card }[];
  /** Where the labels of years begin; only those that do not touch. */
  years: { year: string; x: number }[];
  /** The date of the article, if the pack gives it. */
  article: { date: string; x: number } | undefined;
}

const day = 24 * 60 * 60 * 1000;
/** Half the width of the widest dot. */
const margin = 8;
/** Dots nearer than this would cover each other. */
const apart = 11;
/** Width of a four-digit year, and the space around it. */
const yearWidth = 46;

/**
 * @param width of the time axis, in the units of the drawing. Time is not to scale: a gap grows with the logarithm of its days,
 * because a story has busy weeks and quiet years.
 */
export function layLanes(
  cards: readonly { key: string; card: Card }[],
  pack: PackInfo,
  width: number,
): Lanes {
  const dated = cards.map(({ key, card }) => ({
    key,
    card,
    moments: momentsOf(card, pack).filter(({ when }) => when !== 'article'),
  }));
  const articleDate = pack.source?.date ?? pack.asOf;
  const all = dated.flatMap(({ moments }) => moments.flatMap(({ date }) => boundsOf(date)));
  if (articleDate && all.length > 0 && !Number.isNaN(startOf(articleDate))) all.push(startOf(articleDate));
  const at = createScale(all, width);
  const lanes = dated
    .filter(({ moments }) => moments.length > 0)
    .map(({ key, card, moments }) => ({ key, card, dots: dotsOf(moments, at) }))
    .sort((a, b) => (a.dots[0]?.x ?? 0) - (b.dots[0]?.x ?? 0));
  const article =
    articleDate && all.length > 0 ? { date: articleDate, x: at(startOf(articleDate)) } : undefined;
  return {
    lanes,
    undated: dated.filter(({ moments }) => moments.length === 0),
    years: yearsOf(all, at),
    article,
  };
}

function boundsOf(date: string): number[] {
  return date.includes('/') ? [startOf(date), startOf(date.split('/')[1] ?? '')] : [startOf(date)];
}

function createScale(times: readonly number[], width: number): (time: number) => number {
  const known = [...new Set(times)].filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const places = new Map<number, number>();
  let sum = 0;
  known.forEach((time, index) => {
    const before = known[index - 1];
    if (before !== undefined) sum += Math.log2(1 + (time - before) / day);
    places.set(time, sum);
  });
  return (time) => {
    const share = sum === 0 ? 0.5 : (places.get(time) ?? 0) / sum;
    return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
  };
}

function dotsOf(moments: readonly Moment[], at: (time: number) => number): Dot[] {
  const dots: Dot[] = [];
  for (const moment of moments) {
    const x = at(startOf(moment.date));
    const period = moment.date.includes('/') ? { end: at(startOf(moment.date.split('/')[1] ?? '')) } : {};
    const last = dots.at(-1);
    // Moments from the article and later ones are kept apart, because they are drawn differently.
    if (last && x - last.x < apart && last.moments[0]?.when === moment.when) {
      last.moments.push(moment);
      if (period.end !== undefined) last.end = Math.max(last.end ?? 0, period.end);
    } else dots.push({ x, moments: [moment], ...period });
  }
  return dots;
}

function yearsOf(times: readonly number[], at: (time: number) => number): Lanes['years'] {
  const first = new Map<string, number>();
  for (const time of times.toSorted((a, b) => a - b)) {
    if (Number.isNaN(time)) continue;
    const year = String(new Date(time).getUTCFullYear());
    if (!first.has(year)) first.set(year, at(time));
  }
  const years: Lanes['years'] = [];
  for (const [year, x] of first) {
    const last = years.at(-1);
    if (!last || x - last.x >= yearWidth) years.push({ year, x });
  }
  return years;
}

/** The first and last day of some moments, as a date or period for `formatDate`. */
export function spanOf(moments: readonly Moment[]): string {
  const dates = moments.map(({ date }) => date);
  const first = dates.reduce((best, date) => (startOf(date) < startOf(best) ? date : best), dates[0] ?? '');
  const last = dates.reduce((best, date) => (endOf(date) > endOf(best) ? date : best), first);
  const [from, to] = [first.split('/')[0] ?? '', last.split('/').at(-1) ?? ''];
  return from === to ? from : `${from}/${to}`;
}
