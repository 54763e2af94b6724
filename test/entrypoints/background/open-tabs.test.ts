import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRestart, restartPages, type Tabs } from '../../../entrypoints/background/open-tabs.ts';

/** Tabs of which each answers or refuses with a text. */
function tabs(answers: Record<number, string | undefined>) {
  const told: number[] = [];
  const world: Tabs = {
    query: async () => [...Object.keys(answers).map((id) => ({ id: Number(id) })), {}],
    sendMessage: async (id, message) => {
      expect(message).toEqual({ type: 'restart' });
      told.push(id);
      const refusal = answers[id];
      if (refusal !== undefined) throw new Error(refusal);
    },
  };
  return { world, told };
}

describe('restartPages', () => {
  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'The message port closed before a response was received.',
    'No tab with id: 2.',
    'Invalid tab ID: 2',
  ])('asks every tab and ignores: %s', async (refusal) => {
    const { world, told } = tabs({ 1: undefined, 2: refusal, 3: undefined });
    await restartPages(world);
    expect(told).toEqual([1, 2, 3]);
  });

  it('passes on any other error', async () => {
    const { world, told } = tabs({ 1: 'Could not serialize message.', 2: undefined });
    await expect(restartPages(world)).rejects.toThrow('serialize');
    expect(told).toEqual([1, 2]);
  });
});

describe('createRestart', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('restarts at once, and once more after a burst of changes', async () => {
    const { world, told } = tabs({ 1: undefined });
    vi.useFakeTimers();
    const restart = createRestart(world, 100);
    for (let change = 0; change < 5; change += 1) {
      restart();
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([1, 1]);
    restart();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([1, 1, 1]);
  });
});
