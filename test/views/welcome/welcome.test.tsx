// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import { Welcome, type WelcomeProps } from '../../../components/views/welcome/Welcome.tsx';
import { answerFor, cards } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

function shown(props: Partial<WelcomeProps> = {}) {
  const on = { show: vi.fn(), walk: vi.fn(), back: undefined, close: vi.fn(), options: vi.fn() };
  const paint = vi.fn();
  const root = show(
    <Welcome settings={defaults} paint={paint} card={undefined} toggleKey="" {...props} on={on} />,
  );
  return { root, on, paint, names: [...root.querySelectorAll('.welcome-name')] };
}

describe('the first-run page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('paints each name in its sample, all of which have cards', async () => {
    const { names, paint, on } = shown();
    const [, { marks, ink }] = paint.mock.lastCall ?? [];
    expect(marks.map(({ node }: { node: Text }) => node.parentNode)).toEqual(names);
    expect(ink).toBe('own');
    for (const name of names) await doing(() => (name as HTMLElement).click());
    const asked = on.show.mock.calls.map(([id]) => id);
    expect(asked.length).toBeGreaterThan(2);
    expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
  });

  const pointer = (type: string) => new PointerEvent(type, { pointerType: 'mouse' });
  it('shows a card after the same hover delay as on pages', async () => {
    const { names, on } = shown();
    names[0]?.dispatchEvent(pointer('pointerenter'));
    vi.advanceTimersByTime(defaults.openDelay - 1);
    expect(on.show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(on.show).toHaveBeenCalledExactlyOnceWith('joe-biden');
    names[1]?.dispatchEvent(pointer('pointerenter'));
    names[1]?.dispatchEvent(pointer('pointerleave'));
    vi.advanceTimersByTime(10_000);
    expect(on.show).toHaveBeenCalledOnce();
  });

  it('closes the card with Escape, and returns the focus to its name', async () => {
    const { root, names, on } = shown({ card: answerFor('joe-biden') });
    await doing(() => (names[0] as HTMLElement).click());
    root
      .querySelector('.welcome-stage h2')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(on.close).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(names[0]);
  });

  it('explains privacy in five points', () => {
    const { root } = shown();
    const list = root.querySelector('section[aria-labelledby=private-title] ul');
    expect(list?.children).toHaveLength(5);
  });

  it('explains how to switch it off, with the browser’s shortcut', async () => {
    const off = (root: HTMLElement) => textOf(root.querySelector('section[aria-labelledby=off-title]'));
    expect(off(shown({ toggleKey: 'Alt+Shift+M' }).root)).toContain('Alt+Shift+M');
    const { root, on } = shown();
    expect(off(root)).not.toContain('{key}');
    await doing(() => button(root, 'Open the options').click());
    expect(on.options).toHaveBeenCalledOnce();
  });
});
