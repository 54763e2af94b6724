/**
 * The reader's own packs, in IndexedDB: they may be larger than `storage.local` takes. A pack is written in one transaction,
 * so an interrupted write leaves either the old pack or the new one, complete.
 */
import type { DBSchema } from 'idb';
import type { Card, Pack } from '../core/pack/model.ts';
import { createDatabase } from './database.ts';

/** What is stored of a pack besides its cards. */
export interface StoredPack extends Omit<Pack, 'cards' | '$schema'> {
  /** The number of cards. */
  cards: number;
  /** Changes on every save, so that derived data can be invalidated. */
  revision: string;
  /** When it was removed, in ms since 1970; it is kept while that can be undone. */
  removed?: number;
}

/** A group of cards, sorted by id, so that one card can be found without reading the whole pack. */
interface Chunk {
  cards: Card[];
  /** Their positions in the pack. */
  at: number[];
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** The chunks, by pack and lowest id in the chunk. Renaming this object store would need a migration. */
  shelves: { key: [pack: string, from: string]; value: Chunk };
}

/** Cards per chunk: few enough to read one during a hover, many enough to write a hundred thousand in seconds. */
const chunkSize = 200;

/** Options for saving a pack. */
export interface Saving {
  /** Stops and leaves everything unchanged. */
  signal?: AbortSignal;
  /** @param share from 0 to 1. */
  progress?: (share: number) => void;
}

export type OwnPacks = ReturnType<typeof createOwnPacks>;

/** @param name of the database. Every call throws if the browser cannot store; `StorageFull` if there is no room. */
export function createOwnPacks(name = 'sidelight-packs') {
  const { open, close } = createDatabase<Schema>(name, (db) => {
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('shelves');
  });
  const change = async (id: string, how: (stored: StoredPack) => StoredPack) => {
    const tx = (await open()).transaction('packs', 'readwrite');
    const stored = await tx.store.get(id);
    if (stored) await tx.store.put(how(stored));
    await tx.done;
  };

  return {
    /** Every pack that is not removed, by id, without its cards. */
    async list(): Promise<StoredPack[]> {
      return (await (await open()).getAll('packs')).filter(({ removed }) => removed === undefined);
    },
    /** A pack as it was saved, to be parsed; undefined if there is none. */
    async read(id: string): Promise<unknown> {
      const tx = (await open()).transaction(['packs', 'shelves']);
      const [stored, chunks] = await Promise.all([
        tx.objectStore('packs').get(id),
        tx.objectStore('shelves').getAll(chunkKeysOf(id)),
      ]);
      return stored && { ...storedInfo(stored), cards: inOrder(chunks) };
    },
    /** Some cards of a pack as they were saved, to be parsed, in the order of `ids`, without missing ones. */
    async readCards(id: string, ids: readonly string[]): Promise<unknown[]> {
      const { store } = (await open()).transaction('shelves');
      const cards = await Promise.all(
        ids.map(async (card) => {
          const chunk = await store.openCursor(IDBKeyRange.bound([id, ''], [id, card]), 'prev');
          return chunk?.value.cards.find((one) => one.id === card) ?? [];
        }),
      );
      return cards.flat();
    },
    /** Saves parsed packs and replaces packs with the same ids: all or none. Throws `AbortError` if stopped. */
    async save(packs: readonly Pack[], { signal, progress }: Saving = {}): Promise<void> {
      const tx = (await open()).transaction(['packs', 'shelves'], 'readwrite', { durability: 'strict' });
      const chunks = tx.objectStore('shelves');
      const all = packs.flatMap((pack) => chunksFor(pack.cards).map((chunk) => ({ id: pack.id, chunk })));
      try {
        signal?.throwIfAborted();
        for (const { id } of packs) await chunks.delete(chunkKeysOf(id));
        for (const [index, { id, chunk }] of all.entries()) {
          await chunks.put(chunk, [id, chunk.cards[0]?.id ?? '']);
          progress?.(index / all.length);
          signal?.throwIfAborted();
        }
        for (const { cards, $schema: _schema, ...info } of packs)
          await tx.objectStore('packs').put({ ...info, cards: cards.length, revision: crypto.randomUUID() });
        await tx.done;
      } catch (error) {
        tx.done.catch(() => {});
        abort(tx);
        throw isFull(error) || isFull(tx.error) ? full(error) : error;
      }
    },
    /** Marks a pack as removed; `restore` undoes that until `purge` runs. */
    remove: (id: string) => change(id, (stored) => ({ ...stored, removed: Date.now() })),
    restore: (id: string) => change(id, ({ removed: _removed, ...stored }) => stored),
    /** Deletes packs that were removed before a time, in ms since 1970. */
    async purge(before: number): Promise<void> {
      const tx = (await open()).transaction(['packs', 'shelves'], 'readwrite');
      for (const { id, removed } of await tx.objectStore('packs').getAll()) {
        if (removed === undefined || removed >= before) continue;
        await tx.objectStore('packs').delete(id);
        await tx.objectStore('shelves').delete(chunkKeysOf(id));
      }
      await tx.done;
    },
    /** Closes the database. */
    close,
  };
}

/** What a stored pack says of itself, without what the store adds. */
export function storedInfo({ cards: _cards, revision: _revision, removed: _removed, ...info }: StoredPack) {
  return info;
}

/** All characters of an id sort before `\uffff`. */
const chunkKeysOf = (id: string) => IDBKeyRange.bound([id, ''], [id, '\uffff']);

function chunksFor(cards: readonly Card[]): Chunk[] {
  const byId = cards.map((card, at) => ({ card, at })).sort((a, b) => (a.card.id < b.card.id ? -1 : 1));
  const chunks: Chunk[] = [];
  for (let from = 0; from < byId.length; from += chunkSize) {
    const part = byId.slice(from, from + chunkSize);
    chunks.push({ cards: part.map(({ card }) => card), at: part.map(({ at }) => at) });
  }
  return chunks;
}

function inOrder(chunks: readonly Chunk[]): Card[] {
  const cards: Card[] = [];
  for (const chunk of chunks)
    for (const [index, card] of chunk.cards.entries()) cards[chunk.at[index] ?? 0] = card;
  return cards;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The transaction had already ended, which also undoes everything.
  }
}

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

function full(cause: unknown): Error {
  return Object.assign(new Error('The browser has no more room for packs', { cause }), {
    name: 'StorageFull',
  });
}
