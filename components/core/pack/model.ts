/** The types of cards and packs after parsing. They are inferred from the schema, so that the two stay in sync. */
import type * as v from 'valibot';
import type { CardSchema, kinds, PackSchema } from './schema.ts';

export type Kind = (typeof kinds)[number];
/** A parsed card: all lists and the id are present. */
export type Card = v.InferOutput<typeof CardSchema> & { id: string };
export type Alias = Card['aliases'][number];
export type Confusable = Card['confusables'][number];
export type Fact = Card['facts'][number];
export type Quotation = Card['quotations'][number];
type Relation = Card['relations'][number];
export type Note = Card['since'][number];
/** A parsed pack: its cards have unique ids and its relations resolve. */
export type Pack = Omit<v.InferOutput<typeof PackSchema>, 'cards'> & { cards: Card[] };
/** A pack without its cards and references. */
export type PackInfo = Omit<Pack, 'cards' | '$schema' | 'references'>;
/** The pack that a card comes from, with only the references that the card cites. */
export type CitedPack = PackInfo & Pick<Pack, 'references'>;

/** A card as sent to a view: with its key, which is unique across packs, and its pack. */
export interface CardAnswer {
  /** `pack:card`, unique across packs. */
  key: string;
  card: Card;
  pack: CitedPack;
  /** The cards that its relations refer to, in the same pack, so that a view can show and open them. */
  neighbours: Neighbour[];
  /** Relations of other cards of the pack to this one, if it has none to them itself. */
  incoming: (Neighbour & Pick<Relation, 'text' | 'claimedBy'>)[];
  /** Cards of other packs about the same entity, in the reader's order; left out if there are none. */
  also?: CardAnswer[];
  /** The reader's note on the card, for pages where it is to be shown there. */
  note?: string;
}

interface Neighbour {
  key: string;
  name: string;
  kind: Kind;
}
