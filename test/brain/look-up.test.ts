import { describe, expect, it, vi } from 'vitest';
import { createLookUp, menuTitle } from '../../components/brain/look-up.ts';

function world(openPopup: () => Promise<void> = async () => {}) {
  const openTab = vi.fn(async () => {});
  const createMenu = vi.fn();
  return { openTab, createMenu, lookUp: createLookUp({ createMenu, openPopup, openTab }) };
}

describe('look up in Sidelight', () => {
  it('is on the context menu of selected text, always with the same id', () => {
    const { createMenu, lookUp } = world();
    lookUp.install('Look up in Sidelight');
    expect(createMenu).toHaveBeenCalledExactlyOnceWith({
      id: 'look-up',
      contexts: ['selection'],
      title: 'Look up in Sidelight',
    });
  });

  it.each([
    ['Names & dates', 'Names && dates'],
    ['100 %s', '100 %\u2060s'],
  ])('escapes “%s” for the menu', (text, title) => {
    expect(menuTitle(text)).toBe(title);
  });

  it('gives the selection to the popup, once', async () => {
    const { openTab, lookUp } = world();
    await lookUp.chosen('look-up', '  Vladimir\n  Putin ');
    expect(openTab).not.toHaveBeenCalled();
    expect(lookUp.take()).toBe('Vladimir Putin');
    expect(lookUp.take()).toBe('');
  });

  it('is forgotten if no popup asks for it', async () => {
    vi.useFakeTimers();
    const { lookUp } = world();
    await lookUp.chosen('look-up', 'Putin');
    vi.advanceTimersByTime(60_000);
    expect(lookUp.take()).toBe('');
    vi.useRealTimers();
  });

  it('opens a tab if the popup cannot be opened', async () => {
    const { openTab, lookUp } = world(() => Promise.reject(new Error('no window')));
    await lookUp.chosen('look-up', 'Putin');
    expect(openTab).toHaveBeenCalledOnce();
    expect(lookUp.take()).toBe('Putin');
  });

  it('cuts a long selection to the length limit of queries', async () => {
    const { lookUp } = world();
    await lookUp.chosen('look-up', 'x'.repeat(10_000));
    expect(lookUp.take()).toHaveLength(128);
  });

  it('ignores other menu items', async () => {
    const { openTab, lookUp } = world(() => Promise.reject(new Error('not asked')));
    await lookUp.chosen('another', 'Putin');
    expect(openTab).not.toHaveBeenCalled();
    expect(lookUp.take()).toBe('');
  });
});
