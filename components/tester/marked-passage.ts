/** A text with the stretches in it that are marked. */
import type { Kind } from '../core/pack/model.ts';

/** A stretch that is marked, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  kind: Kind;
  fuzzy: boolean;
}

export interface MarkedPassage {
  text: string;
  /** True for the title of a section. */
  heading?: boolean;
  /** In order, none over another. */
  marks: readonly Mark[];
}
