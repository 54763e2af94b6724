/** What would be marked in a text that is on no site, by the very steps that a page goes through. */

import { createSameThing, type Thing } from '../../components/matching/merge-same-entity.ts';
import { openCandidates } from '../../components/matching/open-candidates.ts';
import { documentOf, type SettledMarks, settleMarks } from '../../components/matching/settle-marks.ts';
import type { Candidate, Mention, Passage } from '../../components/matching/types.ts';
import { hiddenOn } from '../../components/settings/hidden.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { Mark } from '../../components/views/MarkedText.tsx';

/** What the background found in a text. */
export interface Found {
  candidates: readonly Candidate[];
  /** The things that several of its cards are about. */
  things: readonly Thing[];
}

/** Candidates of a text, and what becomes of them. */
export interface Settled extends SettledMarks {
  /** Each entity named by its first card. */
  found: readonly Candidate[];
  /** Without what the reader has hidden everywhere; in the order of `found`. */
  wanted: readonly Candidate[];
}

export function settle(
  { candidates, things }: Found,
  passages: readonly (Passage & { section?: number })[],
  settings: Settings,
): Settled {
  const sameThing = createSameThing(things);
  const wanted = openCandidates(candidates, hiddenOn(settings, ''), sameThing);
  return {
    found: sameThing.unite(candidates),
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
