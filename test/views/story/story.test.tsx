// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyOf } from '../../../components/core/pack/story.ts';
import { Story, type StoryProps } from '../../../components/views/story/Story.tsx';
import { linksOf, nextPlace } from '../../../components/views/story/StoryMap.tsx';
import { answerFor, cards, info } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const story = storyOf({ ...info, cards });

function shown(props: Partial<StoryProps> = {}) {
  const on = { choosePack: vi.fn(), open: vi.fn(), back: undefined, close: vi.fn() };
  const root = show(
    <Story
      story={story}
      packs={[]}
      onPage={undefined}
      card={undefined}
      problem={undefined}
      {...props}
      on={on}
    />,
  );
  const keysOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map((one) => one.getAttribute('data-key'));
  const press = (element: Element | null, key: string) =>
    doing(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  return {
    root,
    on,
    keysOf,
    press,
    focusable: (inside: string) => root.querySelector(`${inside} [tabindex="0"]`),
  };
}

/** The window has this width, in px; nothing is laid out here. */
const isWide = (px: number) => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(px);

describe('the story of a pack', () => {
  beforeEach(() => void isWide(900));
  afterEach(() => vi.restoreAllMocks());

  it('shows the table of relations instead of a map when narrow', () => {
    const isOpen = (root: Element) => root.querySelector<HTMLDetailsElement>('.story-relations')?.open;
    expect(isOpen(shown().root)).toBe(false);
    isWide(300);
    const { root } = shown();
    expect(root.querySelector('.story-map')).toBeNull();
    expect(root.querySelector('.story-lanes')).not.toBeNull();
    expect(isOpen(root)).toBe(true);
  });

  it('has every card on the timeline and on the map', () => {
    const { root, keysOf } = shown();
    const all = story.cards.map(({ key }) => key).sort();
    const undated = [...root.querySelectorAll('.story-undated button')].map(textOf);
    expect(keysOf('.story-lane').length + undated.length).toBe(all.length);
    expect(keysOf('.story-node').sort()).toEqual(all);
  });

  it('describes each dot and each card in words', () => {
    const { root } = shown();
    const dot = root.querySelector(
      '[data-key="geneva-2021:nord-stream-2"] .story-dot[data-when=since] [role=button]',
    );
    expect(dot?.getAttribute('aria-label')).toMatch(/^Nord Stream 2\. .*20\d\d.*: \w/);
    const node = root.querySelector('.story-node[data-key="geneva-2021:joe-biden"] [role=button]');
    expect(node?.getAttribute('aria-label')).toMatch(/^Joe Biden, Person, \d+ relations$/);
  });

  it('can be read as tables', () => {
    const { root } = shown();
    const [moments, relations] = [...root.querySelectorAll('tbody')];
    const dated = story.cards.flatMap(({ card }) => [...card.facts, ...card.quotations, ...card.since]);
    expect(moments?.children).toHaveLength(dated.length);
    expect(relations?.children).toHaveLength(
      story.cards.reduce((sum, { card }) => sum + card.relations.length, 0),
    );
  });

  it('opens a card by click and Enter, from both pictures', async () => {
    const { root, on, press, focusable } = shown();
    await doing(() =>
      root
        .querySelector('.story-node[data-key="geneva-2021:russia"] [role=button]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(on.open).toHaveBeenLastCalledWith('geneva-2021:russia');
    const dot = focusable('.story-lanes');
    await press(dot, 'Enter');
    expect(on.open).toHaveBeenLastCalledWith(dot?.closest('.story-lane')?.getAttribute('data-key'));
    await press(focusable('.story-map'), 'Enter');
    expect(on.open).toHaveBeenLastCalledWith('geneva-2021:russia');
  });

  it('has one tab stop in each picture, which the arrow keys move', async () => {
    const { root, press, focusable } = shown();
    for (const picture of ['.story-lanes', '.story-map']) {
      expect(root.querySelectorAll(`${picture} [tabindex="0"]`)).toHaveLength(1);
      const first = focusable(picture);
      await press(first, 'ArrowDown');
      const second = focusable(picture);
      expect(second).not.toBe(first);
      expect(document.activeElement).toBe(second);
      expect(root.querySelectorAll(`${picture} [tabindex="0"]`)).toHaveLength(1);
    }
  });

  it('filters kinds without moving the rest', async () => {
    const { root, keysOf } = shown();
    const place = () =>
      root.querySelector('.story-node[data-key="geneva-2021:joe-biden"] tspan')?.getAttribute('x');
    const before = place();
    await doing(() => root.querySelector<HTMLInputElement>('.story-filter[data-kind=place] input')?.click());
    expect(keysOf('.story-node')).not.toContain('geneva-2021:russia');
    expect(keysOf('.story-lane')).not.toContain('geneva-2021:russia');
    expect(place()).toBe(before);
    expect(textOf(root.querySelector('[role=status]'))).toMatch(/cards shown/);
  });

  it('can show only cards on the page', async () => {
    const here = ['geneva-2021:joe-biden', 'geneva-2021:russia'];
    const { root, keysOf } = shown({ onPage: new Set([...here, 'other:card']) });
    expect(textOf(root.querySelector('.story-filter.here'))).toBe('Only the 2 on this page');
    await doing(() => root.querySelector<HTMLInputElement>('.story-filter.here input')?.click());
    expect(keysOf('.story-node').sort()).toEqual(here);
  });

  it('does not offer that if no card is on the page', () => {
    expect(shown({ onPage: new Set(['other:card']) }).root.querySelector('.story-filter.here')).toBeNull();
  });

  it('says when nothing is left', async () => {
    const { root } = shown();
    for (const box of root.querySelectorAll<HTMLInputElement>('.story-filter input'))
      await doing(() => box.click());
    expect(textOf(root.querySelector('.notice'))).toContain('Nothing to show');
  });

  it('closes the open card with its button or Escape', async () => {
    const { root, on, press } = shown({ card: answerFor('joe-biden') });
    expect(textOf(root.querySelector('aside h2'))).toBe('Joe Biden');
    await doing(() => button(root, 'Close').click());
    await press(root.querySelector('aside h2'), 'Escape');
    expect(on.close).toHaveBeenCalledTimes(2);
  });

  it('offers other packs only if there are any', () => {
    expect(shown().root.querySelector('select')).toBeNull();
    const { root } = shown({ packs: [story.pack, { id: 'mine', title: 'Mine' }] });
    expect([...root.querySelectorAll('option')].map(textOf)).toEqual([story.pack.title, 'Mine']);
  });
});

describe('storyOf', () => {
  const first = answerFor('joe-biden').card;
  const many = { ...info, cards: Array.from({ length: 300 }, (_, index) => ({ ...first, id: `c${index}` })) };

  it('shows at most 200 cards, and says how many there are', () => {
    expect(storyOf(many)).toMatchObject({ total: 300 });
    expect(storyOf(many).cards).toHaveLength(200);
  });

  it('keeps those with the most dates and relations', () => {
    const bare = { ...first, relations: [], facts: [], since: [] };
    const some = many.cards.map((card, index) => (index < 150 ? { ...bare, id: card.id } : card));
    const told = storyOf({ ...many, cards: some }).cards.map(({ card }) => card.id);
    expect(told).toEqual(expect.arrayContaining(['c150', 'c299']));
  });
});

describe('the map', () => {
  it('draws one line between two cards, whichever states the relation', () => {
    const pairs = linksOf(story.cards).map(({ keys }) => keys.join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain('geneva-2021:joe-biden geneva-2021:vladimir-putin');
  });

  const at = (key: string, x: number, y: number) => ({ key, x, y, lines: [] });
  const places = [at('middle', 50, 50), at('right', 90, 55), at('far right', 400, 50), at('below', 52, 90)];
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowDown', 'below'],
    ['ArrowUp', undefined],
    ['a', undefined],
  ])('%s leads from the middle to %s', (key, to) => {
    expect(nextPlace(places, at('middle', 50, 50), key)?.key).toBe(to);
  });
});
