// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';

const { callBackground, report } = vi.hoisted(() => ({ callBackground: vi.fn(), report: vi.fn() }));
vi.mock('../../../components/messaging/messenger.ts', () => ({
  backgroundCaller: () => callBackground,
  report,
  isOrphaned: (error: unknown) => String(error).includes('invalidated'),
}));

// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const { startPage } = await import('../../../entrypoints/content/start-page.ts');

let script: AbortController;
beforeEach(() => {
  script = new AbortController();
  callBackground.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  script.abort();
  vi.useRealTimers();
});

it('calls the background until it answers, and stops once the extension is removed', async () => {
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

it('has one retry loop, however often it is restarted', async () => {
  callBackground.mockRejectedValue(new Error('hello: message port closed'));
  const page = startPage(script);
  for (let time = 0; time < 10; time++) void page.restart();
  await vi.advanceTimersByTimeAsync(20_000);
  // Eleven, and then ever more rarely.
  expect(callBackground.mock.calls.length).toBeGreaterThan(12);
  expect(callBackground.mock.calls.length).toBeLessThanOrEqual(11 + 6);
});

it('ignores the answer to an outdated call', async () => {
  const late = Promise.withResolvers<unknown>();
  callBackground
    .mockReturnValueOnce(late.promise)
    .mockResolvedValueOnce({ active: false, state: 'site-off', settings: defaults });
  const page = startPage(script);
  await page.restart();
  report.mockClear();
  late.resolve({ active: true, state: 'running', settings: defaults });
  await vi.advanceTimersByTimeAsync(5_000);
  page.reportRoster();
  expect(report.mock.calls).toEqual([['rosterReport', expect.objectContaining({ state: 'site-off' })]]);
});

it('does not retry an outdated call that fails late', async () => {
  const late = Promise.withResolvers<unknown>();
  callBackground
    .mockReturnValueOnce(late.promise)
    .mockResolvedValue({ active: false, state: 'off', settings: defaults });
  const page = startPage(script);
  await page.restart();
  late.reject(new Error('hello: no answer in 3000 ms'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(callBackground).toHaveBeenCalledTimes(2);
});

it('reports that it must start again when the document was replaced', async () => {
  callBackground.mockResolvedValue({ active: false, state: 'off', settings: defaults });
  const replaced = vi.fn();
  const page = startPage(script, replaced);
  const root = document.documentElement;
  await page.restart();
  expect(replaced).not.toHaveBeenCalled();
  root.remove();
  await page.restart();
  document.append(root);
  expect(replaced).toHaveBeenCalledOnce();
});
