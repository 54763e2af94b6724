/** "Look up in Sidelight", on the context menu of selected text. */
import { limits } from '../messaging/protocol.ts';

/** Must not change between versions: browsers identify the menu item by it. */
const id = 'look-up';

/** Longest time from the menu click until the popup asks for the selection, in ms. */
const maxWait = 10_000;

/** The browser functions that the menu needs. */
export interface LookUpWorld {
  createMenu(item: { id: string; contexts: ['selection']; title: string }): void;
  /** Opens the popup under the toolbar button; rejects if the browser does not allow it. */
  openPopup(): Promise<unknown>;
  /** Opens the popup's page in a tab. */
  openTab(): Promise<unknown>;
}

/** Escapes text for a menu: `&` would define an access key, and `%s` would insert the selection. */
export function menuTitle(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');
}

/** Keeps the selection in memory for the popup, which opens at once and asks for it. */
export function createLookUp(world: LookUpWorld) {
  let waiting = '';
  let since = 0;
  return {
    /** Creates the menu item. Browsers keep it, so this runs once per installation or update. */
    install: (title: string) => world.createMenu({ id, contexts: ['selection'], title: menuTitle(title) }),
    /** The menu item was clicked. The popup must open in the same turn: Firefox requires a user gesture. */
    async chosen(menuItemId: string | number, selection: string | undefined) {
      if (menuItemId !== id) return;
      since = Date.now();
      waiting = (selection ?? '').replace(/\s+/g, ' ').trim().slice(0, limits.query);
      try {
        await world.openPopup();
      } catch {
        await world.openTab();
      }
    },
    /** Returns the query for the popup, once. */
    take(): string {
      // If the popup never opened, the old selection must not appear hours later.
      const query = Date.now() - since < maxWait ? waiting : '';
      waiting = '';
      return query;
    },
  };
}
