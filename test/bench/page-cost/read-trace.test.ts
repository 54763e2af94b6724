import { expect, it } from 'vitest';
import { readTrace, type TraceEvent } from './read-trace.ts';
import { spreadOf } from './spread.ts';

const url = 'http://news.example/';
const ours = 'chrome-extension://a/gate.js';
const start: TraceEvent = {
  name: 'navigationStart',
  ph: 'R',
  pid: 1,
  tid: 1,
  ts: 1_000,
  args: { data: { documentLoaderURL: url } },
};
/** An event of the page's main thread; times in ms. */
const event = (name: string, from: number, time: number, rest: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: from * 1_000,
  dur: time * 1_000,
  tdur: time * 1_000,
  ...rest,
});

it('counts each kind once, where it is outermost, from the navigation on, on the thread of the page', () => {
  const trace = [
    event('ThreadControllerImpl::RunTask', 0, 1),
    start,
    event('v8.compile', 3, 2, { args: { data: { url: ours } } }),
    event('EvaluateScript', 3, 5),
    event('ThreadControllerImpl::RunTask', 2, 10),
    event('UpdateLayoutTree', 9, 2),
    event('ThreadControllerImpl::RunTask', 20, 30),
    event('FunctionCall', 21, 7, { pid: 2 }),
    event('FunctionCall', 30, 4, { tdur: 1_000 }),
  ];
  expect(readTrace(trace, url)).toEqual({ cpu: 40, script: 6, style: 2, longest: 10 });
});

it('refuses a trace without the page', () => {
  expect(() => readTrace([start], 'http://other.example/')).toThrow('no navigation');
});

it.each([
  [[3, 1, 2], { low: 1.5, median: 2, high: 2.5 }],
  [[4], { low: 4, median: 4, high: 4 }],
  [[], undefined],
])('gives the quartiles of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});
