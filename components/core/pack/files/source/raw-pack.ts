import type { FileProblem, FileRemark, Place } from './file-problem.ts';
import type { RowCounts } from './import-notes.ts';

/** What a reader of one format gives: a pack that has not been parsed yet. */
export interface RawPack {
  content: Record<string, unknown> & { cards: RawCard[] };
  problems: FileProblem[];
  warnings: FileRemark[];
  /** What became of the rows; only if there are rows. */
  rows?: RowCounts;
  /** Tells `locate` that entries of a card's list were removed. */
  forget?: (card: RawCard, field: string, entries: ReadonlySet<number>) => void;
  /** The position of a path of `content` in the file. */
  locate: (paths: readonly string[]) => Map<string, Place>;
}

/** A card as JSON, before parsing. */
export type RawCard = Record<string, unknown>;
