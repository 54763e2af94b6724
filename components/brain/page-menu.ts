/** Items on the context menu of a page, each of which opens a page of ours. */
import { menuTitle } from './look-up.ts';

/** The browser functions that an item needs. */
export interface PageMenuWorld {
  createMenu(item: { id: string; contexts: ['page']; title: string }): void;
  /** Opens the page, about the tab that the menu was used in. */
  open(tabId: number): Promise<unknown>;
}

/** @param id stays the same over all versions: browsers keep the item by it. */
export function createPageMenu(id: string, { createMenu, open }: PageMenuWorld) {
  return {
    /** Makes the menu's item. Browsers keep it, so once for each installation or update. */
    install: (title: string) => createMenu({ id, contexts: ['page'], title: menuTitle(title) }),
    /** The menu was used. */
    async chosen(menuItemId: string | number, tab: { id?: number | undefined } | undefined) {
      if (menuItemId === id && tab?.id !== undefined) await open(tab.id);
    },
  };
}
