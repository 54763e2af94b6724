import { describe, expect, it, vi } from 'vitest';
import { createBadge } from '../../components/brain/badge.ts';

const entries = (...keys: string[]) => ({
  entries: keys.map((key) => ({ key, count: 1, firstPassage: '' })),
});

/** A badge with a fake browser, and a background that can be restarted. */
function world() {
  const shown = new Map<number, number>();
  const here = {
    on: true,
    wanted: async () => here.on,
    show: async (tabId: number, count: number) => shown.set(tabId, count),
    askTab: vi.fn(async (_tabId: number) => {}),
    tabs: async () => [...shown.keys()],
  };
  return { here, shown, start: () => createBadge(here) };
}

describe('the badge', () => {
  it('counts each card of a tab once, even if several frames mention it', async () => {
    const { shown, start } = world();
    const badge = start();
    await badge.report(1, 0, entries('a:1', 'a:2'));
    await badge.report(1, 4, entries('a:2', 'a:3'));
    await badge.report(2, 0, entries('a:1'));
    expect([...shown]).toEqual([
      [1, 3],
      [2, 1],
    ]);
    await badge.report(1, 0, entries());
    expect(shown.get(1)).toBe(2);
  });

  it('asks all frames to report again after the background was killed, only once', async () => {
    const { here, shown, start } = world();
    const before = start();
    await before.report(1, 0, entries('a:1', 'a:2'));
    const after = start();
    here.askTab.mockClear();
    here.askTab.mockImplementation(async (tabId) => {
      await after.report(tabId, 0, entries('a:1', 'a:2'));
      await after.report(tabId, 4, entries('a:3'));
    });
    await after.report(1, 4, entries('a:3'));
    expect(shown.get(1)).toBe(3);
    expect(here.askTab).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('forgets a page that was left, and asks the current one', async () => {
    const { here, shown, start } = world();
    const badge = start();
    await badge.report(1, 0, entries('a:1', 'a:2'));
    await badge.left(1);
    expect(shown.get(1)).toBe(0);
    await badge.report(1, 0, entries('a:3'));
    expect(shown.get(1)).toBe(1);
    here.askTab.mockClear();
    await badge.loaded(1);
    expect(here.askTab).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is removed from every tab when switched off, and shown again when switched on', async () => {
    const { here, shown, start } = world();
    const badge = start();
    await badge.report(1, 0, entries('a:1'));
    await badge.report(2, 0, entries('a:1'));
    here.on = false;
    await badge.refresh();
    expect([...shown.values()]).toEqual([0, 0]);
    await badge.report(1, 0, entries('a:1', 'a:2'));
    expect(shown.get(1)).toBe(0);
    here.on = true;
    here.askTab.mockImplementation((tabId) => badge.report(tabId, 0, entries('a:1', 'a:2')));
    await badge.refresh();
    expect([...shown.values()]).toEqual([2, 2]);
  });

  it('does not fail if a tab has gone, and updates the others', async () => {
    const { here, shown } = world();
    const unlessGone = (does: (tabId: number, count: number) => unknown) =>
      vi.fn(async (tabId: number, count = 0) => {
        if (tabId === 1) throw new Error('No tab with id: 1');
        does(tabId, count);
      });
    const askTab = unlessGone(() => {});
    const show = unlessGone((tabId, count) => shown.set(tabId, count));
    const badge = createBadge({ ...here, askTab, show, tabs: async () => [1, 2] });
    await badge.report(1, 0, entries('a:1'));
    expect(askTab).toHaveBeenLastCalledWith(1);
    expect(show).toHaveBeenLastCalledWith(1, 1);
    await badge.left(1);
    expect(show).toHaveBeenLastCalledWith(1, 0);
    await badge.loaded(1);
    expect(askTab).toHaveBeenCalledTimes(2);
    await badge.refresh();
    expect(askTab.mock.calls.map(([tabId]) => tabId)).toEqual([1, 1, 1, 2]);
    await badge.report(2, 0, entries('a:1', 'a:2'));
    expect([...shown]).toEqual([[2, 2]]);
  });
});
