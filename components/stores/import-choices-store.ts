/**
 * Remembers how the reader had tables read, so that the next version of a sheet is read the same way. Sheets are identified by
 * their columns, because files are renamed and columns added. Also remembers the pages that packs came from. In IndexedDB, which
 * the import worker can access.
 */
import { type DBSchema, openDB } from 'idb';

interface Remembered {
  /** The keys of the columns. */
  columns: string[];
  /** The choices, to be parsed by the reader of this entry. */
  choices: unknown;
  /** In ms since 1970, and later than that of every sheet remembered before, whatever the clock says. */
  at: number;
}

interface Schema extends DBSchema {
  sheets: { key: string; value: Remembered };
  /** The address that a pack came from, by its id. */
  addresses: { key: string; value: string };
}

/** Maximum number of remembered sheets; the oldest are deleted. */
const mostSheets = 100;
/** Minimum share of the columns of both that must be the same. */
const mostlySame = 0.7;

/** @param name of the database. If the browser cannot store, nothing is remembered and nothing is thrown. */
export function createImportChoices(name = 'sidelight-imports') {
  const open = () =>
    openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('sheets');
        db.createObjectStore('addresses');
      },
    });
  const keyOf = (columns: readonly string[]) => [...columns].sort().join('\n');
  return {
    /** The choices for the sheet with the most of these columns; undefined if none has enough. */
    async find(columns: readonly string[]): Promise<unknown> {
      try {
        const db = await open();
        const all = await db.getAll('sheets');
        db.close();
        const wanted = new Set(columns);
        const share = ({ columns: known }: Remembered) =>
          known.filter((column) => wanted.has(column)).length / Math.max(known.length, wanted.size, 1);
        const best = all.sort((a, b) => share(b) - share(a) || b.at - a.at)[0];
        return best && share(best) >= mostlySame ? best.choices : undefined;
      } catch {
        return undefined;
      }
    },
    /** The addresses that packs came from, by their ids. */
    async addresses(): Promise<ReadonlyMap<string, string>> {
      try {
        const db = await open();
        const [keys, values] = await Promise.all([db.getAllKeys('addresses'), db.getAll('addresses')]);
        db.close();
        return new Map(keys.map((key, at) => [key, values[at] ?? '']));
      } catch {
        return new Map();
      }
    },
    /** Remembers the address of a pack or, without one, forgets it. */
    async setAddress(id: string, address: string | undefined): Promise<void> {
      try {
        const db = await open();
        if (address === undefined) await db.delete('addresses', id);
        else await db.put('addresses', address, id);
        db.close();
      } catch {
        // The pack itself is saved; only the link to its source is missing.
      }
    },
    async remember(columns: readonly string[], choices: unknown): Promise<void> {
      try {
        const db = await open();
        const tx = db.transaction('sheets', 'readwrite');
        const latest = Math.max(0, ...(await tx.store.getAll()).map(({ at }) => at));
        const at = Math.max(Date.now(), latest + 1);
        await tx.store.put({ columns: [...columns], choices, at }, keyOf(columns));
        const keys = await tx.store.getAllKeys();
        const sheets = await tx.store.getAll();
        const old = keys
          .map((key, index) => ({ key, at: sheets[index]?.at ?? 0 }))
          .sort((a, b) => b.at - a.at);
        for (const { key } of old.slice(mostSheets)) await tx.store.delete(key);
        await tx.done;
        db.close();
      } catch {
        // The import itself succeeded; next time the columns are guessed again.
      }
    },
  };
}
