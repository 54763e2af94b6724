/** The mentions found on a page, with their places. */
import type { Mention } from '../../core/text/model.ts';
import type { PagePassage } from '../read/read-page.ts';
import type { Found } from './check-unchanged.ts';

/** A mention with its place on the page. The same object is kept as long as its text is unchanged. */
export interface LocatedMention extends Found {
  mention: Mention;
  painted: boolean;
  /** Set once its text has changed, was removed or is no longer scanned; not if the reader has only hidden the name. */
  gone?: true;
}

/** The mentions on the page, in document order. */
export interface FoundMentions {
  spots: readonly LocatedMention[];
  mentions: readonly Mention[];
  /** The passages that contain the mentions. */
  passages: readonly PagePassage[];
  /** True if the page has more text than is scanned; left out until that is known. */
  partial?: boolean;
}

/** The empty result; also for a page that is not scanned. */
export const nothingFound: FoundMentions = { spots: [], mentions: [], passages: [] };
