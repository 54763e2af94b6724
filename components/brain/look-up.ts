/** "Look up in Sidelight", on the context menu of selected text. */
import { limits } from '../messaging/protocol.ts';

/** Stays the same over all versions: browsers keep the item by it. */
const id = 'look-up';

/** Longest time between the choice in the menu and the popup's question, in ms. */
const maxWait = 10_000;

/** What the menu needs of the browser. */
export interface LookUpWorld {
  createMenu(item: { id: string; contexts: ['selection']; title: string }): void;
  /** Opens the popup under the toolbar button; rejects where the browser does not let us. */
  openPopup(): Promise<unknown>;
  /** Opens the popup's page in a tab. */
  openTab(): Promise<unknown>;
}

/** Text as a menu shows it: `&` would make the next letter a key, and `%s` would become the selection. */
export function menuTitle(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');
}

/** The selection waits in memory for the popup, which opens at once and asks for it. */
export function createLookUp(world: LookUpWorld) {
  let waiting = '';
  let since = 0;
  return {
    /** Makes the menu's item. Browsers keep it, so once for each installation or update. */
    install: (title: string) => world.createMenu({ id, contexts: ['selection'], title: menuTitle(title) }),
    /** The menu was used. Opens the popup in the same turn, as Firefox demands it for what a reader did. */
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
    /** The query that the popup is to open with, once. */
    take(): string {
      // A popup that never opened must not open hours later with what was selected then.
      const query = Date.now() - since < maxWait ? waiting : '';
      waiting = '';
      return query;
    },
  };
}
