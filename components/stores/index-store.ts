/**
 * Stores the index of large packs: building it takes seconds, reading it a moment, and the browser stops an idle
 * background. It has a database of its own with no user data in it, so whatever is wrong with it, the index is simply
 * rebuilt.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { FlatIndex } from '../core/gazetteer/card-index.ts';
import { stringAt } from '../core/gazetteer/string-pool.ts';
import type { Entity } from '../core/resolve/merge-same-entity.ts';

/** The index, and what it was built from. */
export interface StoredIndex {
  /** Names the packs, their revisions and the version that built it; if any differs, the index is out of date. */
  of: string;
  flat: FlatIndex;
  entities: Entity[];
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
  lexemes: v.object({ size: v.number(), slots: ints, starts: ints, units, flags: ints, prefilter: ints }),
  trie: v.object({ slots: ints, edgeNode: ints, edgeWord: ints, nodeEntry: ints, entryNext: ints }),
  misspellings: v.object({ buckets: ints, rowHash: ints, rowWord: ints, rowNext: ints }),
  strings: v.object({ starts: ints, units }),
  aliases: v.object({
    card: ints,
    text: ints,
    alias: ints,
    surname: ints,
    pattern: ints,
    highlyAmbiguous: bytes,
  }),
  cards: v.object({
    key: ints,
    trades: ints,
    kind: bytes,
    gender: bytes,
    related: lists,
    givenNames: lists,
    leadingGivenNames: lists,
  }),
});
const EntitySchema = v.object({ keys: v.array(v.string()), kind: v.string() });
const StoredSchema = v.object({ of: v.string(), flat: FlatSchema, entities: v.array(EntitySchema) });

/** @param name of the database. No call ever throws: a store that fails behaves like an empty one. */
export function createIndexStore(name = 'sidelight-index') {
  const withDatabase = async <Given>(use: (db: IDBPDatabase<Schema>) => Promise<Given>) => {
    const db = await openDB<Schema>(name, 1, { upgrade: (made) => void made.createObjectStore('indexes') });
    return use(db).finally(() => db.close());
  };
  const orNothing = () => undefined;

  return {
    /** The index of exactly these packs; undefined if there is none or it is damaged. */
    async read(of: string): Promise<StoredIndex | undefined> {
      const stored: unknown = await withDatabase((db) => db.get('indexes', only)).catch(orNothing);
      return isSound(stored) && stored.of === of ? stored : undefined;
    },
    /** Stores an index, replacing the previous one. */
    async write(index: StoredIndex): Promise<void> {
      await withDatabase((db) => db.put('indexes', index, only)).catch(orNothing);
    },
    async clear(): Promise<void> {
      await withDatabase((db) => db.clear('indexes')).catch(orNothing);
    },
  };
}

/** Whether a value has the shape of an index and its parts are consistent. */
function isSound(stored: unknown): stored is StoredIndex {
  if (!v.is(StoredSchema, stored)) return false;
  const { lexemes, trie, misspellings, strings, aliases, cards } = stored.flat;
  const within = (column: Int32Array, count: number) => column.every((value) => value < count);
  const texts = strings.starts.length - 1;
  return (
    isPower(lexemes.slots.length) &&
    isPower(lexemes.prefilter.length) &&
    isPower(trie.slots.length) &&
    isPower(misspellings.buckets.length) &&
    lexemes.starts.length === lexemes.size + 1 &&
    lexemes.units.length === lexemes.starts.at(-1) &&
    strings.units.length === strings.starts.at(-1) &&
    [aliases.text, aliases.alias, aliases.surname, aliases.pattern, trie.entryNext].every(
      ({ length }) => length === aliases.card.length,
    ) &&
    [cards.kind, cards.gender, cards.trades].every(({ length }) => length === cards.key.length) &&
    [aliases.text, aliases.alias, aliases.surname, aliases.pattern, cards.key].every((column) =>
      within(column, texts),
    ) &&
    within(aliases.card, cards.key.length) &&
    within(trie.nodeEntry, aliases.card.length) &&
    within(trie.slots, trie.edgeNode.length) &&
    // The hash tables have free slots, so that probing ends.
    hasRoom(lexemes.slots, 2) &&
    hasRoom(trie.slots, 1) &&
    trie.entryNext.every((next, entry) => next === -1 || next > entry) &&
    misspellings.rowNext.every((next, row) => next <= row) &&
    [...new Set(aliases.pattern)].every((id) => isJson(stringAt(strings, id)))
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

/**
 * Whether an open-addressing table has a free slot; without one, a lookup would never end. @param width numbers per
 * slot; the last one is 0 in a free slot.
 */
function hasRoom(slots: Int32Array, width: number): boolean {
  for (let at = width - 1; at < slots.length; at += width) if (slots[at] === 0) return true;
  return false;
}
