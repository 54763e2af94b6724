/** The shapes that travel between finding candidates (background), settling them (page) and showing why (card). */
import type { Kind } from '../pack/model.ts';

/**
 * What is between a text and its neighbour: `inline` is nothing but an element that is not read, another language or a shadow
 * tree, so that the two read as one sentence; `picture` is a picture that is described; `cell` is the border of two cells of one
 * row; `block` is the border of two blocks that follow one another.
 */
export type Edge = 'inline' | 'picture' | 'cell' | 'block';

/** What a reader sees right beside a passage, which is never part of a mention. */
export interface Neighbour {
  edge: Edge;
  /** At most `neighbourLength` UTF-16 units of it, those nearest to the passage. */
  text: string;
  /** The header of its column, if it is a cell of a table with headers. */
  head?: string;
}

/** The visible text of one block of a page. Offsets everywhere are UTF-16 units into `text`. */
export interface Passage {
  /** Names the passage within its document; candidates carry it back. */
  id: number;
  text: string;
  /** BCP 47 tag of the nearest `lang` of the page, where there is one. */
  language?: string;
  /** What is right before it and right after it, where that may show whose name begins or ends the passage. */
  before?: Neighbour;
  after?: Neighbour;
}

/** How the text matched the alias: letter by letter, after folding, as a listed or regular inflection, or by Fuse. */
export type How = 'exact' | 'folded' | 'inflected' | 'fuzzy';

/** What a choice needs before it counts; `nothing` stands by itself. */
export type RequiredEvidence =
  | { kind: 'nothing' }
  /**
   * This card named plainly elsewhere on the page, or `count` different ones of these related cards, or `subject` other cards of
   * its pack, related or not; with 0 these say nothing.
   */
  | { kind: 'evidence'; related: string[]; count: number; subject: number };

/** One card that a candidate may refer to. */
export interface Choice {
  /** `pack:card`. */
  card: string;
  /** The card's kind, for marks coloured by kind. */
  kind: Kind;
  /** The alias as the pack writes it. */
  alias: string;
  /** The pack does not list it: it follows from the card's name. */
  derived?: true;
  /** The alias is the card's name: of cards that share a form the one that is called so goes first. */
  isName?: true;
  required: RequiredEvidence;
  /** The text reads as an ordinary word here, or may; left out for what can only be a name. */
  word?: 'always' | 'prose' | undefined;
  /** The colour of its pack's marks, where it has one of its own. */
  colour?: Kind;
}

/** A span that may refer to a card. */
export interface Candidate {
  /** The passage that it stands in. */
  passage: number;
  start: number;
  end: number;
  /** `passage.text.slice(start, end)`. */
  text: string;
  how: How;
  /** 0 is a perfect match, 1 none: Fuse's scale. */
  score: number;
  /** Empty for a referent of the same surname for whom there is no card (`Jill Biden`): it only speaks against others. */
  choices: Choice[];
  /** The folded surname, where the candidate is a person's name: a later bare surname goes with the last full name. */
  surname?: string;
  /** True where the span is the surname alone. */
  surnameOnly?: boolean;
  /**
   * The alias, where so many cards share it that none is among the choices: it goes with those cards that the page names in
   * full with this surname, and with none where it names none.
   */
  sharedSurname?: string;
  /** What a title or a given name tells of the referent: after `Melania Trump`, `Mr Trump` is not she. */
  gender?: 'male' | 'female';
}

/** Why a mention counts. */
export type Evidence =
  | { kind: 'alone' }
  | { kind: 'named'; text: string }
  | { kind: 'related'; cards: string[] };

/** A candidate that counts. */
export interface Mention {
  passage: number;
  start: number;
  end: number;
  text: string;
  /** `pack:card` of the card that it names. */
  card: string;
  kind: Kind;
  /** Further cards, where the text does not settle which. */
  others: string[];
  /** The alias as the pack writes it. */
  alias: string;
  /** The pack does not list it: it follows from the card's name. */
  derived?: true;
  /** The colour of the pack's marks, where it has one of its own. */
  colour?: Kind;
  how: How;
  score: number;
  evidence: Evidence;
}

/** One card of a page's roster: how often it is mentioned and where first. */
export interface RosterEntry {
  /** `pack:card`. */
  key: string;
  count: number;
  /** The text around the first mention, at most 160 UTF-16 units. */
  firstPassage: string;
}
