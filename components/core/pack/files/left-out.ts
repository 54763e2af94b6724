/** Describes for the author what an export format cannot hold. */
import { cardIds } from '../card-ids.ts';
import type { Card, Pack } from '../model.ts';

/** Each thing that a format may lack, and which cards have it. */
const having: Readonly<Record<string, (card: Card) => boolean>> = {
  facts: (card) => card.facts.length > 0,
  quotations: (card) => card.quotations.length > 0,
  relations: (card) => card.relations.length > 0,
  since: (card) => card.since.length > 0,
  background: (card) => card.background.length > 0,
  'strengths of aliases': (card) => card.aliases.some(({ strength }) => strength !== 'strong'),
  'languages of aliases': (card) => card.aliases.some(({ language }) => language !== undefined),
  'inflected forms of aliases': (card) => card.aliases.some(({ forms }) => forms.length > 0),
  confusables: (card) => card.confusables.length > 0,
  'Wikidata items': (card) => card.wikidata !== undefined,
  genders: (card) => card.gender !== undefined,
  'the choice not to mark': (card) => !card.marked,
  'the choice not to derive aliases': (card) => card.deriveAliases === false,
  'what confusables are instead': (card) =>
    card.confusables.some((one) => one.is !== undefined || one.language !== undefined),
};

/** What a format cannot hold: fields of cards, and metadata of the pack. */
export interface Lacking {
  ofCards: readonly (keyof typeof having)[];
  sources: boolean;
  /** Whether cards get their ids from their names. */
  ids: boolean;
}

const lists = ['facts', 'quotations', 'relations', 'since', 'background'];
const aliasDetails = ['languages of aliases', 'inflected forms of aliases'];

export const tableLacks: Lacking = {
  ofCards: [...lists, ...aliasDetails, 'what confusables are instead', 'the choice not to derive aliases'],
  sources: true,
  ids: false,
};
export const notesLack: Lacking = {
  ofCards: [
    'strengths of aliases',
    ...aliasDetails,
    'confusables',
    'Wikidata items',
    'genders',
    'the choice not to mark',
    'the choice not to derive aliases',
  ],
  sources: false,
  ids: true,
};

/** Takes a pack and what a format lacks; gives what is lost, such as `facts of 3 cards`. */
export function leftOutOf({ cards, source, references }: Pack, { ofCards, sources, ids }: Lacking): string[] {
  const made = ids ? cardIds(cards.map(({ name }) => ({ name }))) : [];
  const counts: [what: string, count: number][] = [
    ...ofCards.map((what): [string, number] => [what, cards.filter((card) => having[what]?.(card)).length]),
    ['ids', made.filter((id, at) => id !== cards[at]?.id).length],
  ];
  return [
    ...counts.flatMap(([what, count]) =>
      count === 0 ? [] : [`${what} of ${count} ${count === 1 ? 'card' : 'cards'}`],
    ),
    ...(sources && source ? ['the source'] : []),
    ...(sources && references.length > 0 ? ['the references'] : []),
  ];
}
