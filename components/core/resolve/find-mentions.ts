/**
 * The pipeline from passages to marks. A page runs the same steps in two parts, `openCandidates` in the background and
 * `settleMarks` in the page, since one has the index and the other the document.
 */

import type { NameCueWeights } from '../context/name-cues.ts';
import { findCandidates } from '../detect/find-candidates.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import type { HiddenNames } from '../settings/hidden.ts';
import type { Mention, Passage } from '../text/model.ts';
import type { SameEntity } from './merge-same-entity.ts';
import { openCandidates } from './open-candidates.ts';
import { documentOf, type MarkSettings, type SettledMarks, settleMarks } from './settle-marks.ts';
import type { Strictness } from './weigh.ts';

/** The index, and which cards are about the same entity; left out for a single pack. */
export interface MarkIndex {
  index: CardIndex;
  sameEntity?: SameEntity | undefined;
}

/**
 * Finds the marks of a whole document.
 * @param hidden left out if nothing is hidden. @param weights of the cues beside names, for measuring what each does.
 */
export function findMarks(
  { index, sameEntity }: MarkIndex,
  passages: readonly (Passage & { section?: number })[],
  settings: MarkSettings,
  hidden?: HiddenNames,
  weights?: NameCueWeights,
): SettledMarks {
  const candidates = openCandidates(findCandidates(index, passages, weights), hidden, sameEntity);
  return settleMarks(candidates, documentOf(passages), settings);
}

/** Finds the mentions of a whole document with one pack and nothing hidden, marked or not. */
export function findMentions(
  index: CardIndex,
  passages: readonly Passage[],
  { strictness, weights }: { strictness: Strictness; weights?: NameCueWeights | undefined },
): Mention[] {
  const settings: MarkSettings = { strictness, kindsOff: [], markHowMuch: 'every' };
  return findMarks({ index }, passages, settings, undefined, weights).mentions;
}
