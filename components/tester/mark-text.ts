/** Marks a text that is not on a site, with the same steps as a page. */

import { createSameEntity, type Entity } from '../core/resolve/merge-same-entity.ts';
import { openCandidates } from '../core/resolve/open-candidates.ts';
import { documentOf, type SettledMarks, settleMarks } from '../core/resolve/settle-marks.ts';
import { hiddenOn } from '../core/settings/hidden.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Candidate, Dropped, Mention, Passage } from '../core/text/model.ts';
import type { Mark } from './marked-passage.ts';

/** What the background found in a text. */
export interface Found {
  candidates: readonly Candidate[];
  /** The entities that several of its cards are about. */
  entities: readonly Entity[];
  /** Names that are no candidates because of what is beside them. */
  dropped?: readonly Dropped[];
}

/** Candidates of a text, and what was decided about them. */
export interface ResolvedText extends SettledMarks {
  /** With each entity's cards merged into the first one. */
  found: readonly Candidate[];
  /** Without what is hidden everywhere; in the order of `found`. */
  wanted: readonly Candidate[];
}

export function resolveText(
  { candidates, entities }: Found,
  passages: readonly (Passage & { section?: number })[],
  settings: Settings,
): ResolvedText {
  const sameEntity = createSameEntity(entities);
  const wanted = openCandidates(candidates, hiddenOn(settings, ''), sameEntity);
  return {
    found: sameEntity.unite(candidates),
    wanted,
    ...settleMarks(wanted, documentOf(passages), settings),
  };
}

/** The marks of one passage. */
export function marksIn(passage: number, mentions: readonly Mention[]): Mark[] {
  return mentions
    .filter((mention) => mention.passage === passage)
    .map(({ start, end, kind, how }) => ({ start, end, kind, fuzzy: how === 'fuzzy' }));
}
