// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Candidate, Passage } from '../../components/matching/types.ts';
import { defaults } from '../../components/settings/settings.ts';

// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const line = new DOMRect(0, 0, 100, 20);
Element.prototype.getBoundingClientRect = () => line;
Range.prototype.getClientRects = () => Object.assign([line], { item: () => line });
const { startSession } = await import('../../components/page/session.ts');

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Putin, wherever a passage begins with him. */
const putins = (passages: readonly Passage[]): Candidate[] =>
  passages
    .filter(({ text }) => text.startsWith('Putin'))
    .map(({ id }) => ({
      passage: id,
      start: 0,
      end: 5,
      text: 'Putin',
      how: 'exact',
      score: 0,
      choices: [{ card: 'a:putin', kind: 'person', alias: 'Putin', need: { kind: 'nothing' } }],
    }));

it('keeps what is marked while all is asked anew, however often', async () => {
  document.body.innerHTML = '<p>Putin spoke.</p><p>Putin left.</p>';
  const stop = new AbortController();
  const counts: number[] = [];
  /** Answers that are held back, once they are to be. */
  const held: (() => void)[] = [];
  let holds = false;
  const session = startSession(
    {
      async findCandidates(passages) {
        if (holds) await new Promise<void>((resolve) => held.push(resolve));
        return putins(passages);
      },
      paintRule: async () => '',
    },
    { ...defaults, markHowMuch: 'every' },
    ({ mentions }) => counts.push(mentions.length),
    (error) => {
      throw error;
    },
    stop.signal,
  );
  await vi.waitFor(() => expect(counts).toEqual([2]));

  holds = true;
  session.restart(defaults);
  await vi.waitFor(() => expect(held).toHaveLength(1), 3_000);
  session.restart(defaults);
  held.shift()?.();
  await vi.waitFor(() => expect(held).toHaveLength(1), 3_000);
  held.shift()?.();
  await vi.waitFor(() => expect(counts.length).toBeGreaterThan(1), 3_000);
  stop.abort();
  expect(counts.every((count) => count === 2)).toBe(true);
});
