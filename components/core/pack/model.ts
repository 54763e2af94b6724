/** The shapes of cards and packs after parsing. They come from the schema, so the two cannot drift apart. */
import type * as v from 'valibot';
import type { CardSchema, kinds, PackSchema } from './schema.ts';

export type Kind = (typeof kinds)[number];
/** A parsed card: every list is there, and the id is. */
export type Card = v.InferOutput<typeof CardSchema> & { id: string };
export type Alias = Card['aliases'][number];
export type Confusable = Card['confusables'][number];
export type Fact = Card['facts'][number];
export type Quotation = Card['quotations'][number];
type Relation = Card['relations'][number];
export type Note = Card['since'][number];
/** A parsed pack; its cards have unique ids and its relations resolve. */
export type Pack = Omit<v.InferOutput<typeof PackSchema>, 'cards'> & { cards: Card[] };
/** A pack without its cards and references. */
export type PackInfo = Omit<Pack, 'cards' | '$schema' | 'references'>;
/** The pack that a card comes from, with only the references that the card cites. */
export type CitedPack = PackInfo & Pick<Pack, 'references'>;

/** A card as it travels to a view: with the key that names it across packs and the pack that it comes from. */
export interface CardAnswer {
  /** `pack:card`, unique across packs. */
  key: string;
  card: Card;
  pack: CitedPack;
  /** The cards that its relations name, in the same pack, so that a view can show and walk them. */
  neighbours: Neighbour[];
  /** What other cards of the pack say of this one, where it says nothing of them itself. */
  incoming: (Neighbour & Pick<Relation, 'text' | 'claimedBy'>)[];
  /** The cards that other packs have of the very same thing, in the reader's order; left out where there are none. */
  also?: CardAnswer[];
}

interface Neighbour {
  key: string;
  name: string;
  kind: Kind;
}
