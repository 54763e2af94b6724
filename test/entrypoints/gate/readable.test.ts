// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenReadable } from '../../../entrypoints/gate/readable.ts';

/** The size query of a frame, whose size can change with or without a `resize` event. */
class Size extends EventTarget {
  matches = false;
}
let size: Size;

beforeEach(() => {
  size = new Size();
  document.body.innerHTML = '<p>It rained.</p>';
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('matchMedia', () => size);
});
afterEach(() => vi.unstubAllGlobals());

/** What has been decided by now: undefined is nothing yet. */
const decided = async (): Promise<boolean | undefined> =>
  await Promise.race([whenReadable(), new Promise<undefined>((go) => setTimeout(go, 20))]);

it('reads a page of its own whatever its size', async () => {
  vi.stubGlobal('self', window);
  vi.stubGlobal('top', window);
  expect(await decided()).toBe(true);
});

it('does not read a frame that is too small to be seen', async () => {
  vi.stubGlobal('top', {});
  expect(await decided()).toBeUndefined();
});

it('reads a frame that gets its size later, also if no resize event says so', async () => {
  vi.stubGlobal('top', {});
  const readable = whenReadable();
  size.matches = true;
  size.dispatchEvent(new Event('change'));
  expect(await readable).toBe(true);
});

it('does not read what is not HTML or has no body', async () => {
  document.body.remove();
  expect(await decided()).toBe(false);
});
