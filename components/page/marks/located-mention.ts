/** What Sidelight has found on a page: the mentions, each with its place. */
import type { Mention } from '../../core/text/model.ts';
import type { PagePassage } from '../read/read-page.ts';
import type { Found } from './check-unchanged.ts';

/** A mention with its place in the page. The same place gives the same object as long as its text stays. */
export interface LocatedMention extends Found {
  mention: Mention;
  painted: boolean;
  /** Set once its text has changed, has gone or is not read any more; not where the reader has only hidden the name. */
  gone?: true;
}

/** What stands on the page, in document order. */
export interface FoundMentions {
  spots: readonly LocatedMention[];
  mentions: readonly Mention[];
  /** The passages that the mentions stand in. */
  passages: readonly PagePassage[];
  /** True where there is more on the page than is read; left out until that is known. */
  partial?: boolean;
}

/** Nothing found; also what stands on a page that is not read. */
export const nothingFound: FoundMentions = { spots: [], mentions: [], passages: [] };
