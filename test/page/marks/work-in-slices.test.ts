// @vitest-environment happy-dom
/** Resolving and painting thousands of names pauses often enough for a page that is used meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import type { Candidate } from '../../../components/core/text/model.ts';

// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const line = new DOMRect(0, 0, 100, 20);
Element.prototype.getBoundingClientRect = () => line;
Range.prototype.getClientRects = () => Object.assign([line], { item: () => line });
const { createMentionTracker } = await import('../../../components/page/marks/track-mentions.ts');
const { createMarkDisplay } = await import('../../../components/page/marks/display-marks.ts');
const { readPage } = await import('../../../components/page/read/read-page.ts');

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Runs work to its end; gives what it returned and how often it paused. */
function inSteps<Result>(work: Generator<void, Result>) {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = work.next();
    if (done) return { result: value, pauses };
  }
}

it('pauses at least every few dozen names, also where nothing has changed', () => {
  const names = 1_200;
  document.body.innerHTML = '<h2>Title</h2><p>Putin spoke.</p>'.repeat(names);
  const { passages } = inSteps(readPage(document.documentElement)).result;
  const candidates = new Map(
    passages.map((passage): [number, Candidate[]] => [
      passage.id,
      passage.text.startsWith('Putin')
        ? [
            {
              passage: passage.id,
              start: 0,
              end: 5,
              text: 'Putin',
              how: 'exact',
              score: 0,
              choices: [{ card: 'a:putin', kind: 'person', alias: 'Putin', required: { kind: 'nothing' } }],
            },
          ]
        : [],
    ]),
  );
  const scope = { length: 15 * names, partial: false };
  const tracker = createMentionTracker();
  const settle = () => tracker.settle(passages, scope, ({ id }) => candidates.get(id) ?? [], defaults);
  const first = inSteps(settle());
  expect(tracker.findings.spots).toHaveLength(names);
  // Once for the candidates, once for the mentions.
  expect(first.pauses).toBeGreaterThan((2 * names) / 40);
  expect(inSteps(settle()).pauses).toBeGreaterThan(names / 40);

  const display = createMarkDisplay(
    async () => 'css',
    tracker,
    () => defaults,
    () => {},
    () => {},
    new AbortController().signal,
  );
  expect(inSteps(display.paint()).pauses).toBeGreaterThan(names / 40);
});
