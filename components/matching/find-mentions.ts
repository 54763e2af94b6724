import type { CardIndex } from './card-index.ts';
import { findCandidates } from './find-candidates.ts';
import { resolve, type Strictness } from './resolve.ts';
import type { Mention, Passage } from './types.ts';

/** The mentions of a whole document: candidates of its passages, settled by the page as evidence. */
export function findMentions(
  index: CardIndex,
  passages: readonly Passage[],
  options: { strictness: Strictness },
): Mention[] {
  return resolve(findCandidates(index, passages), options);
}
