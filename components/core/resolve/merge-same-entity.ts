/**
 * Merges cards of different packs about the same entity: they are marked once and shown together, the reader's first
 * pack first. Cards are merged if they have the same Wikidata id, or the same name and kind with no conflict between
 * them.
 */
import type { Candidate, Choice, RequiredEvidence } from '../text/model.ts';

export interface SameEntity {
  /** The entities that it was created from. */
  entities: readonly Entity[];
  /**
   * Keys of all cards about the same entity as this one, the first pack's first; only the key itself if there is no
   * other.
   */
  all(key: string): readonly string[];
  /** The entities of the cards, and related cards, of these candidates. */
  among(candidates: readonly Candidate[]): Entity[];
  /** The candidates with each entity's cards merged into its first card. */
  unite(candidates: readonly Candidate[]): Candidate[];
}

/** @param entities in the order that `entitiesOf` gives. */
export function createSameEntity(entities: readonly Entity[]): SameEntity {
  const groups = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key, entity])));
  const all = (key: string) => groups.get(key)?.keys ?? [key];
  const first = (key: string) => all(key)[0] ?? key;
  const united = (choices: readonly Choice[]): Choice[] => {
    const byCard = new Map<string, Choice>();
    for (const choice of choices) {
      const card = first(choice.card);
      const known = byCard.get(card);
      const kind = groups.get(card)?.kind ?? choice.kind;
      if (!known || lighter(choice.required, known.required))
        byCard.set(card, { ...choice, card, kind, required: choice.required });
    }
    return [...byCard.values()].map((choice) => ({ ...choice, required: relatedTo(choice, first) }));
  };
  return {
    entities,
    all,
    among: (candidates) => {
      const keys = candidates.flatMap(({ choices }) =>
        choices.flatMap(({ card, required }) =>
          required.kind === 'nothing' ? card : [card, ...required.related],
        ),
      );
      return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
    },
    unite: (candidates) =>
      groups.size === 0
        ? [...candidates]
        : candidates.map((candidate) => ({ ...candidate, choices: united(candidate.choices) })),
  };
}

/** An entity with more than one card. */
export interface Entity {
  /** Keys of its cards, the reader's first pack's first. */
  keys: string[];
  kind: Choice['kind'];
}

/** Whether one requirement is easier to meet than the other. */
function lighter(required: RequiredEvidence, than: RequiredEvidence): boolean {
  if (than.kind === 'nothing') return false;
  return required.kind === 'nothing' || required.count < than.count;
}

function relatedTo({ card, required }: Choice, first: (key: string) => string): RequiredEvidence {
  if (required.kind === 'nothing') return required;
  return { ...required, related: [...new Set(required.related.map(first))].filter((key) => key !== card) };
}
