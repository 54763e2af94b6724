/** What readers type: names of a pack's cards with one misspelling each, the same at every run. */
import type { Pack } from '../../components/core/pack/model.ts';

export interface TypedQuery {
  typed: string;
  /** `pack:card` of the card that was meant. */
  key: string;
}

/** Misspellings that hands make, at a place in the name. */
const misspellings: ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name.charAt(at) + name.slice(at),
  (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  (name, at) => `${name.slice(0, at)}e${name.slice(at + 1)}`,
];

/** `count` queries, spread over the pack. */
export function typedQueries(pack: Pack, count: number): TypedQuery[] {
  const step = Math.max(1, Math.floor(pack.cards.length / count));
  return Array.from({ length: count }, (_, at) => {
    const card = pack.cards[(at * step + at) % pack.cards.length];
    if (!card) throw new Error('The pack is empty.');
    const misspelling = misspellings[at % misspellings.length] ?? String;
    return { typed: misspelling(card.name, 1 + (at % (card.name.length - 2))), key: `${pack.id}:${card.id}` };
  });
}
