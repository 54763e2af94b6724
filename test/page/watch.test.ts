// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../components/page/watch.ts';

/** A watch over the document whose readings take until they are ended by hand. */
function watching() {
  const end = new AbortController();
  const readings: (() => void)[] = [];
  const read = () => new Promise<void>((resolve) => void readings.push(resolve));
  const watched = watch(read, () => {}, end.signal);
  watched.add(document);
  return { end, readings, watched };
}

describe('watching a page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('reads at once, and what changes meanwhile only after that', async () => {
    const { end, readings } = watching();
    await Promise.resolve();
    expect(readings).toHaveLength(1);
    document.body.append('Putin');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readings).toHaveLength(1);
    readings[0]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readings).toHaveLength(2);
    end.abort();
  });

  it('is given back before it reads, so that a reading that fails at once can ask for another', async () => {
    const end = new AbortController();
    let asked = false;
    const watched = watch(
      async () => {
        watched.request();
        asked = true;
      },
      () => {},
      end.signal,
    );
    await Promise.resolve();
    expect(asked).toBe(true);
    end.abort();
  });

  it('reads no more once it has ended', async () => {
    const { end, readings, watched } = watching();
    await Promise.resolve();
    readings[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    watched.request();
    end.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readings).toHaveLength(1);
  });

  /** Readings that end at once, of a page that changes every so often for so long, in milliseconds. */
  const readingsIn = async (
    milliseconds: number,
    { every = 50, cost = 0, refresh = false } = {},
  ): Promise<number> => {
    const end = new AbortController();
    let count = 0;
    const watched = watch(
      async () => {
        count++;
        watched.cost = cost;
      },
      () => {},
      end.signal,
    );
    watched.add(document);
    for (let time = 0; time < milliseconds; time += every) {
      document.body.append('Putin');
      if (refresh) watched.refresh();
      await vi.advanceTimersByTimeAsync(every);
    }
    end.abort();
    document.body.textContent = '';
    return count;
  };

  it('reads less and less often while the page goes on', async () => {
    const first = await readingsIn(10_000);
    const longer = await readingsIn(100_000);
    expect(first).toBeLessThanOrEqual(15);
    // Every ten seconds from some point on.
    expect(longer - first).toBeLessThanOrEqual(10);
  });

  it('gives readings a twentieth of the time at most', async () => {
    expect((await readingsIn(60_000, { cost: 400 })) * 400).toBeLessThanOrEqual(60_000 / 20 + 400);
  });

  it('keeps to that, and goes on reading, while the reader does something all the time', async () => {
    const readings = await readingsIn(60_000, { every: 400, cost: 100, refresh: true });
    expect(readings * 100).toBeLessThanOrEqual(60_000 / 20 + 100);
    expect(readings).toBeGreaterThan(20);
  });

  it('gives up after a hundred readings, until the reader does something', async () => {
    const hour = 3_600_000;
    expect(await readingsIn(hour, { every: 5_000 })).toBeLessThanOrEqual(100);
    expect(await readingsIn(hour, { every: 5_000, refresh: true })).toBeGreaterThan(150);
  });

  it.each([
    ['after another, as often as they do something', 0],
    ['at once on a page that has gone on for long', 100_000],
  ])('reads for the reader one reading %s', async (_, restless) => {
    const { end, readings, watched } = watching();
    await Promise.resolve();
    const endAll = () => {
      for (const endOne of readings.splice(0)) endOne();
    };
    for (let time = 0; time < restless; time += 50) {
      endAll();
      document.body.append('Putin');
      await vi.advanceTimersByTimeAsync(50);
    }
    for (let time = 0; time < 10; time++) {
      endAll();
      await vi.advanceTimersByTimeAsync(0);
      watched.refresh();
      watched.request();
      await vi.advanceTimersByTimeAsync(500);
      expect(readings).toHaveLength(1);
    }
    end.abort();
    document.body.textContent = '';
  });

  it('tells at once of letters that changed, and of nothing else', async () => {
    const end = new AbortController();
    const told: Node[] = [];
    const watched = watch(
      async () => {},
      (node) => told.push(node),
      end.signal,
    );
    watched.add(document);
    document.body.append('Putin');
    document.body.title = 'Putin';
    const [text] = document.body.childNodes;
    if (text) (text as Text).data = 'Biden';
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([text]);
    end.abort();
  });
});
