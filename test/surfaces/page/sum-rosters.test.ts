import { describe, expect, it } from 'vitest';
import { addUpRosters, type FrameReport } from '../../../components/surfaces/page/sum-rosters.ts';

const report = (counts: Record<string, number>, parts: Partial<FrameReport> = {}): FrameReport => ({
  state: 'running',
  partial: false,
  away: false,
  entries: Object.entries(counts).map(([key, count]) => ({ key, count, firstPassage: `${key} here` })),
  ...parts,
});

describe('the roster of a page', () => {
  it('adds up its frames, most mentioned first, and locates a card in the outermost frame that has it', () => {
    const { entries } = addUpRosters(
      new Map([
        [7, report({ 'a:2': 4, 'a:3': 1 })],
        [0, report({ 'a:1': 2, 'a:2': 1 })],
      ]),
    );
    expect(entries.map(({ key, count, frameId }) => [key, count, frameId])).toEqual([
      ['a:2', 5, 0],
      ['a:1', 2, 0],
      ['a:3', 1, 7],
    ]);
  });

  it('does not change the reports', () => {
    const inner = report({ 'a:1': 1 });
    addUpRosters(
      new Map([
        [0, inner],
        [3, report({ 'a:1': 1 })],
      ]),
    );
    expect(inner.entries[0]?.count).toBe(1);
  });

  it('is partial while any frame is', () => {
    const done = report({});
    expect(addUpRosters(new Map([[0, done]])).partial).toBe(false);
    const frames = new Map([
      [0, done],
      [1, report({}, { partial: true })],
    ]);
    expect(addUpRosters(frames).partial).toBe(true);
  });

  it.each([
    ['running', 'off', 'running'],
    ['unreadable', 'running', 'running'],
    ['unreadable', 'unreadable', 'unreadable'],
    ['site-off', 'off', 'site-off'],
    ['loading', 'unreadable', 'loading'],
    ['loading', 'running', 'loading'],
  ] as const)('top frame %s, inner frame %s: %s', (top, inner, state) => {
    const frames = new Map([
      [0, report({}, { state: top })],
      [1, report({}, { state: inner })],
    ]);
    expect(addUpRosters(frames).state).toBe(state);
  });

  it('waits for the top frame', () => {
    expect(addUpRosters(new Map()).state).toBe('loading');
  });
});
