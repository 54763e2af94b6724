/**
 * Documents that the reader asked to remember, in IndexedDB: the file, and how far it was read. Nothing is stored without being
 * asked for, and nothing of a private window.
 */
import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { createDatabase } from './database.ts';

/** How far a document was read, and how much of it is shown. */
export interface Place {
  /** From 1. */
  page: number;
  /** How far down the page the reader has scrolled: 0 is its beginning, 1 its end. */
  down: number;
  /** What is beside the article of a page is shown as well. */
  whole: boolean;
}

/** What the list of remembered documents shows of one. */
export interface RememberedDocument extends Place {
  id: string;
  /** Of the file. */
  name: string;
  /** The number of its pages. */
  pages: number;
  /** When it was last read, in ms since 1970. */
  at: number;
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** What is damaged counts as the beginning of a document without a name: its file can still be opened, or deleted. */
const Entry = v.object({
  name: v.fallback(v.string(), ''),
  pages: v.fallback(Count, 1),
  page: v.fallback(Count, 1),
  down: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
  whole: v.fallback(v.boolean(), false),
  at: v.fallback(v.number(), 0),
});
type StoredEntry = v.InferOutput<typeof Entry>;

const parseEntry = (stored: unknown): StoredEntry =>
  v.parse(Entry, typeof stored === 'object' && stored !== null ? stored : {});

interface Schema extends DBSchema {
  files: { key: string; value: unknown };
  /** By the same id. Apart, so that a new place does not write the whole file again. */
  entries: { key: string; value: StoredEntry };
}

/** @param name of the database. Every call rejects if the browser cannot store. */
export function createReadingStore(name = 'sidelight-reading') {
  const { open, close } = createDatabase<Schema>(name, (db) => {
    db.createObjectStore('files');
    db.createObjectStore('entries');
  });
  return {
    /** Every remembered document, the last read first; without its file. */
    async list(): Promise<RememberedDocument[]> {
      const tx = (await open()).transaction('entries');
      const [ids, entries] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return ids.map((id, index) => ({ id, ...parseEntry(entries[index]) })).sort((a, b) => b.at - a.at);
    },
    /** A document's file; undefined if it was deleted. */
    async file(id: string): Promise<Blob | undefined> {
      const stored = await (await open()).get('files', id);
      return stored instanceof Blob ? stored : undefined;
    },
    /** Stores a document, with the place that was reached. */
    async add({ id, ...entry }: RememberedDocument, file: Blob): Promise<void> {
      const tx = (await open()).transaction(['files', 'entries'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        tx.objectStore('files').put(file, id),
        tx.objectStore('entries').put(entry, id),
        tx.done,
      ]);
    },
    /** Stores the place that was reached in a document, and how many pages it then had; does nothing if it was deleted meanwhile. */
    async keep(id: string, place: Place & { pages: number }): Promise<void> {
      const tx = (await open()).transaction('entries', 'readwrite');
      const stored = await tx.store.get(id);
      if (stored !== undefined) await tx.store.put({ ...parseEntry(stored), ...place, at: Date.now() }, id);
      await tx.done;
    },
    async remove(id: string): Promise<void> {
      const tx = (await open()).transaction(['files', 'entries'], 'readwrite', { durability: 'strict' });
      await Promise.all([tx.objectStore('files').delete(id), tx.objectStore('entries').delete(id), tx.done]);
    },
    /** Closes the database. */
    close,
  };
}
