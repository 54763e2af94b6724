// @vitest-environment happy-dom
/** What rules a document's marks ask for. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import type { Painted } from '../../../components/messaging/protocol.ts';
import { createMarkDisplay } from '../../../components/page/marks/display-marks.ts';
import type { LocatedMention } from '../../../components/page/marks/located-mention.ts';
import type { MentionTracker } from '../../../components/page/marks/track-mentions.ts';
import { highlightName } from '../../../components/page/paint/mark-css.ts';

beforeEach(() => {
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('CSS', { highlights: new Map() });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function spotOf(first: Node | null, last: Node | null = first): LocatedMention {
  const mention = {
    card: 'a:putin',
    others: [],
    how: 'exact',
    kind: 'person',
  } as unknown as LocatedMention['mention'];
  const [start, end] = [first as Text, last as Text];
  return {
    start: { node: start, offset: 0 },
    end: { node: end, offset: end.length },
    mention,
    painted: true,
    written: start.data,
  };
}

/** A display of whatever `spots` has; `asked` is what its rules were for, and `paint` paints all. */
function displayOf(spots: LocatedMention[], answer: () => Promise<string> = async () => 'css') {
  const asked: Painted[] = [];
  const repaint = vi.fn();
  const display = createMarkDisplay(
    (_name, painted) => {
      asked.push(painted);
      return answer();
    },
    { findings: { spots } } as unknown as MentionTracker,
    () => defaults,
    repaint,
    () => {},
    new AbortController().signal,
  );
  const paint = async () => {
    for (const _ of display.paint());
    await Promise.resolve();
    await Promise.resolve();
  };
  return { display, asked, paint, repaint };
}

/** The text in the first element that a selector finds. */
const textIn = (selector: string) => document.querySelector(selector)?.firstChild ?? null;

it('asks for the looks and tags of its marks, with and without an open card', async () => {
  document.body.innerHTML = '<p>Putin</p><p>Biden</p><ul><li>Trump</li></ul>';
  const { asked, paint, display } = displayOf([spotOf(textIn('p')), spotOf(textIn('p + p'))]);
  await paint();
  await paint();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.tags).toEqual(['p']);
  const looks = [...display.marks.values()].flatMap((look) =>
    (['sure', 'active'] as const).map((strength) => highlightName('', { ...look, strength })),
  );
  expect(asked[0]?.looks).toEqual([...new Set(looks)]);
});

it('asks for all tags whose text a mark covers', async () => {
  document.body.innerHTML = '<p>Vladimir <i>V.<b> </b></i><a>Putin</a></p>';
  const { asked, paint } = displayOf([spotOf(textIn('p'), textIn('a'))]);
  await paint();
  expect(asked[0]?.tags.toSorted()).toEqual(['a', 'b', 'i', 'p']);
});

it('asks again where a mark needs more, for all there is, one rule at a time', async () => {
  document.body.innerHTML = '<p>Putin</p><h2>Biden</h2><h3>Trump</h3>';
  const spots = [spotOf(textIn('p'))];
  let arrive = () => {};
  const { asked, paint, repaint } = displayOf(
    spots,
    () => new Promise((resolve) => (arrive = () => resolve('css'))),
  );
  await paint();
  spots.push(spotOf(textIn('h2')));
  await paint();
  spots.push(spotOf(textIn('h3')));
  await paint();
  expect(asked.map(({ tags }) => tags)).toEqual([['p']]);
  arrive();
  await vi.waitFor(() => expect(repaint).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  await paint();
  expect(asked.map(({ tags }) => tags)).toEqual([['p'], ['p', 'h2', 'h3']]);
});

it.each([
  ['many tags', Array.from({ length: 17 }, (_, at) => `x-${at}`)],
  ['a tag that a selector would have to escape', ['p', 'x-é']],
  ['a very long tag', [`x-${'y'.repeat(40)}`]],
])('asks for one rule for all elements where there are %s', async (_what, tags) => {
  document.body.innerHTML = tags.map((tag) => `<${tag}>Putin</${tag}>`).join('');
  const { asked, paint } = displayOf(
    [...document.body.children].map((element) => spotOf(element.firstChild)),
  );
  await paint();
  expect(asked.map((painted) => painted.tags)).toEqual([['*']]);
});
