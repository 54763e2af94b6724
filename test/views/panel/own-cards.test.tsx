// @vitest-environment happy-dom
/** The list of the reader's own cards. */
import { describe, expect, it, vi } from 'vitest';
import { OwnCards, type OwnCardsProps } from '../../../components/views/panel/OwnCards.tsx';
import { button, doing, show, textOf } from '../show.tsx';

const card = (pack: string, name: string, description = '') => ({
  key: `${pack}:${name.toLowerCase()}`,
  name,
  kind: 'person' as const,
  description,
});
const [anna, ben, cleo] = [card('one', 'Anna', 'Baker'), card('one', 'Ben'), card('two', 'Cleo')];
const full = [
  { id: 'one', title: 'My cards', cards: [anna, ben] },
  { id: 'two', title: 'Others', cards: [cleo] },
];

function shown(packs: OwnCardsProps['packs'] = full) {
  const on = {
    ...{ back: vi.fn(), make: vi.fn(), edit: vi.fn() },
    ...{ remove: vi.fn(), move: vi.fn(), merge: vi.fn() },
  };
  const root = show(<OwnCards packs={packs} on={on} />);
  const select = (name: string) =>
    doing(() => root.querySelector<HTMLInputElement>(`[aria-label="Select ${name}"]`)?.click());
  const move = (to: string) =>
    doing(() => {
      const choice = root.querySelector('select');
      if (!choice) throw new Error('nothing to choose');
      choice.value = to;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { root, on, select, move };
}

describe('the list of own cards', () => {
  it('is by pack, opens a card for editing, and starts a new one', async () => {
    const { root, on } = shown();
    expect([...root.querySelectorAll('h2')].map(textOf)).toEqual(['My cards', 'Others']);
    expect([...root.querySelectorAll('li')].map(textOf)).toEqual([
      'AnnaPerson · Baker',
      'BenPerson',
      'CleoPerson',
    ]);
    await doing(() => button(root, 'Ben').click());
    expect(on.edit).toHaveBeenCalledExactlyOnceWith(ben.key);
    await doing(() => button(root, 'Make a card').click());
    expect(on.make).toHaveBeenCalledOnce();
  });

  it('explains cards and packs, without being asked where there are none yet', () => {
    const help = (root: Element) => root.querySelector<HTMLDetailsElement>('.panel-help');
    expect(textOf(help(shown().root)?.querySelector('summary'))).toBe('What is a card? What is a pack?');
    expect(help(shown().root)?.open).toBe(false);
    expect(help(shown([]).root)?.open).toBe(true);
  });

  it('merges two selected cards into the first', async () => {
    const { root, on, select } = shown();
    expect(() => button(root, 'Delete')).toThrow();
    await select('Cleo');
    expect(() => button(root, 'Merge into Cleo')).toThrow();
    await select('Anna');
    await doing(() => button(root, 'Merge into Anna').click());
    expect(on.merge).toHaveBeenCalledExactlyOnceWith(anna, cleo);
    expect(root.querySelectorAll(':checked[type=checkbox]')).toHaveLength(0);
  });

  it('moves selected cards to a pack or a new one, and deletes them', async () => {
    const { root, on, select, move } = shown();
    await select('Anna');
    await select('Ben');
    await move('two');
    expect(on.move).toHaveBeenLastCalledWith([anna, ben], 'two');
    await select('Cleo');
    await move('new');
    expect(on.move).toHaveBeenLastCalledWith([cleo], undefined);
    await select('Ben');
    await select('Cleo');
    await select('Ben');
    await doing(() => button(root, 'Delete').click());
    expect(on.remove).toHaveBeenCalledExactlyOnceWith([cleo]);
  });

  it('has names without direction controls', () => {
    const { root } = shown([{ id: 'one', title: 'A\u202eB', cards: [card('one', 'Evil\u202etxt')] }]);
    expect(root.textContent).not.toContain('\u202e');
    expect(textOf(root.querySelector('li button'))).toBe('Eviltxt');
  });
});
