/**
 * A Wikidata id always means the very same thing, so cards of two packs with one id are one card with two voices: marked
 * once, shown together, the reader's first pack speaking first.
 */
import type { Pack } from '../../components/cards/card.ts';
import type { Candidate, Choice, Need } from '../../components/matching/types.ts';

export interface SameThing {
  /** Keys of all cards for the thing of this card, the first pack's first; the key alone where there is no other. */
  all(key: string): readonly string[];
  /** The candidates with each thing named by its first card. */
  unite(candidates: readonly Candidate[]): Candidate[];
}

/** @param packs in the reader's order. */
export function createSameThing(packs: readonly Pack[]): SameThing {
  const groups = groupsOf(packs);
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
    all,
    unite: (candidates) =>
      groups.size === 0
        ? [...candidates]
        : candidates.map((candidate) => ({ ...candidate, choices: united(candidate.choices) })),
  };
}

interface Group {
  keys: string[];
  kind: Choice['kind'];
}

/** Only things that more than one card is about. */
function groupsOf(packs: readonly Pack[]): Map<string, Group> {
  const byItem = new Map<string, Group>();
  for (const { id, cards } of packs) {
    for (const card of cards) {
      if (card.wikidata === undefined) continue;
      const group = byItem.get(card.wikidata);
      if (group) group.keys.push(`${id}:${card.id}`);
      else byItem.set(card.wikidata, { keys: [`${id}:${card.id}`], kind: card.kind });
    }
  }
  const shared = [...byItem.values()].filter(({ keys }) => keys.length > 1);
  return new Map(shared.flatMap((group) => group.keys.map((key) => [key, group])));
}

/** Whether one need is met where the other may not be. */
function lighter(need: Need, than: Need): boolean {
  if (than.kind === 'nothing') return false;
  return need.kind === 'nothing' || need.count < than.count;
}

function relatedTo({ card, need }: Choice, first: (key: string) => string): Need {
  if (need.kind === 'nothing') return need;
  return { ...need, related: [...new Set(need.related.map(first))].filter((key) => key !== card) };
}
