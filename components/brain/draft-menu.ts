/** *Draft cards from this article*, on the context menu of a page. */
import { menuTitle } from './look-up.ts';

/** Stays the same over all versions: browsers keep the item by it. */
const id = 'draft-cards';

/** The browser functions that the menu needs. */
export interface DraftMenuWorld {
  createMenu(item: { id: string; contexts: ['page']; title: string }): void;
  /** Opens the page that drafts cards from the article in a tab. */
  openDraft(tabId: number): Promise<unknown>;
}

export function createDraftMenu({ createMenu, openDraft }: DraftMenuWorld) {
  return {
    /** Makes the menu's item. Browsers keep it, so once for each installation or update. */
    install: (title: string) => createMenu({ id, contexts: ['page'], title: menuTitle(title) }),
    /** The menu was used. */
    async chosen(menuItemId: string | number, tab: { id?: number | undefined } | undefined) {
      if (menuItemId === id && tab?.id !== undefined) await openDraft(tab.id);
    },
  };
}
