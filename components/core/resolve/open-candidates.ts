/**
 * The first step from found candidates to marks: drops what the reader has hidden, and merges cards about the same
 * entity.
 */

import type { HiddenNames } from '../settings/hidden.ts';
import type { Candidate } from '../text/model.ts';
import { dropHidden } from './drop-hidden.ts';
import type { SameEntity } from './merge-same-entity.ts';

/** Found candidates without hidden choices, each entity represented by its first card; in the order of `found`. */
export function openCandidates(
  found: readonly Candidate[],
  hidden: HiddenNames | undefined,
  sameEntity: SameEntity | undefined,
): Candidate[] {
  const open = hidden ? dropHidden(found, hidden, sameEntity?.all) : [...found];
  return sameEntity ? sameEntity.unite(open) : open;
}
