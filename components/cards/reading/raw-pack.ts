import type { FileProblem, Place } from './file-problem.ts';
import type { RowCounts } from './reading-notes.ts';
import type { RawCard } from './table-columns.ts';

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
