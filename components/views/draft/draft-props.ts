/** What the page that drafts cards shows and what it asks for. */
import type { ArticleSource } from '../../core/draft/article/article.ts';
import type { Step } from '../../core/draft/table/draft-table.ts';
import type { DraftTable } from '../../core/draft/table/rows.ts';

/** A draft that can be gone on with. */
export interface UnfinishedDraft {
  id: string;
  title: string;
  /** When it was last changed, in ms since 1970. */
  at: number;
}

export interface SavedDraft {
  title: string;
  cards: number;
  /** Facts that are still the article's own words. */
  verbatim: number;
  /** Where its story is shown. */
  story: string;
  /** It was taken back. */
  undone: boolean;
}

export type DraftState =
  | { step: 'reading' }
  /** Why there is nothing to draft. */
  | { step: 'none'; why: 'noTab' | 'unreadable' | 'private' | 'empty' | 'gone' | 'choose' }
  | { step: 'failed'; message: string }
  | { step: 'ready'; table: DraftTable };

export interface DraftPageProps {
  state: DraftState;
  /** Other drafts. */
  unfinished: readonly UnfinishedDraft[];
  /** Only the beginning of the article was read. */
  cut: boolean;
  /** The language has no rules: names are found by their capitals alone. */
  limited: boolean;
  canUndo: boolean;
  canRedo: boolean;
  saved: SavedDraft | undefined;
  /** What could not be done, in words for the reader. */
  problem: string | undefined;
  on: {
    step: (step: Step) => void;
    undo: () => void;
    redo: () => void;
    save: () => void;
    undoSave: () => void;
    /** Where the card of a name is shown. */
    cardAddress: (key: string) => string;
    goOn: (id: string) => void;
    remove: (id: string) => void;
    /** Reads the page again with what is beside the article. */
    everything: (() => void) | undefined;
  };
}

export const sourceFields = [
  'title',
  'publisher',
  'author',
  'date',
  'language',
  'url',
] as const satisfies readonly (keyof ArticleSource)[];
