/**
 * Makes and changes cards, for the form, the lists and the context menu. Each change is one storage transaction, so a browser that
 * is killed midway leaves the packs either unchanged or complete. Windows take turns.
 */
import {
  addCard,
  type CardChange,
  changeCard,
  deleteCards,
  type Edit,
  type EditedCard,
  emptyPack,
  mergeCards,
  moveCards,
  undoChanges,
} from '../core/own-cards/edit-pack.ts';
import type { CardField } from '../core/own-cards/merge-card.ts';
import { cardOf, packOf } from '../core/pack/card-key.ts';
import type { Card, Pack } from '../core/pack/model.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { isEditable } from '../core/settings/hand-written.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';

/** The part of `navigator.locks` that editing needs. */
interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>;
}

export interface EditorWorld {
  own: Pick<OwnPacks, 'list' | 'read' | 'save'>;
  /** Notifies the other parts of Sidelight that packs have changed. */
  announce(): Promise<void>;
  /** The reader's notes, which follow cards to their new keys. */
  notes: { rename(keys: ReadonlyMap<string, string>): Promise<() => Promise<void>> };
  locks: Locks | undefined;
  /** Title of the first pack that a reader makes cards in, and the language of its texts. */
  firstPack: { title: string; language: string };
}

/** A card that was saved. */
export interface SavedCard {
  /** `pack:card`. */
  key: string;
  card: Card;
  /** The undo of the save. */
  undo: CardChange[];
  /** Parts that another window changed in the meantime: those kept and those overwritten. */
  kept: CardField[];
  overwritten: CardField[];
}

/** A pack to which cards can be added. */
export interface EditablePack {
  id: string;
  title: string;
  cards: number;
}

const lockName = 'sidelight.own-cards';

export type CardEditor = ReturnType<typeof createCardEditor>;

/** Every call rejects if the browser cannot store; the error is named `StorageFull` if there is no room. */
export function createCardEditor({ own, announce, notes, locks, firstPack }: EditorWorld) {
  const exclusively = <T>(run: () => Promise<T>): Promise<T> =>
    locks ? locks.request(lockName, run) : run();

  const packs = async (): Promise<EditablePack[]> =>
    (await own.list())
      .filter(({ id }) => isEditable(id))
      .map(({ id, title, cards }) => ({ id, title, cards }));

  /** All hand-written packs: relations lead from any of them to any other. */
  async function readAll(): Promise<Pack[]> {
    const read = (await packs()).map(async ({ id, title }) => {
      const parsed = parsePack(await own.read(id));
      if (!parsed.ok) throw new Error(`“${title}” is damaged: ${parsed.problems[0]?.message ?? ''}`);
      return parsed.pack;
    });
    return Promise.all(read);
  }

  /** Runs one edit on all hand-written packs and saves those that it changed. */
  function edit<Done extends Edit>(how: (packs: readonly Pack[]) => Done, making = false): Promise<Done> {
    return exclusively(async () => {
      const before = await readAll();
      if (making && before.length === 0) before.push(newPack(firstPack.title));
      const done = how(before);
      const changed = done.packs.filter((pack, at) => pack !== before[at]);
      if (changed.length > 0) {
        await own.save(changed);
        await announce();
      }
      return done;
    });
  }

  const undo = async (changes: readonly CardChange[]): Promise<void> => {
    await edit((all) => undoChanges(all, changes));
  };
  /** Moves the notes on cards that have new keys. Returns the undo of that and of the changes. */
  async function withNotes(changes: readonly CardChange[], keys: ReadonlyMap<string, string>) {
    const undoNotes = await notes.rename(keys);
    return async () => {
      await undo(changes);
      await undoNotes();
    };
  }

  const newPack = (title: string): Pack =>
    emptyPack(title, firstPack.language, crypto.randomUUID().replaceAll('-', '').slice(0, 12));

  return {
    packs,
    /** A hand-written card as it is stored now; undefined if it no longer exists. */
    async read(key: string): Promise<Card | undefined> {
      if (!isEditable(packOf(key))) return undefined;
      const parsed = parsePack(await own.read(packOf(key)));
      return parsed.ok ? parsed.pack.cards.find(({ id }) => id === cardOf(key)) : undefined;
    },
    /** The cards of a hand-written pack, in its order. */
    async cardsOf(pack: string): Promise<Card[]> {
      const parsed = parsePack(await own.read(pack));
      return parsed.ok ? parsed.pack.cards : [];
    },
    /** Makes a pack and returns its id. */
    makePack: (title: string): Promise<string> =>
      exclusively(async () => {
        const pack = newPack(title);
        await own.save([pack]);
        await announce();
        return pack.id;
      }),
    /** Saves a new card. @param pack a hand-written one; if it is left out or no longer exists, the first one. */
    async add(card: EditedCard, pack?: string): Promise<SavedCard> {
      const done = await edit((all) => {
        const to = all.find(({ id }) => id === pack) ?? all[0];
        return addCard(all, to?.id ?? '', card);
      }, true);
      return savedOf(done.key, done, [], []);
    },
    /** Saves an edited card. @param base the card when editing began. */
    async change(key: string, base: Card | undefined, card: EditedCard): Promise<SavedCard> {
      const done = await edit((all) => {
        if (all.some(({ id }) => id === packOf(key))) return { key, ...changeCard(all, key, base, card) };
        // The pack was removed in the meantime.
        return { ...addCard(all, all[0]?.id ?? '', card), kept: [], overwritten: [] };
      }, true);
      return savedOf(done.key, done, done.kept, done.overwritten);
    },
    /** Deletes cards and returns the undo. */
    remove: async (keys: readonly string[]): Promise<CardChange[]> =>
      (await edit((all) => deleteCards(all, keys))).changes,
    /** Moves cards to another hand-written pack, with the notes on them. Returns their new keys, and the undo. */
    async move(
      keys: readonly string[],
      pack: string,
    ): Promise<{ keys: string[]; undo: () => Promise<void> }> {
      const done = await edit((all) => moveCards(all, keys, pack));
      return { keys: done.keys, undo: await withNotes(done.changes, done.renamed) };
    },
    /** Merges one card into another, with the notes on both. Returns the undo. */
    async merge(from: string, into: string): Promise<() => Promise<void>> {
      const { changes } = await edit((all) => mergeCards(all, from, into));
      return withNotes(changes, new Map(changes.length > 0 ? [[from, into]] : []));
    },
    undo,
  };
}

function savedOf(key: string, done: Edit, kept: CardField[], overwritten: CardField[]): SavedCard {
  const card = done.packs.find(({ id }) => id === packOf(key))?.cards.find(({ id }) => id === cardOf(key));
  if (!card) throw new Error('The pack of this card is gone');
  return { key, card, undo: done.changes, kept, overwritten };
}
