import { describe, expect, it } from 'vitest';
import {
  layTimeline,
  type Moment,
  nearestTo,
} from '../../../../components/views/card/timeline/timeline-layout.ts';
import fc from '../../../properties.ts';

const width = 316;
const label = (date: string) => date.slice(0, 7);
const moment = (date: string): Moment => ({ date, text: '', when: 'then' });

const anyMoments = fc
  .array(
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 300 },
  )
  .map((dates) => dates.sort().map(moment));

describe('timeline', () => {
  it('puts first and last at the ends, and the middle in the middle', () => {
    const { dots } = layTimeline(['2021-01-01', '2021-07-02', '2021-12-31'].map(moment), width, label);
    expect(dots.map(({ x }) => Math.round(x))).toEqual([7, 158, 309]);
  });

  it('draws a period from its start to its end', () => {
    const { dots } = layTimeline([moment('2012/2014'), moment('2016')], width, label);
    expect(dots[0]?.end).toBeGreaterThan(dots[0]?.x ?? Number.NaN);
    expect(dots[1]?.end).toBeUndefined();
  });

  it('moves overlapping dots apart, as far as there is room', () => {
    const { dots } = layTimeline(
      ['2021-05-19', '2021-05-19', '2021-06-15', '2026'].map(moment),
      width,
      label,
    );
    for (const [index, { x }] of dots.entries())
      if (index > 0) expect(x - (dots[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(10.9);
    expect(dots[3]?.x).toBeCloseTo(309);
  });

  it.each([
    [-20, 0],
    [80, 0],
    [160, 1],
    [400, 2],
  ])('at %i px the nearest moment is number %i', (x, index) => {
    const timeline = layTimeline(['2021-01-01', '2021-07-02', '2021-12-31'].map(moment), width, label);
    expect(nearestTo(x, timeline)).toBe(index);
  });

  it('labels the first and the last, if there is room for two', () => {
    const { labels } = layTimeline(['2021-05', '2021-09', '2026-01'].map(moment), width, label);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['2021-05', '2026-01']));
  });

  it('keeps everything on the line, in chronological order', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const { dots } = layTimeline(moments, width, label);
        const xs = dots.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(xs.every((x) => x >= 0 && x <= width)).toBe(true);
      }),
    );
  });

  it('never overlaps labels, nor puts them past the ends', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const spans = layTimeline(moments, width, label)
          .labels.map(({ text, x, anchor }) => {
            const size = text.length * 5.8;
            const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
            return { left, right: left + size };
          })
          .sort((a, b) => a.left - b.left);
        expect(spans.length).toBeGreaterThan(0);
        expect(spans.every(({ left, right }) => left >= -0.01 && right <= width + 0.01)).toBe(true);
        expect(spans.every(({ left }, index) => left >= (spans[index - 1]?.right ?? 0))).toBe(true);
      }),
    );
  });
});
