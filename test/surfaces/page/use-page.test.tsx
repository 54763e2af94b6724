// @vitest-environment happy-dom
/** A page that has no script of ours yet, or never will. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePage } from '../../../components/surfaces/page/use-page.ts';
import { doing, show, textOf } from '../../views/show.tsx';

const tab = vi.hoisted(() => ({ status: 'complete', asks: 0, hasScript: false }));
vi.mock('wxt/browser', () => {
  const event = { addListener() {}, removeListener() {} };
  return {
    browser: {
      runtime: { onMessage: event },
      tabs: {
        onUpdated: event,
        query: async () => [{ id: 7, windowId: 1, url: 'https://news.example/', status: tab.status }],
      },
    },
  };
});
vi.mock('../../../components/messaging/messenger.ts', () => ({
  callPage: () => async () => {
    tab.asks++;
    if (!tab.hasScript) throw new Error('Receiving end does not exist');
  },
}));

function Shown() {
  return <p>{usePage().roster.state}</p>;
}
const pass = (ms: number) => doing(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(tab, { status: 'complete', asks: 0, hasScript: false });
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks a page that has loaded without a script of ours five times more, half a second apart', async () => {
  const root = show(<Shown />);
  await pass(0);
  expect([tab.asks, textOf(root)]).toEqual([1, 'unreached']);
  await pass(400);
  expect(tab.asks).toBe(1);
  await pass(200);
  expect(tab.asks).toBe(2);
  await pass(60_000);
  expect([tab.asks, textOf(root)]).toEqual([6, 'unreached']);
});

it('asks no more once it is answered', async () => {
  show(<Shown />);
  await pass(0);
  tab.hasScript = true;
  await pass(60_000);
  expect(tab.asks).toBe(2);
});

it('waits for one that is still loading', async () => {
  tab.status = 'loading';
  const root = show(<Shown />);
  await pass(60_000);
  expect([tab.asks, textOf(root)]).toEqual([1, 'loading']);
});

it('asks no more once it is closed', async () => {
  const root = show(<Shown />);
  await pass(0);
  show(null, root);
  await pass(60_000);
  expect(tab.asks).toBe(1);
});
