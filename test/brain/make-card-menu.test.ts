import { describe, expect, it } from 'vitest';
import { createMakeCardMenu, nameIn } from '../../components/brain/make-card-menu.ts';

function menu(selection = '') {
  const did: unknown[] = [];
  const made = createMakeCardMenu({
    createMenu: (item) => void did.push(item),
    async openPanel(task, place) {
      // What the browser lets us do only in the same turn.
      did.push('opened');
      did.push(await task, place);
    },
    selectionIn: async () => selection,
  });
  return { ...made, did };
}
const tab = { id: 7, windowId: 3 };

describe('the name in a selection', () => {
  it.each([
    [' Rashida\n  Tlaib, ', 'Rashida Tlaib'],
    ['“Rashida Tlaib”', 'Rashida Tlaib'],
    ['Yahoo!', 'Yahoo'],
    ['U.S.', 'U.S.'],
    ['AT&T', 'AT&T'],
    ['…?!', '…'],
    ['', ''],
  ])('%j is %j', (selection, name) => expect(nameIn(selection)).toBe(name));

  it('is never longer than a name', () => expect(nameIn('a'.repeat(100_000)).length).toBe(200));
});

describe('making a card of a selection', () => {
  it('opens the panel in the same turn as the choice', async () => {
    const { chosen, did } = menu();
    const done = chosen('make-card', 'Rashida Tlaib', tab);
    expect(did).toEqual(['opened']);
    await done;
    expect(did.slice(1)).toEqual([
      { what: 'make', name: 'Rashida Tlaib', tabId: 7 },
      { windowId: 3, tabId: 7 },
    ]);
  });

  it('is a separate item from looking up', async () => {
    const { chosen, pressed, install, did } = menu();
    await chosen('look-up', 'Rashida Tlaib', tab);
    await pressed('next-mention', tab);
    expect(did).toEqual([]);
    install((key) => `${key} %s`);
    expect(did).toEqual([
      { id: 'make-card', contexts: ['selection'], title: 'menuMakeCard %s' },
      { id: 'name-card', contexts: ['selection'], title: 'menuNameCard %s' },
    ]);
  });

  it('asks which card a selection means, in the panel', async () => {
    const { chosen, did } = menu();
    await chosen('name-card', ' Rashida\n', tab);
    expect(did[1]).toEqual({ what: 'name', text: 'Rashida', tabId: 7 });
  });

  it('by shortcut opens the panel at once and then reads the selection', async () => {
    const { pressed, did } = menu(' Tlaib ');
    const done = pressed('make-card', tab);
    expect(did).toEqual(['opened']);
    await done;
    expect(did[1]).toEqual({ what: 'make', name: 'Tlaib', tabId: 7 });
  });

  it('without a tab opens an empty form', async () => {
    const { pressed, did } = menu('Tlaib');
    await pressed('make-card', undefined);
    expect(did[1]).toEqual({ what: 'make', name: '' });
  });
});
