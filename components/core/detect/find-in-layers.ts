/**
 * A reader's own cards have a small index beside the large one of all other packs, so that saving a card costs the same
 * however many others there are. Both are searched, and a span found in both is one candidate, as with a single index.
 */
import type { CardIndex } from '../gazetteer/card-index.ts';
import type { Candidate, Dropped, Passage } from '../text/model.ts';
import { type AddedNames, findAdded, withoutConfused } from './added-names.ts';
import { findCandidates } from './find-candidates.ts';
import { mergeInto } from './merge-candidates.ts';

/**
 * Like `findCandidates`, but for several indexes, each with different cards.
 * @param added names that the reader added to these cards. @param dropped as for `findCandidates`.
 */
export function findInLayers(
  indexes: readonly CardIndex[],
  passages: readonly Passage[],
  added?: AddedNames,
  dropped?: Dropped[],
): Candidate[] {
  const [only] = indexes;
  if (only && indexes.length === 1 && !added) return findCandidates(only, passages, undefined, dropped);
  const found: Candidate[] = [];
  for (const passage of passages) {
    const layers = indexes.map((index) => findCandidates(index, [passage], undefined, dropped));
    if (added) layers.push(findAdded(added, passage));
    const together: Candidate[] = [];
    mergeInto(together, withoutRespelt(layers).flat());
    found.push(...(added ? withoutConfused(together, added, passage) : together));
  }
  return found;
}

/** An exact match in one index is not a misspelling of a name in another. */
function withoutRespelt(layers: readonly Candidate[][]): Candidate[][] {
  return layers.map((layer, at) => {
    if (!layer.some(({ how }) => how === 'fuzzy')) return layer;
    const others = layers.filter((_, other) => other !== at).flat();
    return layer.filter(
      ({ how, start, end }) =>
        how !== 'fuzzy' ||
        !others.some((other) => other.how !== 'fuzzy' && other.start < end && start < other.end),
    );
  });
}
