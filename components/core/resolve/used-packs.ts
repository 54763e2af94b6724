/** Leaves out packs that are not used on a site, and gives marks the colours of their packs. */
import { packOf } from '../pack/card-key.ts';
import type { PackColour } from '../settings/pack-colours.ts';
import type { Candidate, Choice } from '../text/model.ts';
import { createSameEntity, type SameEntity } from './merge-same-entity.ts';

/** The candidates as they would be without these packs. */
export function withoutPacks(candidates: readonly Candidate[], unused: ReadonlySet<string>): Candidate[] {
  return candidates.flatMap((candidate) => {
    const choices = candidate.choices.filter(({ card }) => !unused.has(packOf(card)));
    // A candidate that had no choices before refers to another entity, whatever packs are used.
    return choices.length === 0 && candidate.choices.length > 0 ? [] : { ...candidate, choices };
  });
}

/** Which cards are about the same entity, without those of these packs. */
export function sameWithoutPacks(same: SameEntity, unused: ReadonlySet<string>): SameEntity {
  const entities = same.entities.map((entity) => ({
    ...entity,
    keys: entity.keys.filter((key) => !unused.has(packOf(key))),
  }));
  return createSameEntity(entities.filter(({ keys }) => keys.length > 1));
}

/** The candidates with the colours of their cards' packs. */
export function withColours(
  candidates: readonly Candidate[],
  colours: ReadonlyMap<string, PackColour>,
): Candidate[] {
  const coloured = (choice: Choice): Choice => {
    const colour = colours.get(packOf(choice.card));
    return colour ? { ...choice, colour } : choice;
  };
  return candidates.map((candidate) => ({ ...candidate, choices: candidate.choices.map(coloured) }));
}
