/** What the reader has hidden goes, and cards about one entity are put together: the first step from found candidates to marks. */

import type { Candidate } from '../text/model.ts';
import { dropHidden, type HiddenNames } from './drop-hidden.ts';
import type { SameEntity } from './merge-same-entity.ts';

/** Found candidates without what the reader has hidden, each entity named by its first card; in the order of `found`. */
export function openCandidates(
  found: readonly Candidate[],
  hidden: HiddenNames | undefined,
  sameThing: SameEntity | undefined,
): Candidate[] {
  const open = hidden ? dropHidden(found, hidden, sameThing?.all) : [...found];
  return sameThing ? sameThing.unite(open) : open;
}
