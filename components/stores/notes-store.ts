/** The reader's notes on cards, in `storage.local`, one storage key per note, so that two windows never overwrite each other's. */
import { browser } from 'wxt/browser';
import { type CardNote, parseNote } from '../core/settings/notes.ts';

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
  };
}
