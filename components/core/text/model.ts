/** The types shared by finding candidates (background), resolving them (page) and explaining marks (card). */
import type { Kind } from '../pack/model.ts';

/**
 * What is between a text and the one next to it: `inline` is only an element that is not read, another language or a shadow tree,
 * so that both read as one sentence; `picture` is a picture with a description; `cell` is the border between two cells of a row;
 * `block` is the border between two consecutive blocks.
 */
export type Edge = 'inline' | 'picture' | 'cell' | 'block';

/** The text right beside a passage, which is never part of a mention. */
export interface Neighbour {
  edge: Edge;
  /** At most `neighbourLength` UTF-16 units of it, those nearest to the passage. */
  text: string;
  /** The header of its column, if it is a cell of a table with headers. */
  head?: string;
}

/** The visible text of one block of a page. Offsets everywhere are UTF-16 units into `text`. */
export interface Passage {
  /** Identifies the passage within its document; candidates carry it. */
  id: number;
  text: string;
  /** BCP 47 tag of the nearest `lang` attribute, if there is one. */
  language?: string;
  /** The text right before and right after it, if that may show who the passage's first or last name is. */
  before?: Neighbour;
  after?: Neighbour;
}

/** How the text matched the alias: letter by letter, after folding, as a listed or regular inflection, or by Fuse. */
export type How = 'exact' | 'folded' | 'inflected' | 'fuzzy';

/** What a choice needs before it counts; `nothing` means that it counts on its own. */
export type RequiredEvidence =
  | { kind: 'nothing' }
  /**
   * Needs cards that the page names unambiguously and whose weights add up to what the reader's strictness asks for: 1 if it is
   * balanced. The card itself is enough at every strictness, and a related card beside the span unless it is strict. Related cards
   * elsewhere weigh a little more than 1 / `count` each, and other cards of its pack 1 / `subject`, but never more than 1 / `count`.
   * Without `related`, or with a `subject` of 0, these are no evidence. `weigh` has the figures.
   */
  | { kind: 'evidence'; related: string[]; count: number; subject: number };

/** A cue that was found for or against a card. */
export interface FoundCue {
  /** The name of its row in a table of cues. */
  cue: string;
  /** What it counts: against the card if positive, for it if negative. */
  weight: number;
}

/** One card that a candidate may refer to. */
export interface Choice {
  /** `pack:card`. */
  card: string;
  /** The card's kind, for marks coloured by kind. */
  kind: Kind;
  /** The alias as the pack writes it. */
  alias: string;
  /** True if the pack does not list it: it is derived from the card's name. */
  derived?: true;
  /** True if the alias is the card's name; among cards that share a form, those with it as their name come first. */
  isName?: true;
  required: RequiredEvidence;
  /** It only counts if the page names no confusable of the card: `Candidate.confusableOf`. */
  unlessConfused?: true;
  /** True if the text is or may be an ordinary word here. */
  word?: 'always' | 'prose' | undefined;
  /** The cues in the span and beside it for or against this card, if there are any. */
  cues?: readonly FoundCue[];
  /** The colour of its pack's marks, if it has its own. */
  colour?: Kind;
}

/** A span that may refer to a card. */
export interface Candidate {
  /** The passage that it is in. */
  passage: number;
  start: number;
  end: number;
  /** `passage.text.slice(start, end)`. */
  text: string;
  how: How;
  /** Fuse's score: 0 is a perfect match, 1 is none. */
  score: number;
  /** Empty for a person with the same surname but no card (`Jill Biden`), who is only evidence against others. */
  choices: Choice[];
  /** The folded surname, if the candidate is a person's name: a later surname on its own refers to the last full name. */
  surname?: string;
  /** True where the span is the surname alone. */
  surnameOnly?: boolean;
  /** The span is a given name alone; `surname` then is that name, marked as one. */
  givenOnly?: true;
  /**
   * The alias, if so many cards share it that none is among the choices. It refers to those cards that the page names in full with
   * this surname; if there are none, to none.
   */
  sharedSurname?: string;
  /** What a title or a given name says about the referent: after `Melania Trump`, `Mr Trump` is not her. */
  gender?: 'male' | 'female';
  /** The cues that it is another entity, if it has no choices for that reason; those for a card are in its choice. */
  cues?: readonly FoundCue[];
  /** The card that it is a confusable or a branch of, if it has no choices for that reason: `ABC Australia`. */
  confusableOf?: string;
}

/** A name of a card that is no candidate for it, because the words beside it show something else; kept to explain that. */
export interface Dropped {
  passage: number;
  start: number;
  end: number;
  /** With the words that show what it is: `Merkel School`. */
  text: string;
  /** `pack:card`. */
  card: string;
  alias: string;
  cues: readonly FoundCue[];
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
  /** `pack:card` of the card that it refers to. */
  card: string;
  kind: Kind;
  /** Further cards, if the text does not decide between them. */
  others: string[];
  /** The alias as the pack writes it. */
  alias: string;
  /** True if the pack does not list it: it is derived from the card's name. */
  derived?: true;
  /** The colour of the pack's marks, if it has its own. */
  colour?: Kind;
  how: How;
  score: number;
  evidence: Evidence;
  /** The cues beside it, if there are any. */
  cues?: readonly FoundCue[];
}

/** A card in a page's roster: how often it is mentioned, and where first. */
export interface RosterEntry {
  /** `pack:card`. */
  key: string;
  count: number;
  /** The text around the first mention, at most 160 UTF-16 units. */
  firstPassage: string;
}
