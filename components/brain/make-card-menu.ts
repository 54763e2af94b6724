/** *Make a card of “…”* and *Which card is “…”?* in the context menu of selected text, and the keyboard shortcut for the first. */
import type { PanelPlace, PanelTask } from '../stores/panel-tasks-store.ts';
import type { TabInWindow } from './page-menu.ts';

/** These must not change between versions, because browsers store the items under them. */
const makeId = 'make-card';
const nameId = 'name-card';

/** Longest name taken from a selection, in UTF-16 units: no one makes a card of a whole page. */
const maxName = 200;

export interface MakeCardWorld {
  createMenu(item: { id: string; contexts: ['selection']; title: string }): void;
  /** Opens the side panel in the same turn, and passes it the task once that is known. */
  openPanel(task: PanelTask | Promise<PanelTask>, place: PanelPlace): Promise<unknown>;
  /** The selected text in a tab; '' if there is none or it cannot be read. */
  selectionIn(tabId: number): Promise<string>;
}

/** Turns a selection into a name: one line, without surrounding punctuation. */
export function nameIn(selection: string): string {
  const line = selection.replace(/\s+/g, ' ').trim().slice(0, maxName);
  return line.replace(/^[\s"'“”„«»‘’(),.;:!?–—-]+|[\s"'“”„«»‘’(),;:!?–—-]+$/gu, '');
}

export function createMakeCardMenu(world: MakeCardWorld) {
  const placeOf = (tab: TabInWindow | undefined) => ({ windowId: tab?.windowId, tabId: tab?.id });
  const taskFor = (name: string, tab: TabInWindow | undefined): PanelTask => ({
    what: 'make',
    name: nameIn(name),
    ...(tab?.id !== undefined && { tabId: tab.id }),
  });
  return {
    /**
     * Creates the menu items. Browsers store them, so this runs once per installation or update.
     * @param message gives an interface text; in those of both items, `%s` stands for the selection.
     */
    install(message: (key: string) => string) {
      world.createMenu({ id: makeId, contexts: ['selection'], title: message('menuMakeCard') });
      world.createMenu({ id: nameId, contexts: ['selection'], title: message('menuNameCard') });
    },
    /** A menu item was clicked. */
    async chosen(menuItemId: string | number, selection: string | undefined, tab: TabInWindow | undefined) {
      if (menuItemId === makeId) await world.openPanel(taskFor(selection ?? '', tab), placeOf(tab));
      if (menuItemId !== nameId) return;
      const task: PanelTask = { what: 'name', text: nameIn(selection ?? ''), tabId: tab?.id };
      await world.openPanel(task, placeOf(tab));
    },
    /** The shortcut was pressed. */
    async pressed(command: string, tab: TabInWindow | undefined) {
      if (command !== makeId) return;
      const selected = tab?.id === undefined ? Promise.resolve('') : world.selectionIn(tab.id);
      await world.openPanel(
        selected.then((name) => taskFor(name, tab)),
        placeOf(tab),
      );
    },
  };
}
