/** What the cues beside a name are given, and what they find. */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import type { Match } from '../match/match.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';
import type { Referent } from './name-referent.ts';

/** The input of the cues. */
export interface Beside {
  analysed: AnalysedPassage;
  match: Match;
  card: IndexedCard;
  /** The match with the titles and own given names before it. */
  referent: Referent;
  /** Someone else, according to a title, given name or initial before the name that cannot be the card's. */
  stranger: Against | undefined;
  /** The referent according to the words after the name. */
  behind: Referent;
  /** Whether a match of another card covers a token. */
  taken: (at: number) => boolean;
  person: boolean;
  /** The name is one word or a surname. */
  short: boolean;
}

/** What a cue against the card finds: another referent. */
export type Against = Partial<Referent> & Pick<Referent, 'is'>;
