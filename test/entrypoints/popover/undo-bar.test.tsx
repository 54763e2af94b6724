// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostOptions } from '../../../components/page/popover/popover-host.ts';
import { eventually } from '../../eventually.ts';

const { mounted, removed } = vi.hoisted(() => ({ mounted: [] as HostOptions[], removed: vi.fn() }));
vi.mock('../../../components/page/popover/popover-host.ts', () => ({
  mountPopover(options: HostOptions) {
    mounted.push(options);
    return { reposition: () => {}, remove: removed };
  },
}));
const { createUndoBar } = await import('../../../entrypoints/popover/undo-bar.tsx');
const { strings } = await import('../../views/show.tsx');

beforeEach(() => {
  vi.useFakeTimers();
  mounted.length = 0;
  removed.mockClear();
});
afterEach(() => vi.useRealTimers());

const hidden = { what: 'alias', host: 'news.example', alias: 'Ukraine' } as const;
function shown(undo: () => Promise<unknown> = async () => {}) {
  const bar = createUndoBar(strings, new CSSStyleSheet(), () => 'dark');
  bar.show(hidden, undo);
  const box = mounted[0]?.box as HTMLElement;
  return { bar, box, button: box.querySelector('button') as HTMLButtonElement };
}

it('says what was hidden, in the theme of the page', () => {
  const { box } = shown();
  expect(box.textContent).toContain('“Ukraine”');
  expect(mounted[0]?.theme).toBe('dark');
});

it('closes after eight seconds', () => {
  shown();
  vi.advanceTimersByTime(7999);
  expect(removed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(removed).toHaveBeenCalledOnce();
});

it('stays while the pointer or the focus is in it, and eight seconds longer', () => {
  const { box } = shown();
  vi.advanceTimersByTime(7000);
  box.dispatchEvent(new Event('pointerenter'));
  vi.advanceTimersByTime(60_000);
  expect(removed).not.toHaveBeenCalled();
  box.dispatchEvent(new Event('pointerleave'));
  vi.advanceTimersByTime(8000);
  expect(removed).toHaveBeenCalledOnce();
});

it('undoes and closes', async () => {
  const undo = vi.fn(async () => {});
  const { button } = shown(undo);
  button.click();
  await eventually(() => expect(removed).toHaveBeenCalledOnce());
  expect(undo).toHaveBeenCalledOnce();
});

it('stays and says so if that could not be saved', async () => {
  const { box, button } = shown(() => Promise.reject(new Error('full')));
  const before = box.textContent;
  button.click();
  await eventually(() => expect(box.textContent).not.toBe(before));
  expect(removed).not.toHaveBeenCalled();
});

it('is replaced by the next, and closes if the page interferes', () => {
  const { bar } = shown();
  bar.show({ ...hidden, what: 'card' }, async () => {});
  expect(removed).toHaveBeenCalledTimes(1);
  mounted[1]?.interfered();
  expect(removed).toHaveBeenCalledTimes(2);
});
