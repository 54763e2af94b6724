// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { firstInView } from '../../../components/page/read/first-in-view.ts';

/** Has the element of an id at the top of the window, after so many pixels were scrolled. */
function show(id: string, scrolled = innerHeight * 2): Element | null {
  document.body.innerHTML = `<p id="line">Jill <b id="name">Biden</b> <img id="picture"></p><pre><code id="code"></code></pre>
    <h2 id="title"><i id="deep"><u>Putin</u></i></h2><b id="loose">Putin</b>`;
  document.elementFromPoint = () => document.getElementById(id);
  vi.stubGlobal('scrollY', scrolled);
  return firstInView();
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['line', 'line'],
  ['name', 'line'],
  ['picture', 'line'],
  ['title', 'title'],
  ['deep', 'title'],
])('starts at the block around %s', (id, block) => {
  expect(show(id)?.id).toBe(block);
});

it.each([
  ['loose', document.body],
  ['code', document.body],
  ['nothing', null],
])('starts at the beginning if no block is around %s', (id, from) => {
  expect(show(id)).toBe(from);
});

it('starts at the beginning if that is near', () => {
  expect(show('line', innerHeight / 2)).toBeNull();
});
