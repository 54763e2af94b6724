// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import { parseSample } from '../../../components/views/welcome/parse-sample.ts';
import { Welcome, type WelcomeProps } from '../../../components/views/welcome/Welcome.tsx';
import { answerFor, cards } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const keys = cards.map(({ id }) => `geneva-2021:${id}`);
const locales = join(import.meta.dirname, '..', '..', '..', 'assets', 'locales');

function shown(props: Partial<WelcomeProps> = {}) {
  const on = { show: vi.fn(), walk: vi.fn(), back: undefined, close: vi.fn(), options: vi.fn() };
  const paint = vi.fn();
  const root = show(
    <Welcome
      settings={defaults}
      paint={paint}
      card={undefined}
      keys={{ search: '', toggle: '' }}
      {...props}
      on={on}
    />,
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
    expect(on.show.mock.calls.length).toBeGreaterThan(3);
    for (const [key] of on.show.mock.calls) expect(keys).toContain(key);
  });

  it('opens the card that the sample says at once, in every language', () => {
    expect(shown().on.show.mock.calls).toEqual([['geneva-2021:nord-stream-2']]);
    for (const file of readdirSync(locales)) {
      const { welcomeSample } = JSON.parse(readFileSync(join(locales, file), 'utf8'));
      const marks = parseSample(welcomeSample).flatMap(({ mark }) => mark ?? []);
      expect(
        marks.filter(({ isOpen }) => isOpen),
        file,
      ).toHaveLength(1);
      expect(
        marks.map(({ card }) => card).filter((card) => !keys.includes(card)),
        file,
      ).toEqual([]);
    }
  });

  const pointer = (type: string) => new PointerEvent(type, { pointerType: 'mouse' });
  it('shows a card after the same hover delay as on pages', async () => {
    const { names, on } = shown();
    names[0]?.dispatchEvent(pointer('pointerenter'));
    on.show.mockClear();
    vi.advanceTimersByTime(defaults.openDelay - 1);
    expect(on.show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(on.show).toHaveBeenCalledExactlyOnceWith('geneva-2021:joe-biden');
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

  it('explains privacy in one line, and in four more on request', () => {
    const { root } = shown();
    const section = root.querySelector('section[aria-labelledby=private-title]');
    expect(textOf(section?.querySelector('p') ?? null)).toBe(
      'Sidelight reads pages inside your browser. Nothing leaves it.',
    );
    expect(section?.querySelector('details')?.open).toBe(false);
    expect(section?.querySelector('ul')?.children).toHaveLength(4);
  });

  it('names the browser’s shortcuts, and the way without one', async () => {
    const keys = { search: 'Alt+Shift+S', toggle: 'Alt+Shift+M' };
    expect(textOf(shown({ keys }).root)).toMatch(/Press Alt\+Shift\+S or.*press Alt\+Shift\+M/s);
    const { root, on } = shown();
    expect(textOf(root)).not.toMatch(/\{key\}|Press /);
    await doing(() => button(root, 'Open the options').click());
    expect(on.options).toHaveBeenCalledOnce();
  });

  it('leads to a page to try it on, one in each language', () => {
    expect(shown().root.querySelector<HTMLAnchorElement>('a.primary')?.href).toBe(
      'https://en.wikipedia.org/wiki/Joe_Biden',
    );
    for (const file of readdirSync(locales)) {
      const { welcomePage } = JSON.parse(readFileSync(join(locales, file), 'utf8'));
      expect(new URL(welcomePage).host, file).toBe(`${file.slice(0, 2)}.wikipedia.org`);
    }
  });
});

describe('making a card', () => {
  it('is one picture of three steps, hidden from those who listen, with a text that says the same', () => {
    const { root } = shown();
    const picture = root.querySelector('.welcome-steps');
    const steps = [...(picture?.children ?? [])].map((step) => step.textContent);
    expect(steps).toEqual([
      'Then Quentin Marlow spoke.Make a card of “Quentin Marlow”',
      'NameQuentin MarlowIn one lineMayor of Ashford since 2024Save',
      'Then Quentin Marlow spoke.Quentin MarlowPerson · Mayor of Ashford since 2024',
    ]);
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(textOf(root.querySelector('[aria-labelledby=make-title]'))).toContain('Select a name on any page');
  });

  it.each(readdirSync(locales))('names the selected text in its sample in %s', (file) => {
    const texts = JSON.parse(readFileSync(join(locales, file), 'utf8')) as Record<string, string>;
    expect(texts.welcomeMakeSample).toMatch(/^[^[\]]*\[\[[^[\]]+\]\][^[\]]*$/);
  });
});
