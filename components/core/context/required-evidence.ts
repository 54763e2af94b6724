/** The evidence that a match needs to count: none if the name is unambiguous, otherwise support from the page. */

import { isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import type { Match } from '../match/match.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';
import type { FoundCue, RequiredEvidence } from '../text/model.ts';
import { type EvidenceCue, evidenceRows, type Outcome, type Written } from './evidence-cues.ts';
import type { Referent } from './name-referent.ts';

/** So many related cards are evidence for a country or city, which half of all pages mention; others need one. */
const relatedForPlace = 2;
/** A page that names this many cards of a pack is about the pack's subject. */
const cardsOfSubject = 2;

/** What a row counts where it is explained; positive is against the card. */
const weights: Record<Outcome, number> = { counts: -1, needs: 1, refused: 4 };

export const evidenceCues = Object.fromEntries(
  evidenceRows.map(([name, { outcome }]) => [name, weights[outcome]]),
) as Readonly<Record<EvidenceCue, number>>;

/** The evidence that a match needs, and why; `required` is undefined if it cannot refer to the card at all. */
export interface Needed {
  required: RequiredEvidence | undefined;
  /** Undefined if the name is clear by itself. */
  cue?: FoundCue;
}

const clear: Needed = { required: { kind: 'nothing' } };

/** The evidence that a match needs to count. */
export function requiredEvidenceOf(
  index: CardIndex,
  analysed: AnalysedPassage,
  match: Match,
  referent: Referent,
): Needed {
  const { entry } = match;
  const card = index.cardAt(entry.card);
  const written: Written = {
    ...{ analysed, match, referent, card },
    foreign: !isOfLanguage(entry, analysed.language),
    bare: !referent.titled && !referent.named && match.how !== 'fuzzy',
    derived: entry.strength === 'weak' && entry.derived !== undefined,
  };
  const row = evidenceRows.find(([, { holds }]) => holds(written));
  if (!row) return clear;
  const [name, { outcome, evidence }] = row;
  const cue: FoundCue = { cue: name, weight: weights[outcome] };
  if (outcome === 'counts') return { required: clear.required, cue };
  if (outcome === 'refused') return { required: undefined, cue };
  const count = card.kind === 'place' ? relatedForPlace : 1;
  const usual = { kind: 'evidence', related: card.related, count, subject: cardsOfSubject } as const;
  return { required: { ...usual, ...evidence?.(written) }, cue };
}
