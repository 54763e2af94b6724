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
});
