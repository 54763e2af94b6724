// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, watch } from '../../../components/page/watch/watch-mutations.ts';

/** Nothing is done at once when the page changes. */
const nothing: Changes = { text: () => {}, places: () => {} };

/** A watch over the document whose readings take until they are ended by hand. */
function watching() {
  const end = new AbortController();
  const readings: (() => void)[] = [];
  const read = () => new Promise<void>((resolve) => void readings.push(resolve));
  const watched = watch(read, nothing, end.signal);
  watched.add(document);
  return { end, readings, watched };
}

describe('watching a page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('scans at once, and later changes only after that', async () => {
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

  it('returns before the first scan, so that a failing scan can request another', async () => {
    const end = new AbortController();
    let asked = false;
    const watched = watch(
      async () => {
        watched.request();
        asked = true;
      },
      nothing,
      end.signal,
    );
    await Promise.resolve();
    expect(asked).toBe(true);
    end.abort();
  });

  it('scans again at once if the reader is waiting for it, but never twice at a time', async () => {
    const { end, readings, watched } = watching();
    await Promise.resolve();
    watched.again();
    await vi.advanceTimersByTimeAsync(0);
    expect(readings).toHaveLength(1);
    readings[0]?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(readings).toHaveLength(2);
    readings[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    watched.again();
    await vi.advanceTimersByTimeAsync(0);
    expect(readings).toHaveLength(3);
    end.abort();
  });

  it('stops scanning once it has ended', async () => {
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
      nothing,
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

  it('scans less and less often while the page keeps changing', async () => {
    const first = await readingsIn(10_000);
    const longer = await readingsIn(100_000);
    expect(first).toBeLessThanOrEqual(15);
    // Every ten seconds from some point on.
    expect(longer - first).toBeLessThanOrEqual(10);
  });

  it('uses at most a twentieth of the time for scans', async () => {
    expect((await readingsIn(60_000, { cost: 400 })) * 400).toBeLessThanOrEqual(60_000 / 20 + 400);
  });

  it('keeps to that, and keeps scanning, during constant user activity', async () => {
    const readings = await readingsIn(60_000, { every: 400, cost: 100, refresh: true });
    expect(readings * 100).toBeLessThanOrEqual(60_000 / 20 + 100);
    expect(readings).toBeGreaterThan(20);
  });

  it('never stops: changes after a thousand scans are scanned too', async () => {
    const hour = 3_600_000;
    expect(await readingsIn(3 * hour, { every: 5_000 })).toBeGreaterThan(1_000);
  });

  it('scans an article that appears beside a ticking clock at once', async () => {
    const { end, readings } = watching();
    const endAll = () => {
      for (const endOne of readings.splice(0)) endOne();
    };
    const clock = document.createElement('p');
    const articles = document.createElement('main');
    document.body.append(clock, articles);
    for (let second = 0; second < 600; second++) {
      endAll();
      clock.textContent = String(second);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    endAll();
    clock.textContent = 'later';
    await vi.advanceTimersByTimeAsync(100);
    expect(readings).toHaveLength(0);
    articles.append('Putin');
    await vi.advanceTimersByTimeAsync(400);
    expect(readings).toHaveLength(1);
    end.abort();
    document.body.textContent = '';
  });

  it('copes with a page in which new places keep changing', async () => {
    const end = new AbortController();
    let count = 0;
    const watched = watch(
      async () => {
        count++;
      },
      nothing,
      end.signal,
    );
    watched.add(document);
    for (let time = 0; time < 60_000; time += 50) {
      const place = document.createElement('p');
      document.body.append(place);
      await Promise.resolve();
      place.textContent = String(time);
      await vi.advanceTimersByTimeAsync(50);
    }
    end.abort();
    document.body.textContent = '';
    expect(count).toBeLessThanOrEqual(60);
    expect(count).toBeGreaterThan(5);
  });

  /** What a watch tells of when this is done to a page. */
  const toldOf = async (html: string, act: () => void) => {
    document.body.innerHTML = html;
    const end = new AbortController();
    const texts: string[] = [];
    const places: boolean[] = [];
    const { promise: read, resolve } = Promise.withResolvers<void>();
    let readings = 0;
    const watched = watch(
      async () => {
        readings++;
        resolve();
      },
      {
        text: (node) => texts.push((node as Text).data),
        places: (excluded) => places.push(excluded),
      },
      end.signal,
    );
    watched.add(document);
    await read;
    await vi.advanceTimersByTimeAsync(5_000);
    act();
    await vi.advanceTimersByTimeAsync(5_000);
    end.abort();
    document.body.textContent = '';
    return { texts, places, again: readings > 1 };
  };
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;

  it.each([
    ['contenteditable', 'true'],
    ['contenteditable', 'plaintext-only'],
    ['role', 'textbox'],
    ['class', 'ace_editor'],
    ['lang', 'de'],
  ])('notices when %s=%s is set and removed', async (name, value) => {
    const set = await toldOf('<p>Putin</p>', () => find('p').setAttribute(name, value));
    expect(set).toEqual({ texts: [], places: [true], again: true });
    const removed = await toldOf(`<p ${name}="${value}">Putin</p>`, () => find('p').removeAttribute(name));
    expect(removed).toEqual(set);
  });

  it.each([
    ['class', 'open'],
    ['role', 'tab'],
    ['data-round', '1'],
    ['style', 'color: red'],
  ])('ignores %s=%s', async (name, value) => {
    const told = await toldOf('<p>Putin</p>', () => find('p').setAttribute(name, value));
    expect(told).toEqual({ texts: [], places: [], again: false });
  });

  it.each([
    ['a removed text', '<p>Putin</p>', () => find('p').firstChild?.remove(), ['Putin']],
    ['a text that another replaces', '<p>Putin</p>', () => find('p').replaceChildren('x'), ['Putin']],
    [
      'a block that moves with all its words',
      '<div><p>Putin</p></div>',
      () => document.body.append(find('p')),
      [],
    ],
    ['words that move', '<p><b>Putin</b></p>', () => document.body.append(find('b')), ['Putin']],
    [
      'a block that moves into code',
      '<pre></pre><p>Putin</p>',
      () => find('pre').append(find('p')),
      ['Putin'],
    ],
  ])('reports the texts of %s', async (_, html, act, texts) => {
    expect((await toldOf(html, act)).texts).toEqual(texts);
  });

  it.each([
    ['after another, as often as they do something', 0],
    ['at once on a page that has gone on for long', 100_000],
  ])('scans for the user, one scan %s', async (_, restless) => {
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

  it('reports changed characters at once, and nothing else', async () => {
    const end = new AbortController();
    const told: Node[] = [];
    const watched = watch(async () => {}, { ...nothing, text: (node) => told.push(node) }, end.signal);
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
