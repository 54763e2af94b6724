/** A database of IndexedDB that is opened when it is first needed, and again if the browser has closed it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** @param create makes the object stores of a new database. */
export function createDatabase<Schema extends DBSchema>(
  name: string,
  create: (db: IDBPDatabase<Schema>) => void,
) {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const closed = () => {
    opening = undefined;
  };
  return {
    /** The open database. @throws if the browser cannot store; a later call tries again. */
    open(): Promise<IDBPDatabase<Schema>> {
      opening ??= openDB<Schema>(name, 1, {
        upgrade: create,
        blocking: (_now, _wanted, event) => {
          (event.target as IDBDatabase).close();
          closed();
        },
        terminated: closed,
      }).catch((error: unknown) => {
        closed();
        throw error;
      });
      return opening;
    },
    /** Closes it, if it is open. */
    async close(): Promise<void> {
      const db = await opening;
      closed();
      db?.close();
    },
  };
}
