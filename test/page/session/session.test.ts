// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import type { Candidate, Passage } from '../../../components/core/text/model.ts';
import { eventually } from '../../eventually.ts';

// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const line = new DOMRect(0, 0, 100, 20);
Element.prototype.getBoundingClientRect = () => line;
Range.prototype.getClientRects = () => Object.assign([line], { item: () => line });
const { startSession } = await import('../../../components/page/session/session.ts');

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
});
afterEach(() => {
  vi.useRealTimers();
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
      choices: [{ card: 'a:putin', kind: 'person', alias: 'Putin', required: { kind: 'nothing' } }],
    }));

it('keeps the marks while everything is requested again, however often', async () => {
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
  await eventually(() => expect(counts).toEqual([2]));

  holds = true;
  session.restart(defaults);
  await eventually(() => expect(held).toHaveLength(1));
  session.restart(defaults);
  held.shift()?.();
  await eventually(() => expect(held).toHaveLength(1));
  held.shift()?.();
  await eventually(() => expect(counts.length).toBeGreaterThan(1));
  stop.abort();
  expect(counts.every((count) => count === 2)).toBe(true);
});

it('marks a page without names once a card or text is added', async () => {
  document.body.innerHTML = '<p>Putin spoke.</p>';
  const stop = new AbortController();
  let known = false;
  const session = startSession(
    {
      findCandidates: async (passages) => (known ? putins(passages) : []),
      paintRule: async () => '',
    },
    defaults,
    () => {},
    (error) => {
      throw error;
    },
    stop.signal,
  );
  await eventually(() => expect(session.found.partial).toBe(false));
  known = true;
  session.restart(defaults);
  await eventually(() => expect(session.found.mentions).toHaveLength(1));
  stop.abort();
});

/** A session over a page that is read once, and again only when the page changes. */
async function started(html: string) {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const counts: number[] = [];
  const session = startSession(
    { findCandidates: async (passages) => putins(passages), paintRule: async () => '' },
    { ...defaults, markHowMuch: 'every' },
    ({ mentions }) => counts.push(mentions.length),
    (error) => {
      throw error;
    },
    stop.signal,
  );
  const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  await eventually(() => expect(counts.at(-1)).toBeGreaterThan(0));
  await eventually(() => expect(marks()).toBe(counts.at(-1)));
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;
  return { session, counts, marks, stop, find };
}
/** Observers have been notified. */
const notified = () => new Promise<void>((resolve) => queueMicrotask(resolve)).then(() => Promise.resolve());

it.each([
  ['written over', (text: Text) => void text.replaceData(0, 5, 'Biden')],
  ['replaced', (text: Text) => text.replaceWith('Biden')],
  ['removed with its element', (text: Text) => text.parentElement?.remove()],
  ['editable', (text: Text) => text.parentElement?.setAttribute('contenteditable', '')],
  ['a text box', () => document.body.firstElementChild?.setAttribute('role', 'textbox')],
])('does not restore a mention whose text is %s', async (_, act) => {
  const { session, marks, stop, find } = await started(
    '<div><p>Putin spoke.</p></div><p id="other">Putin left.</p>',
  );
  const text = find('p').firstChild as Text;
  const [spot, other] = session.found.spots;
  expect(spot?.start.node).toBe(text);
  act(text);
  await notified();
  expect(session.found.spots).toEqual([other]);
  expect(session.found.mentions).toHaveLength(1);
  expect(session.found.passages).toHaveLength(1);
  expect(marks()).toBe(1);
  // None of what paints again knows of it.
  vi.useFakeTimers();
  session.activate(other);
  session.activate(spot);
  session.activate();
  session.refresh();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(marks()).toBe(1);
  expect(session.found.spots).toEqual([other]);
  stop.abort();
  expect(marks()).toBe(0);
});

it('scans text again that was editable', async () => {
  const { counts, stop, find } = await started('<p>Putin spoke.</p>');
  find('p').setAttribute('contenteditable', '');
  await eventually(() => expect(counts.at(-1)).toBe(0));
  find('p').removeAttribute('contenteditable');
  await eventually(() => expect(counts.at(-1)).toBe(1));
  stop.abort();
});

it('finds names in a shadow root that is attached late', async () => {
  const { counts, stop, find } = await started('<p>Putin spoke.</p><div></div>');
  find('div').attachShadow({ mode: 'open' }).innerHTML = '<p>Putin left.</p>';
  await eventually(() => expect(counts.at(-1)).toBe(2));
  stop.abort();
});

it('reports nothing if nothing has changed, and keeps the same spots', async () => {
  const { session, counts, stop } = await started('<p>Putin spoke.</p>');
  const { found: findings } = session;
  const before = counts.length;
  vi.useFakeTimers();
  session.refresh();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(session.found).toBe(findings);
  expect(counts).toHaveLength(before);
  stop.abort();
});

it('looks once whether a name can be seen before it is marked, however late its rule arrives', async () => {
  document.body.innerHTML = '<p>Putin spoke.</p>';
  const stop = new AbortController();
  const inserted = Promise.withResolvers<string>();
  const looks = vi.spyOn(Range.prototype, 'getClientRects');
  let isAsked = false;
  startSession(
    {
      findCandidates: async (passages) => putins(passages),
      paintRule: () => {
        isAsked = true;
        return inserted.promise;
      },
    },
    defaults,
    () => {},
    () => {},
    stop.signal,
  );
  await eventually(() => expect(isAsked).toBe(true));
  inserted.resolve('');
  await eventually(() => expect(CSS.highlights.size).toBe(1));
  expect(looks).toHaveBeenCalledTimes(1);
  looks.mockRestore();
  stop.abort();
});
