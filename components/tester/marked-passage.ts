/** A text with its marked ranges. */
import type { Kind } from '../core/pack/model.ts';

/** A marked range, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  kind: Kind;
  fuzzy: boolean;
}

export interface MarkedPassage {
  text: string;
  /** True for a section's title. */
  heading?: boolean;
  /** In order, without overlaps. */
  marks: readonly Mark[];
}
