/** A span of a passage that matches an alias. */
import type { IndexedAlias } from '../gazetteer/alias-table.ts';
import type { How } from '../text/model.ts';

export interface Match {
  entry: IndexedAlias;
  /** First and last token. */
  from: number;
  to: number;
  how: How;
  /** Fuse's score if `how` is fuzzy, else 0. */
  score: number;
  /** Whether it is a common kind of misspelling. */
  likely: boolean;
}
