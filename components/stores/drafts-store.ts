/**
 * Half-written cards. Each is stored during typing, so that a closed tab, a crash or an update loses nothing. Nothing from a
 * private window is stored here: its page keeps the draft in memory.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Draft, parseStoredDraft } from '../core/own-cards/draft.ts';
import type { Card } from '../core/pack/model.ts';
import { CardSchema } from '../core/pack/schema.ts';

/** The part of `storage.local` that drafts need. */
export interface DraftsArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A card being written. */
export interface StoredDraft {
  draft: Draft;
  /** `pack:card` of the card that is edited; undefined for a new one. */
  key?: string | undefined;
  /** That card as it was when editing began. */
  base?: Card | undefined;
  /** Id of the pack for a new card; undefined for the first pack. */
  pack?: string | undefined;
  /** When it was last changed, in ms since 1970. */
  at: number;
}

const prefix = 'draft:';
const Shell = v.object({
  draft: v.unknown(),
  key: v.optional(v.string()),
  base: v.optional(v.unknown()),
  pack: v.optional(v.string()),
  at: v.number(),
});

/** @param area tests pass one in memory. Every call rejects if the browser cannot store. */
export function createDrafts(area: DraftsArea = browser.storage.local) {
  /** By draft, what to store next. While one version is being stored, only the latest of those that follow is kept. */
  const waiting = new Map<string, StoredDraft | undefined>();
  let writing = Promise.resolve();
  const store = (id: string, draft: StoredDraft | undefined): Promise<void> => {
    const isFirst = !waiting.has(id);
    waiting.set(id, draft);
    if (!isFirst) return writing;
    const mine = writing
      .catch(() => {})
      .then(() => {
        const next = waiting.get(id);
        waiting.delete(id);
        return next ? area.set({ [prefix + id]: next }) : area.remove(prefix + id);
      });
    writing = mine;
    return mine;
  };
  return {
    /** Every draft, most recently changed first. */
    async list(): Promise<(StoredDraft & { id: string })[]> {
      const stored = Object.entries(await area.get(null));
      return stored
        .filter(([key]) => key.startsWith(prefix))
        .flatMap(([key, value]) => {
          const draft = parse(value);
          return draft ? { ...draft, id: key.slice(prefix.length) } : [];
        })
        .sort((a, b) => b.at - a.at);
    },
    async read(id: string): Promise<StoredDraft | undefined> {
      return parse((await area.get(prefix + id))[prefix + id]);
    },
    write: (id: string, draft: StoredDraft): Promise<void> => store(id, draft),
    remove: (id: string): Promise<void> => store(id, undefined),
  };
}

function parse(stored: unknown): StoredDraft | undefined {
  const shell = v.safeParse(Shell, stored);
  const draft = shell.success ? parseStoredDraft(shell.output.draft) : undefined;
  if (!shell.success || !draft) return undefined;
  const { key, pack, at } = shell.output;
  const base = v.safeParse(CardSchema, shell.output.base);
  const id = base.success ? base.output.id : undefined;
  return {
    draft,
    at,
    ...(key !== undefined && { key }),
    ...(pack !== undefined && { pack }),
    ...(base.success && id !== undefined && { base: { ...base.output, id } }),
  };
}
