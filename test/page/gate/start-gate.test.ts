// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/core/settings/settings.ts';
import { roughPassages, seam } from '../../../components/core/text/rough-text.ts';
import { type Gate, type Send, startGate } from '../../../components/page/gate/start-gate.ts';

const send = vi.fn<Send>();
const isOrphaned = vi.fn(() => false);
let gate: Gate;

/** What was asked about so far, without the signs between texts. */
const asked = () =>
  send.mock.calls.flatMap(([{ type, request }]) =>
    type === 'lookForNames'
      ? roughPassages(request.text)
          .map(({ text }) => text.replaceAll(seam, ''))
          .join('')
          .trim()
      : [],
  );
const reports = () =>
  send.mock.calls.flatMap(([{ type, request }]) => (type === 'rosterReport' ? [request.state] : []));
const answer = (state: PageState) => ({ value: { named: false, state } });
const settled = () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scheduler', { postTask: () => new Promise((go) => setTimeout(go, 1)) });
  document.body.innerHTML = '<p>It rained.</p>';
  send.mockReset();
  send.mockResolvedValue(answer('running'));
  isOrphaned.mockReturnValue(false);
});
afterEach(() => {
  gate.leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const start = async () => {
  gate = startGate(send, isOrphaned);
  await settled();
};

it('asks about the whole document once', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toEqual(['It rained.']);
  expect(send.mock.calls[0]?.[0].request).toMatchObject({ isPart: false });
});

it('asks about what is added, and only that', async () => {
  await start();
  document.body.insertAdjacentHTML('beforeend', '<p>Putin spoke.</p>');
  await settled();
  expect(asked()).toEqual(['It rained.', 'Putin spoke.']);
  expect(send.mock.lastCall?.[0].request).toMatchObject({ isPart: true });
});

it('reads the block around text that is added within a line', async () => {
  document.body.innerHTML = '<p>It rained.</p><p>Vladimir </p>';
  await start();
  document.body.lastElementChild?.append('Putin');
  await settled();
  expect(asked().at(-1)).toBe('Vladimir Putin');
});

it('reads what meets when something between is removed', async () => {
  document.body.innerHTML = '<p>Vladimir <span>(and others) </span>Putin</p>';
  await start();
  document.querySelector('span')?.remove();
  await settled();
  expect(asked().at(-1)).toBe('Vladimir Putin');
});

it.each([
  ['an empty element', '<p></p>'],
  ['white space', ' \n '],
  ['a script', '<script type="text/x">Putin</script>'],
  ['what a user types', '<div contenteditable>Putin</div>'],
])('does not ask about %s', async (_what, html) => {
  await start();
  document.body.insertAdjacentHTML('beforeend', html);
  await settled();
  expect(asked()).toHaveLength(1);
});

it('reads a page that never stops changing once a second', async () => {
  await start();
  for (let time = 0; time < 100; time++) {
    document.body.insertAdjacentHTML('beforeend', `<p>It snowed on day ${time}.</p>`);
    await vi.advanceTimersByTimeAsync(100);
  }
  await settled();
  expect(asked().length).toBeGreaterThan(8);
  expect(asked().length).toBeLessThan(15);
  expect(asked().join()).toContain('day 99');
});

it('reads shadow roots in shadow roots at once, and forgets those that are gone', async () => {
  await start();
  const host = document.createElement('div');
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = '<div></div>';
  const inner = outer.firstElementChild?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<p>Putin spoke.</p>';
  document.body.append(host);
  await settled();
  expect(asked().join()).toContain('Putin spoke.');
  host.remove();
  await settled();
  const before = asked().length;
  if (inner) inner.innerHTML = '<p>Biden listened.</p>';
  await settled();
  expect(asked()).toHaveLength(before);
});

it('survives a form whose fields shadow its properties', async () => {
  document.body.innerHTML =
    '<form lang="en"><input name="getAttribute"><input name="parentElement"><p>It rained.</p></form>';
  await start();
  expect(asked()).toEqual(['It rained.']);
  const names = ['getRootNode', 'parentElement', 'localName', 'closest', 'contains', 'matches', 'shadowRoot'];
  document.body.insertAdjacentHTML(
    'beforeend',
    `<form>${names.map((name) => `<input name="${name}">`).join('')}<span>Putin spoke.</span></form>`,
  );
  await settled();
  expect(asked().at(-1)).toContain('Putin spoke.');
});

it('does not report after it was replaced', async () => {
  await start();
  gate.reportRoster();
  const late = Promise.withResolvers<unknown>();
  send.mockReturnValueOnce(late.promise);
  gate.restart();
  await settled();
  gate.leave();
  late.resolve(answer('site-off'));
  await settled();
  expect(reports()).toEqual(['running']);
});

it('finds a shadow root that is attached late, and what changes in it', async () => {
  await start();
  const root = document.querySelector('p')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>Putin spoke.</p>';
  await settled();
  expect(asked().at(-1)).toBe('Putin spoke.');
  root?.append('Biden listened.');
  await settled();
  expect(asked().at(-1)).toContain('Biden listened.');
});

it('asks about text that is no longer editable', async () => {
  document.body.innerHTML = '<div contenteditable><p>Putin spoke.</p></div>';
  await start();
  expect(asked()).toEqual(['']);
  document.querySelector('div')?.removeAttribute('contenteditable');
  await settled();
  expect(asked().at(-1)).toBe('Putin spoke.');
});

it('asks again from the beginning after a background that gave no answer', async () => {
  send.mockRejectedValueOnce(new Error('message port closed')).mockResolvedValueOnce(undefined);
  await start();
  await settled();
  expect(asked()).toEqual(['It rained.', 'It rained.', 'It rained.']);
});

it('asks nothing more once the extension is gone', async () => {
  send.mockRejectedValue(new Error('Extension context invalidated.'));
  isOrphaned.mockReturnValue(true);
  await start();
  document.body.insertAdjacentHTML('beforeend', '<p>Putin spoke.</p>');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toHaveLength(1);
});

it('watches nothing where it is off, until it is restarted', async () => {
  send.mockResolvedValue(answer('site-off'));
  await start();
  document.body.insertAdjacentHTML('beforeend', '<p>Putin spoke.</p>');
  await settled();
  expect(asked()).toEqual(['It rained.']);
  send.mockResolvedValue(answer('running'));
  gate.restart();
  await settled();
  expect(asked().at(-1)).toBe('It rained.Putin spoke.');
});

it('does not take the answer to a question from before a restart', async () => {
  const late = Promise.withResolvers<unknown>();
  send.mockReturnValueOnce(late.promise);
  await start();
  gate.restart();
  late.resolve(answer('site-off'));
  await settled();
  expect(asked()).toEqual(['It rained.', 'It rained.']);
  gate.reportRoster();
  expect(reports()).toEqual(['running']);
});

it('reports when it is asked to, and again when the state has changed', async () => {
  const late = Promise.withResolvers<unknown>();
  send.mockReturnValueOnce(late.promise);
  await start();
  gate.reportRoster();
  expect(reports()).toEqual(['loading']);
  late.resolve(answer('running'));
  await settled();
  expect(reports()).toEqual(['loading', 'running']);
});

it('reports nothing by itself', async () => {
  await start();
  expect(reports()).toEqual([]);
});

it('reads nothing after it has left', async () => {
  await start();
  gate.leave();
  document.body.insertAdjacentHTML('beforeend', '<p>Putin spoke.</p>');
  gate.restart();
  await settled();
  expect(asked()).toHaveLength(1);
});
