/** Items on the context menu of a page, each of which opens a page of ours or the side panel. */
import { menuTitle } from './look-up.ts';

/** The browser functions that an item needs. */
export interface PageMenuWorld {
  createMenu(item: { id: string; contexts: ['page']; title: string }): void;
  /** Opens what the item is for, about the tab that the menu was used in, in the same turn. */
  open(tabId: number, windowId: number | undefined): Promise<unknown>;
}

/** The tab that a menu or a shortcut was used in, as far as it is needed. */
export interface TabInWindow {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** @param id stays the same over all versions: browsers keep the item by it. */
export function createPageMenu(id: string, { createMenu, open }: PageMenuWorld) {
  return {
    /** Makes the menu's item. Browsers keep it, so once for each installation or update. */
    install: (title: string) => createMenu({ id, contexts: ['page'], title: menuTitle(title) }),
    /** The menu was used. */
    async chosen(menuItemId: string | number, tab: TabInWindow | undefined) {
      if (menuItemId === id && tab?.id !== undefined) await open(tab.id, tab.windowId);
    },
  };
}
