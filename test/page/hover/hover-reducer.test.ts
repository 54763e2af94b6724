/** When cards open and close, as a table of what a reader does at which time. Places are those of play-hover.ts. */

import { describe, expect, it } from 'vitest';
import type { HoverOptions } from '../../../components/page/hover/hover-types.ts';
import fc from '../../properties.ts';
import { type Name, places, playHover, type Step, usual } from './play-hover.ts';

const click: HoverOptions = { ...usual, openOn: 'click' };
const key: HoverOptions = { ...usual, openOn: 'key' };

/** The pointer comes to a place in a quick move from 30 px beside it, and rests there from `time` on. */
const come = (time: number, x: number, y: number, held = false): Step[] => [
  [time - 10, { move: [x - 30, y], held }],
  [time, { move: [x, y], held }],
];
/** On Putin, on Putin's card, on the way between the two and on the name there, on Obama, on nothing. */
const putin = [120, 110] as const;
const card = [200, 200] as const;
const between = [122, 124] as const;
const biden = [124, 138] as const;
const obama = [620, 110] as const;
const trump = [620, 210] as const;
const nothing = [500, 500] as const;

type Case = [what: string, steps: Step[], log: string[], options?: HoverOptions, load?: number];

const opening: Case[] = [
  ['opens after 500 ms of rest', come(10, ...putin), ['510 Putin opens']],
  [
    'opens after the delay that was chosen',
    come(10, ...putin),
    ['210 Putin opens'],
    { ...usual, openDelay: 200 },
  ],
  ['opens as late when the card comes at once', come(10, ...putin), ['510 Putin opens'], usual, 0],
  ['opens when the card has come, if that is later', come(10, ...putin), ['1090 Putin opens'], usual, 1000],
  ['opens nothing where there is no card', come(10, ...putin), [], usual, Number.NaN],
  ['opens nothing beside a name', come(10, 90, 110), []],
  ['opens nothing that was never pointed at', [[10, { move: [...putin] }]], []],
  [
    'opens nothing where the page moved under a still pointer',
    [
      [10, { move: [...putin] }],
      [50, { move: [...putin] }],
    ],
    [],
  ],
  ['allows a restRadius of 8 px', [...come(10, ...putin), [300, { move: [125, 115] }]], ['510 Putin opens']],
  [
    'begins again after a move of more than 8 px',
    [...come(10, ...putin), [300, { move: [130, 110] }]],
    ['800 Putin opens'],
  ],
  [
    'begins again after a restRadius at 0.5 px/ms or faster',
    [...come(10, ...putin), [300, { move: [120, 111] }], [304, { move: [120, 114] }]],
    ['804 Putin opens'],
  ],
  [
    'opens nothing that is only passed',
    [0, 100, 200, 300, 400, 500, 600].map((time): Step => [time, { move: [60 + time / 2, 110] }]),
    [],
  ],
  ['opens nothing when the pointer leaves the window', [...come(10, ...putin), [400, 'leave']], []],
  ['opens nothing after a press', [...come(10, ...putin), [400, { press: [...putin] }]], []],
];

const scrolling: Case[] = [
  ['opens nothing after a scroll without a move', [...come(10, ...putin), [200, 'scroll']], []],
  [
    'opens nothing for a move within 100 ms after a scroll',
    [
      [0, { move: [...nothing] }],
      [100, 'scroll'],
      [199, { move: [...putin] }],
    ],
    [],
  ],
  [
    'opens for a move 100 ms after a scroll',
    [
      [0, { move: [...nothing] }],
      [100, 'scroll'],
      [200, { move: [...putin] }],
    ],
    ['700 Putin opens'],
  ],
  [
    'closes on a scroll with the pointer on the mention',
    [...come(10, ...putin), [1000, 'scroll']],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'stays on a scroll with the pointer on the card',
    [...come(10, ...putin), [700, { move: [...card] }], [1000, 'scroll']],
    ['510 Putin opens'],
  ],
  [
    'stays on a scroll when it was asked for from elsewhere',
    [
      [0, { ask: 'Putin' }],
      [500, 'scroll'],
    ],
    ['20 Putin opens'],
  ],
  [
    'comes although the page is scrolled to it',
    [
      [0, { ask: 'Putin' }],
      [10, 'scroll'],
      [15, 'leave'],
    ],
    ['20 Putin opens'],
  ],
];

const closing: Case[] = [
  [
    'closes 300 ms after the pointer has left both',
    [...come(10, ...putin), [1000, { move: [...nothing] }]],
    ['510 Putin opens', '1300 Putin closes'],
  ],
  [
    'closes after the delay that was chosen',
    [...come(10, ...putin), [1000, { move: [...nothing] }]],
    ['510 Putin opens', '1050 Putin closes'],
    { ...usual, closeDelay: 50 },
  ],
  [
    'closes once, however the pointer goes on',
    [...come(10, ...putin), [1000, { move: [...nothing] }], [1200, { move: [520, 500] }]],
    ['510 Putin opens', '1300 Putin closes'],
  ],
  [
    'stays when the pointer is back in time, on the mention',
    [...come(10, ...putin), [1000, { move: [...nothing] }], [1299, { move: [...putin] }]],
    ['510 Putin opens'],
  ],
  [
    'stays when the pointer is back in time, on the card',
    [...come(10, ...putin), [1000, { move: [...nothing] }], [1299, { move: [...card] }]],
    ['510 Putin opens'],
  ],
  [
    'closes 300 ms after the pointer has left the window',
    [...come(10, ...putin), [1000, 'leave']],
    ['510 Putin opens', '1300 Putin closes'],
  ],
  ['never closes by itself', come(10, ...putin), ['510 Putin opens']],
  [
    'closes at once on Escape',
    [...come(10, ...putin), [1000, 'escape']],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'closes at once on a press on the page',
    [...come(10, ...putin), [1000, { press: [...nothing] }]],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'stays on a press on the card',
    [...come(10, ...putin), [900, { move: [...card] }], [1000, { press: [...card] }]],
    ['510 Putin opens'],
  ],
  [
    'is not brought back by a restRadius after Escape',
    [...come(10, ...putin), [1000, 'escape'], [1100, { move: [121, 111] }]],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'comes back once the pointer has been elsewhere after Escape',
    [...come(10, ...putin), [1000, 'escape'], [1100, { move: [...nothing] }], ...come(1300, ...putin)],
    ['510 Putin opens', '1000 Putin closes', '1800 Putin opens'],
  ],
  [
    'comes back after a press elsewhere',
    [
      ...come(10, ...putin),
      [900, { move: [...nothing] }],
      [1000, { press: [...nothing] }],
      ...come(1100, ...putin),
    ],
    ['510 Putin opens', '1000 Putin closes', '1600 Putin opens'],
  ],
  [
    'does not keep another from opening after Escape',
    [...come(10, ...putin), [1000, 'escape'], ...come(1200, ...obama)],
    ['510 Putin opens', '1000 Putin closes', '1700 Obama opens'],
  ],
];

const onTheWay: Case[] = [
  [
    'stays while the pointer is on its way to the card',
    [...come(10, ...putin), [1000, { move: [...between] }], [5000, { move: [...card] }]],
    ['510 Putin opens'],
  ],
  [
    'is not replaced by a name that is crossed on the way, even slowly',
    [
      ...come(10, ...putin),
      [1000, { move: [...between] }],
      [1100, { move: [...biden] }],
      [2500, { move: [...card] }],
    ],
    ['510 Putin opens'],
  ],
  [
    'does not keep the name on the way from opening when the pointer comes from elsewhere',
    [...come(10, ...putin), [1000, { move: [...nothing] }], ...come(1600, ...biden)],
    ['510 Putin opens', '1300 Putin closes', '1720 Biden opens'],
  ],
  [
    'closes when the pointer leaves the triangle',
    [...come(10, ...putin), [1000, { move: [...between] }], [1100, { move: [20, 140] }]],
    ['510 Putin opens', '1400 Putin closes'],
  ],
];

const oneAtATime: Case[] = [
  [
    'gives way in the moment in which another opens, after a rest of 120 ms',
    [...come(10, ...putin), ...come(1000, ...obama)],
    ['510 Putin opens', '1120 Putin closes', '1120 Obama opens'],
  ],
  [
    'closes before another that takes longer to come',
    [...come(10, ...putin), ...come(1000, ...obama)],
    ['510 Putin opens', '1290 Putin closes', '1480 Obama opens'],
    usual,
    400,
  ],
  [
    'opens after 120 ms within 600 ms after one has closed',
    [...come(10, ...putin), [1000, { move: [...nothing] }], ...come(1890, ...obama)],
    ['510 Putin opens', '1300 Putin closes', '2010 Obama opens'],
  ],
  [
    'takes its whole delay again later',
    [...come(10, ...putin), [1000, { move: [...nothing] }], ...come(1910, ...obama)],
    ['510 Putin opens', '1300 Putin closes', '2410 Obama opens'],
  ],
  [
    'takes its whole delay after one that was dismissed',
    [...come(10, ...putin), [1000, 'escape'], ...come(1200, ...obama)],
    ['510 Putin opens', '1000 Putin closes', '1700 Obama opens'],
  ],
  [
    'takes no longer than a delay that is shorter anyway',
    [...come(10, ...putin), ...come(1000, ...obama)],
    ['80 Putin opens', '1070 Putin closes', '1070 Obama opens'],
    { ...usual, openDelay: 50 },
  ],
  [
    'stays when the pointer goes away and rests on its own mention again',
    [...come(10, ...putin), [1000, { move: [...nothing] }], ...come(1200, ...putin)],
    ['510 Putin opens'],
  ],
];

const pressing: Case[] = [
  [
    'of the name leaves its card open',
    [...come(10, ...putin), [1000, { press: [...putin] }]],
    ['510 Putin opens'],
  ],
  [
    'of a link that is a name closes its card',
    [...come(10, ...putin), [1000, { press: [...putin], on: 'link' }]],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'of the name closes its card where presses open cards',
    [
      [0, { move: [...putin] }],
      [10, { ask: 'Putin', by: 'pointer' }],
      [1000, { press: [...putin] }],
    ],
    ['30 Putin opens', '1000 Putin closes'],
    click,
  ],
  [
    'before the rest is over opens at once',
    [...come(10, ...putin), [150, { press: [...putin] }], [200, { ask: 'Putin', by: 'pointer' }]],
    ['220 Putin opens'],
  ],
];

const pinning: Case[] = [
  [
    'stays when pinned, whatever the pointer does',
    [
      ...come(10, ...putin),
      [900, { move: [...card] }],
      [950, { pin: true }],
      [1000, { move: [...nothing] }],
      [2000, 'scroll'],
      [2500, { press: [...nothing] }],
      [3000, 'leave'],
    ],
    ['510 Putin opens'],
  ],
  [
    'gives its place to another that the pointer rests on, which is pinned too',
    [
      ...come(10, ...putin),
      [900, { move: [...card] }],
      [950, { pin: true }],
      ...come(1500, ...obama),
      [3000, { move: [...nothing] }],
      [4000, 'leave'],
    ],
    ['510 Putin opens', '2000 Putin closes', '2000 Obama opens'],
  ],
  [
    'is not opened again by its own name',
    [...come(10, ...putin), [900, { move: [...card] }], [950, { pin: true }], ...come(1500, ...putin)],
    ['510 Putin opens'],
  ],
  [
    'closes on Escape all the same',
    [...come(10, ...putin), [950, { pin: true }], [1000, 'escape']],
    ['510 Putin opens', '1000 Putin closes'],
  ],
  [
    'closes as ever when no longer pinned',
    [
      ...come(10, ...putin),
      [900, { pin: true }],
      [1000, { move: [...nothing] }],
      [2000, { pin: false }],
      [2100, { move: [510, 500] }],
    ],
    ['510 Putin opens', '2400 Putin closes'],
  ],
  [
    'gives way to a card that is asked for',
    [...come(10, ...putin), [900, { pin: true }], [1000, { ask: 'Obama' }]],
    ['510 Putin opens', '1020 Putin closes', '1020 Obama opens'],
  ],
  [
    'stays when it is pinned while the time to close runs',
    [...come(10, ...putin), [1000, { move: [...nothing] }], [1200, { pin: true }]],
    ['510 Putin opens'],
  ],
];

const keys: Case[] = [
  ['opens nothing without the key', come(10, ...putin), [], key],
  ['opens with the key held', come(10, ...putin, true), ['510 Putin opens'], key],
  [
    'opens where the pointer rests already when the key goes down',
    [...come(10, ...putin), [1000, { key: 'down' }]],
    ['1500 Putin opens'],
    key,
  ],
  [
    'opens nothing when the key is let go before',
    [...come(10, ...putin, true), [400, { key: 'up' }]],
    [],
    key,
  ],
  [
    'stays when the key is let go after',
    [...come(10, ...putin, true), [1000, { key: 'up' }]],
    ['510 Putin opens'],
    key,
  ],
  ['opens no unpainted name', come(10, ...trump), []],
  ['opens an unpainted name with the key held', come(10, ...trump, true), ['510 Trump opens']],
  [
    'opens an unpainted name when the key goes down on it',
    [...come(10, ...trump), [1000, { key: 'down' }]],
    ['1500 Trump opens'],
  ],
  ['takes no key before the pointer has moved', [[0, { key: 'down' }]], []],
];

const asking: Case[] = [
  [
    'opens on a click as soon as the card is there',
    [...come(10, ...putin), [900, { ask: 'Putin', by: 'pointer' }]],
    ['920 Putin opens'],
    click,
  ],
  ['opens nothing on a rest where clicks open', come(10, ...putin), [], click],
  [
    'closes after a click when the pointer leaves',
    [...come(10, ...putin), [900, { ask: 'Putin', by: 'pointer' }], [1500, { move: [...nothing] }]],
    ['920 Putin opens', '1800 Putin closes'],
    click,
  ],
  [
    'stays when asked for from elsewhere until the pointer has been there',
    [...come(10, ...nothing), [900, { ask: 'Putin' }], [1500, { move: [510, 510] }]],
    ['920 Putin opens'],
  ],
  [
    'closes then when the pointer has been there and left',
    [
      ...come(10, ...nothing),
      [900, { ask: 'Putin' }],
      [1500, { move: [...card] }],
      [2000, { move: [...nothing] }],
    ],
    ['920 Putin opens', '2300 Putin closes'],
  ],
  [
    'comes although the pointer moves on',
    [...come(10, ...nothing), [900, { ask: 'Putin' }], [910, { move: [540, 520] }]],
    ['920 Putin opens'],
  ],
  [
    'is the one that was asked for last',
    [
      [0, { ask: 'Putin' }],
      [10, { ask: 'Obama' }],
    ],
    ['30 Obama opens'],
  ],
  [
    'is called off by Escape',
    [
      [0, { ask: 'Putin' }],
      [10, 'escape'],
    ],
    [],
  ],
];

const late: Case[] = [
  ['of the rest', [...come(10, ...putin), [100, { late: 'open', by: 1 }]], ['510 Putin opens']],
  [
    'of a card: that of the name rested on before comes after the pointer has moved on',
    [...come(10, ...putin), [400, { move: [...obama] }]],
    ['1480 Obama opens'],
    usual,
    1000,
  ],
  [
    'of what lies under the pointer',
    [
      ...come(10, ...nothing),
      [100, { late: 'seen', name: 'Putin', by: 1 }],
      [200, { late: 'loaded', by: 1 }],
    ],
    [],
  ],
  [
    'of a card after Escape',
    [
      [0, { ask: 'Putin' }],
      [10, 'escape'],
      [30, { late: 'loaded', by: 0 }],
    ],
    [],
  ],
];

describe.each([
  ['opening', opening],
  ['scrolling', scrolling],
  ['closing', closing],
  ['on the way to the card', onTheWay],
  ['one at a time', oneAtATime],
  ['pressing', pressing],
  ['pinning', pinning],
  ['the held key', keys],
  ['asking outright', asking],
  ['nothing comes of late timers and answers', late],
])('%s', (_group, cases) => {
  it.each(cases)('%s', (_what, steps, log, options = usual, load = 20) => {
    expect(playHover(steps, options, load).log).toEqual(log);
  });
});

describe('the name that the pointer rests on is painted as such', () => {
  it.each<[what: string, steps: Step[], pointed: string[], options?: HoverOptions]>([
    ['after 80 ms', come(10, ...putin), ['90 Putin']],
    [
      'no longer once the pointer moves on',
      [...come(10, ...putin), [200, { move: [...nothing] }]],
      ['90 Putin', '200 none'],
    ],
    [
      'no longer after a press',
      [...come(10, ...putin), [200, { press: [...putin] }]],
      ['90 Putin', '200 none'],
    ],
    [
      'no longer when another card is asked for',
      [...come(10, ...putin), [200, { ask: 'Obama' }]],
      ['90 Putin', '200 none'],
    ],
    ['not where cards open on a click', come(10, ...putin), [], click],
    ['not without the key', come(10, ...putin), [], key],
    ['not where there is no name', come(10, ...nothing), []],
  ])('%s', (_what, steps, pointed, options = usual) => {
    expect(playHover(steps, options).pointed).toEqual(pointed);
  });
});

describe('any events in any order', () => {
  const spots: (readonly [number, number])[] = [
    putin,
    card,
    between,
    biden,
    obama,
    trump,
    nothing,
    [126, 112],
  ];
  const names: Name[] = ['Putin', 'Biden', 'Obama', 'Trump'];
  const what: fc.Arbitrary<Step[1]> = fc.oneof(
    { weight: 8, arbitrary: fc.record({ move: at(), held: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ key: fc.constantFrom('down' as const, 'up' as const) }) },
    { weight: 1, arbitrary: fc.record({ press: at() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ask: fc.constantFrom(...names),
        by: fc.constantFrom('pointer' as const, 'other' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ pin: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constantFrom('scroll' as const, 'escape', 'leave', 'close') },
    {
      weight: 3,
      arbitrary: fc.record({
        late: fc.constantFrom('open' as const, 'look', 'seen', 'loaded'),
        name: fc.constantFrom(...names),
        by: fc.integer({ min: 1, max: 5 }),
      }),
    },
  );
  function at(): fc.Arbitrary<[number, number]> {
    return fc
      .tuple(fc.constantFrom(...spots), fc.integer({ min: -3, max: 3 }))
      .map(([[x, y], by]): [number, number] => [x + by, y]);
  }
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), what), { maxLength: 40 }).map((gaps) => {
    let time = 0;
    return gaps.map(([gap, happens]): Step => {
      time += gap;
      return [time, happens];
    });
  });
  const options = fc.record({
    openOn: fc.constantFrom('rest' as const, 'key', 'click'),
    openDelay: fc.constantFrom(200, 500, 750),
    closeDelay: fc.constantFrom(0, 300, 1000),
  });

  it('there are never two cards, and none without a request or a hover', () => {
    fc.assert(
      fc.property(steps, options, fc.constantFrom(0, 20, 900), (happened, chosen, load) => {
        // It throws where two would be open.
        const played = playHover(happened, chosen, load);
        for (const { time, name, asked } of played.opened) {
          if (asked) continue;
          expect(chosen.openOn).not.toBe('click');
          const delay = isWarm(played.log, time) ? Math.min(120, chosen.openDelay) : chosen.openDelay;
          const rest = happened.filter(([then]) => then > time - delay && then <= time);
          const moves = happened.flatMap(([then, one]) =>
            typeof one === 'object' && 'move' in one && then <= time ? [one.move] : [],
          );
          const last = moves.at(-1);
          // The hand is where the name is, and has been since it came to rest.
          expect(moves.length).toBeGreaterThan(1);
          for (const [x, y] of [last ?? [0, 0], ...rest.flatMap(([, one]) => moveOf(one))]) {
            const { left, right, top, bottom } = places[name];
            expect(x).toBeGreaterThanOrEqual(left - 16);
            expect(x).toBeLessThanOrEqual(right + 16);
            expect(y).toBeGreaterThanOrEqual(top - 16);
            expect(y).toBeLessThanOrEqual(bottom + 16);
          }
          expect(rest.filter(([, one]) => one === 'scroll' || one === 'escape' || one === 'leave')).toEqual(
            [],
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
  /** Whether a card was open shortly before, so that a short rest is enough: 600 ms, and up to 1,020 ms in which the next one came. */
  const isWarm = (log: readonly string[], time: number) => {
    const before = log.filter((line) => Number.parseInt(line, 10) < time);
    const last = before.at(-1);
    return last !== undefined && (last.endsWith('opens') || Number.parseInt(last, 10) > time - 600 - 1020);
  };
  const moveOf = (one: Step[1]) => (typeof one === 'object' && 'move' in one ? [one.move] : []);

  it('Escape always closes the open card', () => {
    fc.assert(
      fc.property(steps, options, (happened, chosen) => {
        const end = (happened.at(-1)?.[0] ?? 0) + 2000;
        const { log } = playHover([...happened, [end, 'escape']], chosen);
        const opened = log.filter((line) => line.endsWith('opens')).length;
        expect(log.length - opened).toBe(opened);
      }),
    );
  });
});
