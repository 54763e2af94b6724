// @vitest-environment happy-dom
/** What following a page costs it: how often the panel asks, whom, and when it stops. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useInView } from '../../../components/surfaces/page/use-in-view.ts';
import type { Page } from '../../../components/surfaces/page/use-page.ts';
import { doing, show, textOf } from '../../views/show.tsx';

const asked = vi.hoisted(() => ({ frames: [] as number[], answer: async () => ({ keys: ['a:one'] }) }));
vi.mock('../../../components/messaging/messenger.ts', () => ({
  callPage: (_tab: number, frame: number) => () => {
    asked.frames.push(frame);
    return asked.answer();
  },
}));

const entry = (frameId: number) => ({ frameId }) as Page['roster']['entries'][number];
const page = (frames: number[]) => ({ tabId: 1, roster: { entries: frames.map(entry) } }) as unknown as Page;
function Shown({ frames, follows = true }: { frames: number[]; follows?: boolean }) {
  return <p>{[...useInView(page(frames), follows)].join()}</p>;
}
const pass = (ms: number) => doing(() => vi.advanceTimersByTimeAsync(ms));
const setVisible = (state: 'visible' | 'hidden') =>
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });

beforeEach(() => {
  vi.useFakeTimers();
  setVisible('visible');
  asked.frames = [];
  asked.answer = async () => ({ keys: ['a:one'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the panel', () => {
  it('asks each frame with a mention twice a second, and no other', async () => {
    const root = show(<Shown frames={[0, 3, 3]} />);
    await pass(0);
    expect(textOf(root)).toBe('a:one');
    await pass(1_000);
    expect(asked.frames).toEqual([0, 3, 0, 3, 0, 3]);
  });

  it('waits for the answer of a slow page before it asks again', async () => {
    asked.answer = () => new Promise((resolve) => setTimeout(() => resolve({ keys: [] }), 3_000));
    show(<Shown frames={[0]} />);
    await pass(3_400);
    expect(asked.frames).toEqual([0]);
    await pass(200);
    expect(asked.frames).toEqual([0, 0]);
  });

  it('asks nothing while it is hidden, and again once it is seen', async () => {
    setVisible('hidden');
    show(<Shown frames={[0]} />);
    await pass(10_000);
    expect(asked.frames).toEqual([]);
    setVisible('visible');
    await pass(600);
    expect(asked.frames).toEqual([0]);
  });

  it.each([
    ['is not asked to follow', <Shown key="one" frames={[0]} follows={false} />],
    ['shows a page without mentions', <Shown key="one" frames={[]} />],
  ])('asks nothing if it %s', async (_what, view) => {
    show(view);
    await pass(10_000);
    expect(asked.frames).toEqual([]);
  });

  it('stops when it closes', async () => {
    const root = show(<Shown frames={[0]} />);
    await pass(0);
    show(null, root);
    asked.frames = [];
    await pass(10_000);
    expect(asked.frames).toEqual([]);
  });
});
