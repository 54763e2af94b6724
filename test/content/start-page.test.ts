// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaults } from '../../components/settings/settings.ts';

const { callBackground, report } = vi.hoisted(() => ({ callBackground: vi.fn(), report: vi.fn() }));
vi.mock('../../components/messaging/messenger.ts', () => ({
  callBackground,
  report,
  isOrphaned: (error: unknown) => String(error).includes('invalidated'),
}));

// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const { startPage } = await import('../../entrypoints/content/start-page.ts');

const script = new AbortController();
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  script.abort();
  vi.useRealTimers();
});

it('greets the background until it answers, and an extension that has gone no more', async () => {
  callBackground
    .mockRejectedValueOnce(Object.assign(new Error('hello: no answer in 3000 ms'), { name: 'TooLate' }))
    .mockRejectedValueOnce(new Error('hello: message port closed'))
    .mockResolvedValueOnce({ active: false, state: 'site-off', settings: defaults })
    .mockRejectedValue(new Error('Extension context invalidated.'));
  const page = startPage(script);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(callBackground.mock.calls).toEqual([['hello'], ['hello'], ['hello']]);
  expect(report).toHaveBeenLastCalledWith('rosterReport', expect.objectContaining({ state: 'site-off' }));
  page.restart();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(callBackground).toHaveBeenCalledTimes(4);
  expect(script.signal.aborted).toBe(true);
});
