/** *Make a card of “…”* and *Which card is “…”?*, on the context menu of selected text, and the key for the first. */
import type { PanelPlace, PanelTask } from '../stores/panel-tasks-store.ts';

/** Stay the same over all versions: browsers keep the items by them. */
const makeId = 'make-card';
const nameId = 'name-card';

/** Longest name that is taken from a selection, in UTF-16 units: whoever selects a page wants no card of it. */
const maxName = 200;

/** The tab that something was selected in, as far as we look at it. */
export interface SelectedIn {
  id?: number | undefined;
  windowId?: number | undefined;
}

export interface MakeCardWorld {
  createMenu(item: { id: string; contexts: ['selection']; title: string }): void;
  /** Opens the side panel in the same turn, and shows the task once it is known. */
  openPanel(task: PanelTask | Promise<PanelTask>, place: PanelPlace): Promise<unknown>;
  /** The text that is selected in a tab; '' where there is none or it cannot be read. */
  selectionIn(tabId: number): Promise<string>;
}

/** A selection as a name: on one line, without the signs around it. */
export function nameIn(selection: string): string {
  const line = selection.replace(/\s+/g, ' ').trim().slice(0, maxName);
  return line.replace(/^[\s"'“”„«»‘’(),.;:!?–—-]+|[\s"'“”„«»‘’(),;:!?–—-]+$/gu, '');
}

export function createMakeCardMenu(world: MakeCardWorld) {
  const placeOf = (tab: SelectedIn | undefined) => ({ windowId: tab?.windowId, tabId: tab?.id });
  const taskFor = (name: string, tab: SelectedIn | undefined): PanelTask => ({
    what: 'make',
    name: nameIn(name),
    ...(tab?.id !== undefined && { tabId: tab.id }),
  });
  return {
    /**
     * Makes the menu's items. Browsers keep them, so once for each installation or update.
     * @param message gives an interface text; in those of both items, `%s` stands for the selection.
     */
    install(message: (key: string) => string) {
      world.createMenu({ id: makeId, contexts: ['selection'], title: message('menuMakeCard') });
      world.createMenu({ id: nameId, contexts: ['selection'], title: message('menuNameCard') });
    },
    /** The menu was used. */
    async chosen(menuItemId: string | number, selection: string | undefined, tab: SelectedIn | undefined) {
      if (menuItemId === makeId) await world.openPanel(taskFor(selection ?? '', tab), placeOf(tab));
      if (menuItemId !== nameId) return;
      const task: PanelTask = { what: 'name', text: nameIn(selection ?? ''), tabId: tab?.id };
      await world.openPanel(task, placeOf(tab));
    },
    /** The key was pressed. */
    async pressed(command: string, tab: SelectedIn | undefined) {
      if (command !== makeId) return;
      const selected = tab?.id === undefined ? Promise.resolve('') : world.selectionIn(tab.id);
      await world.openPanel(
        selected.then((name) => taskFor(name, tab)),
        placeOf(tab),
      );
    },
  };
}
