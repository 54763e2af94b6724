/**
 * Names that the reader added to cards of packs that cannot be edited. They have an index of their own, which contains
 * only those cards with the added names, so that adding one costs the same however large the packs are.
 */
import type { CardIndex } from '../gazetteer/card-index.ts';
import { matchAliases } from '../match/match-aliases.ts';
import type { AddedName } from '../settings/added-names.ts';
import type { Candidate, Passage } from '../text/model.ts';
import { confusablesAmong } from './filter-matches.ts';
import { findCandidates } from './find-candidates.ts';

/** The added names, ready to be found. */
export interface AddedNames {
  /** Contains the cards that names were added to. Their other names are in it too, but do not count. */
  index: CardIndex;
  names: readonly AddedName[];
  /** The keys of all cards of the same entity: a confusable of one is a confusable of all. */
  same(key: string): readonly string[];
}

/** The candidates of a passage that match an added name exactly or inflected. */
export function findAdded({ index, names }: AddedNames, passage: Passage): Candidate[] {
  const added = new Set(names.flatMap(({ what, key, text }) => (what === 'alias' ? `${key}:${text}` : [])));
  if (added.size === 0) return [];
  return findCandidates(index, [passage]).flatMap((candidate) => {
    const choices = candidate.choices.filter(({ card, alias }) => added.has(`${card}:${alias}`));
    return choices.length > 0 && candidate.how !== 'fuzzy' ? { ...candidate, choices } : [];
  });
}

/**
 * The candidates of a passage without those that an added confusable covers. `Marina Putin` then refers to another
 * entity with the surname, as if the card's pack listed the confusable.
 */
export function withoutConfused(
  candidates: readonly Candidate[],
  { index, names, same }: AddedNames,
  { text, language }: Passage,
): readonly Candidate[] {
  if (candidates.length === 0 || !names.some(({ what }) => what === 'confusable')) return candidates;
  const analysed = index.reader.read(text, language);
  const confusables = confusablesAmong(analysed, matchAliases(index, analysed)).map((match) => ({
    start: analysed.tokens.start[match.from] ?? 0,
    end: analysed.tokens.end[match.to] ?? 0,
    cards: new Set(same(index.cardAt(match.entry.card).key)),
  }));
  return candidates.flatMap((candidate) => {
    const over = confusables.filter(({ start, end }) => confuses({ start, end }, candidate));
    const choices = candidate.choices.filter(({ card }) => !over.some(({ cards }) => cards.has(card)));
    if (choices.length === candidate.choices.length) return candidate;
    if (choices.length > 0) return { ...candidate, choices };
    const namesake = over.find(({ start, end }) => end === candidate.end && start < candidate.start);
    if (!candidate.surnameOnly || !namesake) return [];
    const { start, end } = namesake;
    return {
      ...candidate,
      ...{ start, text: text.slice(start, end), how: 'exact', score: 0, choices: [], surnameOnly: false },
    };
  });
}

interface Span {
  start: number;
  end: number;
}

/** Whether a confusable overrides a candidate: it is the longer of the two, or has the same span. */
function confuses(confusable: Span, { start, end }: Span): boolean {
  if (confusable.end <= start || end <= confusable.start) return false;
  const longer = confusable.end - confusable.start - (end - start);
  return longer > 0 || (longer === 0 && confusable.start === start);
}
