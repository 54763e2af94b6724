/** The reader's notes on cards, in `storage.local`, one storage key per note, so that two windows never overwrite each other's. */
import { browser } from 'wxt/browser';
import { type CardNote, maxNote, parseNote } from '../core/settings/notes.ts';

/** The part of `storage.local` that notes need. */
export interface NotesArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const prefix = 'note:';
/** Chromium: `Resource::kQuotaBytes quota exceeded`. Firefox: `QuotaExceededError: …`. */
const full = /quota/i;

/** @param area tests pass one in memory. Calls reject if the browser cannot store, with `StorageFull` if there is no room. */
export function createNotes(area: NotesArea = browser.storage.local) {
  return {
    /** Every note, by the key of its card. */
    async list(): Promise<CardNote[]> {
      return Object.entries(await area.get(null))
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, stored]) => parseNote(stored) ?? []);
    },
    /** Saves notes, replacing those on the same cards: all or none. */
    async write(notes: readonly CardNote[]): Promise<void> {
      if (notes.length === 0) return;
      try {
        await area.set(Object.fromEntries(notes.map((note) => [prefix + note.key, note])));
      } catch (cause) {
        if (!full.test(String(cause))) throw cause;
        throw Object.assign(new Error(String(cause), { cause }), { name: 'StorageFull' });
      }
    },
    remove: (key: string): Promise<void> => area.remove(prefix + key),
    /**
     * Moves notes along with cards that have other keys now. If the new key has a note already, the moved text is added below it,
     * unless that would be too long for one note: then the moved note stays where it is. Returns the undo.
     */
    async rename(keys: ReadonlyMap<string, string>): Promise<() => Promise<void>> {
      const all = new Map((await this.list()).map((note) => [note.key, note]));
      const back: (() => Promise<void>)[] = [];
      for (const [from, to] of keys) {
        const [moved, there] = [all.get(from), all.get(to)];
        const text = [there?.text, moved?.text].filter(Boolean).join('\n\n');
        if (!moved || text.length > maxNote) continue;
        // Written before the old one is removed: whatever happens in between, nothing is lost.
        await this.write([{ ...moved, ...there, key: to, text }]);
        await this.remove(from);
        back.push(async () => {
          if (there) return this.write([moved, there]);
          await this.rename(new Map([[to, from]]));
        });
      }
      return async () => {
        for (const undo of back.reverse()) await undo();
      };
    },
  };
}
