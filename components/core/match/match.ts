/** A span of a passage that an alias fits. */
import type { IndexedAlias } from '../gazetteer/alias-table.ts';
import type { How } from '../text/model.ts';

export interface Match {
  entry: IndexedAlias;
  /** First and last token. */
  from: number;
  to: number;
  how: How;
  /** Fuse's score where `how` is fuzzy, else 0. */
  score: number;
  /** A misspelling of the kind people make. */
  likely: boolean;
}
