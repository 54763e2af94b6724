/**
 * Cards of two packs for one entity are one card with two voices: marked once, shown together, the reader's first pack
 * speaking first. A Wikidata id says so, or the same name and kind where nothing in the packs speaks against it.
 */
import type { Candidate, Choice, RequiredEvidence } from '../text/model.ts';

export interface SameEntity {
  /** What it was made of. */
  things: readonly Entity[];
  /** Keys of all cards for the thing of this card, the first pack's first; the key alone where there is no other. */
  all(key: string): readonly string[];
  /** The things that the cards of these candidates, or the cards related to them, are about. */
  among(candidates: readonly Candidate[]): Entity[];
  /** The candidates with each thing named by its first card. */
  unite(candidates: readonly Candidate[]): Candidate[];
}

/** @param things in the order in which `thingsOf` gives them. */
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

/** A thing that more than one card is about. */
export interface Entity {
  /** Keys of its cards, the reader's first pack's first. */
  keys: string[];
  kind: Choice['kind'];
}

/** Whether one need is met where the other may not be. */
function lighter(need: RequiredEvidence, than: RequiredEvidence): boolean {
  if (than.kind === 'nothing') return false;
  return need.kind === 'nothing' || need.count < than.count;
}

function relatedTo({ card, need }: Choice, first: (key: string) => string): RequiredEvidence {
  if (need.kind === 'nothing') return need;
  return { ...need, related: [...new Set(need.related.map(first))].filter((key) => key !== card) };
}
