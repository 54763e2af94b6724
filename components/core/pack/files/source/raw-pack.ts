import type { FileProblem, Place } from './file-problem.ts';
import type { RowCounts } from './import-notes.ts';

/** What a reader of some form gives: a pack that is yet to be parsed. */
export interface RawPack {
  content: Record<string, unknown> & { cards: RawCard[] };
  problems: FileProblem[];
  warnings: FileProblem[];
  /** What became of the rows; only where there are rows. */
  rows?: RowCounts;
  /** Lets `locate` know that entries of a card's list were removed. */
  forget?: (card: RawCard, field: string, entries: ReadonlySet<number>) => void;
  /** Where what stands at a path of `content` came from. */
  locate: (paths: readonly string[]) => Map<string, Place>;
}

/** One card as JSON would say it, on its way to the parser. */
export type RawCard = Record<string, unknown>;
