import type { FoundCue } from '../text/model.ts';

/** Who or what a name in a text refers to. */
export interface Referent {
  /** The card's entity, another entity with the name, or a thing named after it. */
  is: 'own' | 'other' | 'thing';
  /** First and last token, titles and given names included. */
  from: number;
  to: number;
  /** There is a title before the name. */
  titled: boolean;
  /** That title is an office, not just `Mr`. */
  office: boolean;
  /** The gender shown by a title or by another person's given name. */
  gender?: 'male' | 'female';
  /** One of the card's own given names comes before it. */
  named: boolean;
  /** What the words after the name show. */
  said?: SaidBehind;
  /** The cues that were found beside the name. */
  cues?: readonly FoundCue[];
}

/** What the words after a name can show against its card. */
export type SaidBehind =
  | 'cell'
  | 'generation'
  | 'joined'
  | 'compound'
  | 'wife'
  | 'number'
  | 'thing'
  | 'branch'
  | 'surname'
  | 'capital';
