/**
 * Merges cards of different packs about the same entity: they are marked once and shown together, the reader's first
 * pack first. Cards are merged if they have the same Wikidata id, or the same name and kind with no conflict between
 * them.
 */
import type { Candidate, Choice, RequiredEvidence } from '../text/model.ts';

export interface SameEntity {
  /** The entities that it was created from. */
  things: readonly Entity[];
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

/** @param things in the order that `entitiesOf` gives. */
export function createSameEntity(things: readonly Entity[]): SameEntity {
  const groups = new Map(things.flatMap((thing) => thing.keys.map((key) => [key, thing])));
  const all = (key: string) => groups.get(key)?.keys ?? [key];
  const first = (key: string) => all(key)[0] ?? key;
  const united = (choices: readonly Choice[]): Choice[] => {
    const byCard = new Map<string, Choice>();
    for (const choice of choices) {
      const card = first(choice.card);
      const known = byCard.get(card);
      const kind = groups.get(card)?.kind ?? choice.kind;
      if (!known || lighter(choice.need, known.need))
        byCard.set(card, { ...choice, card, kind, need: choice.need });
    }
    return [...byCard.values()].map((choice) => ({ ...choice, need: relatedTo(choice, first) }));
  };
  return {
    things,
    all,
    among: (candidates) => {
      const keys = candidates.flatMap(({ choices }) =>
        choices.flatMap(({ card, need }) => (need.kind === 'nothing' ? card : [card, ...need.related])),
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

/** Whether one need is easier to meet than the other. */
function lighter(need: RequiredEvidence, than: RequiredEvidence): boolean {
  if (than.kind === 'nothing') return false;
  return need.kind === 'nothing' || need.count < than.count;
}

function relatedTo({ card, need }: Choice, first: (key: string) => string): RequiredEvidence {
  if (need.kind === 'nothing') return need;
  return { ...need, related: [...new Set(need.related.map(first))].filter((key) => key !== card) };
}
