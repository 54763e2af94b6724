/**
 * Drafts of whole articles, in IndexedDB: they may be larger than `storage.local` takes. The table is stored once and the steps
 * after each of them, so that a browser that dies loses none. Nothing of a private window is stored.
 */
import type { DBSchema } from 'idb';
import type { Step } from '../core/draft/table/draft-table.ts';
import { parseSteps, parseTable } from '../core/draft/table/parse-table.ts';
import type { DraftTable } from '../core/draft/table/rows.ts';
import { createDatabase } from './database.ts';

/** What a list of drafts shows of one. */
export interface DraftEntry {
  id: string;
  title: string;
  url: string;
  /** When it was last changed, in ms since 1970. */
  at: number;
}

interface Progress {
  steps: unknown;
  done: number;
  at: number;
  /** Id of the pack that it was saved as. */
  pack?: string | undefined;
}

export interface StoredArticleDraft {
  table: DraftTable;
  steps: Step[];
  done: number;
  pack?: string | undefined;
}

interface Schema extends DBSchema {
  tables: { key: string; value: unknown };
  /** By the same id. Apart, so that a step does not write the whole article again. */
  progress: { key: string; value: Progress };
}

/** @param name of the database. Every call rejects if the browser cannot store. */
export function createArticleDrafts(name = 'sidelight-article-drafts') {
  const { open, close } = createDatabase<Schema>(name, (db) => {
    db.createObjectStore('tables');
    db.createObjectStore('progress');
  });
  return {
    /** Every draft, the last changed first. */
    async list(): Promise<DraftEntry[]> {
      const tx = (await open()).transaction(['tables', 'progress']);
      const [ids, tables, progress] = await Promise.all([
        tx.objectStore('tables').getAllKeys(),
        tx.objectStore('tables').getAll(),
        tx.objectStore('progress').getAll(),
      ]);
      return ids
        .flatMap((id, index) => {
          const table = parseTable(tables[index]);
          return table
            ? { id, title: table.source.title, url: table.source.url, at: progress[index]?.at ?? 0 }
            : [];
        })
        .sort((a, b) => b.at - a.at);
    },
    /** A draft with its steps; undefined where there is none or it is damaged. */
    async read(id: string): Promise<StoredArticleDraft | undefined> {
      const tx = (await open()).transaction(['tables', 'progress']);
      const [stored, progress] = await Promise.all([
        tx.objectStore('tables').get(id),
        tx.objectStore('progress').get(id),
      ]);
      const table = parseTable(stored);
      if (!table) return undefined;
      const steps = parseSteps(progress?.steps);
      const done = Math.min(typeof progress?.done === 'number' ? progress.done : steps.length, steps.length);
      return { table, steps, done, ...(typeof progress?.pack === 'string' && { pack: progress.pack }) };
    },
    /** Stores a new draft without steps. */
    async add(id: string, table: DraftTable): Promise<void> {
      const tx = (await open()).transaction(['tables', 'progress'], 'readwrite', { durability: 'strict' });
      await tx.objectStore('tables').put(table, id);
      await tx.objectStore('progress').put({ steps: [], done: 0, at: Date.now() }, id);
      await tx.done;
    },
    /** Stores how far a draft has come. */
    async keep(id: string, steps: readonly Step[], done: number, pack?: string): Promise<void> {
      const tx = (await open()).transaction('progress', 'readwrite');
      const put = tx.store.put({ steps, done, at: Date.now(), pack }, id);
      // Committed in the same turn: a tab that is closed right after a step does not take it along.
      tx.commit();
      await Promise.all([put, tx.done]);
    },
    async remove(id: string): Promise<void> {
      const tx = (await open()).transaction(['tables', 'progress'], 'readwrite');
      await Promise.all([tx.objectStore('tables').delete(id), tx.objectStore('progress').delete(id)]);
      await tx.done;
    },
    /** Closes the database. */
    close,
  };
}
