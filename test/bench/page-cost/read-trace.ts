/**
 * Reads from a trace what the main thread of a page did, as thread CPU. Unlike a profile by script URL this has the making of
 * the isolated world, compiling, and the styles and the paint that our rules cause.
 */

/** The part of a trace's event that is read; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Thread CPU of the event and of those within it. */
  tdur?: number;
  args?: { data?: { url?: string; documentLoaderURL?: string } };
}

/** Milliseconds of thread CPU, from navigation on. */
export interface MainThread {
  /** All tasks. */
  cpu: number;
  /** Scripts of whomever, with compiling and collecting garbage. */
  script: number;
  /** Recalculating styles. */
  style: number;
  /** The longest task in which a script of an extension ran. */
  longest: number;
}

const task = /RunTask$/;
const script =
  /^(EvaluateScript|FunctionCall|TimerFire|v8\.|BlinkScheduler_PerformMicrotaskCheckpoint|V8\.GC|M..orGC)/;
const style = /^UpdateLayoutTree$/;

/**
 * @param url the page's address; what happens on its thread after its navigation counts.
 * @throws if the trace has no such navigation.
 */
export function readTrace(events: readonly TraceEvent[], url: string): MainThread {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`The trace has no navigation to ${url}`);
  const own = events
    .filter((event) => event.ph === 'X' && event.pid === start.pid && event.tid === start.tid)
    .filter(({ ts }) => ts >= start.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** Without those that are within another of the same kind. */
  const outermost = (kind: RegExp) => {
    let end = 0;
    return own.filter(({ name, ts, dur = 0 }) => {
      if (!kind.test(name) || ts < end) return false;
      end = ts + dur;
      return true;
    });
  };
  const sum = (list: readonly TraceEvent[]) => list.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
  const tasks = outermost(task);
  const ours = own.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const withOurs = tasks.filter(({ ts, dur = 0 }) =>
    ours.some((inner) => inner.ts >= ts && inner.ts < ts + dur),
  );
  return {
    cpu: sum(tasks),
    script: sum(outermost(script)),
    style: sum(outermost(style)),
    longest: Math.max(0, ...withOurs.map(({ tdur = 0 }) => tdur / 1000)),
  };
}
