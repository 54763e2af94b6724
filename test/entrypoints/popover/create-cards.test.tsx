// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardAnswer } from '../../../components/core/pack/model.ts';
import { limits } from '../../../components/messaging/protocol.ts';
import type { HoverWorld } from '../../../components/page/hover/pointer-events.ts';
import type { LocatedMention } from '../../../components/page/marks/located-mention.ts';
import type { HostOptions } from '../../../components/page/popover/popover-host.ts';

const { worlds, mountPopover, close } = vi.hoisted(() => ({
  worlds: [] as unknown[],
  mountPopover: vi.fn(),
  close: vi.fn(),
}));
vi.mock('../../../components/page/hover/pointer-events.ts', () => ({
  watchPointer(world: unknown) {
    worlds.push(world);
    return { close, placed: () => {}, pinned: () => {}, moved: () => {}, ask: () => {} };
  },
}));
vi.mock('../../../components/page/popover/popover-host.ts', () => ({
  createBox: () => document.createElement('div'),
  mountPopover,
}));
vi.mock('../../../components/page/marks/hit-test.ts', () => ({
  linesOf: () => [{ left: 0, top: 0, right: 9, bottom: 9 }],
  lineAt: () => undefined,
}));
vi.mock('../../../entrypoints/popover/Popover.tsx', () => ({
  Popover: ({ card }: { card: CardAnswer }) => <p>{card.key}</p>,
}));
// What happy-dom does not have, before anything takes it from its prototypes.
Element.prototype.checkVisibility = () => true;
const { createCards } = await import('../../../entrypoints/popover/create-cards.tsx');

/** Cards over a page with these mentions, each answered when its answer is released. */
function cards(...names: string[]) {
  const settings = { openInPanel: false };
  /** Whether the side panel is open or opens. */
  const panel = { opens: true };
  const opened: unknown[] = [];
  const all = names.map((card) => {
    const node = document.body.appendChild(document.createElement('p')).appendChild(new Text(card));
    const place = { start: { node, offset: 0 }, end: { node, offset: 1 } };
    return {
      ...place,
      written: card.slice(0, 1),
      painted: true,
      mention: { card, others: [], evidence: { kind: 'alone' } },
    } as unknown as LocatedMention;
  });
  const spots = [...all];
  const asked: string[][] = [];
  const answers = new Map<string, (cards: CardAnswer[]) => void>();
  const side = createCards(
    {
      findings: () => ({ spots, mentions: [], passages: [] }),
      getCards: (keys: string[]) => {
        asked.push(keys);
        return new Promise((resolve) => answers.set(keys[0] ?? '', resolve));
      },
      settings: () => settings,
      open: async (request: unknown) => {
        opened.push(request);
        return { done: panel.opens };
      },
      themeOf: () => 'light',
      activate: () => {},
      signal: new AbortController().signal,
    } as never,
    (() => '') as never,
    '',
  );
  const world = worlds.at(-1) as HoverWorld<LocatedMention>;
  mountPopover.mockReset().mockReturnValue({ reposition: () => {}, remove: () => {} });
  close.mockReset();
  const answer = (key: string): boolean => {
    answers.get(key)?.([{ key } as CardAnswer]);
    return answers.has(key);
  };
  const shown = () => mountPopover.mock.calls.map(([options]) => (options as HostOptions).box.textContent);
  return { all, spots, side, world, answer, shown, asked, settings, panel, opened };
}

it('shows the card requested last, in whatever order answers arrive', async () => {
  const { all, world, answer, shown } = cards('a:1', 'a:2');
  const [first, second] = all as [LocatedMention, LocatedMention];
  const loads = [world.load(1, first), world.load(2, second)];
  answer('a:2');
  answer('a:1');
  expect(await Promise.all(loads)).toEqual([false, true]);
  world.show(2, second);
  expect(shown()).toEqual(['a:2']);
  expect(close).not.toHaveBeenCalled();
});

it('shows no card if its mention has gone during loading', async () => {
  const { all, spots, world, answer, shown } = cards('a:1');
  const [first] = all as [LocatedMention];
  const load = world.load(1, first);
  spots.length = 0;
  answer('a:1');
  await load;
  world.show(1, first);
  expect(shown()).toEqual([]);
  expect(close).toHaveBeenCalledOnce();
});

it('requests a few of many related cards, and passes their names to the card', async () => {
  const { all, world, asked } = cards('a:1');
  const [first] = all as [LocatedMention];
  const many = Array.from({ length: 130 }, (_, number) => `a:${number + 1}`);
  first.mention.evidence = { kind: 'related', cards: many };
  void world.load(1, first);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.[0]).toBe('a:1');
  expect(asked[0]?.length).toBeLessThanOrEqual(limits.keys);
  expect(asked[0]).toContain('a:3');
});

it('closes a card only if its mention’s text has gone', async () => {
  const { all, spots, side, world, answer } = cards('a:1', 'a:2');
  const [first, second] = all as [LocatedMention, LocatedMention];
  const load = world.load(1, first);
  answer('a:1');
  await load;
  world.show(1, first);
  second.gone = true;
  spots.pop();
  side.changed();
  expect(close).not.toHaveBeenCalled();
  // The reader has hidden the name: its card still offers to bring it back.
  spots.pop();
  side.changed();
  expect(close).not.toHaveBeenCalled();
  first.gone = true;
  side.changed();
  expect(close).toHaveBeenCalledOnce();
});

describe('with cards in the side panel', () => {
  const press = (opens: boolean) => {
    const made = cards('a:1');
    const [first] = made.all as [LocatedMention];
    made.settings.openInPanel = true;
    made.panel.opens = opens;
    return { ...made, first };
  };

  it('a press opens the card there and not on the page', async () => {
    const { side, world, first, asked, opened } = press(true);
    side.ask(first, 'press');
    expect(await world.load(1, first)).toBe(false);
    expect(opened).toEqual([{ what: 'show', key: 'a:1' }]);
    expect(asked).toEqual([]);
  });

  it('it opens on the page if the panel is closed and cannot be opened', async () => {
    const { side, world, first, answer, shown } = press(false);
    side.ask(first, 'press');
    const load = world.load(1, first);
    await vi.waitFor(() => expect(answer('a:1')).toBe(true));
    expect(await load).toBe(true);
    world.show(1, first);
    expect(shown()).toEqual(['a:1']);
  });

  it('the pointer alone opens nothing there', async () => {
    const { world, first, answer, opened } = press(true);
    const load = world.load(1, first);
    answer('a:1');
    expect(await load).toBe(true);
    expect(opened).toEqual([]);
  });
});
