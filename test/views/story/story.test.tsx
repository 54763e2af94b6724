// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../components/core/pack/model.ts';
import { storyOf } from '../../../components/core/pack/story.ts';
import { byLinks, linksOf, mainCardOf } from '../../../components/views/story/links.ts';
import { Story, type StoryProps } from '../../../components/views/story/Story.tsx';
import { sinceEntries } from '../../../components/views/story/since-list.ts';
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

  it('shows ten lanes first, of the cards with the most relations, and every card on request', async () => {
    const { root, keysOf } = shown();
    const all = story.cards.map(({ key }) => key).sort();
    const undated = [...root.querySelectorAll('.story-undated button')].map(textOf);
    const first = byLinks(story.cards, linksOf(story.cards)).map(({ key }) => key);
    expect(keysOf('.story-lane')).toHaveLength(10);
    expect(first.slice(0, 10 + undated.length)).toEqual(expect.arrayContaining(keysOf('.story-lane')));
    await doing(() => root.querySelector<HTMLElement>('.story-drawing + .link')?.click());
    expect(keysOf('.story-lane').length + undated.length).toBe(all.length);
  });

  it('puts the card with the most relations into the middle, then the one that is open', () => {
    const middle = (root: Element) => textOf(root.querySelector('.story-middle strong'));
    const main = story.cards.find(({ key }) => key === mainCardOf(story));
    expect(middle(shown().root)).toBe(main?.card.name);
    const { root } = shown({ card: answerFor('nord-stream-2') });
    expect(middle(root)).toBe('Nord Stream 2');
    const around = [...root.querySelectorAll('.story-neighbour')].map((one) => textOf(one));
    expect(around).toHaveLength(linksOf(story.cards).get('geneva-2021:nord-stream-2')?.length ?? 0);
    expect(around.every((text) => text !== '')).toBe(true);
  });

  it('lists later events by year, and opens a card at its note', async () => {
    const { root, on } = shown();
    expect(textOf(root.querySelector('.story-since h2'))).toBe('Since 15 June 2021');
    const dates = [...root.querySelectorAll('.story-since time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates.length).toBeGreaterThan(9);
    expect(dates).toEqual(dates.toSorted());
    // A day is shown once, and read with each event.
    const repeated = [...root.querySelectorAll('.story-since time:has(.visually-hidden)')];
    expect(repeated.map((time) => time.getAttribute('datetime'))).toEqual(
      dates.filter((date, at) => date === dates[at - 1]),
    );
    expect(repeated.length).toBeGreaterThan(0);
    const event = root.querySelector<HTMLElement>('.story-event');
    await doing(() => event?.click());
    expect(on.open).toHaveBeenCalledOnce();
  });

  it('highlights the note that a card was opened for', async () => {
    const { root, on } = shown({ card: answerFor('vladimir-putin') });
    const { card } = answerFor('vladimir-putin');
    const wanted = sinceEntries([{ key: 'k', card }])[0]?.note.text ?? '';
    const event = [...root.querySelectorAll<HTMLElement>('.story-event')].find((one) =>
      textOf(one).includes(wanted),
    );
    await doing(() => event?.click());
    expect(on.open).toHaveBeenCalledWith('geneva-2021:vladimir-putin');
    expect(textOf(root.querySelector('.card-sought'))).toContain(wanted);
  });

  it('shows a dot’s date and text beside it, until Escape', async () => {
    const { root, on, press, focusable } = shown({ card: answerFor('joe-biden') });
    const dot = focusable('.story-lanes');
    await doing(() => dot?.dispatchEvent(new FocusEvent('focus')));
    const tip = textOf(root.querySelector('.story-tip'));
    expect(tip).toMatch(/20\d\d.*: \w/);
    expect(dot?.getAttribute('aria-label')?.replace(/\s/g, ' ')).toContain(tip);
    await press(dot, 'Escape');
    expect(root.querySelector('.story-tip')).toBeNull();
    expect(on.close).not.toHaveBeenCalled();
  });

  it('describes each dot in words, and counts the relations of the card in the middle', () => {
    const { root } = shown();
    const dot = root.querySelector(
      '[data-key="geneva-2021:vladimir-putin"] .story-dot[data-when=since] [role=button]',
    );
    expect(dot?.getAttribute('aria-label')).toMatch(/^Vladimir Putin\. .*20\d\d.*: \w/);
    expect(textOf(root.querySelector('.story-middle'))).toMatch(/^\D+\d+ relations$/);
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
    const neighbour = root.querySelector<HTMLElement>('.story-neighbour');
    await doing(() => neighbour?.click());
    expect(on.open).toHaveBeenLastCalledWith(neighbour?.getAttribute('data-key'));
    const dot = focusable('.story-lanes');
    await press(dot, 'Enter');
    expect(on.open).toHaveBeenLastCalledWith(dot?.closest('.story-lane')?.getAttribute('data-key'));
  });

  it('has one tab stop in the timeline, which the arrow keys move', async () => {
    const { root, press, focusable } = shown();
    expect(root.querySelectorAll('.story-lanes [tabindex="0"]')).toHaveLength(1);
    const first = focusable('.story-lanes');
    await press(first, 'ArrowDown');
    const second = focusable('.story-lanes');
    expect(second).not.toBe(first);
    expect(document.activeElement).toBe(second);
    expect(root.querySelectorAll('.story-lanes [tabindex="0"]')).toHaveLength(1);
  });

  it('filters kinds', async () => {
    const { root, keysOf } = shown({ card: answerFor('joe-biden') });
    expect(keysOf('.story-neighbour')).toContain('geneva-2021:russia');
    await doing(() => root.querySelector<HTMLInputElement>('.story-filter[data-kind=place] input')?.click());
    expect(keysOf('.story-neighbour')).not.toContain('geneva-2021:russia');
    expect(keysOf('.story-lane')).not.toContain('geneva-2021:russia');
    expect(textOf(root.querySelector('[role=status]'))).toMatch(/cards shown/);
  });

  it('can show only cards on the page', async () => {
    const here = ['geneva-2021:joe-biden', 'geneva-2021:russia'];
    const { root, keysOf } = shown({ onPage: new Set([...here, 'other:card']) });
    expect(textOf(root.querySelector('.story-filter.here'))).toBe('Only the 2 on this page');
    await doing(() => root.querySelector<HTMLInputElement>('.story-filter.here input')?.click());
    expect(keysOf('.story-lane').sort()).toEqual(here);
  });

  it('does not offer that if no card is on the page', () => {
    expect(shown({ onPage: new Set(['other:card']) }).root.querySelector('.story-filter.here')).toBeNull();
  });

  it('says when the filters leave nothing', async () => {
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

describe('links', () => {
  const links = linksOf(story.cards);

  it('join two cards in both directions, regardless of which states the relation', () => {
    for (const [key, own] of links)
      for (const { key: other } of own) expect(links.get(other)?.map((link) => link.key)).toContain(key);
    expect(links.get('geneva-2021:joe-biden')?.map(({ key }) => key)).toContain('geneva-2021:vladimir-putin');
  });

  it('have every phrase of the pack twice, once at each card', () => {
    const phrases = [...links.values()].flat().flatMap((link) => link.phrases);
    const stated = story.cards.flatMap(({ card }) => card.relations);
    expect(phrases.filter(({ incoming }) => incoming)).toHaveLength(stated.length);
    expect(phrases.filter(({ incoming }) => !incoming)).toHaveLength(stated.length);
  });
});

describe('what has happened since', () => {
  const note = (text: string, date: string | undefined, key?: true) => ({
    text,
    ...(date && { date }),
    certainty: 'established' as const,
    references: [],
    ...(key && { key }),
  });
  const card = (id: string, ...since: Note[]) => ({
    key: id,
    card: { ...answerFor('joe-biden').card, since },
  });

  it('has one dated note of each card, oldest first, and no text twice', () => {
    const entries = sinceEntries([
      card('a', note('old', '2022'), note('new', '2024-05')),
      card('b', note('undated', undefined)),
      card('c', note('between', '2023')),
      card('d', note('between', '2023')),
    ]);
    expect(entries.map(({ key, note: { text } }) => [key, text])).toEqual([
      ['c', 'between'],
      ['a', 'new'],
    ]);
  });

  it('has an event that several cards report from the same sources once, with the names of the others', () => {
    const invaded = (id: string, date: string, ...references: string[]) =>
      card(id, { ...note(id, date), references });
    const entries = sinceEntries([
      invaded('putin', '2022-02-24', 'a', 'b'),
      invaded('russia', '2022-02-24', 'b', 'a'),
      invaded('other day', '2022-02-25', 'a', 'b'),
      invaded('other source', '2022-02-24', 'c'),
      invaded('no source', '2022-02-24'),
      invaded('nor here', '2022-02-24'),
    ]);
    expect(entries.map(({ key, also }) => [key, ...also.map((other) => other.key)])).toEqual([
      ['putin', 'russia'],
      ['other source'],
      ['no source'],
      ['nor here'],
      ['other day'],
    ]);
  });

  it('has only the key notes if there are any', () => {
    const entries = sinceEntries([card('a', note('key', '2022', true)), card('b', note('other', '2023'))]);
    expect(entries.map(({ key }) => key)).toEqual(['a']);
  });
});
