/**
 * The index of large packs takes seconds to build and a moment to read, and the browser stops the background whenever nobody
 * asks it anything. So it is stored, in a database of its own: whatever is wrong with it, it is built again, and nothing of
 * the reader's is in it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { FlatIndex } from '../core/gazetteer/card-index.ts';
import { stringAt } from '../core/gazetteer/string-pool.ts';
import type { Thing } from '../core/resolve/merge-same-entity.ts';

/** What the background needs to find mentions, and what it was made of. */
export interface StoredIndex {
  /** Names the packs, their revisions and the version that built it: for any other the index is out of date. */
  of: string;
  flat: FlatIndex;
  things: Thing[];
}

interface Schema extends DBSchema {
  indexes: { key: string; value: StoredIndex };
}

export type IndexStore = ReturnType<typeof createIndexStore>;

const only = 'pages';
const ints = v.instance(Int32Array);
const bytes = v.instance(Uint8Array);
const units = v.instance(Uint16Array);
const lists = v.object({ starts: ints, items: ints });
const FlatSchema = v.object({
  vocabulary: v.object({ size: v.number(), slots: ints, starts: ints, units, flags: ints, sieve: ints }),
  trie: v.object({ slots: ints, edgeNode: ints, edgeWord: ints, nodeEntry: ints, entryNext: ints }),
  slips: v.object({ buckets: ints, rowHash: ints, rowWord: ints, rowNext: ints }),
  strings: v.object({ starts: ints, units }),
  entries: v.object({ card: ints, text: ints, alias: ints, surname: ints, pattern: ints, crowd: bytes }),
  cards: v.object({
    key: ints,
    trades: ints,
    kind: bytes,
    gender: bytes,
    related: lists,
    own: lists,
    first: lists,
  }),
});
const ThingSchema = v.object({ keys: v.array(v.string()), kind: v.string() });
const StoredSchema = v.object({ of: v.string(), flat: FlatSchema, things: v.array(ThingSchema) });

/** @param name of the database. No call ever throws: a store that does not work is as good as an empty one. */
export function createIndexStore(name = 'sidelight-index') {
  const withDatabase = async <Given>(use: (db: IDBPDatabase<Schema>) => Promise<Given>) => {
    const db = await openDB<Schema>(name, 1, { upgrade: (made) => void made.createObjectStore('indexes') });
    return use(db).finally(() => db.close());
  };
  const orNothing = () => undefined;

  return {
    /** The index of exactly these packs; undefined where there is none, or what is there is damaged. */
    async read(of: string): Promise<StoredIndex | undefined> {
      const stored: unknown = await withDatabase((db) => db.get('indexes', only)).catch(orNothing);
      return isSound(stored) && stored.of === of ? stored : undefined;
    },
    /** Puts an index in the place of the one before. */
    async write(index: StoredIndex): Promise<void> {
      await withDatabase((db) => db.put('indexes', index, only)).catch(orNothing);
    },
    async clear(): Promise<void> {
      await withDatabase((db) => db.clear('indexes')).catch(orNothing);
    },
  };
}

/** Whether it has the shape of an index and its parts fit one another. */
function isSound(stored: unknown): stored is StoredIndex {
  if (!v.is(StoredSchema, stored)) return false;
  const { vocabulary, trie, slips, strings, entries, cards } = stored.flat;
  const within = (column: Int32Array, count: number) => column.every((value) => value < count);
  const texts = strings.starts.length - 1;
  return (
    isPower(vocabulary.slots.length) &&
    isPower(vocabulary.sieve.length) &&
    isPower(trie.slots.length) &&
    isPower(slips.buckets.length) &&
    vocabulary.starts.length === vocabulary.size + 1 &&
    vocabulary.units.length === vocabulary.starts.at(-1) &&
    strings.units.length === strings.starts.at(-1) &&
    [entries.text, entries.alias, entries.surname, entries.pattern, trie.entryNext].every(
      ({ length }) => length === entries.card.length,
    ) &&
    [cards.kind, cards.gender, cards.trades].every(({ length }) => length === cards.key.length) &&
    [entries.text, entries.alias, entries.surname, entries.pattern, cards.key].every((column) =>
      within(column, texts),
    ) &&
    within(entries.card, cards.key.length) &&
    within(trie.nodeEntry, entries.card.length) &&
    within(trie.slots, trie.edgeNode.length) &&
    // Nothing goes round in circles.
    hasRoom(vocabulary.slots, 2) &&
    hasRoom(trie.slots, 1) &&
    trie.entryNext.every((next, entry) => next === -1 || next > entry) &&
    slips.rowNext.every((next, row) => next <= row) &&
    [...new Set(entries.pattern)].every((id) => isJson(stringAt(strings, id)))
  );
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const isPower = (length: number): boolean => length > 0 && (length & (length - 1)) === 0;

/** Open addressing ends at a free slot; without one a look-up would never end. @param width numbers a slot, the last tells. */
function hasRoom(slots: Int32Array, width: number): boolean {
  for (let at = width - 1; at < slots.length; at += width) if (slots[at] === 0) return true;
  return false;
}
